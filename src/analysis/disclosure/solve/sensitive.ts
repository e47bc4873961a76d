import { sum } from "../../tabulation/base.ts";
import {
  ANSWERED,
  besidesExclusive,
  NO_ANSWER_MARKS,
  NOT_EXCLUSIVE,
  notChosen,
  WHOLE_GROUP_BELOW,
} from "../marks.ts";
import type { CellSpace } from "./cells.ts";
import type { Release } from "./release.ts";
import { EVERYBODY, otherKeys, type SubjectUnknowns } from "./unknowns.ts";

/**
 * A sum of cells that must not be told. `small`: that it is between 1 and k − 1. `whole`: that nobody of a small group
 * is in `cells`, so that all of them gave the other answer.
 */
export interface Sensitive {
  readonly kind: "small" | "whole";
  readonly subject: string;
  readonly groups: readonly string[];
  readonly keys: readonly string[];
  readonly cells: readonly number[];
}

const [, NOT_ASKED] = NO_ANSWER_MARKS;

/** How many unions of groups, or of answers, are looked at; beyond it the single ones and what was released stay. */
const UNIONS = 200;

/**
 * Everything of a subject that its true counts put at risk. A count that is truly 0, or k or more, cannot be told to
 * lie between; so only small true counts, and groups that truly all gave one answer, are asked of the solver. `named`
 * are groups that have a name of their own.
 */
export function sensitiveOf(
  space: CellSpace,
  one: SubjectUnknowns,
  named: readonly (readonly string[])[],
  releases: readonly Release[],
  k: number,
): Sensitive[] {
  const released = distinct(releases.map(({ groups }) => groups));
  const rest = released.map((groups) => one.groups.filter((group) => !groups.includes(group)));
  const groupSets = unionsOf(one.groups, named, [...released, ...rest]).filter(
    (groups) => groups.length < one.groups.length,
  );
  const columns = distinct(releases.filter(({ subject }) => subject === one.subject).map(({ keys }) => keys));
  const keySets = answerSetsOf(one, columns);
  // Of answers apart and of classes that are shown: "all of them said something else than b" is allowed.
  const wholes = [...wholesOf(one, columns), ...(one.routed ? [PASSED_BY] : [])];
  return groupSets.flatMap((groups) => {
    const valueOf = sumsOver(one, groups);
    const at = (kind: Sensitive["kind"], keys: readonly string[], cells: readonly string[]): Sensitive => ({
      kind,
      subject: one.subject,
      groups,
      keys,
      cells: space.cells(one.subject, groups, cells),
    });
    const isSmall = (value: number): boolean => value > 0 && value < k;
    const isWhole = ({ keys, of, others }: Whole): boolean =>
      valueOf(others) === 0 && valueOf(keys) > 0 && valueOf(of) < WHOLE_GROUP_BELOW;
    return [
      ...keySets.filter((keys) => isSmall(valueOf(keys))).map((keys) => at("small", keys, keys)),
      ...wholes.filter(isWhole).map(({ keys, others }) => at("whole", keys, others)),
    ];
  });
}

/** All of `of` are in `keys` when nobody is in `others`. */
interface Whole {
  readonly keys: readonly string[];
  readonly others: readonly string[];
  readonly of: readonly string[];
}

function wholesOf(one: SubjectUnknowns, columns: readonly (readonly string[])[]): Whole[] {
  const isAnswers = (keys: readonly string[]): boolean => keys.every((key) => one.answers.includes(key));
  return distinct([...one.answers.map((answer) => [answer]), ...columns.filter(isAnswers)]).map((keys) => ({
    keys,
    others: otherKeys(one, keys),
    of: [ANSWERED],
  }));
}

/** Not being asked is an answer where routing makes it one: all of them were led past by what they said before. */
const PASSED_BY: Whole = {
  keys: [NOT_ASKED],
  others: EVERYBODY.filter((key) => key !== NOT_ASKED),
  of: EVERYBODY,
};

/** How many of some groups are truly in each key, to be added up over keys. */
function sumsOver(one: SubjectUnknowns, groups: readonly string[]): (keys: readonly string[]) => number {
  const rows = groups.map((group) => one.counts[one.groups.indexOf(group)] ?? []);
  const sums = new Map(one.keys.map((key, i) => [key, sum(rows.map((row) => row[i] ?? 0))]));
  return (keys) => sum(keys.map((key) => sums.get(key) ?? 0));
}

/** Single answers and statuses, N and no answer, who was asked, what was released, and what two of those leave of each other. */
function answerSetsOf(one: SubjectUnknowns, columns: readonly (readonly string[])[]): string[][] {
  const noAnswer = [...NO_ANSWER_MARKS];
  const asked = one.routed ? [PASSED_BY.others] : [];
  if (one.kind !== "distribution") {
    const exclusive = one.keys.filter((key) => key === NOT_EXCLUSIVE || key.startsWith(besidesExclusive("")));
    const single = [...one.answers, ...one.answers.map(notChosen), ...exclusive, ...noAnswer, ANSWERED];
    return [...single.map((key) => [key]), noAnswer, ...asked.map((keys) => [...keys])];
  }
  const answers = columns.filter((keys) => keys.every((key) => one.answers.includes(key)));
  const others = answers.map((keys) => otherKeys(one, keys));
  const members = [...one.answers, ANSWERED, ...noAnswer];
  return unionsOf(
    members,
    members.map((key) => [key]),
    [noAnswer, ...asked, ...columns, ...answers, ...others],
  );
}

/** The sets that have a name, the given sets, and what any two of those have in common or apart from each other. */
export function unionsOf(
  members: readonly string[],
  named: readonly (readonly string[])[],
  sets: readonly (readonly string[])[],
): string[][] {
  const found = new Map<string, string[]>();
  const place = new Map(members.map((member, i) => [member, i]));
  const add = (set: readonly string[]): void => {
    const inOrder = [...new Set(set)].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    if (inOrder.length > 0) found.set(inOrder.map((one) => place.get(one)).join(), inOrder);
  };
  for (const set of named) add(set);
  const apart = distinct(sets);
  for (const set of apart) add(set);
  const all = apart.map((set) => new Set(set));
  const most = found.size + UNIONS;
  for (const one of all) {
    for (const other of all) {
      if (found.size >= most || one === other) continue;
      add([...one].filter((member) => !other.has(member)));
      add([...one].filter((member) => other.has(member)));
    }
  }
  return [...found.values()];
}

function distinct(sets: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(sets.map((set) => [[...set].sort().join("\n"), set])).values()];
}
