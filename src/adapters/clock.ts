import { dayOf } from "../fieldwork/wall-clock.ts";
import type { IsoDate } from "../time.ts";

/** Milliseconds since 1970, UTC. `PEILSCHAAL_CLOCK` sets it, for tests only. */
export function now(): number {
  const set = process.env["PEILSCHAAL_CLOCK"];
  return set === undefined ? Date.now() : Date.parse(set);
}

/** Today in Amsterdam. */
export function today(): IsoDate {
  return dayOf(now());
}
