/** Where a variable stands in an unpacked row. */
export interface Slot {
  /** Its first unit of 8 bytes. */
  readonly unit: number;
  /** Bytes of text; 0 for a number. */
  readonly bytes: number;
}

/** How rows are laid out. */
export interface Layout {
  readonly slots: readonly Slot[];
  /** Units in a row. */
  readonly units: number;
}
