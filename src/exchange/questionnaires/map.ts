import { warning, type Problem } from "../../problem.ts";
import { isAsked, questionsOf, type AskedQuestion } from "../../questionnaire/model.ts";
import type { Language } from "../../text.ts";
import type { DialectName } from "../dialect.ts";
import { dialects } from "../dialects.ts";
import type { ImportMap, MapFile, MapQuestion } from "../import-map.ts";
import { sourceOf } from "../propose/source.ts";
import type { Export } from "../read-export.ts";
import { columnsByField } from "./columns.ts";
import type { QuestionnaireReading, ReadQuestionnaire } from "./format.ts";

const UNKNOWN: Readonly<Record<Language, string>> = {
  nl: "de vragenlijst kent deze kolom niet",
  en: "the questionnaire does not know this column",
};

interface MadeMap {
  readonly map: ImportMap;
  readonly problems: readonly Problem[];
}

/** How an export of answers is read when its questionnaire says what each column is. */
export function mapByQuestionnaire(
  read: Export,
  own: ReadQuestionnaire,
  { namesOf = (cells) => cells }: QuestionnaireReading,
  { known, language }: { readonly known: MapFile; readonly language: Language },
): MadeMap {
  const heads = dialects[read.dialect].columns(read.table.headers, { onlyValue: () => undefined });
  const roles = heads.map(({ role }) => role);
  const columns = columnsByField(read.table, own.fields, namesOf, UNKNOWN[language], roles);
  const answered = new Set(
    columns.filter(({ use }) => use !== "ignored" && use !== "other").map(({ question }) => question),
  );
  const asked = questionsOf(own.questionnaire).filter(isAsked);
  const missing = asked.filter(({ code }) => !answered.has(code));
  const kept = asked.filter(({ code }) => answered.has(code));
  const map: ImportMap = {
    format: "map.v1",
    source: sourceOf(read, known.source ?? {}, own.language),
    title: known.title ?? own.questionnaire.title,
    languages: known.languages ?? own.questionnaire.languages,
    questions: kept.map((question) => mapQuestion(question, own)),
    // The words beside an option of a question without a column have nowhere to go.
    columns: columns.map((column) =>
      column.use === "other" && !answered.has(column.question)
        ? { column: column.column, header: column.header, use: "ignored", reason: "technical" }
        : column,
    ),
  };
  const problems = missing.map(({ code }) =>
    warning("form-question-without-answers", { file: read.table.parts[0]?.file ?? "", path: code }),
  );
  return { map, problems };
}

/** A questionnaire that came without answers, to be shown as a map of no columns. */
export function mapOfQuestionnaire(own: ReadQuestionnaire, dialect: DialectName): ImportMap {
  const { title, languages } = own.questionnaire;
  const asked = questionsOf(own.questionnaire).filter(isAsked);
  return {
    format: "map.v1",
    source: {
      dialect,
      file: "questionnaire",
      language: own.language,
      headerRows: 0,
      skipped: [],
      notAsked: [],
    },
    title,
    languages,
    questions: asked.map((question) => mapQuestion(question, own)),
    columns: [],
  };
}

/** Conditions look at pages too, so they stay with the questionnaire and are put back by `arranged`. */
function mapQuestion(question: AskedQuestion, { readings }: ReadQuestionnaire): MapQuestion {
  return { question, ...readings.get(question.code) };
}
