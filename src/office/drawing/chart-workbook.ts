import { writeXlsx } from "../xlsx/write.ts";
import type { Cell } from "../xlsx/model.ts";
import type { FileProperties } from "../package.ts";
import { SHEET, type BarChart } from "./chart.ts";

/**
 * The workbook behind a chart: categories, a column a series, then the counts behind percentages. It holds the
 * published, rounded values and nothing else.
 */
export function chartWorkbook(chart: BarChart, properties: FileProperties): Uint8Array {
  const counted = chart.series.filter((series) => series.counts !== null);
  const head: Cell[] = [
    headCell(chart.categoryHead),
    ...chart.series.map(({ name }) => headCell(name)),
    ...counted.map(({ countsName }) => headCell(countsName)),
  ];
  const rows = chart.categories.map((category, i): Cell[] => [
    { value: category, style: "text" },
    ...chart.series.map((series): Cell => ({ value: series.values[i] ?? null, style: valueStyle(series) })),
    ...counted.map((series): Cell => ({ value: series.counts?.[i] ?? null, style: "count" })),
  ]);
  const widths = [50, ...chart.series.map(() => 16), ...counted.map(() => 16)];
  return writeXlsx({ properties, sheets: [{ name: SHEET, widths, rows: [head, ...rows] }] });
}

function headCell(value: string): Cell {
  return { value, style: "head" };
}

function valueStyle({ counts }: BarChart["series"][number]) {
  return counts === null ? "count" : "percent";
}
