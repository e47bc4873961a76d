import { questionsOf, type Question, type Questionnaire } from "./model.ts";
import type { Code } from "./code.ts";
import { definitionOf } from "./question-types/index.ts";
import type { CellReader } from "./question-types/definition.ts";
import { holds, type GivenAnswers } from "./routing.ts";
import type { Variable } from "./variables.ts";

/** All columns of a questionnaire's data, in the order of its questions. */
export function variablesOf(questionnaire: Questionnaire): Variable[] {
  return questionsOf(questionnaire).flatMap((question) => definitionOf(question).variables(question));
}

/**
 * Decides which questions were asked of one participant, given their columns. An answer to a question that was not
 * asked itself counts for nothing in later routing.
 */
export function askedQuestions(questionnaire: Questionnaire): (cell: CellReader) => Set<Code> {
  const byCode = new Map(questionsOf(questionnaire).map((question) => [question.code, question]));
  return (cell) => {
    const asked = new Set<Code>();
    const given: GivenAnswers = (code, row) => {
      const question = byCode.get(code);
      return question !== undefined && asked.has(code)
        ? definitionOf(question).given(question, cell, row)
        : undefined;
    };
    for (const page of questionnaire.pages) {
      if (page.when !== undefined && !holds(page.when, given)) continue;
      for (const question of page.questions) if (isAskedOf(question, given)) asked.add(question.code);
    }
    return asked;
  };
}

function isAskedOf(question: Question, given: GivenAnswers): boolean {
  return question.when === undefined || holds(question.when, given);
}
