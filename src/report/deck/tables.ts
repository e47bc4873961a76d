import type { Colour } from "../../office/drawing/colour.ts";
import type { Table, TableRow } from "../../office/drawing/table.ts";
import type { Paragraph, Run, RunStyle } from "../../office/drawing/text.ts";
import { linesHeight } from "../../office/fonts/measure.ts";
import type { Design } from "./design.ts";
import { runLines, tie } from "./typeset.ts";

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
/** Under the words of the header. */
const HEAD_AIR = 5;

/** Height of one row of cells in px: as many lines as its fullest cell, and air. */
export function rowHeight(cells: readonly Cell[], plan: Plan, design: Design, bold = false): number {
  const heights = cells.map((cell, i) => {
    const style: RunStyle = { pt: plan.pt, bold: bold || (plan.firstColumn && i === 0) };
    const { width = 0 } = plan.columns[i] ?? {};
    const lines = runLines(tied(cell), style, width - inner(plan, i), design);
    const pt = Math.max(plan.pt, ...cell.map((run) => run.pt ?? 0));
    return linesHeight(lines, lines === 1 ? pt : plan.pt) + (lines === 1 ? 8 : 10);
  });
  return Math.max(plan.rowHeight, ...heights.map(Math.ceil));
}

/** Room between a column and its neighbour; the outer edges have none. */
function inner({ columns }: Pick<Plan, "columns">, i: number): number {
  return (i === 0 ? 0 : SPACE / 2) + (i === columns.length - 1 ? 0 : SPACE / 2);
}

export function headHeight({ headPt, columns, head }: Plan, design: Design): number {
  const lines = head.map((cell, i) =>
    runLines(
      tied(cell),
      { pt: headPt, bold: true },
      (columns[i]?.width ?? 0) - inner({ columns }, i),
      design,
    ),
  );
  return Math.ceil(linesHeight(Math.max(1, ...lines), headPt) + (headPt < 18 ? 8 : 12));
}

/** Fills pages of at most `room` px with rows, the header on each; the total follows the last row. */
export function pageRows(plan: Plan, room: number, design: Design): (readonly (readonly Cell[])[])[] {
  const head = headHeight(plan, design);
  const total = plan.total === null ? 0 : rowHeight(plan.total, plan, design, true);
  const pages: (readonly Cell[])[][] = [[]];
  let used = head;
  plan.rows.forEach((row, i) => {
    const height = rowHeight(row, plan, design);
    const needed = height + (i === plan.rows.length - 1 ? total : 0);
    if (used + needed > room && (pages.at(-1) ?? []).length > 0) {
      pages.push([]);
      used = head;
    }
    pages.at(-1)?.push(row);
    used += height;
  });
  return pages;
}

/** The table of one page with our rules: ink under the head and at the end, hairlines between rows. */
export function tableOf(plan: Plan, design: Design, styleId: string, last: boolean): Table {
  const { text, hairline } = design.palette;
  const ink = (pt: number) => ({ pt, colour: text });
  const total = last ? plan.total : null;
  const body = plan.rows.map((row, i): TableRow => {
    const end = i === plan.rows.length - 1;
    const bottom = !end ? { pt: 0.75, colour: hairline } : total === null ? ink(0.75) : ink(1.5);
    const top = i === 0 ? ink(1.5) : { pt: 0.75, colour: hairline };
    return { height: rowHeight(row, plan, design), cells: cells(row, plan, text, false), top, bottom };
  });
  const rows: TableRow[] = [
    { height: headHeight(plan, design), cells: headCells(plan, text), bottom: ink(1.5) },
    ...body,
  ];
  if (total !== null) {
    const height = rowHeight(total, plan, design, true);
    rows.push({ height, cells: cells(total, plan, text, true), top: ink(1.5), bottom: ink(0.75) });
  }
  const columns = plan.columns.map((column) => column.width);
  return { styleId, columns, rows, lastRow: total !== null, firstColumn: plan.firstColumn };
}

function headCells(plan: Plan, colour: Colour) {
  const style: RunStyle = { pt: plan.headPt, bold: true, colour };
  return plan.head.map((cell, i) => ({
    ...tableCell(cell, plan, i, style),
    anchor: "b" as const,
    below: HEAD_AIR,
  }));
}

function cells(row: readonly Cell[], plan: Plan, colour: Colour, bold: boolean) {
  return row.map((cell, i) =>
    tableCell(cell, plan, i, { pt: plan.pt, bold: bold || (plan.firstColumn && i === 0), colour }),
  );
}

function tableCell(cell: Cell, plan: Plan, i: number, style: RunStyle) {
  const align = plan.columns[i]?.align ?? "l";
  const runs = tied(cell).map((run): Run => {
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
