import type { Colour } from "../../office/drawing/colour.ts";
import type { Table, TableRow } from "../../office/drawing/table.ts";
import type { Paragraph, Run, RunStyle } from "../../office/drawing/text.ts";
import { linesHeight } from "../../office/fonts/measure.ts";
import type { Design } from "./design.ts";
import { runLines, withoutLoneWord } from "./typeset.ts";
import { tie } from "../tie.ts";

/** A column: its width in px and on which side its text stands. */
export interface Column {
  readonly width: number;
  readonly align: "l" | "r";
}

export type Cell = readonly Run[];

/** A table as words; heights and rules are found here. */
export interface Plan {
  readonly columns: readonly Column[];
  readonly head: readonly Cell[];
  readonly headPt: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Printed bold, under a rule. */
  readonly total: readonly Cell[] | null;
  readonly pt: number;
  /** Least height of a row in px. */
  readonly rowHeight: number;
  readonly firstColumn: boolean;
}

const SPACE = 24;
/** px of a column that its text has not, at most. */
export const roomBeside = SPACE + 2;
/** Under the words of the header. */
const HEAD_AIR = 5;

/** Height of one row of cells in px: as many lines as its fullest cell, and air. */
export function rowHeight(cells: readonly Cell[], plan: Plan, design: Design, bold = false): number {
  const heights = cells.map((cell, i) => {
    const style: RunStyle = { pt: plan.pt, bold: bold || (plan.firstColumn && i === 0) };
    const lines = runLines(tied(cell), style, roomOf(plan, i), design);
    const pt = Math.max(plan.pt, ...cell.map((run) => run.pt ?? 0));
    return linesHeight(lines, lines === 1 ? pt : plan.pt) + (lines === 1 ? 8 : 10);
  });
  return Math.max(plan.rowHeight, ...heights.map(Math.ceil));
}

/** Width in px that the text of a column has. */
function roomOf(plan: Pick<Plan, "columns">, i: number): number {
  return (plan.columns[i]?.width ?? 0) - inner(plan, i);
}

/** Room between a column and its neighbour; the outer edges have none. */
function inner({ columns }: Pick<Plan, "columns">, i: number): number {
  return (i === 0 ? 0 : SPACE / 2) + (i === columns.length - 1 ? 0 : SPACE / 2);
}

export function headHeight({ headPt, columns, head }: Plan, design: Design): number {
  const lines = head.map((cell, i) =>
    runLines(tied(cell), { pt: headPt, bold: true }, roomOf({ columns }, i), design),
  );
  return Math.ceil(linesHeight(Math.max(1, ...lines), headPt) + (headPt < 18 ? 8 : 12));
}

export type Rows = readonly (readonly Cell[])[];

/**
 * Spreads rows over as few pages of at most `room` px as can be, evenly, with the header on each. The total follows
 * the last row, and the last page keeps `foot` px free for what stands under it.
 */
export function pageRows(plan: Plan, room: number, design: Design, foot = 0): Rows[] {
  const heights = plan.rows.map((row) => rowHeight(row, plan, design));
  const total = plan.total === null ? 0 : rowHeight(plan.total, plan, design, true);
  const head = headHeight(plan, design);
  const needed = heights.map((height, i) => height + (i === heights.length - 1 ? total + foot : 0));
  const filled = fill(needed, room - head);
  const pages = filled.length > 1 ? evened(needed, room - head, filled) : filled;
  return pages.map(([from, to]) => plan.rows.slice(from, to));
}

type Span = readonly [from: number, to: number];

/** Pages filled one after the other; a row higher than a page has one to itself. */
function fill(heights: readonly number[], room: number): Span[] {
  const pages: [number, number][] = [[0, 0]];
  let used = 0;
  heights.forEach((height, i) => {
    if (used + height > room && used > 0) {
      pages.push([i, i]);
      used = 0;
    }
    used += height;
    const last = pages.at(-1);
    if (last !== undefined) last[1] = i + 1;
  });
  return pages;
}

/** As many pages, each as little filled as can be: the last is not left with a row or two. */
function evened(heights: readonly number[], room: number, filled: readonly Span[]): readonly Span[] {
  const highest = Math.max(...heights);
  for (let most = Math.max(highest, STEP); most < room; most += STEP) {
    const pages = fill(heights, most);
    if (pages.length <= filled.length) return pages;
  }
  return filled;
}

/** px: how closely pages are evened. */
const STEP = 8;

/** The table of one page with our rules: ink under the head and at the end, hairlines between rows. */
export function tableOf(plan: Plan, design: Design, styleId: string, last: boolean): Table {
  const { text, hairline } = design.palette;
  const ink = (pt: number) => ({ pt, colour: text });
  const total = last ? plan.total : null;
  const body = plan.rows.map((row, i): TableRow => {
    const end = i === plan.rows.length - 1;
    const bottom = !end ? { pt: 0.75, colour: hairline } : total === null ? ink(0.75) : ink(1.5);
    const top = i === 0 ? ink(1.5) : { pt: 0.75, colour: hairline };
    return {
      height: rowHeight(row, plan, design),
      cells: cells(row, plan, text, false, design),
      top,
      bottom,
    };
  });
  const rows: TableRow[] = [
    { height: headHeight(plan, design), cells: headCells(plan, text, design), bottom: ink(1.5) },
    ...body,
  ];
  if (total !== null) {
    const height = rowHeight(total, plan, design, true);
    rows.push({ height, cells: cells(total, plan, text, true, design), top: ink(1.5), bottom: ink(0.75) });
  }
  const columns = plan.columns.map((column) => column.width);
  return { styleId, columns, rows, lastRow: total !== null, firstColumn: plan.firstColumn };
}

function headCells(plan: Plan, colour: Colour, design: Design) {
  const style: RunStyle = { pt: plan.headPt, bold: true, colour };
  return plan.head.map((cell, i) => ({
    ...tableCell(cell, plan, i, style, design),
    anchor: "b" as const,
    below: HEAD_AIR,
  }));
}

function cells(row: readonly Cell[], plan: Plan, colour: Colour, bold: boolean, design: Design) {
  return row.map((cell, i) =>
    tableCell(cell, plan, i, { pt: plan.pt, bold: bold || (plan.firstColumn && i === 0), colour }, design),
  );
}

function tableCell(cell: Cell, plan: Plan, i: number, style: RunStyle, design: Design) {
  const align = plan.columns[i]?.align ?? "l";
  const linesOf = (some: readonly Run[]) => runLines(some, style, roomOf(plan, i), design);
  const runs = withoutLoneWord(tied(cell), linesOf).map((run): Run => {
    if (run.link === undefined) return { ...style, ...run };
    const { colour: _ink, ...rest } = style;
    return { ...rest, ...run };
  });
  const paragraphs: Paragraph[] = [{ runs, align }];
  const insets = [i === 0 ? 0 : SPACE / 2, i === plan.columns.length - 1 ? 0 : SPACE / 2] as const;
  return { paragraphs, insets };
}

function tied(cell: Cell): Run[] {
  return cell.map((run) => ({ ...run, text: tie(run.text) }));
}

export function cell(text: string): Cell {
  return [{ text }];
}
