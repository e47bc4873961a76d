import { problem, warning, type Problem } from "../problem.ts";
import type { Code } from "../questionnaire/code.ts";
import { acceptedCodes, themeOf } from "./codebook.ts";
import type { Coding } from "./model.ts";
import { foldSteps, sameThemes } from "./steps/fold.ts";
import { codesOf } from "./steps/places.ts";

/**
 * Whether a coding holds together and rests on answers that are there: known rows and codes, no sub-point without an
 * answer, a conclusion on themes that exist. `answered` are the rows that gave an answer, `options` those an
 * "Anders" may be coded back to.
 */
export function checkCoding(
  coding: Coding,
  answered: ReadonlySet<string>,
  options: readonly Code[],
): Problem[] {
  const file = `coding/${coding.variable}.json`;
  const place = { file };
  const known = codesOf(coding.themes);
  const problems: Problem[] = twice(known).map((code) => problem("code-twice", place, { code }));
  for (const { row, codes, backTo } of coding.answers) {
    if (!answered.has(row)) problems.push(problem("coding-row-unknown", place, { row }));
    const unknown = codes.filter(({ code }) => !known.includes(code));
    problems.push(...unknown.map(({ code }) => problem("coding-code-unknown", place, { row, code })));
    if (backTo !== undefined && !options.includes(backTo)) {
      problems.push(problem("coding-option-unknown", place, { row, code: backTo }));
    }
  }
  const rows = coding.answers.map((answer) => answer.row);
  problems.push(...twice(rows).map((row) => problem("coding-row-twice", place, { row })));
  return [...problems, ...checkThemes(coding, file), ...checkHistory(coding, file)];
}

function checkThemes(coding: Coding, file: string): Problem[] {
  const carried = new Set(coding.answers.flatMap(acceptedCodes));
  const subpoints = coding.themes.flatMap((theme) => theme.subpoints.map((point) => point.code));
  const empty = subpoints.filter((code) => !carried.has(code));
  const restsOn = coding.conclusion?.restsOn ?? [];
  const groundless = restsOn.filter((code) => themeOf(coding, code) === undefined);
  const problems = [
    ...empty.map((code) => warning("coding-subpoint-empty", { file }, { code })),
    ...groundless.map((code) => problem("coding-conclusion-groundless", { file }, { code })),
  ];
  if (coding.conclusion !== undefined && restsOn.length === 0) {
    problems.push(problem("coding-conclusion-rests-on-nothing", { file }));
  }
  return problems;
}

/** A history tells how the codebook came to be, so it must come to the codebook there is. */
function checkHistory({ history, themes }: Coding, file: string): Problem[] {
  if (history === undefined || sameThemes(foldSteps(history).themes, themes)) return [];
  return [warning("codebook-edited", { file })];
}

function twice(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.has(item) || !seen.add(item));
}
