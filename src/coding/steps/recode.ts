import type { Code } from "../../questionnaire/code.ts";
import type { CodedAnswer, GivenCode } from "../model.ts";
import type { Recoded } from "./model.ts";

/** Answers with some of their codes exchanged, and which answers those are. */
export interface Recoding {
  readonly answers: readonly CodedAnswer[];
  readonly recoded: readonly Recoded[];
}

/** Every given code becomes the codes it maps to; what an answer then has twice it keeps once, an accepted one first. */
export function recode(
  answers: readonly CodedAnswer[],
  become: (given: GivenCode, row: string) => readonly Code[],
): Recoding {
  const recoded: Recoded[] = [];
  const changed = answers.map((answer) => {
    const mapped = answer.codes.flatMap((given) =>
      become(given, answer.row).map((code) => (code === given.code ? given : { ...given, code })),
    );
    const codes = onceEach(mapped);
    if (same(codes, answer.codes)) return answer;
    recoded.push({ row: answer.row, before: answer.codes, after: codes });
    return { ...answer, codes };
  });
  return { answers: changed, recoded };
}

/**
 * Gives back what a step took: the codes it exchanged in answers that still carry what it put there. What a person
 * gave since stays.
 */
export function giveBack(answers: readonly CodedAnswer[], recoded: readonly Recoded[]): CodedAnswer[] {
  const byRow = new Map(recoded.map((one) => [one.row, one]));
  return answers.map((answer) => {
    const one = byRow.get(answer.row);
    if (one === undefined) return answer;
    if (same(answer.codes, one.after)) return { ...answer, codes: one.before };
    const put = one.after.filter((given) => !has(one.before, given));
    const taken = one.before.filter((given) => !has(one.after, given));
    if (!put.every((given) => answer.codes.some((now) => now.code === given.code))) return answer;
    const kept = answer.codes.filter((now) => !put.some((given) => given.code === now.code));
    return { ...answer, codes: onceEach([...kept, ...taken]) };
  });
}

function onceEach(codes: readonly GivenCode[]): GivenCode[] {
  const best = new Map<Code, GivenCode>();
  for (const given of codes) {
    const known = best.get(given.code);
    if (known === undefined || (given.accepted && !known.accepted)) best.set(given.code, given);
  }
  return [...best.values()];
}

function has(codes: readonly GivenCode[], given: GivenCode): boolean {
  return codes.some((one) => one.code === given.code);
}

function same(a: readonly GivenCode[], b: readonly GivenCode[]): boolean {
  return a.length === b.length && a.every((given, i) => JSON.stringify(given) === JSON.stringify(b[i]));
}
