import type { ZipArchive } from "../../office/unzip.ts";
import type { Outcome } from "../../problem.ts";
import { readXmlPart } from "./xml.ts";

/** What a number in a cell is shown as. */
export type NumberLook = "number" | "date" | "time" | "moment";

/** The look of each cell style (`cellXfs`), by its index. */
export function readStyles(archive: ZipArchive, path: string, file: string): Outcome<readonly NumberLook[]> {
  const formats = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inCellStyles = false;
  const problems = readXmlPart(archive, path, file, {
    open: (name, attribute) => {
      if (name === "numFmt") formats.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      if (name === "cellXfs") inCellStyles = true;
      if (name === "xf" && inCellStyles) looks.push(lookOf(Number(attribute("numFmtId") ?? 0), formats));
      return undefined;
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
      return undefined;
    },
  });
  return problems.length > 0 ? { problems } : { value: looks, problems };
}

// ECMA-376 part 1, 18.8.30: the formats every program knows by number.
const DATES = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);
const MOMENT = 22;

function lookOf(id: number, formats: ReadonlyMap<number, string>): NumberLook {
  const format = formats.get(id);
  if (format !== undefined) return lookOfFormat(format);
  if (id === MOMENT) return "moment";
  return DATES.has(id) ? "date" : TIMES.has(id) ? "time" : "number";
}

function lookOfFormat(format: string): NumberLook {
  const signs = format.replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, "").toLowerCase();
  const hasDate = /[yd]/.test(signs);
  const hasTime = /[hs]/.test(signs);
  if (hasDate && hasTime) return "moment";
  return hasDate ? "date" : hasTime ? "time" : "number";
}

const DAY = 86_400_000;
/** Excel's day 0; its 29 February 1900 never was, so this holds from 1 March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** A serial number as ISO writes it: "2026-05-19", "14:30:00", "2026-05-19 14:30:00". */
export function dateWords(serial: number, look: Exclude<NumberLook, "number">, from1904: boolean): string {
  const moment = new Date(Math.round((from1904 ? EPOCH_1904 : EPOCH_1900) + serial * DAY));
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999) return String(serial);
  const [date = "", time = ""] = moment.toISOString().slice(0, 19).split("T");
  if (look === "date") return date;
  return look === "time" ? time : `${date} ${time}`;
}
