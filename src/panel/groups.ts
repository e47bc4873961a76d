import type { Code } from "../questionnaire/code.ts";
import type { Member } from "./model.ts";

/** How many people of a group can be invited, and whether that is too few for the group to be told apart. */
export interface GroupCount {
  readonly group: Code;
  readonly people: number;
  readonly tooSmall: boolean;
}

/** The groups of the panel in the order of the questionnaire; who opted out does not count. */
export function countGroups(
  members: readonly Member[],
  groups: readonly Code[],
  threshold: number,
): GroupCount[] {
  return groups.map((group) => {
    const people = members.filter((member) => member.group === group && !member.optedOut).length;
    return { group, people, tooSmall: people > 0 && people < threshold };
  });
}

/**
 * Which groups to merge so that none is too small: all that are, and where they are still too few together the
 * smallest of the others as well. Undefined where nothing has to be merged, or nothing would help.
 */
export function proposeMerge(counts: readonly GroupCount[], threshold: number): readonly Code[] | undefined {
  const small = counts.filter(({ tooSmall }) => tooSmall);
  if (small.length === 0) return undefined;
  const others = counts
    .filter(({ tooSmall, people }) => !tooSmall && people > 0)
    .sort((a, b) => a.people - b.people);
  const together = small.reduce((sum, { people }) => sum + people, 0);
  const merged = together >= threshold && small.length > 1 ? small : [...small, ...others.slice(0, 1)];
  return merged.length > 1 ? merged.map(({ group }) => group) : undefined;
}
