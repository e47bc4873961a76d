import type { CheckedAnswers } from "../../fieldwork/answer-check/check.ts";
import type { Code } from "../../questionnaire/code.ts";
import { isAsked, questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import { holdsAhead, type AnswersAhead } from "../../questionnaire/routing-ahead.ts";
import type { Screen } from "../pages/screens.ts";
import type { Progress } from "../pages/view.ts";

/**
 * Which questions these are, of how many. A question that depends on an answer still to come is counted and said to be
 * uncertain: the number may fall on the way, and never rises.
 */
export function progressAt(questionnaire: Questionnaire, screen: Screen, checked: CheckedAnswers): Progress {
  const questions = questionsOf(questionnaire);
  const order = new Map(questions.map(({ code }, i) => [code, i]));
  const here = order.get(screen.at) ?? 0;
  const isAskedOf = new Map<Code, boolean | undefined>();
  const ahead: AnswersAhead = (code, row) => {
    const question = questions[order.get(code) ?? -1];
    if (question === undefined || isAskedOf.get(code) === false) return undefined;
    const given = definitionOf(question).given(question, (variable) => checked.answers.get(variable), row);
    return given ?? ((order.get(code) ?? 0) < here ? undefined : "to come");
  };
  const holds = (when: Condition | undefined): boolean | undefined =>
    when === undefined ? true : holdsAhead(when, ahead);
  for (const page of questionnaire.pages) {
    const ofPage = holds(page.when);
    for (const { code, when } of page.questions) isAskedOf.set(code, both(ofPage, holds(when)));
  }
  const counted = questions.filter((question) => isAsked(question) && isAskedOf.get(question.code) !== false);
  const before = counted.filter(({ code }) => (order.get(code) ?? 0) < here).length;
  const onScreen = screen.questions.filter((one) => isAsked(one) && checked.asked.has(one.code)).length;
  return {
    first: onScreen === 0 ? 0 : before + 1,
    last: before + onScreen,
    total: counted.length,
    isLess: counted.some(({ code }) => isAskedOf.get(code) === undefined),
  };
}

function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}
