import type { Code } from "../../questionnaire/code.ts";

/** The kinds of question that one column can answer, which somebody may choose for it. */
export const COLUMN_TYPES = [
  "one-answer",
  "several-answers",
  "scale",
  "number",
  "short-text",
  "open-text",
] as const;

export type ColumnType = (typeof COLUMN_TYPES)[number];

/** What a person says of a map that was proposed: one thing, in the order they said it. */
export type MapCorrection =
  /** The question's words are others. */
  | { readonly kind: "words"; readonly question: Code; readonly words: string }
  /** The column that answers it asks for something else. */
  | { readonly kind: "type"; readonly question: Code; readonly type: ColumnType }
  /** Its answers make groups of participants, or do not. */
  | { readonly kind: "groups"; readonly question: Code; readonly on: boolean }
  /** It is not imported, with every column of it. */
  | { readonly kind: "leave-out"; readonly question: Code }
  /** A column that was left out is a question. */
  | { readonly kind: "take"; readonly column: number; readonly type: ColumnType }
  /** What was not sure was looked at and is right. */
  | { readonly kind: "sure"; readonly question: Code }
  | { readonly kind: "sure-column"; readonly column: number }
  /** The table stands on another sheet of the workbook; what was said before was said of another table. */
  | { readonly kind: "sheet"; readonly sheet: string }
  /** The header begins in another row. */
  | { readonly kind: "header-row"; readonly row: number };

/** Corrections as they were sent; undefined where one of them is none. */
export function readCorrections(value: unknown): readonly MapCorrection[] | undefined {
  return Array.isArray(value) && value.every(isCorrection) ? value : undefined;
}

const LONGEST_WORDS = 4000;

function isCorrection(value: unknown): value is MapCorrection {
  if (typeof value !== "object" || value === null) return false;
  const { kind, question, column, type, words, on, sheet, row } = value as Readonly<Record<string, unknown>>;
  const isType = COLUMN_TYPES.some((one) => one === type);
  if (kind === "take") return Number.isInteger(column) && isType;
  if (kind === "sheet") return typeof sheet === "string" && sheet.length <= LONGEST_WORDS;
  if (kind === "header-row") return Number.isInteger(row) && Number(row) >= 1;
  if (kind === "sure-column") return Number.isInteger(column);
  if (typeof question !== "string") return false;
  if (kind === "type") return isType;
  if (kind === "groups") return typeof on === "boolean";
  if (kind === "words")
    return typeof words === "string" && words.trim() !== "" && words.length <= LONGEST_WORDS;
  return kind === "leave-out" || kind === "sure";
}
