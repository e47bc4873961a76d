import { sum } from "../../tabulation/base.ts";
import type { Counts, CrossTable } from "../../tabulation/table.ts";
import { statusesOf } from "../ledger-numbers.ts";
import { ANSWERED, NO_ANSWER_MARKS, notChosen, UNKNOWN_GROUP } from "../marks.ts";

/** How many more choices than answers a several-answers question has; at least none, for nobody chose nothing. */
const EXTRA_CHOICES = "+";

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
  readonly by: string;
  readonly answers: readonly string[];
  readonly keys: readonly string[];
  /** The groups of the table and, where somebody stands in none of them, `#unknown`. */
  readonly groups: readonly string[];
  readonly sizes: readonly number[];
  readonly counts: readonly (readonly number[])[];
  /** Whether the numbers of the whole panel are out: an equation for each answer. */
  readonly totalsKnown: boolean;
}

/** The unknowns of a table; who is in none of its groups is what is left of the totals. */
export function unknownsOf(table: CrossTable, totals: Counts | undefined): SubjectUnknowns {
  const groups = table.groups.map((group) => ({
    code: group.code,
    base: [group.base.answered, ...statusesOf(group.base).map(([, count]) => count)],
    counts: group.counts,
  }));
  const left = totals === undefined ? undefined : leftOver(table, totals);
  if (left !== undefined && sum(left.base) > 0) groups.push(left);
  const side = table.kind !== "distribution";
  const linked =
    table.kind === "multiple" && groups.every(({ base, counts }) => sum(counts) >= (base[0] ?? 0));
  return {
    subject: table.subject,
    kind: table.kind,
    by: table.by,
    answers: table.answers,
    keys: [
      ...table.answers,
      ...NO_ANSWER_MARKS,
      ANSWERED,
      ...(side ? table.answers.map(notChosen) : []),
      ...(linked ? [EXTRA_CHOICES] : []),
    ],
    groups: groups.map((group) => group.code),
    sizes: groups.map(({ base }) => sum(base)),
    counts: groups.map(({ base: [answered = 0, ...statuses], counts }) => [
      ...counts,
      ...statuses,
      answered,
      ...(side ? counts.map((count) => answered - count) : []),
      ...(linked ? [sum(counts) - answered] : []),
    ]),
    totalsKnown: totals !== undefined,
  };
}

function leftOver(
  table: CrossTable,
  totals: Counts,
): { code: string; base: number[]; counts: readonly number[] } {
  const countOf = new Map(totals.answers.map(({ code, count }) => [code, count]));
  const counts = table.answers.map(
    (code, i) => (countOf.get(code) ?? 0) - sum(table.groups.map((group) => group.counts[i] ?? 0)),
  );
  const base = [totals.base.answered, ...statusesOf(totals.base).map(([, count]) => count)].map(
    (count, i) =>
      count -
      sum(
        table.groups.map(
          (group) => [group.base.answered, ...statusesOf(group.base).map(([, n]) => n)][i] ?? 0,
        ),
      ),
  );
  if ([...counts, ...base].some((count) => count < 0)) {
    throw new Error(`${table.subject} by ${table.by} counts more people than the whole panel`);
  }
  return { code: UNKNOWN_GROUP, base, counts };
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

/** What everybody knows of a group from the question itself: sums of keys that equal sums of others. */
export function ownEquations(
  unknowns: SubjectUnknowns,
): { readonly left: readonly string[]; readonly right: readonly string[] }[] {
  if (unknowns.kind === "distribution") return [{ left: unknowns.answers, right: [ANSWERED] }];
  const dichotomies = unknowns.answers.map((option) => ({
    left: [option, notChosen(option)],
    right: [ANSWERED],
  }));
  const linked = unknowns.keys.includes(EXTRA_CHOICES);
  return linked
    ? [...dichotomies, { left: unknowns.answers, right: [ANSWERED, EXTRA_CHOICES] }]
    : dichotomies;
}

/** The keys that add up to everybody in a group. */
export const EVERYBODY: readonly string[] = [ANSWERED, ...NO_ANSWER_MARKS];
