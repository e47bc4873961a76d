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
 * Numbers of the ledger as releases; undefined where one by group does not fit today's counts, so that it is about
 * other people or other answers and nobody can tell what both give away. Of the whole panel's numbers those that still
 * hold are known, also of a question that is hidden today; that others differ by enough is looked at elsewhere.
 */
export function earlierReleases(
  space: CellSpace,
  joint: JointCounts,
  ledger: readonly PublishedNumber[],
): readonly Release[] | undefined {
  const releases: Release[] = [];
  for (const { subject, by, groups: options, answers, count } of ledger) {
    const unknowns: SubjectUnknowns | undefined = space.subjects.find((one) => one.subject === subject);
    const keys = unknowns === undefined ? undefined : keysFor(unknowns, answers);
    const groups = by === null ? space.groups : membersOf(joint, by, options);
    const fits =
      keys !== undefined && groups !== undefined && space.value(space.cells(subject, groups, keys)) === count;
    if (fits) releases.push({ subject, groups, keys });
    else if (by !== null) return undefined;
  }
  return releases;
}
