import type { AskedQuestion } from "../questionnaire/model.ts";
import type { Language } from "../text.ts";
import type { DialectName } from "./dialect.ts";
import type { IgnoreReason } from "./ignore-reason.ts";
import type { ListReason } from "./source/table.ts";

/** What the parts of an import are called where people see it. */
export interface ImportNames {
  readonly dialects: Readonly<Record<DialectName, string>>;
  readonly types: Readonly<Record<AskedQuestion["type"], string>>;
  readonly reasons: Readonly<Record<IgnoreReason, string>>;
  readonly listed: Readonly<Record<ListReason, string>>;
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

export const importNames: Readonly<Record<Language, ImportNames>> = {
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
      chosen: "zo gekozen",
    },
    listed: {
      empty: "leeg",
      ragged: "ander aantal cellen dan de kop",
      note: "tekst onder de tabel",
      test: "proefrij",
    },
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
      chosen: "chosen",
    },
    listed: {
      empty: "empty",
      ragged: "another number of cells than the header",
      note: "text below the table",
      test: "test row",
    },
  },
};
