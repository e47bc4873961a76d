import { withoutMarkup } from "../../forms/markup.ts";
import { isObject, type Json } from "../../forms/json.ts";
import { plainWords, type Words } from "../../forms/model.ts";
import { OWN } from "../../forms/own.ts";
import type { SheetRow } from "./sheets.ts";

/** The words of a column by language, without the markup that XLSForm allows. */
export function wordsOf(row: SheetRow, column: string): Words {
  return new Map(
    [...row.words(column)].map(([language, written]) => [languageName(language), plain(written)]),
  );
}

/** The label, or the name where a row has none. */
export function labelOf(row: SheetRow, name: string): Words {
  const words = wordsOf(row, "label");
  return words.size > 0 ? words : plainWords(name);
}

/** A column without a language is in the form's default one. */
function languageName(language: string): string {
  return language.toLowerCase() === "default" ? "" : language;
}

/** Markdown as forms use it: bold, italics and headings. */
function plain(written: string): string {
  return withoutMarkup(written)
    .replaceAll(/\*\*(\S(?:[^*]*\S)?)\*\*/g, "$1")
    .replaceAll(/^#{1,6}\s+/gm, "");
}

/** What we wrote in a row for ourselves; undefined where nothing, or where it is no JSON. */
export function ownOf(row: SheetRow): Json | undefined {
  const written = row.cell(OWN);
  if (written === "" || written.length > LONGEST) return undefined;
  try {
    const value = JSON.parse(written) as Json;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const LONGEST = 20_000;

export function isYes(written: string): boolean {
  return /^(yes|true|true\(\)|1|ja)$/i.test(written);
}
