import type { Language } from "../../text.ts";
import type { LabelledNumber, ReportMeta } from "../model.ts";

/** A column of the public table: a row in it is one published number. */
export interface NumberColumn {
  readonly head: Readonly<Record<Language, string>>;
  /** Width in a sheet, in characters. */
  readonly width: number;
  /** Holds numbers, to be read from the right. */
  readonly figures?: true;
  readonly of: (number: LabelledNumber, meta: ReportMeta) => string | number | null;
}

/** The columns of the public table, in CSV and in the workbook alike. Codes in one cell are parted by a space. */
export const numberColumns: readonly NumberColumn[] = [
  { head: { nl: "peiling", en: "poll" }, width: 8, figures: true, of: ({ wave }) => wave },
  { head: { nl: "versie", en: "version" }, width: 8, figures: true, of: (_, { version }) => version },
  { head: { nl: "datum", en: "date" }, width: 11, of: ({ date }) => date },
  { head: { nl: "vraag", en: "question" }, width: 10, of: ({ question }) => question },
  { head: { nl: "vraagtekst", en: "wording" }, width: 50, of: ({ questionLabel }) => questionLabel },
  { head: { nl: "variabele", en: "variable" }, width: 16, of: ({ subject }) => subject },
  { head: { nl: "antwoordcode", en: "answer code" }, width: 18, of: ({ answers }) => answers.join(" ") },
  { head: { nl: "antwoord", en: "answer" }, width: 40, of: ({ answerLabel }) => answerLabel },
  { head: { nl: "uitsplitsing", en: "split by" }, width: 14, of: ({ byLabel }) => byLabel },
  { head: { nl: "groepcode", en: "group code" }, width: 16, of: ({ groups }) => groups.join(" ") },
  { head: { nl: "groep", en: "group" }, width: 30, of: ({ groupLabel }) => groupLabel },
  { head: { nl: "aantal", en: "count" }, width: 8, figures: true, of: ({ count }) => count },
  { head: { nl: "N", en: "N" }, width: 8, figures: true, of: ({ n }) => n },
  { head: { nl: "percentage", en: "percentage" }, width: 11, figures: true, of: ({ percent }) => percent },
  { head: { nl: "status", en: "status" }, width: 40, of: (_, { status, edition }) => status ?? edition },
];
