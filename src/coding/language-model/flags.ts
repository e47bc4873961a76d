import { warning, type Place, type Problem } from "../../problem.ts";

/** What was wrong in a reply, and so is not among the suggestions. */
export const FLAGS = [
  "model-id-unknown",
  "model-id-twice",
  "model-id-missing",
  "model-code-unknown",
  "model-quote-invented",
  "model-text-unfit",
  "model-title-known",
  "model-number-unknown",
  "model-too-many",
] as const;

export type Flag = (typeof FLAGS)[number];

/** How often each thing was wrong. */
export type Flags = ReadonlyMap<Flag, number>;

export function flagged(flags: readonly Flag[]): Flags {
  const counted = new Map<Flag, number>();
  for (const flag of flags) counted.set(flag, (counted.get(flag) ?? 0) + 1);
  return counted;
}

/** What was wrong in several replies, as remarks in a fixed order. */
export function flagsTold(all: readonly Flags[], place: Place): Problem[] {
  return FLAGS.flatMap((flag) => {
    const count = all.reduce((sum, flags) => sum + (flags.get(flag) ?? 0), 0);
    return count === 0 ? [] : [warning(flag, place, { count })];
  });
}

/** Something taken from a reply, with what was wrong in it. */
export interface Taken<T> {
  readonly value: T;
  readonly flags: Flags;
}
