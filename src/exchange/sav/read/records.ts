import type { Cursor } from "./cursor.ts";
import type { Extension, RawDictionary, RawLabels, RawVariable } from "./raw.ts";

/** Subtypes of extension records that are read. */
export const Subtype = {
  integers: 3,
  oldSets: 7,
  display: 11,
  longNames: 13,
  longTexts: 14,
  rows: 16,
  fileAttributes: 17,
  variableAttributes: 18,
  newSets: 19,
  encoding: 20,
  longLabels: 21,
  longMissing: 22,
} as const;

/** Those that hold nothing a reader needs: numbers all files share, the writing program, dates, a copy as XML. */
const OF_NO_USE = new Set([4, 6, 10, 24]);

const READ = new Set<number>(Object.values(Subtype));

/** Far above what any questionnaire needs, and far below what a file may claim. */
const LIMITS = {
  bytes: 64 << 20,
  labelBytes: 65_535,
  variables: 50_000,
  labels: 200_000,
  rowUnits: 4_000_000,
};

/** Reads records until the one that ends the dictionary; `cursor.damage` tells where it stopped for another reason. */
export function readRecords(cursor: Cursor): RawDictionary {
  const variables: RawVariable[] = [];
  const labels: RawLabels[] = [];
  const documents: Uint8Array[] = [];
  const extensions = new Map<number, Extension[]>();
  const unread: number[] = [];
  const start = cursor.at;
  let units = 0;
  let labelCount = 0;
  while (cursor.intact()) {
    const offset = cursor.at;
    const type = cursor.int32();
    if (type === 2) {
      const variable = readVariable(cursor, offset, units);
      units++;
      if (variable !== undefined) variables.push(variable);
    } else if (type === 3) {
      const set = readLabels(cursor, offset);
      labelCount += set.labels.length;
      labels.push(set);
    } else if (type === 6) {
      const lines = cursor.count("record 6");
      if (lines * 80 > LIMITS.bytes) cursor.fail("record 6", offset);
      for (let line = 0; line < lines && cursor.intact(); line++) documents.push(cursor.bytes(80));
    } else if (type === 7) {
      readExtension(cursor, offset, extensions, unread);
    } else if (type === 999) {
      cursor.int32();
      break;
    } else if (cursor.intact()) {
      cursor.fail(`record ${type}`, offset);
    }
    if (cursor.at - start > LIMITS.bytes || labelCount > LIMITS.labels) cursor.fail("dictionary", offset);
    if (variables.length > LIMITS.variables || units > LIMITS.rowUnits) cursor.fail("record 2", offset);
  }
  return { variables, units, labels, documents, extensions, unread };
}

/** Undefined for the records that only hold the place of a text's further units. */
function readVariable(cursor: Cursor, offset: number, unit: number): RawVariable | undefined {
  const record = "record 2";
  const width = cursor.int32();
  const hasLabel = cursor.int32();
  const missingCount = cursor.int32();
  const format = cursor.int32();
  cursor.int32();
  const name = cursor.bytes(8);
  if (width < -1 || width > 255) cursor.fail(record, offset + 4);
  if (hasLabel !== 0 && hasLabel !== 1) cursor.fail(record, offset + 8);
  if (Math.abs(missingCount) > 3 || missingCount === -1) cursor.fail(record, offset + 12);
  let label: Uint8Array | undefined;
  if (hasLabel === 1) {
    const length = cursor.count(record);
    if (length > LIMITS.labelBytes) cursor.fail(record);
    label = cursor.bytes(length);
    cursor.skip(-length & 3);
  }
  const missing = missingCount === 0 ? NONE : readMissing(cursor, Math.abs(missingCount));
  if (width < 0) return undefined;
  return { unit, width, label, missing, missingIsRange: missingCount < 0, format, name, offset };
}

const NONE: readonly Uint8Array[] = [];

function readMissing(cursor: Cursor, count: number): Uint8Array[] {
  const missing: Uint8Array[] = [];
  for (let i = 0; i < count && cursor.intact(); i++) missing.push(cursor.bytes(8));
  return missing;
}

function readLabels(cursor: Cursor, offset: number): RawLabels {
  const labels: { value: Uint8Array; label: Uint8Array }[] = [];
  for (
    let left = cursor.count("record 3");
    left > 0 && cursor.intact() && labels.length <= LIMITS.labels;
    left--
  ) {
    const value = cursor.bytes(8);
    const length = cursor.byte();
    const label = cursor.bytes(length);
    cursor.skip(-(length + 1) & 7);
    labels.push({ value, label });
  }
  if (cursor.intact() && cursor.int32() !== 4) cursor.fail("record 4", cursor.at - 4);
  const units: number[] = [];
  for (let left = cursor.count("record 4"); left > 0 && cursor.intact(); left--) {
    units.push(cursor.int32());
    if (units.length > LIMITS.variables) cursor.fail("record 4", offset);
  }
  return { offset, labels, units };
}

function readExtension(
  cursor: Cursor,
  offset: number,
  extensions: Map<number, Extension[]>,
  unread: number[],
): void {
  const subtype = cursor.int32();
  const record = `record 7/${subtype}`;
  const [size, count] = [cursor.count(record), cursor.count(record)];
  if (size * count > LIMITS.bytes) cursor.fail(record, offset);
  if (!READ.has(subtype)) {
    if (cursor.intact() && !OF_NO_USE.has(subtype)) unread.push(subtype);
    cursor.skip(size * count);
    return;
  }
  const bytes = cursor.bytes(size * count);
  if (!cursor.intact()) return;
  const known = extensions.get(subtype);
  if (known === undefined) extensions.set(subtype, [{ offset, size, count, bytes }]);
  else known.push({ offset, size, count, bytes });
}
