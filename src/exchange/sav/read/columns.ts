import type { Column } from "../../labelled/model.ts";
import { SEGMENT_HOLDS, SEGMENT_TAKES, SYSTEM_MISSING } from "../numbers.ts";
import type { Layout, Slot } from "./layout.ts";
import type { RowBytes } from "./row-bytes.ts";
import type { TextReader } from "./texts.ts";

/** The columns of some unpacked rows. */
export function columnsOf(
  rows: RowBytes,
  size: number,
  { slots, units }: Layout,
  texts: TextReader,
  littleEndian: boolean,
): Column[] {
  return slots.map((slot) =>
    slot.bytes === 0
      ? numbersOf(rows, size, slot.unit, units, littleEndian)
      : slot.bytes <= SEGMENT_HOLDS
        ? textsOf(rows, size, slot, units, texts)
        : longTextsOf(rows, size, slot, units, texts),
  );
}

function numbersOf(
  { numbers, view }: RowBytes,
  size: number,
  unit: number,
  units: number,
  littleEndian: boolean,
): Float64Array {
  const column = new Float64Array(size);
  for (let row = 0, at = unit; row < size; row++, at += units) {
    const value = numbers === undefined ? view.getFloat64(at * 8, littleEndian) : numbers[at]!;
    column[row] = value === SYSTEM_MISSING ? NaN : value;
  }
  return column;
}

function textsOf(rows: RowBytes, size: number, slot: Slot, units: number, texts: TextReader): string[] {
  const column: string[] = [];
  for (let row = 0, at = slot.unit * 8; row < size; row++, at += units * 8) {
    column.push(texts.read(rows.bytes, at, at + slot.bytes));
  }
  return column;
}

/** Very long texts stand in segments of 255 bytes, each of which takes 256. */
function longTextsOf(rows: RowBytes, size: number, slot: Slot, units: number, texts: TextReader): string[] {
  const column: string[] = [];
  const words = new Uint8Array(slot.bytes);
  for (let row = 0, at = slot.unit * 8; row < size; row++, at += units * 8) {
    for (let to = 0, from = at; to < slot.bytes; to += SEGMENT_HOLDS, from += SEGMENT_TAKES) {
      words.set(rows.bytes.subarray(from, from + Math.min(SEGMENT_HOLDS, slot.bytes - to)), to);
    }
    column.push(texts.read(words));
  }
  return column;
}
