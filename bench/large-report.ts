import type { Block, Report } from "../src/report/model.ts";
import { sampleReport } from "../test/support/sample-report.ts";

/** The sample report with its questions repeated until there are `closed` closed and `open` open ones, no comparisons. */
export function largeReport(closed: number, open: number): Report {
  const report = sampleReport();
  const of = (kind: Block["kind"]): Block[] => report.blocks.filter((block) => block.kind === kind);
  const others = report.blocks.filter((block) => block.kind === "glance" || block.kind === "account");
  return {
    ...report,
    blocks: [...others, ...repeated(of("closed"), closed), ...repeated(of("open"), open)],
  };
}

function repeated(blocks: readonly Block[], times: number): Block[] {
  return Array.from({ length: times }, (_, i) => renamed(blocks[i % blocks.length]!, i));
}

function renamed(block: Block, i: number): Block {
  const id = `${block.id}-${i}`;
  if (block.kind !== "closed") return { ...block, id };
  const charts = block.charts.map((chart) => ({ ...chart, id: `${chart.id}-${i}` }));
  return {
    ...block,
    id,
    charts,
    breakdowns: block.breakdowns.map((one) => ({ ...one, id: `${one.id}-${i}` })),
  };
}
