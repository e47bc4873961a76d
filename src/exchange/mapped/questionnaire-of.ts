import type { Questionnaire } from "../../questionnaire/model.ts";
import type { ImportMap } from "../import-map.ts";

/** The questionnaire that a map describes: its questions on one page, in its order. */
export function questionnaireOf({ title, languages, questions }: ImportMap): Questionnaire {
  return {
    format: "questionnaire.v1",
    title,
    languages,
    pages: [{ questions: questions.map(({ question }) => question) }],
  };
}
