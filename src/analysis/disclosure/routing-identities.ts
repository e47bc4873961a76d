import { isAsked, questionsOf, type AskedQuestion, type Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { AnswerCondition, Condition } from "../../questionnaire/routing.ts";
import { countedVariables } from "../tabulation/tabulate.ts";
import { STATUS_MARKS } from "../../responses/status.ts";
import type { CellIdentity } from "./model.ts";

/**
 * What routing tells whoever reads two tables: that as many were not asked a question as gave the answers that lead
 * past it. Only routes over one earlier question of one answer are equations; what others tell is less than that.
 */
export function routingIdentities(questionnaire: Questionnaire): CellIdentity[] {
  const questions = questionsOf(questionnaire).filter(isAsked);
  return questionnaire.pages.flatMap((page) =>
    page.questions.filter(isAsked).flatMap((question) => {
      const condition = question.when ?? page.when;
      if (condition === undefined || (question.when !== undefined && page.when !== undefined)) return [];
      const passed = passedBy(condition, questions);
      return passed === null ? [] : identitiesOf(question, passed);
    }),
  );
}

interface Passed {
  readonly subject: string;
  readonly answers: readonly string[];
}

/** The cells of the earlier question whose people were led past: the other answers, and no answer at all. */
function passedBy(condition: Condition, questions: readonly AskedQuestion[]): Passed | null {
  const negated = "not" in condition;
  const inner = negated ? condition.not : condition;
  if (!("question" in inner)) return null;
  const asked = questions.find((question) => question.code === inner.question);
  if (asked === undefined || definitionOf(asked).summary !== "distribution" || !isChoice(inner)) return null;
  const chosen = inner.is ?? [];
  const others = definitionOf(asked)
    .choices(asked)
    .filter((code) => !chosen.includes(code));
  const nothing = ["#skipped", STATUS_MARKS["not-asked"], STATUS_MARKS["broke-off"]];
  return { subject: asked.code, answers: negated ? chosen : [...others, ...nothing] };
}

function isChoice({ is, answered, atLeast, atMost }: AnswerCondition): boolean {
  return is !== undefined && [answered, atLeast, atMost].every((part) => part === undefined);
}

function identitiesOf(question: AskedQuestion, passed: Passed): CellIdentity[] {
  const subjects =
    definitionOf(question).summary === "multiple"
      ? [question.code]
      : countedVariables(question).map((variable) => variable.code);
  return subjects.map((subject) => ({ subject, answers: [STATUS_MARKS["not-asked"]], equals: passed }));
}
