import type { Problem } from "../../problem.ts";
import type { IsoDate } from "../../time.ts";

/**
 * Data with their dictionary, as statistical programs keep them: the ground that .sav, Triple-S, DDI and others share.
 * Rows come in blocks, each time anew, so that a million of them need no memory of their own.
 */
export interface LabelledData {
  readonly dictionary: Dictionary;
  /** How many rows there are, where that is known before they are read. */
  readonly rows?: number;
  /** The rows from the first; what was wrong with them is what the generator returns. */
  blocks(): RowReading;
}

export type RowReading = Generator<RowBlock, readonly Problem[], undefined>;

/** Some rows, by column, in the order of the dictionary's variables. */
export interface RowBlock {
  readonly size: number;
  readonly columns: readonly Column[];
}

/** NaN is system-missing: there is no value. A text without words is "". */
export type Column = Float64Array | readonly string[];

export interface Dictionary {
  /** What the file says it is. */
  readonly title: string;
  /** Notes that travel with the data, a line each. */
  readonly documents: readonly string[];
  readonly attributes: Attributes;
  readonly variables: readonly LabelledVariable[];
  readonly sets: readonly MultipleSet[];
  /** Name of the variable that rows are weighted by. */
  readonly weight?: string;
  /** When the file was made. */
  readonly made?: { readonly date: IsoDate; readonly time: string };
}

export interface LabelledVariable {
  /** Unique without regard to case. */
  readonly name: string;
  readonly label: string;
  readonly type: ValueType;
  readonly format: DisplayFormat;
  readonly labels: readonly ValueLabel[];
  readonly missing: MissingValues;
  readonly measure: Measure;
  readonly role: Role;
  /** Signs in a column on screen. */
  readonly columnWidth: number;
  readonly alignment: Alignment;
  readonly attributes: Attributes;
}

export type ValueType = { readonly kind: "number" } | { readonly kind: "text"; readonly bytes: number };

/** A number, or words; of a date the seconds since the first day of the Gregorian calendar, 14 October 1582. */
export type Value = number | string;

export interface ValueLabel {
  readonly value: Value;
  readonly label: string;
}

/** Values that say why there is no answer: up to three, or a range with at most one beside it. */
export interface MissingValues {
  readonly values: readonly Value[];
  /** -Infinity and Infinity where it has no end. */
  readonly range?: { readonly low: number; readonly high: number };
}

/** How a value is shown, by the names SPSS gives: F8.2, DATE11, A30. */
export interface DisplayFormat {
  readonly name: string;
  readonly width: number;
  readonly decimals: number;
}

export type Measure = "unknown" | "nominal" | "ordinal" | "scale";
export type Role = "input" | "target" | "both" | "none" | "partition" | "split";
export type Alignment = "left" | "right" | "centre";

/** What somebody added by a name of their own: one value or a list. */
export type Attributes = ReadonlyMap<string, readonly string[]>;

/** Variables that together hold the answers to one question. Names of the variables, and of the set, with its `$`. */
export type MultipleSet = DichotomySet | CategorySet;

/** A variable an option; `counted` is what they hold where it was chosen. */
export interface DichotomySet {
  readonly kind: "dichotomies";
  readonly name: string;
  readonly label: string;
  readonly variables: readonly string[];
  readonly counted: string;
  /** Options are named by the labels of the variables, or by the label of the counted value in each. */
  readonly namedBy: "variables" | "counted-values";
  /** The set has no label of its own but that of its first variable. */
  readonly labelOfVariable: boolean;
}

/** A variable an answer: the first one given, the second, and so on, each with the same values. */
export interface CategorySet {
  readonly kind: "categories";
  readonly name: string;
  readonly label: string;
  readonly variables: readonly string[];
}

export const NO_MISSING: MissingValues = { values: [] };
