import type { Text } from "../text.ts";
import type { Code } from "./code.ts";

/** What may be counted or computed of a variable (Stevens' levels, and text). */
export type Level = "nominal" | "ordinal" | "dichotomous" | "numeric" | "rank" | "text";

/** One value a categorical variable can take. */
export interface Category {
  readonly code: Code;
  readonly label: Text;
  /** What means are taken of; absent for "weet ik niet" and nominal categories. */
  readonly value?: number;
  readonly dontKnow?: boolean;
}

/**
 * One column of the data. A question type says which variables it yields; analysis sees variables only.
 * `code` is the column's name: the question's code, with `_` and a part where a question yields several.
 */
export interface Variable {
  readonly code: string;
  /** The question it belongs to. */
  readonly question: Code;
  /** The option, row or other part of the question it stands for. */
  readonly part?: Code;
  readonly level: Level;
  readonly label: Text;
  /** The values of nominal, ordinal and dichotomous variables, in the questionnaire's order. */
  readonly categories: readonly Category[];
  /** For text: what a participant wrote beside "Anders", or in an open question that is coded. */
  readonly text?: "other" | "short" | "open";
}

/** The two values of a dichotomous variable: column values "0" and "1". */
export const DICHOTOMY: readonly Category[] = [
  { code: "0", label: { nl: "niet gekozen", en: "not chosen" } },
  { code: "1", label: { nl: "gekozen", en: "chosen" } },
];

/** The column that holds the words written beside an option with `other`. */
export function otherTextVariable(question: Code, option: Code): string {
  return `${question}_${option}_text`;
}
