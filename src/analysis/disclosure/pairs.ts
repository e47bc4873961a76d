import type { Release } from "./solve/release.ts";
import type { SubjectUnknowns } from "./solve/unknowns.ts";

/**
 * Whether two sets of people that are counted apart differ by 1 to k − 1 people (A and not-A, A and A∩B, everybody
 * and all but a few): filtering twice and subtracting is the oldest way in. Pairs that are both out already are past
 * help; a new set is held against each of those and against the others that are new.
 */
export function differingPair(
  unknowns: SubjectUnknowns,
  added: readonly Release[],
  released: readonly Release[],
  k: number,
): boolean {
  const setsIn = (releases: readonly Release[]): (readonly string[])[] =>
    distinct(releases.filter(({ subject }) => subject === unknowns.subject).map(({ groups }) => groups));
  const fresh = setsIn(added);
  const known = [...(unknowns.totals === "none" ? [] : [unknowns.groups]), ...setsIn(released)];
  return fresh.some((one, i) =>
    [...known, ...fresh.slice(i + 1)].some((other) => {
      const apart = sizeOf(unknowns, one, other) + sizeOf(unknowns, other, one);
      return apart > 0 && apart < k;
    }),
  );
}

/** How many people are in one set and not in the other. */
function sizeOf(unknowns: SubjectUnknowns, one: readonly string[], other: readonly string[]): number {
  return one.reduce(
    (total, group) =>
      other.includes(group) ? total : total + (unknowns.sizes[unknowns.groups.indexOf(group)] ?? 0),
    0,
  );
}

function distinct(sets: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(sets.map((set) => [[...set].sort().join("\n"), set])).values()];
}
