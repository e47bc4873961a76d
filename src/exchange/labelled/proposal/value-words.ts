import type { Language } from "../../../text.ts";
import type { DisplayFormat, LabelledVariable, Value } from "../model.ts";
import { NOT_ASKED } from "./model.ts";

const DONT_KNOW =
  /weet( ik)?( het)? niet|geen (mening|idee)|don.?t know|no opinion|not sure|\bdk\b|weiß nicht|ne sait pas/i;
const NOT_SHOWN =
  /niet (gesteld|van toepassing|getoond|voorgelegd)|n\.?v\.?t\b|not (asked|applicable|shown)|inapplicable|\bn\/a\b|filter/i;

export function isDontKnow(label: string): boolean {
  return DONT_KNOW.test(label);
}

/** A number as people write it in a language. */
export function numberWords(value: number, language: Language): string {
  const words = String(value);
  return language === "nl" ? words.replace(".", ",") : words;
}

export function isMissing({ missing: { values, range } }: LabelledVariable, value: Value): boolean {
  if (values.includes(value)) return true;
  return range !== undefined && typeof value === "number" && value >= range.low && value <= range.high;
}

/** What stands in the table for a value; nothing where it says that there is no answer. */
export function valueWords(variable: LabelledVariable, language: Language): (value: Value) => string {
  const labels = new Map(variable.labels.map(({ value, label }) => [value, label]));
  const moment = momentOf(variable.format);
  return (value) => {
    if (typeof value === "number" && Number.isNaN(value)) return "";
    if (isMissing(variable, value)) {
      const label = labels.get(value) ?? "";
      if (!isDontKnow(label)) return NOT_SHOWN.test(label) ? NOT_ASKED : "";
    }
    if (typeof value === "string") return value;
    return moment?.(value) ?? numberWords(value, language);
  };
}

/** Labels of the values that are read as "skipped", or the values themselves where they have none. */
export function skippedLabels(variable: LabelledVariable): string[] {
  const labelled = variable.labels.filter(
    ({ value, label }) => isMissing(variable, value) && !isDontKnow(label),
  );
  const bare = variable.missing.values.filter((value) => !variable.labels.some((one) => one.value === value));
  return [
    ...labelled.filter(({ label }) => !NOT_SHOWN.test(label)).map(({ label }) => label),
    ...bare.map(String),
  ];
}

/** Seconds between the start of the Gregorian calendar, 14 October 1582, and that of Unix, 1 January 1970. */
const TO_UNIX = 12_219_379_200;

const DATES = new Set(["DATE", "ADATE", "EDATE", "JDATE", "SDATE", "QYR", "MOYR", "WKYR"]);
const MOMENTS = new Set(["DATETIME", "YMDHMS"]);
const TIMES = new Set(["TIME", "DTIME", "MTIME"]);

export function isMoment({ name }: DisplayFormat): boolean {
  return DATES.has(name) || MOMENTS.has(name) || TIMES.has(name);
}

function momentOf({ name }: DisplayFormat): ((value: number) => string | undefined) | undefined {
  if (TIMES.has(name)) return (value) => sayTime(value);
  if (!DATES.has(name) && !MOMENTS.has(name)) return undefined;
  return (value) => {
    const date = new Date((value - TO_UNIX) * 1000);
    if (Number.isNaN(date.getTime())) return undefined;
    const iso = date.toISOString();
    return MOMENTS.has(name) ? iso.slice(0, 19).replace("T", " ") : iso.slice(0, 10);
  };
}

function sayTime(value: number): string {
  const seconds = Math.floor(Math.abs(value));
  const part = (amount: number) => String(amount).padStart(2, "0");
  const sign = value < 0 ? "-" : "";
  return `${sign}${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}
