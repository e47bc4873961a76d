import type { DialectName } from "../exchange/dialect.ts";
import type { IgnoreReason } from "../exchange/ignore-reason.ts";
import type { ListReason } from "../exchange/source/table.ts";
import type { AskedQuestion } from "../questionnaire/model.ts";
import type { Language } from "../text.ts";

/** What the preview of an import is said with. */
export interface ImportWords {
  readonly dialects: Readonly<Record<DialectName, string>>;
  readonly types: Readonly<Record<AskedQuestion["type"], string>>;
  readonly reasons: Readonly<Record<IgnoreReason, string>>;
  readonly listed: Readonly<Record<ListReason, string>>;
  readonly sheet: (name: string) => string;
  readonly separator: (sign: string) => string;
  readonly size: (rows: number, columns: number) => string;
  readonly answers: (count: number) => string;
  /** A questionnaire without answers. */
  readonly onlyQuestions: (count: number) => string;
  readonly notImported: string;
  readonly rows: (all: number, imported: number) => string;
  readonly unsure: string;
  readonly nothingWritten: string;
  readonly next: (folder: string) => string;
  readonly nextOfQuestionnaire: (folder: string) => string;
}

const PROGRAMS = {
  "microsoft-forms": "Microsoft Forms",
  "google-forms": "Google Forms",
  limesurvey: "LimeSurvey",
  surveymonkey: "SurveyMonkey",
  qualtrics: "Qualtrics",
  alchemer: "Alchemer",
  formbricks: "Formbricks",
  kobo: "Kobo / ODK",
  surveyjs: "SurveyJS",
  spss: "SPSS",
  "triple-s": "Triple-S",
} as const;

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const importWords: Readonly<Record<Language, ImportWords>> = {
  nl: {
    dialects: { ...PROGRAMS, table: "Tabel met een kop" },
    types: {
      "one-answer": "één antwoord",
      "several-answers": "meerdere antwoorden",
      scale: "schaal",
      grid: "schalen per rij",
      number: "getal",
      "short-text": "korte tekst",
      "open-text": "open antwoord",
      ranking: "rangorde",
    },
    reasons: {
      personal: "persoonsgegeven",
      time: "tijdstip",
      technical: "kenmerk van het systeem",
      derived: "door het programma afgeleid",
      empty: "leeg",
    },
    listed: { empty: "leeg", ragged: "ander aantal cellen dan de kop", test: "proefrij" },
    sheet: (name) => `werkblad “${name}”`,
    separator: (sign) => `scheidingsteken ${sign === "\t" ? "tab" : sign}`,
    size: (rows, columns) => `${plural(rows, "rij", "rijen")}, ${plural(columns, "kolom", "kolommen")}`,
    answers: (count) => plural(count, "antwoord", "antwoorden"),
    onlyQuestions: (count) => `vragenlijst zonder antwoorden, ${plural(count, "vraag", "vragen")}`,
    notImported: "Niet ingelezen:",
    rows: (all, imported) =>
      `${plural(all, "rij", "rijen")} gelezen: ${plural(imported, "deelnemer", "deelnemers")}, ${all - imported} niet ingelezen.`,
    unsure: "? = onzeker: controleer het in map.json, verbeter het zo nodig en haal “sure”: false weg.",
    nothingWritten: "Er is niets geschreven.",
    nextOfQuestionnaire: (folder) =>
      `Kijk in questionnaire.json of het klopt, of lees de vragenlijst na: peilschaal export ${folder} --questionnaire --to uitvoer`,
    next: (folder) =>
      `Kijk in map.json of het klopt. Vul daarna reeks.json en peiling.json aan, en controleer: peilschaal check ${folder}`,
  },
  en: {
    dialects: { ...PROGRAMS, table: "Table with a header" },
    types: {
      "one-answer": "one answer",
      "several-answers": "several answers",
      scale: "scale",
      grid: "grid of scales",
      number: "number",
      "short-text": "short text",
      "open-text": "open answer",
      ranking: "ranking",
    },
    reasons: {
      personal: "personal detail",
      time: "moment in time",
      technical: "identifier of the system",
      derived: "derived by the program",
      empty: "empty",
    },
    listed: { empty: "empty", ragged: "another number of cells than the header", test: "test row" },
    sheet: (name) => `sheet “${name}”`,
    separator: (sign) => `separator ${sign === "\t" ? "tab" : sign}`,
    size: (rows, columns) => `${plural(rows, "row", "rows")}, ${plural(columns, "column", "columns")}`,
    answers: (count) => plural(count, "answer", "answers"),
    onlyQuestions: (count) => `questionnaire without answers, ${plural(count, "question", "questions")}`,
    notImported: "Not imported:",
    rows: (all, imported) =>
      `${plural(all, "row", "rows")} read: ${plural(imported, "participant", "participants")}, ${all - imported} not imported.`,
    unsure: "? = uncertain: check it in map.json, correct it where needed and take “sure”: false away.",
    nothingWritten: "Nothing was written.",
    nextOfQuestionnaire: (folder) =>
      `See in questionnaire.json whether it is right, or read it through: peilschaal export ${folder} --questionnaire --to uitvoer`,
    next: (folder) =>
      `See in map.json whether it is right. Then complete reeks.json and peiling.json, and check: peilschaal check ${folder}`,
  },
};
