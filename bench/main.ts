import type { Figure } from "./figure.ts";
import { ballotFigures } from "./figures/ballots.ts";
import { csvReading } from "./figures/csv-reading.ts";
import { deck } from "./figures/deck.ts";
import { archiveImport, workbookImports } from "./figures/imports.ts";
import { webReport } from "./figures/html.ts";
import { savMemory, savReading, savWriting } from "./figures/sav.ts";
import { participants } from "./figures/participants.ts";
import { servingFigures } from "./figures/serving.ts";
import { tally } from "./figures/tally.ts";
import { results } from "./figures/results.ts";
import { views } from "./figures/views.ts";
import { workbench } from "./figures/workbench.ts";
import { example, manyMegabytes, manySeconds } from "./figures/whole-publication.ts";

/**
 * npm run bench [-- WORD]: measures the figures the project holds itself to (those whose name has WORD) and prints each
 * with its ratio to the goal; below 1 is better than the goal. Times depend on the machine, so this is no test.
 */
const figures: readonly Figure[] = [
  example,
  manySeconds,
  manyMegabytes,
  tally,
  deck,
  webReport,
  csvReading,
  archiveImport,
  ...workbookImports,
  savWriting,
  savReading,
  savMemory,
  ...participants,
  ...ballotFigures,
  ...servingFigures,
  ...workbench,
  ...results,
  ...views,
];

const word = process.argv[2] ?? "";
for (const figure of figures.filter((one) => one.name.toLowerCase().includes(word.toLowerCase()))) {
  const { value, remark } = await figure.measure();
  const ratio = ratioOf(figure, value);
  const goal = `${figure.better === "less" ? "at most" : "at least"} ${figure.goal} ${figure.unit}`;
  console.log(`${figure.name}\n  ${said(value)} ${figure.unit} (${goal}): ratio ${ratio.toFixed(2)}`);
  if (remark !== undefined) console.log(`  ${remark}`);
}

/** A goal of nothing is met by nothing alone. */
function ratioOf({ better, goal }: Figure, value: number): number {
  if (goal === 0) return value === 0 ? 0 : Infinity;
  return better === "less" ? value / goal : goal / value;
}

function said(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
