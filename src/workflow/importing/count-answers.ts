import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { columnOf, type DataSet } from "../../responses/data-set.ts";
import { statusOf } from "../../responses/settle.ts";

/** How many participants answered a question. */
export function countAnswers(question: AskedQuestion, data: DataSet): number {
  const answers = definitionOf(question)
    .variables(question)
    .filter(({ text }) => text !== "other")
    .map(({ code }) => columnOf(data, code));
  let answered = 0;
  for (let row = 0; row < data.size; row++) if (statusOf(answers, row) === "answered") answered++;
  return answered;
}
