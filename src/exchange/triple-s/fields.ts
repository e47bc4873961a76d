import type { LabelledVariable, ValueLabel } from "../labelled/model.ts";

/** A variable of the definition, with the variables of the data that it holds. Indexes are of the dictionary. */
export type Field = SingleField | SpreadField | MultipleField | QuantityField | CharacterField | MomentField;

interface Common {
  readonly name: string;
  readonly sources: readonly number[];
  /** Signs it takes in a fixed file. */
  readonly width: number;
}

/** One of a list: each value has a code. */
export interface SingleField extends Common {
  readonly kind: "single";
  readonly codes: readonly Code[];
}

/** As many places as there can be answers, each with a code of one list, in the order they were given. */
export interface SpreadField extends Common {
  readonly kind: "spread";
  readonly codes: readonly Code[];
}

/** A sign of 0 or 1 a code: the options first, each a variable of the data, then why there is no answer. */
export interface MultipleField extends Common {
  readonly kind: "multiple";
  readonly counted: number;
  readonly notCounted: number;
  /** Values that all options have where the question was not answered. */
  readonly statuses: readonly ValueLabel[];
}

export interface QuantityField extends Common {
  readonly kind: "quantity";
  readonly from: string;
  readonly to: string;
  readonly labelled: readonly ValueLabel[];
}

export interface CharacterField extends Common {
  readonly kind: "character";
}

export interface MomentField extends Common {
  readonly kind: "date" | "time";
}

/** A value of the data, its code and what it is called. */
export interface Code {
  readonly value: number;
  readonly code: number;
  readonly label: string;
  readonly missing: boolean;
}

export function isMissingValue({ missing: { values, range } }: LabelledVariable, value: number): boolean {
  return values.includes(value) || (range !== undefined && value >= range.low && value <= range.high);
}
