import type { Workbench } from "../../api/answers.ts";
import type { Coder } from "../../coding/model.ts";
import { hasErrors, type Outcome, type Problem } from "../../problem.ts";
import { readEarlierCodings } from "../earlier-codings.ts";
import { readOptional } from "../read-format.ts";
import type { ChangesSince } from "./changes-since.ts";
import { codingAt, type Desk } from "./desk.ts";
import { listQuestions } from "./list-questions.ts";

/** Everything that coding one question takes. What follows from it is worked out where it is looked at. */
export async function openWorkbench(
  desk: Desk,
  variable: string,
  coder: Coder,
  changes: ChangesSince,
): Promise<Outcome<Workbench>> {
  // First the version: what changes while the rest is read is told once more, and nothing is missed.
  const since = await changes(desk, variable, undefined);
  const read = await codingAt(desk, variable);
  const listed = await listQuestions(desk, coder);
  const question = listed.value?.find((one) => one.variable === variable);
  if (read.value === undefined || question === undefined)
    return { problems: [...read.problems, ...listed.problems] };
  if (since.value === undefined) return { problems: since.problems };
  const review = await readOptional(desk.folder, `review/${variable}.json`, "review.v1");
  const proposal = await readOptional(desk.folder, `review/${variable}.proposal.json`, "review-proposal.v1");
  const problems: Problem[] = [...read.problems, ...review.problems, ...proposal.problems];
  if (hasErrors(problems)) return { problems };
  const value: Workbench = {
    question,
    ...(await readEarlierCodings(desk.folder, variable)),
    answers: read.value.text.answers,
    coding: read.value.coding,
    review: review.value ?? { format: "review.v1", variable, decisions: [] },
    proposal: proposal.value ?? null,
    coder,
    version: since.value.version,
  };
  return { value, problems };
}
