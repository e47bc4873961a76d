import type { Question } from "../../../questionnaire/model.ts";

/** SurveyJS's own value for the answer that asks for words. */
export const OTHER = "other";

/** What SurveyJS stores for an answer: our code, but for the one that asks for words. */
export function nameOfOption(question: Question, code: string): string {
  if (!("options" in question) || question.type === "ranking") return code;
  const option = question.options.find((one) => one.code === code);
  return option?.other === true ? OTHER : code;
}
