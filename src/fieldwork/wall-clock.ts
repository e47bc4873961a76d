import { isIsoDate, type IsoDate } from "../time.ts";

/** A moment of the clock on the wall in Amsterdam: "2026-05-19 23:59". */
export type WallClock = string;

/** What a wall clock time means; `gap` and `twice` tell of the nights on which the clock is changed. */
export interface Meant {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly told: "once" | "gap" | "twice";
}

const ZONE = "Europe/Amsterdam";
const HOUR = 3_600_000;

/**
 * The moment of a wall clock time. A time that the clock skips in spring is as long after the change as it would have
 * been: 02:30 becomes 03:30. Of a time that comes twice in autumn, `opens` takes the first and `closes` the second, so that
 * nobody who keeps to the announcement stands before a closed door. Undefined where it is no date and time.
 */
export function readWallClock(text: string, edge: "opens" | "closes"): Meant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[ T]([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  if (match === null || !isIsoDate(match[1] ?? "")) return undefined;
  const [, date = "", hours = "", minutes = ""] = match;
  const said = `${date} ${hours}:${minutes}`;
  const asUtc = Date.parse(`${date}T${hours}:${minutes}:00Z`);
  // Amsterdam is one or two hours before UTC.
  const found = [asUtc - 2 * HOUR, asUtc - HOUR].filter((time) => sayWallClock(time) === said);
  const [first, second] = found;
  if (first === undefined) return { time: asUtc - HOUR, told: "gap" };
  if (second === undefined) return { time: first, told: "once" };
  return { time: edge === "opens" ? first : second, told: "twice" };
}

const FORMAT = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE,
  dateStyle: "short",
  timeStyle: "short",
});

/** "2026-05-19 23:59", in Amsterdam. */
export function sayWallClock(time: number): WallClock {
  return FORMAT.format(time);
}

/** The day in Amsterdam. */
export function dayOf(time: number): IsoDate {
  return sayWallClock(time).slice(0, 10);
}
