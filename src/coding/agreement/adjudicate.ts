import { problem, type Outcome, type Problem } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { CodedAnswer, Coding, GivenCode } from "../model.ts";
import { codesOf } from "../steps/places.ts";
import { keyOfSet } from "./distances.ts";
import type { Adjudication, AgreementFile, SampledAnswer } from "./model.ts";
import { fileOf } from "./sample.ts";

/** What was decided about answers that two codings differ on, by row. */
export type Decided = ReadonlyMap<string, Adjudication>;

/**
 * Records what was decided, and codes the answers so. Both codings stay as they were: agreement is what two people found
 * without each other, not what they came to together.
 */
export function adjudicate(
  coding: Coding,
  known: AgreementFile,
  decided: Decided,
): Outcome<{ coding: Coding; agreement: AgreementFile }> {
  const problems = checkDecided(coding, known, decided);
  if (problems.length > 0) return { problems };
  const samples = known.samples.map((sample) => ({
    ...sample,
    answers: sample.answers.map((answer) => {
      const one = decided.get(answer.row);
      return one === undefined || !differs(answer) ? answer : { ...answer, decided: one };
    }),
  }));
  const answers = coding.answers.map((answer) => recoded(answer, decided.get(answer.row)));
  return { value: { coding: { ...coding, answers }, agreement: { ...known, samples } }, problems: [] };
}

/** Whether the two codings of an answer differ. */
export function differs({ first, second }: SampledAnswer): boolean {
  return second !== undefined && keyOfSet(new Set(first)) !== keyOfSet(new Set(second));
}

function checkDecided(coding: Coding, { samples }: AgreementFile, decided: Decided): Problem[] {
  const place = { file: fileOf(coding) };
  const known = new Set(codesOf(coding.themes));
  const open = new Set(
    samples.flatMap((sample) => sample.answers.filter(differs).map((answer) => answer.row)),
  );
  return [...decided].flatMap(([row, { codes }]) => [
    ...(open.has(row) ? [] : [problem("sample-no-difference", place, { row })]),
    ...codes
      .filter((code) => !known.has(code))
      .map((code) => problem("coding-code-unknown", place, { row, code })),
  ]);
}

/** A code that was there stays whose it was; what is new is of whoever decided. */
function recoded(answer: CodedAnswer, decided: Adjudication | undefined): CodedAnswer {
  if (decided === undefined) return answer;
  const kept = (code: Code): GivenCode | undefined => answer.codes.find((given) => given.code === code);
  const accepted = decided.codes.map((code): GivenCode => {
    const there = kept(code);
    return there?.accepted === true ? there : { ...there, code, by: decided.by, accepted: true };
  });
  const suggested = answer.codes.filter((given) => !given.accepted && !decided.codes.includes(given.code));
  return { ...answer, codes: [...accepted, ...suggested] };
}
