import type { SeriesOverview } from "../../api/series.ts";
import type { Outcome } from "../../problem.ts";
import type { Language } from "../../text.ts";
import { showResults } from "../show-results.ts";
import type { TaskPlace } from "./tasks.ts";

/**
 * Whoever opens a series mostly goes on to its last answers. Their results are worked out while the series is read, so
 * that they are there when they are asked for; a mistake in them is told then.
 */
export async function lookAhead(
  told: Outcome<SeriesOverview> | undefined,
  placeOf: (wave: string) => TaskPlace,
  language: Language | undefined,
): Promise<void> {
  const last = told?.value?.waves.findLast(({ participants }) => participants > 0);
  if (last === undefined) return;
  const { folder, kept } = placeOf(last.id);
  await showResults(folder, undefined, language, kept);
}
