import { problem, type Problem } from "../../problem.ts";
import { sum } from "../tabulation/base.ts";
import type { Counts } from "../tabulation/table.ts";
import { statusesOf } from "./ledger-numbers.ts";
import { ANSWERED, COMPLETED, PARTICIPANTS, WHOLE_GROUP_BELOW } from "./marks.ts";
import type { ParticipationTable, PublishedNumber, Threshold } from "./model.ts";

/** The numbers of one wave that go out without any breakdown. */
export interface UncrossedNumbers {
  readonly wave: number;
  readonly threshold: Threshold;
  readonly participants: number;
  readonly totals: readonly Counts[];
  readonly participation: ParticipationTable | null;
}

/**
 * Holds the numbers of a wave against those of its earlier versions. A number that differs by 1 to k − 1 says what
 * the few people answered who were added, left out or corrected; and when all who were added or left out gave one
 * answer, it says so of a small group. Themes are left out: reading answers again changes them and no people.
 */
export function checkVersions(now: UncrossedNumbers, ledger: readonly PublishedNumber[]): Problem[] {
  const ofWave = ledger.filter(({ wave }) => wave === now.wave);
  return [...differLittle(now, ofWave), ...differAlike(now, ofWave)];
}

function differLittle(now: UncrossedNumbers, ledger: readonly PublishedNumber[]): Problem[] {
  const numberOf = numbersNow(now);
  const told = new Set<string>();
  return ledger.flatMap((before) => {
    const count = numberOf(before);
    const difference = Math.abs((count ?? before.count) - before.count);
    const what = [...before.groups, ...before.answers].join(", ");
    const key = `${before.version} ${before.subject} ${what}`;
    if (difference === 0 || difference >= now.threshold.closed || told.has(key)) return [];
    told.add(key);
    return [
      problem(
        before.version === 0 ? "disclosure-comparison-differs-little" : "disclosure-version-differs-little",
        {},
        {
          version: before.version,
          subject: before.subject,
          what,
          before: before.count,
          now: count ?? 0,
          threshold: now.threshold.closed,
        },
      ),
    ];
  });
}

function differAlike({ totals, threshold }: UncrossedNumbers, ledger: readonly PublishedNumber[]): Problem[] {
  const before = new Map(
    ledger
      .filter(({ by }) => by === null)
      .map(({ version, subject, answers, count }) => [`${version} ${subject} ${answers.join()}`, count]),
  );
  const versions = [...new Set(ledger.map(({ version }) => version))];
  return versions.flatMap((version) =>
    totals
      .filter(({ kind }) => kind !== "themes")
      .flatMap(({ subject, answers, base }) => {
        const changeOf = (mark: string, count: number): number =>
          count - (before.get(`${version} ${subject} ${mark}`) ?? NaN);
        const changed = changeOf(ANSWERED, base.answered);
        const alike = answers.find(({ code, count }) => changeOf(code, count) === changed);
        const few = Math.abs(changed) >= threshold.closed && Math.abs(changed) < WHOLE_GROUP_BELOW;
        if (!few || alike === undefined) return [];
        const values = { subject, what: alike.code, count: Math.abs(changed) };
        return [problem("disclosure-version-differs-alike", {}, values)];
      }),
  );
}

/** The same number today; undefined where there is none, or where it may change without people changing. */
function numbersNow({ participants, totals, participation }: UncrossedNumbers) {
  const bySubject = new Map(totals.map((counts) => [counts.subject, countsByMark(counts)]));
  return ({ subject, by, groups, answers }: PublishedNumber): number | undefined => {
    if (subject === PARTICIPANTS) {
      if (answers.join() !== COMPLETED) return undefined;
      if (by === null) return participants;
      const inGroups = participation?.groups.filter(
        ({ code }) => participation.by === by && groups.includes(code),
      );
      return inGroups?.length === groups.length ? sum(inGroups.map(({ completed }) => completed)) : undefined;
    }
    const marks = by === null ? bySubject.get(subject) : undefined;
    const counts = answers.map((answer) => marks?.get(answer));
    return counts.includes(undefined) ? undefined : sum(counts.map((count) => count ?? 0));
  };
}

function countsByMark({ kind, answers, base }: Counts): ReadonlyMap<string, number> {
  const bases = [[ANSWERED, base.answered] as const, ...statusesOf(base)];
  return new Map(
    kind === "themes" ? bases : [...bases, ...answers.map(({ code, count }) => [code, count] as const)],
  );
}
