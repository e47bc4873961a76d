import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PublishedNumber } from "../../src/analysis/disclosure/model.ts";
import { folderAt } from "../../src/compose.ts";
import { isBackground, questionsOf, type Questionnaire } from "../../src/questionnaire/model.ts";
import { seededRandom } from "../../src/random.ts";
import { draftReport, makeReport, type MadeReport } from "../../src/workflow/make-report.ts";
import { tabulateWhole } from "../../src/workflow/tabulate-poll.ts";
import { findingsOn } from "../support/findings.ts";
import { allSplits, requestForPeople, type Person } from "../support/invented-people.ts";
import { writePoll } from "../support/poll-folder.ts";
import { randomPoll, type Wish } from "../support/random-polls.ts";

/**
 * Who may look at the results of a poll may look at its publication too. It hides some questions and splits others, and
 * was protected for that choice alone; the results split every question by every group. Somebody lays both side by side.
 */
const THRESHOLD = { closed: 3, open: 10 };
const TWO_GROUPINGS: Wish = { groupings: 2, questions: 2, people: 80, routed: false };
const ONE_QUESTION: Wish = { groupings: 2, questions: 1, people: 90 };
const ROUTED: Wish = { groupings: 1, questions: 3, people: 60 };

interface Seen {
  readonly questionnaire: Questionnaire;
  readonly people: readonly Person[];
  readonly results: MadeReport;
  readonly publication: MadeReport;
}

async function seenOf(name: string, wish: Wish): Promise<Seen> {
  const random = seededRandom(name);
  const { questionnaire, people } = randomPoll(random, wish);
  const closed = questionsOf(questionnaire).filter((question) => !isBackground(question));
  const hide = closed.map(({ code }) => code).filter(() => random() < 0.4);
  const breakdowns = allSplits(questionnaire).filter(() => random() < 0.5);
  const series = mkdtempSync(join(tmpdir(), "peilschaal-reader-"));
  const lowered = { by: "C1", confirmedBy: "C2", reason: "proef" };
  const words = { breakdowns, hide };
  const poll = { questionnaire, people, words, disclosure: { ...THRESHOLD, lowered } };
  const folder = folderAt(writePoll(series, poll));
  const publication = await draftReport(folder, { version: null });
  const results = await tabulateWhole(folder, {}, makeReport);
  rmSync(series, { recursive: true });
  if (publication.value === undefined || results.value === undefined)
    throw new Error(JSON.stringify([publication.problems, results.problems]));
  return { questionnaire, people, publication: publication.value, results: results.value };
}

function isIn(all: readonly PublishedNumber[]): (number: PublishedNumber) => boolean {
  const known = new Set(all.map((number) => JSON.stringify(number)));
  return (number) => known.has(JSON.stringify(number));
}

// Polls in which the results told more than the publication let out, found among six hundred that a solver was set on.
test.each([
  ["reader 68 0", TWO_GROUPINGS],
  ["reader 94 1", ROUTED],
  ["reader 12 0", TWO_GROUPINGS],
  ["reader 29 2", ONE_QUESTION],
])("the results of %s tell nothing of a few people to who has its publication", async (name, wish) => {
  const { questionnaire, people, publication, results } = await seenOf(name, wish);
  const splits = allSplits(questionnaire);
  const request = await requestForPeople(questionnaire, people, splits, {
    threshold: THRESHOLD,
    ledger: publication.numbers,
  });
  expect(await findingsOn({ questionnaire, people, numbers: results.numbers, request })).toEqual([]);
  expect(results.numbers.some(({ by }) => by !== null)).toBe(true);
});

test("where the results hold all that is published, they show more than that", async () => {
  const { publication, results } = await seenOf("reader 1 0", TWO_GROUPINGS);
  expect(publication.numbers.filter((number) => !isIn(results.numbers)(number))).toEqual([]);
  expect(results.numbers.length).toBeGreaterThan(publication.numbers.length);
});
