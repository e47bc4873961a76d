import type { ConclusionChange } from "../../api/answers.ts";
import { isSame } from "../../changes/places.ts";
import type { Coding } from "../../coding/model.ts";
import { hasErrors, type Problem } from "../../problem.ts";
import { writeGuarded } from "../guarded-files.ts";
import { readJsonFile } from "../json-file.ts";
import { checkStatementsAt } from "./check-statements-at.ts";
import { codingAt, type Desk, type Settled } from "./desk.ts";

export interface ConclusionWritten {
  readonly coding: Coding;
  /** What keeps the report from being made, so that numbers are not held beside the published ones yet. */
  readonly problems: readonly Problem[];
}

/**
 * Writes the conclusion over the themes of a question. Refused where it names a theme, a number or words that are not in
 * the data: the check is the one a publication does.
 */
export async function writeConclusion(
  desk: Desk,
  variable: string,
  { was, conclusion }: ConclusionChange,
): Promise<Settled<ConclusionWritten>> {
  const read = await codingAt(desk, variable);
  if (read.value === undefined) return { problems: read.problems };
  const { coding, file } = read.value;
  if (!isSame(coding.conclusion ?? null, was)) return { conflict: coding.conclusion ?? null };
  const { conclusion: _before, format, variable: of, themes, ...rest } = coding;
  const next = { format, variable: of, themes, ...(conclusion !== null && { conclusion }), ...rest };
  const shaped = readJsonFile(file.path, JSON.stringify(next), "coding.v1");
  if (shaped.value === undefined) return { problems: shaped.problems };
  const { ours, others } = await checkStatementsAt(desk.folder, shaped.value, "conclusion");
  if (hasErrors(ours)) return { problems: ours };
  const problems = await writeGuarded(desk.folder, [{ file, value: shaped.value }]);
  return hasErrors(problems) ? { problems } : { value: { coding: shaped.value, problems: others } };
}
