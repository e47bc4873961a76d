import { cutToLines, textWidth } from "../../office/fonts/measure.ts";
import type { BarFigure } from "../deck/bars.ts";
import { PT } from "../deck/design.ts";
import type { Deck } from "../deck/draft.ts";
import { cell, roomBeside, type Cell, type Column, type Plan } from "../deck/tables.ts";

/** Figures with a base and a class of answers a column: of groups, or of the rows of a grid. */
export interface Matrix {
  readonly classes: readonly { readonly label: string }[];
  readonly rows: readonly {
    readonly label: string;
    readonly n: number | null;
    readonly cells: readonly BarFigure[];
  }[];
  readonly percentages: boolean;
}

/** Part of the width that the first column keeps at least, and what it may ask for. */
const FIRST = 0.2;
const MOST_FIRST = 0.34;
const MOST_HEAD_LINES = 5;
/** px: figures further apart than this are not read together. */
const WIDEST = 220;

/**
 * A matrix as a table whose heads are not broken inside a word: groups as rows, else answers as rows, else either
 * under smaller heads.
 */
export function matrixPlan(matrix: Matrix, head: string, width: number, deck: Deck): Plan {
  const tables = [PT.text, PT.note].flatMap((pt) => [
    planOf(groupsAsRows(matrix, head, deck), width, pt, deck),
    planOf(answersAsRows(matrix, deck), width, pt, deck),
  ]);
  const last = planOf(groupsAsRows(matrix, head, deck), width, PT.note, deck).plan;
  return tables.find(({ fits }) => fits)?.plan ?? last;
}

/** Answers as rows: for several answers, which are no parts of a whole, and for more answers than a bar can show. */
export function answersPlan(matrix: Matrix, width: number, deck: Deck): Plan {
  const tables = [PT.text, PT.note].map((pt) => planOf(answersAsRows(matrix, deck), width, pt, deck));
  return (
    (tables.find(({ fits }) => fits) ?? tables[tables.length - 1])?.plan ??
    matrixPlan(matrix, "", width, deck)
  );
}

interface Texts {
  readonly head: readonly string[];
  /** What stands behind a head whatever has to be cut of it. */
  readonly tails?: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function groupsAsRows({ classes, rows, percentages }: Matrix, head: string, deck: Deck): Texts {
  return {
    head: [head, "N", ...classes.map(({ label }) => label)],
    rows: rows.map(({ label, n, cells }) => [
      label,
      n === null ? deck.words.withheld : deck.words.number(n),
      ...cells.map((one) => said(one, percentages, deck)),
    ]),
  };
}

function answersAsRows({ classes, rows, percentages }: Matrix, deck: Deck): Texts {
  return {
    head: [deck.words.answer, ...rows.map(({ label }) => label)],
    tails: ["", ...rows.map(({ n }) => (n === null ? "" : ` (N\u00A0=\u00A0${deck.words.number(n)})`))],
    rows: classes.map(({ label }, i) => [
      label,
      ...rows.map(({ cells }) => said(cells[i] ?? { count: null, percent: null }, percentages, deck)),
    ]),
  };
}

function said({ count, percent }: BarFigure, percentages: boolean, { words }: Deck): string {
  if (count === null) return words.withheld;
  const number = words.number(count);
  return percentages && percent !== null ? `${number} (${percent})`.replaceAll(" ", "\u00A0") : number;
}

function planOf(
  { head, tails = [], rows }: Texts,
  width: number,
  headPt: number,
  deck: Deck,
): { readonly plan: Plan; readonly fits: boolean } {
  const { fonts } = deck.design;
  const needs = head.map((text, i) =>
    Math.max(
      ...wordsOf(text + (tails[i] ?? "")).map((word) => textWidth(word, fonts.bold, headPt)),
      ...(i === 0
        ? []
        : rows.flatMap((row) => wordsOf(row[i] ?? "").map((word) => textWidth(word, fonts.body, PT.text)))),
    ),
  );
  const [first = 0, ...others] = needs;
  const count = Math.max(1, others.length);
  const widest = Math.ceil(Math.max(0, ...others)) + roomBeside;
  const labels = rows.map(([label = ""]) => textWidth(label, fonts.body, PT.text) + roomBeside);
  const asked = Math.min(MOST_FIRST * width, Math.max(0, ...labels));
  const each = Math.max(widest, Math.min(WIDEST, (width - asked) / count));
  const fits = width - each * count >= Math.max(first + roomBeside, FIRST * width);
  const column = fits ? each : (width * (1 - FIRST)) / count;
  const columns: Column[] = head.map((_, i) =>
    i === 0 ? { width: width - column * count, align: "l" } : { width: column, align: "r" },
  );
  return {
    fits,
    plan: {
      columns,
      head: head.map((text, i) => {
        const room = (columns[i]?.width ?? width) - roomBeside;
        return cell(cutToLines(text, fonts.bold, headPt, room, MOST_HEAD_LINES) + (tails[i] ?? ""));
      }),
      headPt,
      rows: rows.map((row): Cell[] => row.map(cell)),
      total: null,
      pt: PT.text,
      rowHeight: 44,
      firstColumn: false,
    },
  };
}

function wordsOf(text: string): string[] {
  return text.split(" ");
}
