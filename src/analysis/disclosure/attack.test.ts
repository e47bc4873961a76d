import fc from "fast-check";
import { expect, test } from "vitest";
import { attackerWith } from "../../../test/support/attacker.ts";
import { crossOf, requestFor, sizesOf, total } from "../../../test/support/invented-polls.ts";
import type { CrossTable } from "../tabulation/table.ts";
import type { ProtectionRequest, PublishedNumber } from "./model.ts";
import { protect } from "./protect.ts";

const WHOLE_BELOW = 30;

/**
 * What somebody with all published numbers finds out that they did not know from the whole panel's numbers: sums of
 * 1 to k − 1 people, and groups of under 30 of which all gave one answer. A range that tells something true holds the
 * true number, so only true small numbers are asked for.
 */
async function findings(request: ProtectionRequest, numbers: readonly PublishedNumber[]): Promise<string[]> {
  const tables = request.breakdowns;
  const sizes = sizesOf(tables[0] as CrossTable);
  const { threshold } = request;
  const knowing = await attackerWith({ tables, sizes, numbers });
  const free = numbers.filter(({ by }) => by === null);
  const before = await attackerWith({ tables, sizes, numbers: free });
  const found: string[] = [];
  for (const table of tables) {
    const rows = numbers.filter(({ subject, by }) => subject === table.subject && by !== null);
    const groupSets = distinct([...[...sizes.keys()].map((group) => [group]), ...differences(rows)]);
    const single = [...table.answers, "#answered", "#skipped", "#not-asked"].map((one) => [one]);
    const against = table.kind === "distribution" ? [] : table.answers.map((one) => [`!${one}`]);
    const answerSets = distinct([...single, ...against, ...rows.map(({ answers }) => answers)]);
    for (const groups of groupSets.filter((set) => set.length < sizes.size)) {
      const n = truth(table, groups, ["#answered"]);
      for (const answers of answerSets) {
        const true_ = truth(table, groups, answers);
        const atRisk = true_ > 0 && true_ < threshold.closed;
        const all = true_ === n && n > 0 && n < WHOLE_BELOW && table.answers.includes(answers[0] ?? "");
        if (!atRisk && !all) continue;
        const [low, high] = knowing.range(table.subject, groups, answers) ?? [-1, -1];
        if (low < 0) throw new Error("the published numbers contradict each other");
        const told = atRisk && low > 0 && high < threshold.closed;
        const whole = all && low === n;
        if (!told && !whole) continue;
        // The whole panel's numbers may have told it already, as where nobody at all said anything else.
        if (told && String(before.range(table.subject, groups, answers)) === `${low},${high}`) continue;
        if (whole && before.range(table.subject, groups, othersOf(table, answers))?.[1] === 0) continue;
        found.push(`${table.subject} ${groups.join("+")} ${answers.join("+")}: ${low}–${high} of ${n}`);
      }
    }
  }
  return found;
}

function truth(table: CrossTable, groups: readonly string[], answers: readonly string[]): number {
  return total(
    table.groups
      .filter(({ code }) => groups.includes(code))
      .flatMap(({ counts, base }) =>
        answers.map((answer) => {
          if (answer === "#answered") return base.answered;
          if (answer === "#skipped") return base.skipped;
          if (answer === "#not-asked") return base.notAsked;
          if (answer.startsWith("!"))
            return base.answered - (counts[table.answers.indexOf(answer.slice(1))] ?? 0);
          return counts[table.answers.indexOf(answer)] ?? 0;
        }),
      ),
  );
}

function othersOf({ kind, answers }: CrossTable, among: readonly string[]): string[] {
  if (kind !== "distribution") return among.map((answer) => `!${answer}`);
  return answers.filter((answer) => !among.includes(answer));
}

/** The rows, and what is left of each when another is taken away. */
function differences(rows: readonly PublishedNumber[]): (readonly string[])[] {
  const sets = distinct(rows.map(({ groups }) => groups));
  return sets.flatMap((one) => [
    one,
    ...sets.map((other) => one.filter((group) => !other.includes(group))).filter((left) => left.length > 0),
  ]);
}

function distinct(sets: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

const LETTERS = ["a", "b", "c", "d", "e", "f", "g"];
const count = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 2, 4) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 40 }) },
);

/** Polls as they come: large groups and tiny ones, common answers and rare ones, now and then a skip. */
const polls = fc
  .record({
    groups: fc.integer({ min: 2, max: 7 }),
    answers: fc.integer({ min: 2, max: 7 }),
    ordered: fc.boolean(),
    skips: fc.constantFrom([0], [0], [0, 1, 6]),
  })
  .chain(({ groups, answers, ordered, skips }) => {
    const row = fc.record({
      counts: fc.array(count, { minLength: answers, maxLength: answers }),
      skipped: fc.constantFrom(...skips),
    });
    return fc
      .array(row, { minLength: groups, maxLength: groups })
      .map((rows) => crossOf("q1", LETTERS.slice(0, answers), named(rows), { ordered }));
  });

function named<T>(rows: readonly T[]): Record<string, T> {
  return Object.fromEntries(rows.map((row, i) => [`g${i}`, row]));
}

test("of random polls nobody finds out a small count or a whole small group, and much is shown", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(polls, fc.constantFrom(3, 5, 10), async (table, closed) => {
      const request = requestFor([table], { threshold: { closed, open: 10 } });
      const { value } = protect(request);
      if (value.breakdowns[0]?.table === null) return;
      shown++;
      expect(await findings(request, value.numbers)).toEqual([]);
    }),
    { numRuns: 80, seed: 2 },
  );
  expect(shown).toBeGreaterThan(30);
});

test("options that stand side by side are no easier", async () => {
  let shown = 0;
  const several = fc
    .record({ groups: fc.integer({ min: 2, max: 6 }), options: fc.integer({ min: 2, max: 5 }) })
    .chain(({ groups, options }) =>
      fc.array(
        fc.integer({ min: 0, max: 60 }).chain((n) =>
          fc
            .array(fc.integer({ min: 0, max: n }), { minLength: options, maxLength: options })
            .map((counts) => ({
              counts: total(counts) < n ? [n, ...counts.slice(1)] : counts,
              answered: n,
            })),
        ),
        { minLength: groups, maxLength: groups },
      ),
    )
    .map((rows) =>
      crossOf("q3", LETTERS.slice(0, rows[0]?.counts.length), named(rows), { kind: "multiple" }),
    );
  await fc.assert(
    fc.asyncProperty(several, async (table) => {
      const request = requestFor([table], { threshold: { closed: 3, open: 10 } });
      const { value } = protect(request);
      if (value.breakdowns[0]?.table === null) return;
      shown++;
      expect(await findings(request, value.numbers)).toEqual([]);
    }),
    { numRuns: 40, seed: 5 },
  );
  expect(shown).toBeGreaterThan(7);
});

test("a second version with other groupings tells nothing together with the first", async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(polls, async (table) => {
      const first = protect(requestFor([table], { threshold: { closed: 10, open: 10 } })).value.numbers;
      const request = requestFor([table], {
        version: 2,
        threshold: { closed: 4, open: 10 },
        ledger: first,
        breakdowns: [{ ...table, ordered: false }],
      });
      const { numbers, breakdowns } = protect(request).value;
      if (breakdowns[0]?.table === null) return;
      if (numbers.length !== first.length) changed++;
      expect(await findings(request, [...first, ...numbers])).toEqual([]);
    }),
    { numRuns: 80, seed: 11 },
  );
  expect(changed).toBeGreaterThan(5);
});

test("the attacker is one: a table that leaves unprotected tells what it should", async () => {
  const table = crossOf("q1", ["a", "b"], { x: { counts: [3, 20] }, y: { counts: [20, 20] } });
  const leaked = table.groups.flatMap(({ code, counts }) =>
    counts.map((number, i) => ({
      wave: 2,
      version: 1,
      date: "2026-05-19",
      subject: "q1",
      answers: [table.answers[i] ?? ""],
      by: "sector",
      groups: [code],
      count: number,
    })),
  );
  expect(await findings(requestFor([table]), leaked)).toEqual(["q1 x a: 3–3 of 23"]);
});
