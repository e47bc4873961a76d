import type { Table, TableCell, TableRow } from "../../office/drawing/table.ts";
import type { RunStyle } from "../../office/drawing/text.ts";
import type { Box } from "../../office/drawing/geometry.ts";
import { moved } from "./chart.ts";
import { px, type Ink } from "./ink.ts";
import { setLines } from "./lines.ts";
import type { Mark } from "./model.ts";

/** A table with its rules; head, first column and total are bold, as its style says. */
export function drawTable(table: Table, box: Box, ink: Ink): Mark[] {
  let y = box.y;
  return table.rows.flatMap((row, i): Mark[] => {
    const top = y;
    y += row.height;
    const bold = i === 0 || (table.lastRow && i === table.rows.length - 1);
    return [
      ...drawRow(table, row, { ...box, y: top }, bold, ink),
      ...drawRules(row, { ...box, y: top }, ink),
    ];
  });
}

function drawRow(table: Table, row: TableRow, { x, y }: Box, bold: boolean, ink: Ink): Mark[] {
  let left = x;
  return row.cells.flatMap((cell, i): Mark[] => {
    const w = table.columns[i] ?? 0;
    const place = { x: left, y, w, h: row.height };
    left += w;
    return drawCell(cell, place, { bold: bold || (table.firstColumn && i === 0) }, ink);
  });
}

function drawCell(cell: TableCell, box: Box, style: RunStyle, ink: Ink): Mark[] {
  const { insets, anchor = "ctr", below = 0 } = cell;
  const width = box.w - insets[0] - insets[1];
  const look = { style, align: "l" as const, lineSpacing: 100 };
  const { marks, height } = setLines(cell.paragraphs, width, look, ink);
  const room = box.h - below - height;
  const down = anchor === "t" ? 0 : anchor === "b" ? room : room / 2;
  return moved(marks, box.x + insets[0], box.y + down);
}

function drawRules(row: TableRow, { x, y, w }: Box, ink: Ink): Mark[] {
  const rules = [
    { rule: row.top, at: y },
    { rule: row.bottom, at: y + row.height },
  ];
  return rules.flatMap(({ rule, at }): Mark[] => {
    if (rule === undefined) return [];
    const line = { colour: ink(rule.colour), width: px(rule.pt) };
    return [
      {
        kind: "path",
        points: [
          [x, at],
          [x + w, at],
        ],
        closed: false,
        fill: null,
        line,
      },
    ];
  });
}
