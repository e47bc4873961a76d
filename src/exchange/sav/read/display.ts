import { inMemory } from "../../byte-source.ts";
import type { Alignment, Measure } from "../../labelled/model.ts";
import { Cursor } from "./cursor.ts";
import type { Extension, RawDictionary } from "./raw.ts";
import type { Remarks } from "./remarks.ts";

export interface Display {
  readonly measure: Measure;
  readonly columnWidth: number | undefined;
  readonly alignment: Alignment;
}

export const MEASURES: readonly Measure[] = ["unknown", "nominal", "ordinal", "scale"];
export const ALIGNMENTS: readonly Alignment[] = ["left", "right", "centre"];

/** How each variable record is shown: measure, width and alignment, or in old files without the width. */
export function displaysOf(
  { variables }: RawDictionary,
  record: Extension | undefined,
  littleEndian: boolean,
  remarks: Remarks,
): readonly Display[] {
  if (record === undefined) return [];
  const fields = record.count / variables.length;
  if (record.size !== 4 || (fields !== 3 && fields !== 2)) {
    remarks.odd("record 7/11", record.offset);
    return [];
  }
  const cursor = new Cursor(inMemory(record.bytes));
  cursor.littleEndian = littleEndian;
  return variables.map(() => {
    const measure = MEASURES[cursor.int32()] ?? "unknown";
    const columnWidth = fields === 3 ? cursor.int32() : undefined;
    return { measure, columnWidth, alignment: ALIGNMENTS[cursor.int32()] ?? "left" };
  });
}
