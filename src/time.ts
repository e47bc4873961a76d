import type { Language } from "./text.ts";

/** A calendar date as files carry it: "2026-05-19". */
export type IsoDate = string;

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a string is a date that exists. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** "19 mei 2026", "19 May 2026". */
export function sayDate(date: IsoDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month, language)} ${year}`;
}

/** "mei 2026". */
export function sayMonth(date: IsoDate, language: Language): string {
  const { year, month } = partsOf(date);
  return `${monthName(month, language)} ${year}`;
}

/** "20 april tot en met 8 mei 2026"; what the two dates share is said once. */
export function sayPeriod(from: IsoDate, to: IsoDate, language: Language): string {
  if (from === to) return sayDate(from, language);
  const first = partsOf(from);
  const last = partsOf(to);
  const until = language === "nl" ? "tot en met" : "to";
  const start =
    first.year !== last.year
      ? sayDate(from, language)
      : first.month !== last.month
        ? `${first.day} ${monthName(first.month, language)}`
        : String(first.day);
  return `${start} ${until} ${sayDate(to, language)}`;
}

/** The date so many days later, or earlier. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? "";
}

function partsOf(date: IsoDate): DateParts {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** A moment (milliseconds of the clock) to the minute, as the history of a file has it: "2026-05-19T08:30Z". */
export function minuteOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}
