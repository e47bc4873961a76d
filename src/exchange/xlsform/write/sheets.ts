import type { CellValue, Sheet } from "../../../office/xlsx/model.ts";
import type { Questionnaire } from "../../../questionnaire/model.ts";
import type { Text } from "../../../text.ts";
import { jsonOfText, OWN, wordsOfText } from "../../forms/own.ts";
import { POLITE_DUTCH } from "../../forms/texts.ts";
import type { ChoiceRow, Rows, SurveyRow } from "./rows.ts";

/** Languages as XLSForm names them: in words, with their tag. */
const NAMES: Readonly<Record<string, string>> = {
  nl: "Nederlands (nl)",
  [POLITE_DUTCH]: `Nederlands met u (${POLITE_DUTCH})`,
  en: "English (en)",
};

/** The languages that texts are written in: English and a form with u where the questionnaire has them. */
export function languagesOf(texts: readonly Text[]): string[] {
  return [
    "nl",
    ...(texts.some(({ nl }) => typeof nl !== "string") ? [POLITE_DUTCH] : []),
    ...(texts.some(({ en }) => en !== undefined) ? ["en"] : []),
  ];
}

export function sheetsOf(
  { survey, choices }: Rows,
  questionnaire: Questionnaire,
  languages: readonly string[],
): [Sheet, Sheet, Sheet] {
  return [surveySheet(survey, languages), choicesSheet(choices, languages), settingsSheet(questionnaire)];
}

function surveySheet(rows: readonly SurveyRow[], languages: readonly string[]): Sheet {
  const columns = ["relevant", "constraint", "appearance"] as const;
  const head = [
    "type",
    "name",
    ...headers("label", languages),
    ...headers("hint", languages),
    "required",
    ...columns,
    OWN,
  ];
  return sheet("survey", head, [
    head,
    ...rows.map((row) => [
      row.type,
      row.name ?? null,
      ...cells(row.label, languages),
      ...cells(row.hint, languages),
      row.required === true ? "yes" : null,
      ...columns.map((column) => row[column] ?? null),
      ownCell(row.own),
    ]),
  ]);
}

function choicesSheet(rows: readonly ChoiceRow[], languages: readonly string[]): Sheet {
  const head = ["list_name", "name", ...headers("label", languages), OWN];
  return sheet("choices", head, [
    head,
    ...rows.map(({ list, name, label, own }) => [list, name, ...cells(label, languages), ownCell(own)]),
  ]);
}

function settingsSheet({ title, languages }: Questionnaire): Sheet {
  const words = wordsOfText(title).get("nl") ?? "";
  const head = ["form_title", "form_id", "default_language", OWN];
  const own = ownCell({ title: jsonOfText(title), languages });
  return sheet("settings", head, [head, [words, FORM_ID, NAMES["nl"] ?? "", own]]);
}

/** A form's own name; who uploads several gives each another. */
const FORM_ID = "peiling";

function headers(column: string, languages: readonly string[]): string[] {
  return languages.map((language) => `${column}::${NAMES[language] ?? language}`);
}

/** A text in every language; where it does not tell u from je, both have its words. */
function cells(text: Text | undefined, languages: readonly string[]): CellValue[] {
  if (text === undefined) return languages.map(() => null);
  const words = wordsOfText(text);
  return languages.map(
    (language) => words.get(language) ?? (language === POLITE_DUTCH ? words.get("nl") : undefined) ?? null,
  );
}

function ownCell(own: Readonly<Record<string, unknown>> | undefined): string | null {
  return own === undefined ? null : JSON.stringify(own);
}

function sheet(name: string, head: readonly string[], rows: readonly (readonly CellValue[])[]): Sheet {
  const widths = head.map((column) => (/^(label|hint)/.test(column) ? 50 : 18));
  return { name, widths, rows, frozen: 1 };
}
