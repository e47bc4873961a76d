import { problem, type Outcome, type Problem } from "../problem.ts";
import type { Code } from "../questionnaire/code.ts";
import type { CodedAnswer, Coder, Coding, GivenCode, Stance } from "./model.ts";
import { codesOf } from "./steps/places.ts";

/** What somebody says an answer carries; an empty list says that it was read and fits no theme. */
export interface CodesGiven {
  readonly row: string;
  readonly codes: readonly CodeGiven[];
  readonly backTo?: Code;
  readonly by: Coder;
}

export interface CodeGiven {
  readonly code: Code;
  readonly stance?: Stance;
  /** False for a suggestion that is left as it is. */
  readonly accepted: boolean;
  /** What put it forward where somebody took it at once, before it was written as a suggestion. */
  readonly suggestedBy?: "program";
}

/** What codes can be given to: the rows that answered, and the options an "Anders" may be coded back to. */
export interface Codable {
  readonly answered: ReadonlySet<string>;
  readonly options: readonly Code[];
}

/** Gives answers their codes: all of them, or none where one cannot be given. Answers not named keep theirs. */
export function giveCodes(coding: Coding, given: readonly CodesGiven[], codable: Codable): Outcome<Coding> {
  const problems = checkGiven(coding, given, codable);
  if (problems.length > 0) return { problems };
  const byRow = new Map(given.map((one) => [one.row, one]));
  const known = new Set(coding.answers.map((answer) => answer.row));
  const changed = coding.answers.map((answer) => {
    const one = byRow.get(answer.row);
    return one === undefined ? answer : coded(one, answer);
  });
  const added = given.filter((one) => !known.has(one.row)).map((one) => coded(one, undefined));
  return { value: { ...coding, answers: [...changed, ...added] }, problems: [] };
}

function checkGiven(coding: Coding, given: readonly CodesGiven[], { answered, options }: Codable): Problem[] {
  const place = { file: `coding/${coding.variable}.json` };
  const known = new Set(codesOf(coding.themes));
  const seen = new Set<string>();
  return given.flatMap(({ row, codes, backTo }) => {
    const problems: Problem[] = [];
    if (!answered.has(row)) problems.push(problem("coding-row-unknown", place, { row }));
    if (seen.has(row)) problems.push(problem("coding-row-twice", place, { row }));
    seen.add(row);
    const unknown = codes.filter(({ code }) => !known.has(code));
    problems.push(...unknown.map(({ code }) => problem("coding-code-unknown", place, { row, code })));
    if (backTo !== undefined && !options.includes(backTo)) {
      problems.push(problem("coding-option-unknown", place, { row, code: backTo }));
    }
    return problems;
  });
}

function coded({ row, codes, backTo, by }: CodesGiven, before: CodedAnswer | undefined): CodedAnswer {
  const given = codes.map((one) => givenCode(one, before, by));
  const nobody = !given.some((one) => one.accepted);
  return {
    row,
    codes: given,
    ...(backTo === undefined ? {} : { backTo }),
    ...(nobody ? { by: before?.by ?? by } : {}),
  };
}

/** What was there stays whose it was; a suggestion that is accepted keeps what suggested it. */
function givenCode(one: CodeGiven, before: CodedAnswer | undefined, by: Coder): GivenCode {
  const there = before?.codes.find((given) => given.code === one.code);
  const { code, accepted, stance, suggestedBy } = one;
  const same = there?.accepted === accepted && there.stance === stance;
  if (there !== undefined && same) return there;
  const { stance: _stance, inBulk: _inBulk, ...origin } = there ?? {};
  const keepsCoder = there?.accepted === accepted;
  return {
    ...origin,
    code,
    by: keepsCoder ? there.by : by,
    accepted,
    ...(stance === undefined ? {} : { stance }),
    ...(there === undefined && suggestedBy !== undefined ? { suggestedBy } : {}),
  };
}
