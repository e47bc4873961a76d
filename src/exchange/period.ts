import { isIsoDate, type IsoDate } from "../time.ts";
import type { ImportMap } from "./import-map.ts";
import { answerRows } from "./row-marks.ts";
import type { JoinedTable } from "./source/parts.ts";

/** The days between which an export was filled, as far as its columns of times tell. */
export interface Period {
  readonly opened: IsoDate;
  readonly closed: IsoDate;
  /** False where day and month could be the other way round. */
  readonly sure: boolean;
}

/** The first and the last day in the columns of times. Nothing finer leaves them. */
export function periodOf(table: JoinedTable, map: ImportMap): Period | undefined {
  const rows = answerRows(table, map.source);
  const found = map.columns
    .filter(({ use, reason }) => use === "ignored" && reason === "time")
    .flatMap(({ column }) => columnPeriod(table, column - 1, rows) ?? []);
  const days = found.flatMap(({ opened, closed }) => [opened, closed]).sort();
  const [opened, closed] = [days[0], days.at(-1)];
  if (opened === undefined || closed === undefined) return undefined;
  return { opened, closed, sure: found.every(({ sure }) => sure) };
}

function columnPeriod(table: JoinedTable, index: number, rows: readonly number[]): Period | undefined {
  const column = table.columns[index];
  if (column === undefined) return undefined;
  const seen = new Set(rows.map((row) => column.at(row)));
  const words = column.values.filter((one, i) => seen.has(i) && one !== "");
  const orders = ORDERS.flatMap((read) => span(words.map(read)) ?? []);
  const [first, second] = orders.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  if (first === undefined) return undefined;
  return {
    ...first,
    sure: second === undefined || (second.opened === first.opened && second.closed === first.closed),
  };
}

type Span = Omit<Period, "sure">;

/** Undefined where a moment could not be read: then this is not how the column is written. */
function span(days: readonly (IsoDate | undefined)[]): Span | undefined {
  const known = days.filter((day) => day !== undefined).sort();
  const [opened, closed] = [known[0], known.at(-1)];
  return known.length < days.length || opened === undefined || closed === undefined
    ? undefined
    : { opened, closed };
}

function lengthOf({ opened, closed }: Span): number {
  return Date.parse(closed) - Date.parse(opened);
}

/** The ways in which programs write a moment; a column is written in one of them. */
const ORDERS: readonly ((words: string) => IsoDate | undefined)[] = [
  (words) => day(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(words), [1, 2, 3]),
  (words) => day(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(words), [3, 2, 1]),
  (words) => day(/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/.exec(words), [3, 1, 2]),
  (words) => (/^1\d{12}$/.test(words) ? new Date(Number(words)).toISOString().slice(0, 10) : undefined),
];

/** A date from its pieces: which of them are year, month and day. */
function day(
  pieces: RegExpExecArray | null,
  [year, month, date]: readonly [number, number, number],
): IsoDate | undefined {
  if (pieces === null) return undefined;
  const piece = (at: number) => (pieces[at] ?? "").padStart(2, "0");
  const full = piece(year).length === 2 ? `20${piece(year)}` : piece(year);
  const written = `${full}-${piece(month)}-${piece(date)}`;
  return isIsoDate(written) ? written : undefined;
}
