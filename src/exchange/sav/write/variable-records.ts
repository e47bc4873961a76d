import type { DisplayFormat, MissingValues } from "../../labelled/model.ts";
import { isTextFormat, packFormat } from "../formats.ts";
import { HIGHEST, LOWEST } from "../numbers.ts";
import type { PlannedVariable } from "./plan.ts";
import { utf8, type RecordBytes } from "./record-bytes.ts";

/** SPSS shows no more of a variable's label. */
export const LONGEST_LABEL = 255;

/** The records of a variable: one for itself and each further segment, and one a further unit of 8 bytes. */
export function writeVariableRecords(out: RecordBytes, planned: PlannedVariable): void {
  planned.widths.forEach((width, segment) => {
    const own = segment === 0;
    const { variable } = planned;
    const label = own ? utf8(variable.label, LONGEST_LABEL) : new Uint8Array();
    const missing = own && planned.bytes <= 8 ? variable.missing : { values: [] };
    const format = packFormat(formatOf(planned, width));
    out.int32(2, width, label.length > 0 ? 1 : 0, missingCount(missing), format, format);
    out.padded(utf8(planned.short[segment] ?? ""), 8);
    if (label.length > 0) {
      out.int32(label.length);
      out.padded(label, Math.ceil(label.length / 4) * 4, 0);
    }
    writeMissing(out, missing);
    for (let unit = 8; unit < width; unit += 8) writePlaceHolder(out);
  });
}

function formatOf({ variable: { format }, bytes }: PlannedVariable, width: number): DisplayFormat {
  const isText = bytes > 0;
  if (isText) return { name: "A", width, decimals: 0 };
  return isTextFormat(format) ? { name: "F", width: 8, decimals: 2 } : format;
}

/** Below nought for a range. */
function missingCount({ values, range }: MissingValues): number {
  return range === undefined ? Math.min(values.length, 3) : -2 - Math.min(values.length, 1);
}

function writeMissing(out: RecordBytes, { values, range }: MissingValues): void {
  if (range !== undefined) {
    out.float64(range.low === -Infinity ? LOWEST : range.low, range.high === Infinity ? HIGHEST : range.high);
  }
  for (const value of values.slice(0, range === undefined ? 3 : 1)) {
    if (typeof value === "number") out.float64(value);
    else out.padded(utf8(value, 8), 8);
  }
}

function writePlaceHolder(out: RecordBytes): void {
  out.int32(2, -1, 0, 0, 0, 0);
  out.padded(new Uint8Array(), 8);
}
