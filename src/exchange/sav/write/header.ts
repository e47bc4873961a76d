import type { LabelledData } from "../../labelled/model.ts";
import { BIAS } from "../numbers.ts";
import type { Compression } from "../read/header.ts";
import { MONTHS } from "../read/moment.ts";
import type { Plan } from "./plan.ts";
import { utf8, type RecordBytes } from "./record-bytes.ts";

const CODES: Readonly<Record<Compression, number>> = { none: 0, bytes: 1, zlib: 2 };

export function writeHeader(
  out: RecordBytes,
  plan: Plan,
  rows: LabelledData["rows"],
  compression: Compression,
): void {
  const { weight, title, made } = plan.dictionary;
  const weightUnit = weight === undefined ? undefined : plan.byName.get(weight)?.unit;
  out.bytes(utf8(compression === "zlib" ? "$FL3" : "$FL2"));
  out.padded(utf8("@(#) SPSS DATA FILE Peilschaal"), 60);
  out.int32(2, plan.units, CODES[compression], weightUnit === undefined ? 0 : weightUnit + 1);
  out.int32(rows === undefined || rows > 0x7fffffff ? -1 : rows);
  out.float64(BIAS);
  out.padded(utf8(sayDate(made?.date ?? "1980-01-01")), 9);
  out.padded(utf8(made?.time ?? "00:00:00"), 8);
  out.padded(utf8(title, 64), 64);
  out.padded(new Uint8Array(), 3, 0);
}

function sayDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day} ${MONTHS[Number(month) - 1] ?? ""} ${year.slice(2)}`;
}
