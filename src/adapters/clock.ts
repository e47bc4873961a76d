import type { IsoDate } from "../time.ts";

/** Today in Amsterdam. `PEILSCHAAL_CLOCK` sets it, for tests only. */
export function today(): IsoDate {
  const set = process.env["PEILSCHAAL_CLOCK"];
  const now = set === undefined ? new Date() : new Date(set);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" }).format(now);
}
