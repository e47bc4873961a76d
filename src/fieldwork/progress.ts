import type { Code } from "../questionnaire/code.ts";

/** How many took part, as far as may be said while the wave is open. */
export interface Progress {
  readonly group: Code;
  /** Null where nobody was invited by name (open link). */
  readonly invited: number | null;
  /** So many or a few more: a multiple of the step. */
  readonly atLeast: number;
}

/**
 * Rounds down to steps of k, so that a change says no more than that some k people took part since the last. Of a
 * group it never says that everybody did: then it would be known of each of them.
 */
export function steppedCount(completed: number, invited: number | null, step: number): number {
  const sayable = invited === null ? completed : Math.min(completed, invited - 1);
  return Math.max(0, Math.floor(sayable / step) * step);
}
