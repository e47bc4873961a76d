import type { Block, Chart, ComparisonBlock, OpenBlock } from "./model.ts";

/** Every number a block shows, as it is written in words: without thousands separators, with a decimal point. */
export function numbersOf(block: Block): string[] {
  switch (block.kind) {
    case "closed":
      return [
        ...block.charts.flatMap(chartNumbers),
        ...block.breakdowns.flatMap((one) =>
          one.rows.flatMap((row) => [row.n, ...row.cells.flatMap(figures)]).map(written),
        ),
      ];
    case "open":
      return openNumbers(block);
    case "comparison":
      return comparisonNumbers(block);
    default:
      return [];
  }
}

function chartNumbers(chart: Chart): string[] {
  const shown = [...chart.rows, ...chart.sums].flatMap(figures);
  return [...shown, chart.n, ...Object.values(chart.base)]
    .map(written)
    .concat(digitsOf(chart.locationNote ?? ""));
}

export function openNumbers(block: OpenBlock): string[] {
  const themes = block.themes.flatMap((theme) => [
    theme.answers,
    ...theme.subpoints.map((point) => point.answers),
  ]);
  const shares = themes.map((count) => Math.round((100 * count) / Math.max(1, block.answers)));
  return [...themes, ...shares, block.answers, block.published, block.participants, block.themes.length].map(
    written,
  );
}

function comparisonNumbers(block: ComparisonBlock): string[] {
  const rows = [...block.rows, ...block.sums];
  const shown = rows.flatMap((row) => [...figures(row.now), ...figures(row.before)]).map(written);
  return [
    ...shown,
    ...rows.flatMap((row) => digitsOf(row.difference ?? "")),
    written(block.now.n),
    written(block.before.n),
  ];
}

function figures({
  count,
  percent,
}: {
  count: number | null;
  percent: string | null;
}): (number | string | null)[] {
  return [count, ...digitsOf(percent ?? "")];
}

function digitsOf(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => number.replace(",", "."));
}

function written(number: number | string | null): string {
  return String(number);
}
