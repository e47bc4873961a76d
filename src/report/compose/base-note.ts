import type { Base } from "../../analysis/tabulation/table.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { AnswerCondition, Condition } from "../../questionnaire/routing.ts";
import { sayList } from "../../text.ts";
import type { Context } from "./context.ts";
import { labelOf } from "./labels.ts";

/** Above this many answers a route is not spelled out. */
const MOST_NAMED = 2;

/** Why N is smaller than the number of participants, or an empty string when nobody is missing. */
export function baseNote(context: Context, question: AskedQuestion, base: Base): string {
  return context.wording.base({
    participants: context.input.participants,
    skipped: base.skipped,
    notAsked: base.notAsked,
    brokeOff: base.brokeOff,
    route: routeOf(context, question),
  });
}

/** Whom a question was not put to, where one earlier answer decides: "‘Geen zorgen’ bij vraag 2". */
function routeOf(context: Context, question: AskedQuestion): string | null {
  const passed = passedOver(context, conditionOf(context, question.code));
  if (passed === null || passed.answers.length === 0 || passed.answers.length > MOST_NAMED) return null;
  const labels = passed.answers.map((code) =>
    context.wording.quoted(labelOf(context, passed.question, code)),
  );
  return context.wording.routeAnswer(
    sayList(labels, context.wording.or),
    context.nameOf(passed.question.code),
  );
}

interface PassedOver {
  readonly question: AskedQuestion;
  readonly answers: readonly Code[];
}

function conditionOf(context: Context, code: Code): Condition | undefined {
  for (const page of context.input.questionnaire.pages) {
    const question = page.questions.find((candidate) => candidate.code === code);
    if (question !== undefined) return question.when ?? page.when;
  }
  return undefined;
}

/** The answers that lead past a question; null where the route is more than one earlier answer. */
function passedOver(context: Context, condition: Condition | undefined): PassedOver | null {
  if (condition === undefined) return null;
  if ("not" in condition) return "question" in condition.not ? named(context, condition.not, true) : null;
  return "question" in condition ? named(context, condition, false) : null;
}

function named(context: Context, condition: AnswerCondition, negated: boolean): PassedOver | null {
  const question = context.questions.find((candidate) => candidate.code === condition.question);
  if (question === undefined || condition.is === undefined || condition.row !== undefined) return null;
  const chosen = condition.is;
  const answers = negated
    ? chosen
    : definitionOf(question)
        .choices(question)
        .filter((code) => !chosen.includes(code));
  return { question, answers };
}
