import type { Code } from "./code.ts";
import {
  isAsked,
  isBackground,
  questionsOf,
  type AskedQuestion,
  type OneAnswer,
  type Questionnaire,
} from "./model.ts";
import { answersIn, type Condition } from "./routing.ts";

/** Questions of which routing lets one tell of another, in the order they are asked. */
export interface LinkedQuestions {
  readonly questions: readonly AskedQuestion[];
  /** Background questions whose answers help decide who is asked. They link nothing: everybody knows who is in a group. */
  readonly backgrounds: readonly OneAnswer[];
}

/** Every question that makes no groups, once, with those that routing links it to; most stand alone. */
export function linkedQuestions(questionnaire: Questionnaire): LinkedQuestions[] {
  const asked = questionsOf(questionnaire).filter(isAsked);
  const deciding = questionsDeciding(questionnaire);
  const backgrounds = new Set(asked.filter(isBackground).map(({ code }) => code));
  const own = asked.filter(({ code }) => !backgrounds.has(code));
  const leaderOf = leaders(
    own.map(({ code }) => [code, ...(deciding.get(code) ?? [])].filter((one) => !backgrounds.has(one))),
  );
  return [...new Set(own.map(({ code }) => leaderOf(code)))].map((leader) => {
    const questions = own.filter(({ code }) => leaderOf(code) === leader);
    const decide = new Set(questions.flatMap(({ code }) => [...(deciding.get(code) ?? [])]));
    return { questions, backgrounds: asked.filter(isBackground).filter(({ code }) => decide.has(code)) };
  });
}

/** Per question the conditions that must all hold for it to be asked: its page's and its own. */
export function conditionsBefore(questionnaire: Questionnaire): ReadonlyMap<Code, readonly Condition[]> {
  return new Map(
    questionnaire.pages.flatMap((page) =>
      page.questions.map((question) => [
        question.code,
        [page.when, question.when].filter((one) => one !== undefined),
      ]),
    ),
  );
}

/** Questions that only some groups can be asked, because a background question decides or helps to. */
export function askedBySomeGroups(questionnaire: Questionnaire): ReadonlySet<Code> {
  const backgrounds = questionsOf(questionnaire)
    .filter(isBackground)
    .map(({ code }) => code);
  return new Set(
    [...questionsDeciding(questionnaire)]
      .filter(([, deciding]) => backgrounds.some((code) => deciding.has(code)))
      .map(([code]) => code),
  );
}

/** Per question all whose answers decide whether it is asked, directly or because they decide over one that does. */
function questionsDeciding(questionnaire: Questionnaire): ReadonlyMap<Code, ReadonlySet<Code>> {
  const found = new Map<Code, ReadonlySet<Code>>();
  // Routing looks back only, so whatever decides has been looked at before.
  for (const [code, conditions] of conditionsBefore(questionnaire)) {
    const direct = conditions.flatMap(answersIn).map(({ question }) => question);
    found.set(code, new Set(direct.flatMap((one): Code[] => [one, ...(found.get(one) ?? [])])));
  }
  return found;
}

/** Union-find: the same leader for all that stand in one set, or in sets that share a member. */
function leaders(sets: readonly (readonly Code[])[]): (code: Code) => Code {
  const parents = new Map<Code, Code>();
  const leaderOf = (code: Code): Code => {
    const parent = parents.get(code);
    return parent === undefined ? code : leaderOf(parent);
  };
  for (const [first = "", ...rest] of sets) {
    for (const other of rest) {
      const [one, two] = [leaderOf(first), leaderOf(other)];
      if (one !== two) parents.set(two, one);
    }
  }
  return leaderOf;
}
