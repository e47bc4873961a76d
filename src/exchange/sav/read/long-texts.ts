import { segmentWidths, unitsOf, LONGEST_TEXT } from "../numbers.ts";
import type { RawVariable } from "./raw.ts";

/** The record of very long texts: `SHORT=00300`, each ended by NUL and a tab. */
export function readLongTextWidths(words: string): Map<string, number> {
  const widths = new Map<string, number>();
  for (const pair of words.split(/[\0\t]+/)) {
    const [, name, width] = /^(.+)=(\d+)$/.exec(pair.trim()) ?? [];
    if (name !== undefined) widths.set(name.trim().toUpperCase(), Number(width));
  }
  return widths;
}

/** A variable as rows hold it: with the records of its further segments behind it. */
export interface WholeVariable {
  /** Index of its first record among those of the file. */
  readonly index: number;
  readonly raw: RawVariable;
  readonly bytes: number;
}

/**
 * Puts very long texts together from their segments. Some programs declare the last segment a little wider, never so
 * much that it takes another unit. What does not fit is told by its offset, and its segments stay variables.
 */
export function joinSegments(
  variables: readonly RawVariable[],
  widthOf: (index: number) => number | undefined,
  odd: (offset: number) => void,
): WholeVariable[] {
  const whole: WholeVariable[] = [];
  for (let index = 0; index < variables.length;) {
    const raw = variables[index]!;
    const bytes = widthOf(index);
    const segments = bytes === undefined || bytes <= 255 || bytes > LONGEST_TEXT ? [] : segmentWidths(bytes);
    const fits = segments.every((width, i) => unitsOf(width) === segmentUnits(variables[index + i]));
    if (bytes !== undefined && (segments.length === 0 || !fits)) odd(raw.offset);
    const joined = segments.length > 0 && fits;
    whole.push({ index, raw, bytes: joined ? (bytes ?? 0) : raw.width });
    index += joined ? segments.length : 1;
  }
  return whole;
}

function segmentUnits(variable: RawVariable | undefined): number {
  return variable === undefined || variable.width === 0 ? -1 : unitsOf(variable.width);
}
