import { writeXlsx } from "../../../office/xlsx/write.ts";
import { questionsOf, type Page, type Question, type Questionnaire } from "../../../questionnaire/model.ts";
import type { Condition } from "../../../questionnaire/routing.ts";
import type { Text } from "../../../text.ts";
import { nameOf } from "./names.ts";
import { relevantWords } from "./relevant.ts";
import { rowsOf, type Relevance, type Rows, type SurveyRow } from "./rows.ts";
import { languagesOf, sheetsOf } from "./sheets.ts";

type Questions = ReadonlyMap<string, Question>;

/** A questionnaire as an XLSForm: what ODK and Kobo make a form of. */
export function writeXlsForm(questionnaire: Questionnaire): Uint8Array {
  const { title, introduction, languages } = questionnaire;
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.code, question]));
  const parts = questionnaire.pages.map((page, i) => pageRows(page, i, questions));
  const rows: Rows = {
    survey: [
      ...(introduction === undefined ? [] : [startRow(introduction)]),
      ...parts.flatMap((part) => part.survey),
    ],
    choices: parts.flatMap(({ choices }) => choices),
  };
  const texts = [...rows.survey, ...rows.choices].flatMap((row) => [
    ...(row.label === undefined ? [] : [row.label]),
  ]);
  const hints = rows.survey.flatMap(({ hint }) => (hint === undefined ? [] : [hint]));
  return writeXlsx({
    properties: {
      title: typeof title.nl === "string" ? title.nl : title.nl.u,
      subject: "XLSForm",
      creator: "Peilschaal",
      language: languages[0] ?? "nl",
      status: "",
    },
    sheets: sheetsOf(rows, questionnaire, languagesOf([...texts, ...hints])),
  });
}

/** What people read before they begin. */
function startRow(label: Text): SurveyRow {
  return { type: "note", name: "introduction_words", label, own: { introduction: true } };
}

function pageRows(page: Page, index: number, questions: Questions): Rows {
  const { code, title, when, together } = page;
  const parts = page.questions.map((question) => rowsOf(question, relevance(question.when, questions)));
  const shown = relevance(when, questions);
  const own = { ...(code === undefined ? {} : { code }), ...(together === undefined ? {} : { together }) };
  const begin: SurveyRow = {
    type: "begin_group",
    name: code === undefined ? `page_${index + 1}` : `page_${nameOf(code)}`,
    ...(title === undefined ? {} : { label: title }),
    ...(shown.relevant === undefined ? {} : { relevant: shown.relevant }),
    ...(together === true ? { appearance: "field-list" } : {}),
    own: { ...own, ...shown.own },
  };
  return {
    survey: [begin, ...parts.flatMap(({ survey }) => survey), { type: "end_group" }],
    choices: parts.flatMap(({ choices }) => choices),
  };
}

function relevance(when: Condition | undefined, questions: Questions): Relevance {
  if (when === undefined) return {};
  const written = relevantWords(when, questions);
  return { relevant: written, own: { when: { written, when } } };
}
