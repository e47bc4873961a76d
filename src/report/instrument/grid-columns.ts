import { ARIAL_BOLD, textWidth } from "../../office/fonts/measure.ts";
import type { Column } from "../formats/docx/elements.ts";
import { TEXT_WIDTH } from "../formats/docx/page.ts";

/** Margin of a cell, with a little for programs that measure otherwise. */
const BESIDE = 200;
const TWIPS_PER_PX = 15;

interface Try {
  readonly points: number;
  readonly small: boolean;
  /** What the rows keep of the width. */
  readonly rows: number;
}

/** Heads as usual where their words fit; else narrower rows, and then smaller heads. */
const TRIES: readonly Try[] = [
  { points: 10.5, small: false, rows: 0.4 },
  { points: 10.5, small: false, rows: 0.3 },
  { points: 8, small: true, rows: 0.3 },
  { points: 8, small: true, rows: 0.2 },
];

/** Columns of a grid, equally wide beside its rows, in which no word of a head is broken as far as there is room. */
export function gridColumns(statement: string, heads: readonly string[]): Column[] {
  const fitting = TRIES.find(
    ({ points, rows }) => widest(heads, points) * heads.length <= TEXT_WIDTH * (1 - rows),
  );
  const { small, rows } = fitting ?? { small: true, rows: 0.2 };
  const width = Math.floor((TEXT_WIDTH * (1 - rows)) / Math.max(heads.length, 1));
  const first = TEXT_WIDTH - width * heads.length;
  return [{ head: statement, width: first, small }, ...heads.map((head) => ({ head, width, small }))];
}

function widest(heads: readonly string[], points: number): number {
  const words = heads.flatMap((head) => head.split(/\s+/));
  return BESIDE + TWIPS_PER_PX * Math.max(0, ...words.map((word) => textWidth(word, ARIAL_BOLD, points)));
}
