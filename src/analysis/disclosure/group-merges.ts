import type { Counts } from "../tabulation/table.ts";
import { faultOf, joinRows, type Fault, type PrintedRow } from "./printed.ts";

/** Which groups stand together in the one merged row; none where every group stands alone. */
export interface GroupMerge {
  readonly merged: readonly number[];
  /** Those that could not stand alone, and what kept them from it. */
  readonly unfit: readonly number[];
  readonly fault: Fault | undefined;
}

/** With more groups than this, only the smallest next ones are tried and not every choice of them. */
const CHOSEN_FREELY = 12;
const MOST_CHOICES = 3000;
const MOST_FOUND = 8;

/**
 * The ways to merge groups so that every printed row is safe by itself, losing least first: the fewest groups beside
 * those that must, then the fewest people. There is one merged row, so that whoever reads the table sees at once who
 * is in it; `before` are merged rows that are out already. Nothing is found where fewer than two rows with people in them would be left.
 */
export function groupMerges(
  rows: readonly PrintedRow[],
  kind: Counts["kind"],
  k: number,
  before: readonly (readonly number[])[],
): GroupMerge[] {
  const faults = rows.map((row) => faultOf(row, kind, k));
  const unfit = indexes(rows).filter((g) => faults[g] !== undefined);
  const free = indexes(rows)
    .filter((g) => faults[g] === undefined && rows[g]!.size > 0)
    .sort((a, b) => rows[a]!.size - rows[b]!.size || a - b);
  const fault = unfit.map((g) => faults[g]).find((one) => one !== undefined);
  const found: GroupMerge[] = [];
  if (unfit.length === 0 && free.length >= 2) found.push({ merged: [], unfit, fault });
  const isSafe = (merged: readonly number[]): boolean =>
    faultOf(joinRows(merged.map((g) => rows[g]!)), kind, k) === undefined;
  for (const merged of before) {
    if (unfit.every((g) => merged.includes(g)) && isSafe(merged)) found.push({ merged, unfit, fault });
  }
  const most = found.length + MOST_FOUND;
  for (const added of choices(free, unfit.length)) {
    const merged = [...unfit, ...added].sort((a, b) => a - b);
    if (isSafe(merged)) found.push({ merged, unfit, fault });
    if (found.length >= most) break;
  }
  return found;
}

/** Groups to add to those that must merge, so that a merged row has two or more and another row is left. */
function* choices(free: readonly number[], unfit: number): Generator<readonly number[]> {
  let left = MOST_CHOICES;
  for (let size = Math.max(0, 2 - unfit); size < free.length; size++) {
    const some = free.length <= CHOSEN_FREELY ? combinations(free, size) : nextSmallest(free, size);
    for (const one of some) {
      if (left-- <= 0) return;
      yield one;
    }
  }
}

/** Choices of `size` members in order, the first members first. */
function* combinations(members: readonly number[], size: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let last = size - 1; last < members.length; last++) {
    for (const before of combinations(members.slice(0, last), size - 1)) yield [...before, members[last]!];
  }
}

/** The smallest ones, or all but one of those and one larger. */
function* nextSmallest(members: readonly number[], size: number): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let last = size - 1; last < members.length; last++)
      yield [...members.slice(0, size - 1), members[last]!];
}

function indexes(items: readonly unknown[]): number[] {
  return items.map((_, i) => i);
}
