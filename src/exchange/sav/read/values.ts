import { NO_MISSING, type MissingValues, type Value } from "../../labelled/model.ts";
import { HIGHEST, LOWEST } from "../numbers.ts";
import type { RawVariable } from "./raw.ts";
import type { TextReader } from "./texts.ts";

/** A value of 8 bytes as its variable means it. */
export function readValue(
  bytes: Uint8Array,
  isText: boolean,
  texts: TextReader,
  littleEndian: boolean,
): Value {
  if (isText) return texts.read(bytes);
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, littleEndian);
}

export function readMissing(raw: RawVariable, texts: TextReader, littleEndian: boolean): MissingValues {
  if (raw.missing.length === 0) return NO_MISSING;
  const values = raw.missing.map((bytes) => readValue(bytes, raw.width > 0, texts, littleEndian));
  const [low, high, ...rest] = values;
  if (!raw.missingIsRange || typeof low !== "number" || typeof high !== "number") return { values };
  const range = { low: low <= LOWEST ? -Infinity : low, high: high >= HIGHEST ? Infinity : high };
  return { values: rest, range };
}
