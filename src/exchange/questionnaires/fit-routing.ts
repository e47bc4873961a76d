import { warning, type Problem } from "../../problem.ts";
import { askedQuestions } from "../../questionnaire/asked.ts";
import type { Code } from "../../questionnaire/code.ts";
import { isAsked, questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import { conditionsBefore } from "../../questionnaire/links.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { answersIn } from "../../questionnaire/routing.ts";
import { columnOf, type DataSet } from "../../responses/data-set.ts";
import { cellReader, statusOf } from "../../responses/settle.ts";
import { NO_ANSWER } from "../../responses/status.ts";

export interface Fitted {
  readonly questionnaire: Questionnaire;
  readonly problems: readonly Problem[];
}

/** So often the answers are looked through again after a condition was left out. */
const MOST_ROUNDS = 30;

/**
 * Leaves out the conditions that the answers contradict: another program may have asked by rules that we only nearly
 * know. Who was not asked by those that stay, and gave no answer, was not asked.
 */
export function fitRouting(questionnaire: Questionnaire, data: DataSet): Fitted {
  let fitting = questionnaire;
  const left = new Set<Code>();
  for (let round = 0; ; round++) {
    const wrong = contradicted(fitting, data);
    if (wrong.length === 0) break;
    const causes = causesAmong(wrong, fitting);
    for (const code of round < MOST_ROUNDS ? causes : wrong) {
      fitting = withoutCondition(fitting, code);
      left.add(code);
    }
  }
  markNotAsked(fitting, data);
  const problems = [...left].map((code) =>
    warning("form-condition-not-as-answers", { file: "questionnaire.json", path: code }),
  );
  return { questionnaire: fitting, problems };
}

/** Those that look at no other one of them: what comes after may be right once they are. Routing looks back, so there is one. */
function causesAmong(wrong: readonly Code[], questionnaire: Questionnaire): readonly Code[] {
  const before = conditionsBefore(questionnaire);
  const all = new Set(wrong);
  return wrong.filter((code) => {
    const looksAt = (before.get(code) ?? []).flatMap(answersIn).map(({ question }) => question);
    return !looksAt.some((one) => all.has(one));
  });
}

interface Looked {
  readonly code: Code;
  readonly columns: readonly ReturnType<typeof columnOf>[];
}

/** Questions that some participants may not be asked, with their columns; words beside options are no answers. */
function routedQuestions({ pages }: Questionnaire, data: DataSet): Looked[] {
  return pages.flatMap(({ when, questions }) =>
    questions.filter(isAsked).flatMap((question) => {
      if (when === undefined && question.when === undefined) return [];
      const variables = definitionOf(question).variables(question);
      const columns = variables
        .filter(({ text }) => text !== "other")
        .map(({ code }) => columnOf(data, code));
      return [{ code: question.code, columns }];
    }),
  );
}

/** Questions, in their order, that somebody answered without being asked, or was not asked though routing says so. */
function contradicted(questionnaire: Questionnaire, data: DataSet): Code[] {
  const asked = askedQuestions(questionnaire);
  const read = cellReader(data);
  const wrong = new Set<Code>();
  const looked = routedQuestions(questionnaire, data);
  if (looked.length === 0) return [];
  for (let row = 0; row < data.size; row++) {
    const codes = asked(read(row));
    for (const { code, columns } of looked) {
      const status = statusOf(columns, row);
      const contradicts = codes.has(code) ? status === "not-asked" : status === "answered";
      if (contradicts) wrong.add(code);
    }
  }
  return questionsOf(questionnaire)
    .map(({ code }) => code)
    .filter((code) => wrong.has(code));
}

/** Without the question's own condition, or that of its page where it has none. */
function withoutCondition(questionnaire: Questionnaire, code: Code): Questionnaire {
  const pages = questionnaire.pages.map((page) => {
    const found = page.questions.find((question) => question.code === code);
    if (found === undefined) return page;
    if (found.when === undefined) {
      const { when: _, ...open } = page;
      return open;
    }
    const questions = page.questions.map((question) => {
      if (question !== found) return question;
      const { when: _, ...open } = question;
      return open;
    });
    return { ...page, questions };
  });
  return { ...questionnaire, pages };
}

const SKIPPED = NO_ANSWER.indexOf("skipped");
const NOT_ASKED = NO_ANSWER.indexOf("not-asked");

function markNotAsked(questionnaire: Questionnaire, data: DataSet): void {
  const asked = askedQuestions(questionnaire);
  const read = cellReader(data);
  const looked = routedQuestions(questionnaire, data);
  if (looked.length === 0) return;
  const all = new Map(
    questionsOf(questionnaire).map((question) => [
      question.code,
      definitionOf(question)
        .variables(question)
        .map(({ code }) => columnOf(data, code)),
    ]),
  );
  for (let row = 0; row < data.size; row++) {
    const codes = asked(read(row));
    for (const { code, columns } of looked) {
      if (codes.has(code) || statusOf(columns, row) !== "skipped") continue;
      for (const { cells } of all.get(code) ?? []) if (cells[row] === SKIPPED) cells[row] = NOT_ASKED;
    }
  }
}
