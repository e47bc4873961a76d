import { csvLine } from "../csv.ts";
import type { Language } from "../text.ts";
import { encodePieces } from "./pieces.ts";

export type CsvValue = string | number | null;

/**
 * A table that people open in a spreadsheet: UTF-8 with the mark by which Excel knows it, the separator and decimal
 * sign of the language, and no text that is taken for a formula. Programs have the JSON beside it.
 */
export function writeCsvForPeople(rows: Iterable<readonly CsvValue[]>, language: Language): Uint8Array {
  return encodePieces(linesOf(rows, language));
}

function* linesOf(rows: Iterable<readonly CsvValue[]>, language: Language): Generator<string> {
  yield "\uFEFF";
  for (const row of rows) {
    const values = row.map((value) => said(value, language));
    yield `${csvLine(values, SEPARATOR[language])}\r\n`;
  }
}

/** Where the comma is the decimal sign, programs expect a semicolon between columns. */
const SEPARATOR: Readonly<Record<Language, string>> = { nl: ";", en: "," };

function said(value: CsvValue, language: Language): string {
  if (value === null) return "";
  if (typeof value === "string") return harmless(value);
  return language === "nl" ? String(value).replace(".", ",") : String(value);
}

// Signs that begin a formula, full-width and small forms included: some programs read these alike.
const SIGN = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";
// What programs drop or split at before they look: spaces, unseen signs, quotes, separators.
const LEADING = "\\s\\p{Cf};,\"'";
const AT_START = new RegExp(`^[\\t\\r\\n]|^[${LEADING}]*[${SIGN}]`, "u");
// A program that splits at the other separator begins a cell there. A dash is left where prices have it: "50,-".
const AFTER_SEPARATOR = new RegExp(
  `([;,\\t\\r\\n]["']*)(?=[${SIGN.replace("\\-", "")}]|-[\\p{L}\\p{N}(])`,
  "gu",
);
// Unseen control signs end a text or a file for some programs.
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F]/g;

/** The text with an apostrophe before each place where a spreadsheet would begin a formula. */
export function harmless(text: string): string {
  const inside = text.replaceAll(CONTROL, "\uFFFD").replaceAll(AFTER_SEPARATOR, "$1'");
  return AT_START.test(text) ? `'${inside}` : inside;
}
