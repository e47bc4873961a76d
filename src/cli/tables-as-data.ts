import type { Breakdown, Chart, Report } from "../report/model.ts";

/** The closed questions of a report as a program reads them. */
export function tablesAsData({ blocks }: Report): object[] {
  return blocks.flatMap((block) =>
    block.kind === "closed"
      ? [
          {
            question: block.question,
            number: block.number,
            wording: block.wording,
            charts: block.charts.map(chartAsData),
            breakdowns: block.breakdowns.map(breakdownAsData),
          },
        ]
      : [],
  );
}

function chartAsData(chart: Chart): object {
  return {
    subject: chart.id,
    title: chart.title,
    n: chart.n,
    base: chart.base,
    location: chart.location,
    answers: chart.rows.map(({ codes, label, count, share }) => ({
      codes,
      label,
      count,
      share: chart.percentages ? share : null,
    })),
  };
}

function breakdownAsData({ by, classes, rows, protection }: Breakdown): object {
  return {
    by,
    classes: classes.map((one) => one.label),
    groups: rows.map(({ label, n, cells }) => ({ label, n, counts: cells.map((cell) => cell.count) })),
    protection: protection.map(([head, text]) => `${head}. ${text}`),
  };
}
