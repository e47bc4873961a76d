import type { ValueLabel } from "../../labelled/model.ts";
import type { Cursor } from "./cursor.ts";
import type { TextReader } from "./texts.ts";

/** Value labels of texts above 8 bytes, by the variable's name in lower case. Stops at what does not fit. */
export function readLongLabels(cursor: Cursor, texts: TextReader): Map<string, ValueLabel[]> {
  const all = new Map<string, ValueLabel[]>();
  const record = "record 7/21";
  const words = () => texts.read(cursor.bytes(cursor.count(record)));
  while (cursor.intact() && cursor.left > 0) {
    const name = words().toLowerCase();
    cursor.int32();
    const labels: ValueLabel[] = [];
    for (let left = cursor.count(record); left > 0 && cursor.intact(); left--) {
      const value = words();
      const label = words();
      if (cursor.intact()) labels.push({ value, label });
    }
    if (labels.length > 0) all.set(name, labels);
  }
  return all;
}

/** Missing values of texts above 8 bytes, by the variable's name in lower case. */
export function readLongMissing(cursor: Cursor, texts: TextReader): Map<string, string[]> {
  const all = new Map<string, string[]>();
  const record = "record 7/22";
  while (cursor.intact() && cursor.left > 0) {
    const name = texts.read(cursor.bytes(cursor.count(record))).toLowerCase();
    const count = cursor.byte();
    const length = cursor.count(record);
    if (count > 3 || length > 255) cursor.fail(record);
    const values: string[] = [];
    for (let i = 0; i < count && cursor.intact(); i++) {
      if (i > 0) skipRepeatedLength(cursor, length);
      values.push(texts.read(cursor.bytes(length)));
    }
    if (cursor.intact()) all.set(name, values);
  }
  return all;
}

/** Old versions of PSPP wrote the length before each value instead of once; no text begins with such bytes. */
function skipRepeatedLength(cursor: Cursor, length: number): void {
  if (cursor.left < 4 + length) return;
  const before = cursor.at;
  if (cursor.int32() !== length) cursor.at = before;
}
