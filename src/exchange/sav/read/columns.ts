import type { Column } from "../../labelled/model.ts";
import { SEGMENT_HOLDS, SEGMENT_TAKES, SYSTEM_MISSING } from "../numbers.ts";
import type { Layout, Slot } from "./layout.ts";
import { BLANK_UNIT, type RowBytes } from "./row-bytes.ts";
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
  { units: values, native, view }: RowBytes,
  size: number,
  unit: number,
  units: number,
  littleEndian: boolean,
): Float64Array {
  const column = new Float64Array(size);
  for (let row = 0, at = unit; row < size; row++, at += units) {
    const value = native ? values[at]! : view.getFloat64(at * 8, littleEndian);
    column[row] = value === SYSTEM_MISSING ? NaN : value;
  }
  return column;
}

/** The bytes of a text of which the last unit is not blank: most texts are much shorter than their place. */
function filledBytes({ units: values }: RowBytes, from: number, most: number): number {
  let unit = from + Math.ceil(most / 8) - 1;
  while (unit >= from && values[unit] === BLANK_UNIT) unit--;
  return Math.min(most, (unit - from + 1) * 8);
}

function textsOf(rows: RowBytes, size: number, slot: Slot, units: number, texts: TextReader): string[] {
  const column: string[] = [];
  for (let row = 0, unit = slot.unit; row < size; row++, unit += units) {
    const length = filledBytes(rows, unit, slot.bytes);
    column.push(length === 0 ? "" : texts.read(rows.bytes, unit * 8, unit * 8 + length));
  }
  return column;
}

/** Very long texts stand in segments of 255 bytes, each of which takes 256. */
function longTextsOf(rows: RowBytes, size: number, slot: Slot, units: number, texts: TextReader): string[] {
  const column: string[] = [];
  const words = new Uint8Array(slot.bytes);
  const most = slot.bytes + Math.floor(slot.bytes / SEGMENT_HOLDS);
  for (let row = 0, unit = slot.unit; row < size; row++, unit += units) {
    const length = filledBytes(rows, unit, most);
    let to = 0;
    for (let from = 0; from < length && to < slot.bytes; from += SEGMENT_TAKES) {
      const part = Math.min(SEGMENT_HOLDS, length - from, slot.bytes - to);
      words.set(rows.bytes.subarray(unit * 8 + from, unit * 8 + from + part), to);
      to += part;
    }
    column.push(to === 0 ? "" : texts.read(words, 0, to));
  }
  return column;
}
