/** Texts by language, in the order of the file; "" where it names none. */
export type Texts = ReadonlyMap<string, string>;

export type SssType = "single" | "multiple" | "quantity" | "character" | "logical" | "date" | "time";

/** What a Triple-S definition says of one variable. */
export interface SssVariable {
  readonly ident: string;
  readonly type: SssType;
  /** Codes of a `single` are words. */
  readonly literal: boolean;
  readonly use: "serial" | "weight" | undefined;
  readonly name: string;
  readonly label: Texts;
  /** Columns in a fixed file, fields in a csv; both from 1. */
  readonly start: number;
  readonly finish: number;
  /** A `multiple` whose codes stand in so many places of so many signs, and not a sign a code. */
  readonly spread: { readonly subfields: number; readonly width: number } | undefined;
  readonly size: number | undefined;
  readonly range: { readonly from: string; readonly to: string } | undefined;
  readonly values: readonly SssValue[];
  /** Name of the `logical` variable that says whether the question was asked. */
  readonly filter: string | undefined;
}

export interface SssValue {
  readonly code: string;
  readonly label: Texts;
  /** What means are taken of. */
  readonly score?: string;
}

/** A definition file. */
export interface SssDefinition {
  readonly version: string;
  readonly languages: readonly string[];
  readonly title: Texts;
  readonly name: string;
  readonly origin: string;
  readonly date: string;
  readonly time: string;
  readonly format: "fixed" | "csv";
  /** Lines of the data before the first row. */
  readonly skip: number;
  readonly encoding: string | undefined;
  readonly variables: readonly SssVariable[];
  /** What this program wrote beside it, for itself. */
  readonly embedded: string | undefined;
}

/** A processing instruction of this name holds our own dictionary: other programs pass over it. */
export const EMBEDDED = "peilschaal-dictionary";
