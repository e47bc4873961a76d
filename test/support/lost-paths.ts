import type { Problem } from "../../src/problem.ts";
import type { Code } from "../../src/questionnaire/code.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";

type Json = Record<string, unknown>;

/**
 * Two questionnaires without what a format says it cannot hold, to be compared. A path that ends at a question is about
 * the whole of it; questions are found by their code, since one that is not there moves the others.
 */
export function withoutLost(
  before: Questionnaire,
  after: Questionnaire,
  losses: readonly Problem[],
): { readonly before: unknown; readonly after: unknown } {
  const pair = { before: plain(before), after: plain(after) };
  for (const path of losses.map(({ place }) => place.path ?? "")) {
    const inQuestion = /^pages\[(\d+)\]\.questions\[(\d+)\](?:\.(.+))?$/.exec(path);
    const code = before.pages[Number(inQuestion?.[1])]?.questions[Number(inQuestion?.[2])]?.code;
    for (const side of [pair.before, pair.after]) {
      if (code === undefined)
        remove(
          side,
          path.split(/[.[\]]+/).filter((part) => part !== ""),
        );
      else removeFromQuestion(side as Questionnaire, code, inQuestion?.[3]);
    }
  }
  return pair;
}

/** A copy without marks that say no, or no digits after the comma: that is what it means where they are absent. */
function plain(questionnaire: Questionnaire): unknown {
  const words = JSON.stringify(questionnaire, (name, value: unknown) =>
    value === false || (name === "decimals" && value === 0) ? undefined : value,
  );
  return JSON.parse(words) as unknown;
}

function removeFromQuestion(questionnaire: Questionnaire, code: Code, rest: string | undefined): void {
  for (const page of questionnaire.pages) {
    const at = page.questions.findIndex((question) => question.code === code);
    if (at === -1) continue;
    if (rest === undefined) (page.questions as unknown[]).splice(at, 1);
    else
      remove(
        page.questions[at],
        rest.split(/[.[\]]+/).filter((part) => part !== ""),
      );
  }
}

function remove(value: unknown, steps: readonly string[]): void {
  const [step, ...more] = steps;
  if (step === undefined || typeof value !== "object" || value === null) return;
  if (more.length > 0) remove((value as Json)[step], more);
  else Reflect.deleteProperty(value, step);
}

/** Whether a path leads to something. */
export function leadsTo(questionnaire: Questionnaire, path: string): boolean {
  let value: unknown = questionnaire;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== "")) {
    value = typeof value === "object" && value !== null ? (value as Json)[step] : undefined;
  }
  return value !== undefined;
}
