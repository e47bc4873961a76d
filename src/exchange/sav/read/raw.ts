/** What the records of a dictionary say, before their texts can be read: the encoding stands near the end. */
export interface RawDictionary {
  readonly variables: readonly RawVariable[];
  /** Units of 8 bytes in a row. */
  readonly units: number;
  readonly labels: readonly RawLabels[];
  readonly documents: readonly Uint8Array[];
  readonly extensions: ReadonlyMap<number, readonly Extension[]>;
  /** Subtypes of extension records that nobody reads here. */
  readonly unread: readonly number[];
}

export interface RawVariable {
  /** Its first unit in a row, from 0. */
  readonly unit: number;
  /** 0 for a number; else bytes of text. */
  readonly width: number;
  readonly label: Uint8Array | undefined;
  readonly missing: readonly Uint8Array[];
  /** The first two of `missing` are the ends of a range. */
  readonly missingIsRange: boolean;
  readonly format: number;
  readonly name: Uint8Array;
  readonly offset: number;
}

/** Value labels, for variables by their unit, from 1. */
export interface RawLabels {
  readonly offset: number;
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[];
  readonly units: readonly number[];
}

export interface Extension {
  readonly offset: number;
  /** Bytes of an element, and how many elements. */
  readonly size: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}
