import { questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import { NO_ANSWER, STATUS_MARKS } from "../../responses/status.ts";
import { say } from "../../text.ts";
import type { FullSet, FullSetVariable } from "./model.ts";
import type { FullSetWords } from "./words.ts";

/** What an analyst has to know of each column. */
export function codebookOf({ questionnaire, data, voice }: FullSet): FullSetVariable[] {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.code, question]));
  return data.variables.map((variable) => {
    const question = questions.get(variable.question);
    return {
      variable: variable.code,
      question: variable.question,
      wording: say(question?.text ?? variable.label, voice),
      part: variable.part === undefined ? null : say(variable.label, voice),
      level: variable.level,
      categories: variable.categories.map((category) => ({
        code: category.code,
        label: say(category.label, voice),
        value: category.value ?? null,
        dontKnow: category.dontKnow === true,
      })),
      when: conditionsOf(questionnaire, variable),
    };
  });
}

function conditionsOf({ pages }: Questionnaire, variable: Variable): readonly Condition[] | null {
  const page = pages.find(({ questions }) => questions.some(({ code }) => code === variable.question));
  const question = page?.questions.find(({ code }) => code === variable.question);
  const conditions = [page?.when, question?.when].filter((one) => one !== undefined);
  return conditions.length === 0 ? null : conditions;
}

export type CodebookRow = readonly (string | number | null)[];

/** The codebook as a table, a row a code; the marks of answers that are not there come first. */
export function* codebookRows(
  variables: readonly FullSetVariable[],
  words: FullSetWords,
): Generator<CodebookRow> {
  for (const status of NO_ANSWER)
    yield ["*", null, null, null, null, STATUS_MARKS[status], words.statuses[status], null, null];
  for (const { variable, question, wording, part, level, categories, when } of variables) {
    const about = [variable, question, wording, part, level];
    const asked = when === null ? null : when.map((condition) => JSON.stringify(condition)).join(" & ");
    if (categories.length === 0) yield [...about, null, null, null, asked];
    for (const { code, label, value, dontKnow } of categories)
      yield [...about, code, label, dontKnow ? words.dontKnow : value, asked];
  }
}
