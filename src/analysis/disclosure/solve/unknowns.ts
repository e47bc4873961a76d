import { sum } from "../../tabulation/base.ts";
import type { Counts } from "../../tabulation/table.ts";
import type { ChoiceLimits, JointCounts, JointTable } from "../joint/model.ts";
import { nameOfGroup } from "../joint/model.ts";
import { statusesOf } from "../ledger-numbers.ts";
import { ANSWERED, besidesExclusive, NO_ANSWER_MARKS, NOT_EXCLUSIVE, notChosen } from "../marks.ts";

/** How many more choices than the least there can be, and how many fewer than the most. */
const MORE_CHOICES = "+";
const FEWER_CHOICES = "-";

/** What is out of the whole panel's numbers: all, only the bases, or none. */
export type TotalsOut = "all" | "bases" | "none";

/**
 * What an attacker wants to know of one subject: per group how many gave each answer or none. `counts[g][i]` is the
 * true number behind `keys[i]` in `groups[g]`; the solver never tells it, it only starts from it.
 *
 * The keys are the answers, N, and the ways of having no answer. In a distribution the answers add up to N; where
 * options stand side by side every option is a dichotomy of its own: the option, and its not being chosen, do.
 */
export interface SubjectUnknowns {
  readonly subject: string;
  readonly kind: Counts["kind"];
  readonly answers: readonly string[];
  readonly keys: readonly string[];
  /** The finest groups; everybody is in one. */
  readonly groups: readonly string[];
  readonly sizes: readonly number[];
  readonly counts: readonly (readonly number[])[];
  readonly totals: TotalsOut;
  readonly routed: boolean;
  /** Whether cells of it must not be told; else it is there for what it tells of others. */
  readonly watched: boolean;
  readonly limits: ChoiceLimits | undefined;
}

/** The unknowns of a table, in the groups of the counts it is from. */
export function unknownsOf(
  table: JointTable,
  { groups }: JointCounts,
  totals: TotalsOut,
  watched: boolean,
): SubjectUnknowns {
  const { subject, kind, answers, routed } = table;
  const limits = kind === "multiple" ? keptLimits(table) : undefined;
  return {
    subject,
    kind,
    answers,
    keys: [...answers, ...NO_ANSWER_MARKS, ANSWERED, ...sideKeys(kind, answers, limits)],
    groups: groups.map(nameOfGroup),
    sizes: table.groups.map(({ base }) => sum(Object.values(base))),
    counts: table.groups.map(({ counts, base }) => [
      ...counts,
      ...statusesOf(base).map(([, count]) => count),
      base.answered,
      ...sideCounts(kind, answers, counts, base.answered, limits),
    ]),
    totals,
    routed,
    watched,
    limits,
  };
}

/** The limits that the data keep: what somebody did not keep to helps nobody. */
function keptLimits({ answers, limits, groups }: JointTable): ChoiceLimits | undefined {
  const some = limits ?? { exclusive: [], atLeast: 1, atMost: answers.length };
  const tries: ChoiceLimits[] = [
    some,
    { ...some, atLeast: 1 },
    { ...some, atLeast: 1, atMost: answers.length },
    { exclusive: [], atLeast: 1, atMost: answers.length },
  ];
  return tries.find((one) =>
    groups.every(({ counts, base }) =>
      sideCounts("multiple", answers, counts, base.answered, one).every((count) => count >= 0),
    ),
  );
}

function sideKeys(
  kind: Counts["kind"],
  answers: readonly string[],
  limits: ChoiceLimits | undefined,
): string[] {
  if (kind === "distribution") return [];
  const against = answers.map(notChosen);
  if (limits === undefined) return against;
  const exclusive =
    limits.exclusive.length === 0 ? [] : [NOT_EXCLUSIVE, ...together(answers, limits).map(besidesExclusive)];
  return [...against, ...exclusive, MORE_CHOICES, FEWER_CHOICES];
}

function sideCounts(
  kind: Counts["kind"],
  answers: readonly string[],
  counts: readonly number[],
  answered: number,
  limits: ChoiceLimits | undefined,
): number[] {
  if (kind === "distribution") return [];
  const against = counts.map((count) => answered - count);
  if (limits === undefined) return against;
  const others = together(answers, limits);
  const countsOf = others.map((option) => counts[answers.indexOf(option)] ?? 0);
  const chosen = sum(countsOf);
  const free = answered - (sum(counts) - chosen);
  return [
    ...against,
    ...(limits.exclusive.length === 0 ? [] : [free, ...countsOf.map((count) => free - count)]),
    chosen - limits.atLeast * free,
    limits.atMost * free - chosen,
  ];
}

function together(answers: readonly string[], { exclusive }: ChoiceLimits): string[] {
  return answers.filter((answer) => !exclusive.includes(answer));
}

/** What everybody knows of a group from the question itself: sums of keys that equal sums of others. */
export function ownEquations({ kind, answers, limits }: SubjectUnknowns): KeyEquation[] {
  // A table without answers counts its bases only.
  if (answers.length === 0) return [];
  if (kind === "distribution") return [{ left: answers, right: [ANSWERED] }];
  const dichotomies = answers.map((option) => ({ left: [option, notChosen(option)], right: [ANSWERED] }));
  return limits === undefined ? dichotomies : [...dichotomies, ...limitEquations(answers, limits)];
}

interface KeyEquation {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Nobody chose nothing, nor an exclusive option and another, nor fewer or more than was asked. */
function limitEquations(answers: readonly string[], limits: ChoiceLimits): KeyEquation[] {
  const others = together(answers, limits);
  const free = limits.exclusive.length === 0 ? ANSWERED : NOT_EXCLUSIVE;
  const times = (count: number): string[] => Array.from({ length: count }, () => free);
  const exclusive: KeyEquation[] = [
    { left: [NOT_EXCLUSIVE, ...limits.exclusive], right: [ANSWERED] },
    ...others.map((option) => ({ left: [option, besidesExclusive(option)], right: [NOT_EXCLUSIVE] })),
  ];
  return [
    ...(limits.exclusive.length === 0 ? [] : exclusive),
    { left: others, right: [...times(limits.atLeast), MORE_CHOICES] },
    // Where all may be chosen, how many were says nothing more.
    ...(limits.atMost < others.length
      ? [{ left: [...others, FEWER_CHOICES], right: times(limits.atMost) }]
      : []),
  ];
}

/**
 * The keys whose numbers add up to a published one; undefined where it cannot be told from single counts, as "chose a
 * or b" where both can be chosen.
 */
export function keysFor(
  unknowns: SubjectUnknowns,
  published: readonly string[],
): readonly string[] | undefined {
  const known = published.every((key) => unknowns.keys.includes(key));
  const options = published.filter((key) => unknowns.answers.includes(key)).length;
  const side = unknowns.kind !== "distribution";
  return known && !(side && options > 0 && published.length > 1) ? published : undefined;
}

/** Who answered and is in none of the given answers. */
export function otherKeys(unknowns: SubjectUnknowns, keys: readonly string[]): readonly string[] {
  if (unknowns.kind !== "distribution") return keys.map(notChosen);
  return unknowns.answers.filter((answer) => !keys.includes(answer));
}

/** The keys that add up to everybody in a group. */
export const EVERYBODY: readonly string[] = [ANSWERED, ...NO_ANSWER_MARKS];
