import type { ConclusionChange, Written } from "../../api/answers.ts";
import { isSame } from "../../changes/places.ts";
import { hasErrors } from "../../problem.ts";
import { writeGuarded } from "../guarded-files.ts";
import { readJsonFile } from "../json-file.ts";
import { checkStatementsAt } from "./check-statements-at.ts";
import { codingAt, type Desk, type Settled } from "./desk.ts";

/**
 * Writes the conclusion over the themes of a question. Refused where it names a theme, a number or words that are not in
 * the data: publishing checks the same once more.
 */
export async function writeConclusion(
  desk: Desk,
  variable: string,
  { was, conclusion }: ConclusionChange,
): Promise<Settled<Written>> {
  const read = await codingAt(desk, variable);
  if (read.value === undefined) return { problems: read.problems };
  const { coding, file } = read.value;
  if (!isSame(coding.conclusion ?? null, was)) return { conflict: coding.conclusion ?? null };
  const { conclusion: _before, format, variable: of, themes, ...rest } = coding;
  const next = { format, variable: of, themes, ...(conclusion !== null && { conclusion }), ...rest };
  const shaped = readJsonFile(file.path, JSON.stringify(next), "coding.v1");
  if (shaped.value === undefined) return { problems: shaped.problems };
  const untrue = await checkStatementsAt(desk.folder, shaped.value, "conclusion");
  if (hasErrors(untrue)) return { problems: untrue };
  const problems = await writeGuarded(desk.folder, [{ file, value: shaped.value }]);
  return hasErrors(problems) ? { problems } : { value: { coding: shaped.value } };
}
