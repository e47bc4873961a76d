import type { SourceColumn } from "../source/source-column.ts";

/** What stands in a column, without its order: everything that is decided about a question is decided from this. */
export interface Profile {
  /** Cells with an answer. */
  readonly count: number;
  /** Distinct answers, the commonest first, then as they came. */
  readonly values: readonly ProfileValue[];
}

export interface ProfileValue {
  readonly words: string;
  readonly count: number;
}

/** Counts a column over the rows that are answers; `absent` are words that mean no answer. */
export function profileOf(
  column: SourceColumn,
  rows: readonly number[],
  absent: ReadonlySet<string>,
): Profile {
  const counts = new Uint32Array(column.values.length);
  for (const row of rows) counts[column.at(row)]!++;
  const values = column.values
    .map((words, i) => ({ words, count: counts[i] ?? 0 }))
    .filter(({ words, count }, i) => i > 0 && count > 0 && !absent.has(words))
    .sort((a, b) => b.count - a.count);
  return { count: values.reduce((sum, value) => sum + value.count, 0), values };
}

/** So many different answers tell of what kind all are. */
const ENOUGH = 5_000;

/** The commonest answers of a profile, as many as tell of what kind they are. */
export function firstValues(profile: Profile): Profile {
  if (profile.values.length <= ENOUGH) return profile;
  const values = profile.values.slice(0, ENOUGH);
  return { count: values.reduce((sum, { count }) => sum + count, 0), values };
}

/** The share of cells whose words are so. */
export function share({ count, values }: Profile, holds: (words: string) => boolean): number {
  const so = values.reduce((sum, value) => sum + (holds(value.words) ? value.count : 0), 0);
  return count === 0 ? 0 : so / count;
}

/** One profile of several columns. */
export function joinProfiles(profiles: readonly Profile[]): Profile {
  const counts = new Map<string, number>();
  for (const { values } of profiles) {
    for (const { words, count } of values) counts.set(words, (counts.get(words) ?? 0) + count);
  }
  const values = [...counts].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count);
  return { count: profiles.reduce((sum, { count }) => sum + count, 0), values };
}
