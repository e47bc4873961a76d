/** "There is no value", as SPSS writes it: the lowest double. In memory it is NaN. */
export const SYSTEM_MISSING = -Number.MAX_VALUE;

/** The ends of an open range of missing values; the low end is the second lowest double. */
export const HIGHEST = Number.MAX_VALUE;
export const LOWEST = -1.7976931348623155e308;

/** A command of a packed row: 1 to 251 are a whole number plus the bias. */
export const Command = { padding: 0, end: 252, literal: 253, spaces: 254, missing: 255 } as const;

export const BIAS = 100;

/** Rows packed by zlib are cut in blocks of so many bytes. */
export const ZLIB_BLOCK = 0x3ff000;

/** The machine that runs this keeps numbers the little end first, as nearly all .sav files do. */
export const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Words longer than this are cut into segments. */
const LONGEST_PLAIN = 255;
/** A segment is declared as 255 wide for every 252 bytes, and holds 255 on 256 (PSPP, "Very Long String Record"). */
const DECLARED = 252;
export const SEGMENT_HOLDS = 255;
export const SEGMENT_TAKES = 256;

/** The longest text a variable can hold, in bytes. */
export const LONGEST_TEXT = 32_767;

/** The declared widths of the segments of a text variable; one, its own, where it is not very long. */
export function segmentWidths(bytes: number): number[] {
  if (bytes <= LONGEST_PLAIN) return [bytes];
  const count = Math.ceil(bytes / DECLARED);
  const last = bytes - (count - 1) * DECLARED;
  return Array.from({ length: count }, (_, i) => (i < count - 1 ? LONGEST_PLAIN : last));
}

/** How many units of 8 bytes a text of a declared width takes; 1 for a number. */
export function unitsOf(width: number): number {
  return Math.max(1, Math.ceil(width / 8));
}
