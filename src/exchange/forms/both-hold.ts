import type { Routing } from "./model.ts";

/** What is asked where both hold, such as a part of a form and a question in it. */
export function bothHold(outer: Routing | undefined, inner: Routing | undefined): Routing | undefined {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  const written = `(${outer.written}) and (${inner.written})`;
  if (outer.condition === undefined || inner.condition === undefined) return { written };
  return { written, condition: { all: [outer.condition, inner.condition] } };
}
