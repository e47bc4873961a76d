import type { Column } from "../labelled/model.ts";
import type { Field, MultipleField, SingleField } from "./fields.ts";
import { codeWidth, sayNumber } from "./plan.ts";

/** Seconds between the start of the Gregorian calendar, 14 October 1582, and that of Unix, 1 January 1970. */
const TO_UNIX = 12_219_379_200;
const DAY = 86_400;

/** Writes the values of one row into the cell of a field, or the cells of its places. */
export type Say = (columns: readonly Column[], row: number) => string;

/** What to write for each place of a field: one, but for answers that are spread over several. */
export function placesOf(field: Field): readonly Field[] {
  if (field.kind !== "spread") return [field];
  const width = codeWidth(field.codes);
  return field.sources.map((source, i) => ({
    kind: "single",
    name: `${field.name}_${i + 1}`,
    sources: [source],
    width,
    codes: field.codes,
  }));
}

/** Counts what a field has no sign for. */
export interface Lost {
  count: number;
}

export function sayer(field: Field, lost: Lost): Say {
  switch (field.kind) {
    case "single":
      return saySingle(field);
    case "multiple":
      return sayMultiple(field, lost);
    case "quantity":
      return numeric(field, sayNumber);
    case "date":
      return numeric(field, sayDate);
    case "time":
      return numeric(field, sayTime);
    default: {
      const [source = 0] = field.sources;
      return (columns, row) => String(columns[source]![row]!);
    }
  }
}

/** Nothing is what Triple-S has for a value that is not there. */
function numeric({ sources: [source = 0] }: Field, say: (value: number) => string): Say {
  return (columns, row) => {
    const value = Number(columns[source]![row]!);
    return Number.isNaN(value) ? "" : say(value);
  };
}

function saySingle(field: SingleField): Say {
  const codes = new Map(field.codes.map(({ value, code }) => [value, String(code)]));
  return numeric(field, (value) => codes.get(value) ?? "");
}

function sayMultiple({ sources, counted, notCounted, statuses }: MultipleField, lost: Lost): Say {
  const none = "0".repeat(sources.length);
  const said = new Map(
    statuses.map(({ value }, i) => [value, none + statuses.map((_, at) => (at === i ? "1" : "0")).join("")]),
  );
  return (columns, row) => {
    const first = Number(columns[sources[0] ?? 0]![row]!);
    const same = sources.every((source) => Object.is(Number(columns[source]![row]!), first));
    if (same && Number.isNaN(first)) return "";
    const status = same ? said.get(first) : undefined;
    if (status !== undefined) return status;
    let cell = "";
    for (const source of sources) {
      const value = Number(columns[source]![row]!);
      if (value !== counted && value !== notCounted) lost.count++;
      cell += value === counted ? "1" : "0";
    }
    return cell + "0".repeat(statuses.length);
  };
}

function sayDate(value: number): string {
  const date = new Date((value - TO_UNIX) * 1000);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10).replaceAll("-", "");
}

function sayTime(value: number): string {
  const part = (amount: number) => String(amount).padStart(2, "0");
  return part(Math.floor(value / 3600)) + part(Math.floor(value / 60) % 60) + part(Math.floor(value) % 60);
}

/** A date as YYYYMMDD, in seconds since the calendar began; NaN where it is none. */
export function readDate(words: string): number {
  const [, year = "", month = "", day = ""] = /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)$/.exec(words) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? NaN : Math.round(date.getTime() / 1000 / DAY) * DAY + TO_UNIX;
}

/** A time as HHMMSS, in seconds; NaN where it is none. */
export function readTime(words: string): number {
  const [, hours, minutes, seconds = "0"] = /^(\d\d):?(\d\d):?(\d\d)?$/.exec(words) ?? [];
  return hours === undefined ? NaN : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
