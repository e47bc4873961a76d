import type { MapColumn } from "../import-map.ts";
import type { Reading } from "../recognise/reading.ts";
import type { Why } from "../recognise/why.ts";
import type { SeenColumn } from "./seen-column.ts";

/** A question that still lacks its code, with the columns that answer it. */
export interface Draft {
  readonly text: string;
  /** The program's own code of it. */
  readonly tag?: string;
  readonly reading: Reading;
  readonly uses: readonly DraftUse[];
  readonly why: readonly Why[];
}

export interface DraftUse extends Pick<MapColumn, "use" | "part" | "place"> {
  readonly seen: SeenColumn;
}

/** The words of one column as a question: those of its question, with its own part behind them. */
export function wordsOf({ head }: SeenColumn): string {
  return head.part === undefined ? head.text : `${head.text} – ${head.part}`;
}
