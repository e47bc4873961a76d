/**
 * One change to a file of JSON. A place is a path of names parted by "/"; in a list a name is the `code` of the
 * element (or its `row`, `question`, `variable`), or its position where elements have none of these. Each change says
 * what it expects to find, so that every field keeps a version of its own: where somebody else was first, nothing is
 * overwritten.
 */
export type Change = SetField | InsertElement | RemoveElement | OrderElements;

export interface SetField {
  readonly kind: "set";
  readonly at: string;
  /** What stood there; absent where nothing did. */
  readonly from?: unknown;
  /** What is to stand there; absent to take it away. */
  readonly to?: unknown;
}

/** Puts an element into the list at a place, after the one named, or first. */
export interface InsertElement {
  readonly kind: "insert";
  readonly at: string;
  readonly after: string | null;
  readonly value: unknown;
}

/** Takes the element at a place out of its list. */
export interface RemoveElement {
  readonly kind: "remove";
  readonly at: string;
  readonly from: unknown;
}

/** Puts the elements of the list at a place in another order. */
export interface OrderElements {
  readonly kind: "order";
  readonly at: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The place of a change and what stands there now: not what the change expected. */
export interface Conflict {
  readonly at: string;
  /** Absent where nothing stands there. */
  readonly found?: unknown;
}

export type Applied =
  { readonly value: unknown; readonly undo: readonly Change[] } | { readonly conflict: Conflict };

/** One change that was made, with the one that undoes it; or what stood there instead. */
export type AppliedOne = { readonly value: unknown; readonly undo: Change } | { readonly conflict: Conflict };
