import type { Questionnaire } from "../../../questionnaire/model.ts";

/** One question at a time, or the questions of a page: LimeSurvey has one way for all pages. */
export function asksTogether({ pages }: Questionnaire): boolean {
  return pages.filter(({ together }) => together === true).length * 2 > pages.length;
}
