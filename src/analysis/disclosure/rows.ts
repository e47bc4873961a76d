import { sum } from "../tabulation/base.ts";
import type { CrossTable } from "../tabulation/table.ts";
import { membersOf } from "./joint/groups.ts";
import type { JointCounts } from "./joint/model.ts";
import { UNKNOWN_GROUP } from "./marks.ts";
import type { SubjectUnknowns } from "./solve/unknowns.ts";

/** One option of a background question: who is in it, and how many of those gave each answer. */
export interface GroupRow {
  readonly option: string;
  /** The finest groups it is made of. */
  readonly members: readonly string[];
  readonly size: number;
  readonly countOf: (keys: readonly string[]) => number;
}

/**
 * The rows of a table, in its order, and last who gave no group, where there is somebody; undefined where the groups
 * are not among those counted.
 */
export function rowsBy(
  table: CrossTable,
  joint: JointCounts,
  unknowns: SubjectUnknowns,
): GroupRow[] | undefined {
  const rows: GroupRow[] = [];
  for (const option of [...table.groups.map(({ code }) => code), UNKNOWN_GROUP]) {
    const members = membersOf(joint, table.by, [option]);
    if (members === undefined) return undefined;
    if (option === UNKNOWN_GROUP && members.length === 0) continue;
    const places = members.map((name) => unknowns.groups.indexOf(name));
    rows.push({
      option,
      members,
      size: sum(places.map((g) => unknowns.sizes[g] ?? 0)),
      countOf: (keys) =>
        sum(keys.flatMap((key) => places.map((g) => unknowns.counts[g]?.[unknowns.keys.indexOf(key)] ?? 0))),
    });
  }
  return rows;
}
