import type { PublishedNumber } from "../model.ts";
import { keysFor, type SubjectUnknowns } from "./unknowns.ts";
import { known, type CellSpace, type Equation } from "./system.ts";

/** One number that is out or would be: how many of some groups are in some of the keys of a subject. */
export interface Release {
  readonly subject: string;
  readonly groups: readonly string[];
  readonly keys: readonly string[];
}

export function equationOf(space: CellSpace, { subject, groups, keys }: Release): Equation {
  return known(space.cells(subject, groups, keys));
}

/**
 * The numbers by group that the ledger holds of a subject, as releases; undefined where one of them does not fit
 * today's counts, so that it is about other people or other answers and nobody can tell what both give away.
 */
export function earlierReleases(
  space: CellSpace,
  unknowns: SubjectUnknowns,
  ledger: readonly PublishedNumber[],
): readonly Release[] | undefined {
  const releases: Release[] = [];
  for (const { subject, by, groups, answers, count } of ledger) {
    if (subject !== unknowns.subject || by === null) continue;
    const keys = keysFor(unknowns, answers);
    if (by !== unknowns.by || keys === undefined) return undefined;
    if (!groups.every((group) => unknowns.groups.includes(group))) return undefined;
    const release = { subject, groups, keys };
    if (space.value(space.cells(subject, groups, keys)) !== count) return undefined;
    releases.push(release);
  }
  return releases;
}
