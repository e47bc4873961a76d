import type { Column } from "../../responses/data-set.ts";
import { statusOf } from "../../responses/settle.ts";
import { NO_ANSWER, type Status } from "../../responses/status.ts";
import type { SourceColumn } from "../source/source-column.ts";
import { rowMarker } from "../row-marks.ts";
import type { Filling } from "./filling.ts";

/** A question that is filled: its columns in the source and in the data. */
export interface Filled {
  readonly from: readonly SourceColumn[];
  /** Without the words beside options: they are no answer of their own. */
  readonly answers: readonly Column[];
  readonly all: readonly Column[];
}

const cellOf = (status: (typeof NO_ANSWER)[number]) => NO_ANSWER.indexOf(status);

/** Tells questions that were skipped, not asked and not reached apart, as far as the source does. */
export function markStatuses(
  filling: Filling,
  questions: readonly Filled[],
): { readonly unfinished: number } {
  markNotAsked(filling, questions);
  return { unfinished: markBrokeOff(filling, questions) };
}

function markNotAsked({ source, rows }: Filling, questions: readonly Filled[]): void {
  if (source.notAsked.length === 0) return;
  for (const { from, answers, all } of questions) {
    const marks = from.map((column) => column.values.map((words) => source.notAsked.includes(words)));
    rows.forEach((row, at) => {
      const marked = from.some((column, i) => marks[i]?.[column.at(row.source)] === true);
      if (marked && statusOf(answers, at) !== "answered")
        for (const { cells } of all) cells[at] = cellOf("not-asked");
    });
  }
}

/** Who did not finish broke off after the last answer: what comes later was never reached. */
function markBrokeOff({ table, source, rows }: Filling, questions: readonly Filled[]): number {
  const isUnfinished = rowMarker(table, source.unfinished);
  let unfinished = 0;
  rows.forEach((row, at) => {
    if (!isUnfinished(row.source)) return;
    const statuses = questions.map(({ answers }): Status => statusOf(answers, at));
    const later = statuses.lastIndexOf("answered") + 1;
    if (later < statuses.length) unfinished++;
    for (const [i, { all }] of questions.entries()) {
      if (i < later || statuses[i] === "not-asked") continue;
      for (const { cells } of all) cells[at] = cellOf("broke-off");
    }
  });
  return unfinished;
}
