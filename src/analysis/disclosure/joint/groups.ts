import { nameOfGroup, type JointCounts } from "./model.ts";

type Groups = Pick<JointCounts, "groupings" | "groups">;

/** The finest groups that some options of a grouping are made of; undefined where it is not among the groupings. */
export function membersOf(
  { groupings, groups }: Groups,
  by: string,
  options: readonly string[],
): readonly string[] | undefined {
  const at = groupings.indexOf(by);
  if (at < 0) return undefined;
  return groups.filter((codes) => options.includes(codes[at] ?? "")).map(nameOfGroup);
}

/** The options of a grouping that somebody is in. */
export function optionsOf({ groupings, groups }: Groups, by: string): string[] {
  const at = groupings.indexOf(by);
  return [...new Set(groups.map((codes) => codes[at] ?? ""))];
}

/** Every group that a reader knows by name: of each grouping by itself, and of all together. */
export function namedGroups(joint: Groups): (readonly string[])[] {
  return [
    ...joint.groups.map((codes) => [nameOfGroup(codes)]),
    ...(joint.groupings.length < 2
      ? []
      : joint.groupings.flatMap((by) =>
          optionsOf(joint, by).map((option) => membersOf(joint, by, [option]) ?? []),
        )),
  ];
}
