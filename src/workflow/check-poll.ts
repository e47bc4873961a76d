import { checkLowered } from "../analysis/disclosure/threshold.ts";
import { hasErrors, type Problem } from "../problem.ts";
import { makeReport } from "./make-report.ts";
import type { Folder } from "./ports.ts";
import { readPoll } from "./read-poll.ts";
import { readSeries } from "./read-series.ts";

/** Everything wrong with a poll: its files first, and when those can be used, what a publication would meet. */
export async function checkPoll(folder: Folder): Promise<readonly Problem[]> {
  const series = await readSeries(folder);
  if (series.value === undefined) return series.problems;
  const poll = await readPoll(folder);
  const problems = [...series.problems, ...poll.problems, ...checkLowered(series.value.series.disclosure)];
  if (hasErrors(problems)) return problems;
  return (await makeReport(folder, { version: null })).problems;
}
