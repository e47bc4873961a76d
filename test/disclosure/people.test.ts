import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { protect } from "../../src/analysis/disclosure/protect.ts";
import { seededRandom } from "../../src/random.ts";
import { findingsOn } from "../support/findings.ts";
import { allSplits, questionnaireOf, requestForPeople, type Person } from "../support/invented-people.ts";
import { randomPoll, type Wish } from "../support/random-polls.ts";

/**
 * Polls of invented people, read, counted and protected as a publication is, and then attacked by an insider who thinks
 * in whole people and follows routing without any of our code.
 */
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const k = 3;

interface Tried {
  readonly shown: number;
  readonly asked: number;
}

/** Attacks polls of a kind; tells how much of what was asked is shown, because who shows nothing is safe too. */
async function attack(wish: Wish, runs: number, seed: number): Promise<Tried> {
  const tried = { shown: 0, asked: 0 };
  await fc.assert(
    fc.asyncProperty(seeds, async (one) => {
      const { questionnaire, people } = randomPoll(seededRandom(`poll ${one}`), wish);
      const threshold = { closed: k, open: 10 };
      const request = await requestForPeople(questionnaire, people, allSplits(questionnaire), { threshold });
      const { numbers, breakdowns } = protect(request).value;
      tried.asked += breakdowns.length;
      tried.shown += breakdowns.filter(({ table }) => table !== null).length;
      expect(await findingsOn({ questionnaire, people, numbers, request })).toEqual([]);
    }),
    { numRuns: runs, seed },
  );
  return tried;
}

describe("nobody finds out a few people's answers, or a whole small group's", () => {
  test("where earlier answers decide by and, or and not who is asked, with options and rows of grids", async () => {
    const { shown, asked } = await attack({ groupings: 1, questions: 3, people: 60 }, 12, 3);
    expect(shown / asked).toBeGreaterThan(0.1);
  });

  test("where two background questions split the same question", async () => {
    const { shown, asked } = await attack({ groupings: 2, questions: 1, people: 90 }, 12, 5);
    expect(shown / asked).toBeGreaterThan(0.25);
  });

  test("where background questions help decide who is asked", async () => {
    const { shown, asked } = await attack(
      { groupings: 1, questions: 2, people: 70, someGroups: true },
      25,
      7,
    );
    expect(shown / asked).toBeGreaterThan(0.2);
  });

  test("where some left before the end, so that every question tells of the others", async () => {
    const { shown } = await attack({ groupings: 1, questions: 3, people: 100, someLeave: true }, 8, 17);
    expect(shown).toBeGreaterThan(8);
  });

  test("where all of this comes together", async () => {
    const { shown } = await attack({ groupings: 2, questions: 2, people: 80, someGroups: true }, 8, 11);
    expect(shown).toBeGreaterThan(5);
  });
});

test.each([
  // Who chose nothing that routing looks at chose the one option that is left.
  [24, { groupings: 1, questions: 3, people: 60, someGroups: true }],
  // Of two options, how many chose both follows from how many chose each.
  [300636, { groupings: 1, questions: 2, people: 70, someGroups: true }],
  // Who gave no group is led past a question that a group decides over.
  [300612, { groupings: 1, questions: 2, people: 70, someGroups: true }],
  // Who left at a question left every later one, and no route says so.
  [3, { groupings: 1, questions: 3, people: 100, routed: false, someLeave: true }],
] as const)("poll %i, which is a hard one, tells nothing", async (seed, wish) => {
  const { questionnaire, people } = randomPoll(seededRandom(`poll ${seed}`), wish);
  const threshold = { closed: k, open: 10 };
  const request = await requestForPeople(questionnaire, people, allSplits(questionnaire), { threshold });
  const { numbers } = protect(request).value;
  expect(await findingsOn({ questionnaire, people, numbers, request })).toEqual([]);
});

describe("a second version of the same answers", () => {
  test("with other questions, groupings and threshold tells nothing together with the first", async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async (one) => {
        const random = seededRandom(`poll ${one}`);
        const { questionnaire, people } = randomPoll(random, { groupings: 2, questions: 2, people: 80 });
        const splits = allSplits(questionnaire);
        const first = await requestForPeople(
          questionnaire,
          people,
          splits.filter(() => random() < 0.5),
          { threshold: { closed: random() < 0.5 ? 8 : 4, open: 10 } },
        );
        const ledger = protect(first).value.numbers;
        const threshold = { closed: k, open: 10 };
        const request = await requestForPeople(questionnaire, people, splits.toReversed(), {
          threshold,
          version: 2,
          ledger,
        });
        const { numbers, breakdowns } = protect(request).value;
        shown += breakdowns.filter(({ table }) => table !== null).length;
        expect(await findingsOn({ questionnaire, people, numbers, request })).toEqual([]);
      }),
      { numRuns: 8, seed: 13 },
    );
    expect(shown).toBeGreaterThan(5);
  });
});

test("what was published of a question that is hidden now is still known", async () => {
  const option = (code: string) => ({ code, label: { nl: code } });
  const asked = (code: string, ...codes: string[]) => ({
    code,
    type: "one-answer" as const,
    text: { nl: "Vraag?" },
    options: codes.map(option),
  });
  const questionnaire = questionnaireOf([
    {
      questions: [
        { ...asked("sector", "g", "h"), background: true },
        asked("q1", "a", "b", "c"),
        { ...asked("q2", "ja", "nee"), when: { question: "q1", is: ["a"] } },
      ],
    },
  ]);
  // All five who were led past q2 are in g; that one of them said b follows from the totals of q1 alone.
  const people = ["aaaaaaaaaabcccc", "a".repeat(30)].flatMap((answers, g) =>
    [...answers].map((q1, i): Person => ({ sector: "gh"[g] ?? "", q1, q2: i % 2 === 0 ? "ja" : "nee" })),
  );
  const splits = [{ question: "q2", by: "sector" }];
  const first = await requestForPeople(questionnaire, people, []);
  const ledger = protect(first).value.numbers;
  const now = await requestForPeople(questionnaire, people, splits, { version: 2 });
  const hidden = { ...now, totals: now.totals.filter(({ subject }) => subject === "q2") };
  expect(protect(hidden).value.breakdowns[0]?.table).not.toBeNull();
  expect(protect({ ...hidden, ledger }).value.breakdowns[0]?.table).toBeNull();
});

test("the insider is one: numbers that leave unprotected tell what they should", async () => {
  const { questionnaire, people } = randomPoll(seededRandom("poll 1"), {
    groupings: 1,
    questions: 2,
    people: 60,
  });
  const splits = allSplits(questionnaire);
  const request = await requestForPeople(questionnaire, people, splits, {
    threshold: { closed: 1, open: 1 },
  });
  const { numbers } = protect(request).value;
  const strict = { ...request, threshold: { closed: k, open: 10 } };
  expect(await findingsOn({ questionnaire, people, numbers, request: strict })).not.toEqual([]);
});
