import { writeCsvForPeople } from "../../office/csv-for-people.ts";
import type { Language } from "../../text.ts";
import type { SheetLine } from "./model.ts";

const HEADS: Readonly<Record<Language, readonly [row: string, answer: string, codes: string]>> = {
  nl: ["rij", "antwoord", "codes"],
  en: ["row", "answer", "codes"],
};

export interface SheetLayout {
  readonly language: Language;
  /** Heads of the columns between the answer and the codes. */
  readonly beside?: readonly string[];
  /** Heads of empty columns at the end, to be filled in. */
  readonly after?: readonly string[];
}

/** A sheet for a spreadsheet program: answers, with room for codes beside each. */
export function writeCodeSheet(lines: readonly SheetLine[], layout: SheetLayout): Uint8Array {
  const { language, beside = [], after = [] } = layout;
  const [row, answer, codes] = HEADS[language];
  const empty = after.map(() => "");
  return writeCsvForPeople(
    [
      [row, answer, ...beside, codes, ...after],
      ...lines.map((line) => [line.row, line.answer, ...(line.beside ?? []), line.codes, ...empty]),
    ],
    language,
  );
}
