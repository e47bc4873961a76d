import { questionsOf, type Questionnaire } from "../../../questionnaire/model.ts";
import { definitionOf } from "../../../questionnaire/question-types/index.ts";
import type { Text } from "../../../text.ts";
import type { LimeLanguage } from "./tables.ts";

/** A je and a u version are two languages to LimeSurvey; one of them is enough where they never differ. */
export function languagesOf(questionnaire: Questionnaire): LimeLanguage[] {
  const differ = placedTexts(questionnaire).some(([, { nl }]) => typeof nl !== "string" && nl.je !== nl.u);
  return [
    "nl",
    ...(differ ? (["nl-informal"] as const) : []),
    ...(questionnaire.languages.includes("en") ? (["en"] as const) : []),
  ];
}

/** Every text of a questionnaire with its path. */
export function placedTexts(questionnaire: Questionnaire): [path: string, text: Text][] {
  const { title, introduction, pages } = questionnaire;
  const found: [string, Text][] = [["title", title]];
  if (introduction !== undefined) found.push(["introduction", introduction]);
  pages.forEach((page, p) => {
    if (page.title !== undefined) found.push([`pages[${p}].title`, page.title]);
    page.questions.forEach((question, q) => {
      const path = `pages[${p}].questions[${q}]`;
      found.push([`${path}.text`, question.text]);
      if (question.type !== "explanation" && question.hint !== undefined)
        found.push([`${path}.hint`, question.hint]);
      for (const [part, text] of definitionOf(question).texts(question))
        found.push([`${path}.${part}`, text]);
    });
  });
  return questionsOf(questionnaire).length === 0 ? [] : found;
}
