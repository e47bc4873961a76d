import type { ValueLabel } from "../../labelled/model.ts";
import type { PlannedVariable } from "./plan.ts";
import { utf8, type RecordBytes } from "./record-bytes.ts";

/** SPSS keeps no more of a value's label. */
export const LONGEST_VALUE_LABEL = 120;

/** Labels of numbers and of texts up to 8 bytes. Variables with the same labels share a record. */
export function writeValueLabels(out: RecordBytes, variables: readonly PlannedVariable[]): void {
  const shared = new Map<string, PlannedVariable[]>();
  for (const one of variables) {
    if (one.bytes > 8 || one.variable.labels.length === 0) continue;
    const key = JSON.stringify([one.bytes, one.variable.labels]);
    const same = shared.get(key);
    if (same === undefined) shared.set(key, [one]);
    else same.push(one);
  }
  for (const same of shared.values()) {
    const labels = same[0]?.variable.labels ?? [];
    out.int32(3, labels.length);
    for (const label of labels) writeLabel(out, label);
    out.int32(4, same.length);
    for (const { unit } of same) out.int32(unit + 1);
  }
}

function writeLabel(out: RecordBytes, { value, label }: ValueLabel): void {
  if (typeof value === "number") out.float64(value);
  else out.padded(utf8(value, 8), 8);
  const words = utf8(label, LONGEST_VALUE_LABEL);
  out.byte(words.length);
  out.padded(words, Math.ceil((words.length + 1) / 8) * 8 - 1);
}
