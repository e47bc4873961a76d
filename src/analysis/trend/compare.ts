import type { Code } from "../../questionnaire/code.ts";
import type { Fingerprint } from "../../questionnaire/fingerprint.ts";

/** What changed between two waves of a question; any of it breaks the series. */
export type Break = "new" | "wording" | "options" | "base";

/** The breaks between two fingerprints of one question; empty when the two can be compared. */
export function breaksBetween(now: Fingerprint, before: Fingerprint | undefined): Break[] {
  if (before === undefined) return ["new"];
  return (["wording", "options", "base"] as const).filter((part) => now[part] !== before[part]);
}

/** The breaks of every question of this wave against the previous one, by stable code. */
export function compareWaves(
  now: ReadonlyMap<Code, Fingerprint>,
  before: ReadonlyMap<Code, Fingerprint>,
): Map<Code, Break[]> {
  return new Map([...now].map(([code, fingerprint]) => [code, breaksBetween(fingerprint, before.get(code))]));
}
