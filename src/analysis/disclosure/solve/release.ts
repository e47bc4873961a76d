import { membersOf } from "../joint/groups.ts";
import type { PublishedNumber } from "../model.ts";
import type { JointCounts } from "../joint/model.ts";
import { known, type Equation } from "./equation.ts";
import type { CellSpace } from "./cells.ts";
import { keysFor, type SubjectUnknowns } from "./unknowns.ts";

/** One number that is out or would be: how many of some groups are in some of the keys of a subject. */
export interface Release {
  readonly subject: string;
  /** The finest groups. */
  readonly groups: readonly string[];
  readonly keys: readonly string[];
}

export function equationOf(space: CellSpace, { subject, groups, keys }: Release): Equation {
  return known(space.cells(subject, groups, keys));
}

/**
 * Numbers by group of the ledger, as releases; undefined where one of them does not fit today's counts, so that it is
 * about other people or other answers and nobody can tell what both give away.
 */
export function earlierReleases(
  space: CellSpace,
  joint: JointCounts,
  ledger: readonly PublishedNumber[],
): readonly Release[] | undefined {
  const releases: Release[] = [];
  for (const { subject, by, groups: options, answers, count } of ledger) {
    if (by === null) continue;
    const unknowns: SubjectUnknowns | undefined = space.subjects.find((one) => one.subject === subject);
    const keys = unknowns === undefined ? undefined : keysFor(unknowns, answers);
    const groups = membersOf(joint, by, options);
    if (keys === undefined || groups === undefined) return undefined;
    if (space.value(space.cells(subject, groups, keys)) !== count) return undefined;
    releases.push({ subject, groups, keys });
  }
  return releases;
}
