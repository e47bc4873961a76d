import type { Question } from "../../../questionnaire/model.ts";

/** SurveyJS's own value for the answer that asks for words. */
export const OTHER = "other";

/** A value that no code of ours can be: an answer may be called what SurveyJS calls its own. */
const NOT_OTHER = "other_";

/** What SurveyJS stores for an answer: our code, but for the one that asks for words. */
export function nameOfOption(question: Question, code: string): string {
  if (!("options" in question) || question.type === "ranking") return code;
  const asksWords = question.options.find(({ other }) => other === true);
  if (asksWords?.code === code) return OTHER;
  return asksWords !== undefined && code === OTHER ? NOT_OTHER : code;
}
