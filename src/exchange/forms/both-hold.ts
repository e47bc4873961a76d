import type { Routing } from "./model.ts";

/** What is asked where both hold, such as a part of a form and a question in it. */
export function bothHold(outer: Routing | undefined, inner: Routing | undefined): Routing | undefined {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  const written = cutWritten(`(${outer.written}) and (${inner.written})`);
  if (outer.condition === undefined || inner.condition === undefined) return { written };
  return { written, condition: { all: [outer.condition, inner.condition] } };
}

/** So many jumps past a question are followed; no survey has more, and each makes every condition longer. */
export const MOST_SKIPS = 30;

/** Longer conditions are shown in part only, and are made by nobody. */
const LONGEST = 500;

/** What of a condition is told. */
export function cutWritten(written: string): string {
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}
