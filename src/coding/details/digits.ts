/** Digits of an answer that stand together, in groups with at most one kind of gap between them. */
export interface DigitGroup {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** Signs that people put between the digits of one number: spaces of any width, dots and every kind of dash. */
export const GAP = "[\\s.\\-‐‑‒–—―−]";
const RUN = new RegExp(`\\d+(?:${GAP}\\d+)*`, "gu");

/** Runs of digit groups with one sign between them; a letter or comma ends a run. */
export function digitRuns(answer: string): DigitGroup[][] {
  return [...answer.matchAll(RUN)].map((run) =>
    [...run[0].matchAll(/\d+/g)].map((group) => {
      const from = run.index + group.index;
      return { digits: group[0], from, to: from + group[0].length };
    }),
  );
}
