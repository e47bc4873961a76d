import { describe, expect, test } from "vitest";
import type { PublishedNumber } from "../../src/analysis/disclosure/model.ts";
import { protect } from "../../src/analysis/disclosure/protect.ts";
import type { OneAnswer, Questionnaire } from "../../src/questionnaire/model.ts";
import type { Split } from "../../src/workflow/splits.ts";
import { questionnaireOf, requestForPeople, type Person } from "../support/invented-people.ts";

/** Two background questions that part almost the same people: every team is a sector, but for a few. */
const background = (code: string, options: readonly string[]): OneAnswer => ({
  code,
  type: "one-answer",
  background: true,
  text: { nl: `${code}?` },
  options: options.map((option) => ({ code: option, label: { nl: option } })),
});

const poll: Questionnaire = questionnaireOf([
  {
    questions: [
      background("sector", ["rijk", "gemeente"]),
      background("team", ["a", "b"]),
      { ...background("q1", ["ja", "nee"]), background: false },
    ],
  },
]);

const BY_SECTOR: Split = { question: "q1", by: "sector" };
const BY_TEAM: Split = { question: "q1", by: "team" };

/** As many people of a sector and team as are named, half of whom say yes. */
function people(counts: Readonly<Record<string, number>>): Person[] {
  return Object.entries(counts).flatMap(([groups, count]) => {
    const [sector = "", team = ""] = groups.split(" ");
    return Array.from({ length: count }, (_, i) => ({ sector, team, q1: i % 2 === 0 ? "ja" : "nee" }));
  });
}

async function rowsOf(
  all: readonly Person[],
  splits: readonly Split[],
  ledger: readonly PublishedNumber[] = [],
) {
  const request = await requestForPeople(poll, all, splits, { ledger, version: ledger.length === 0 ? 1 : 2 });
  const { breakdowns, numbers } = protect(request).value;
  const rows = breakdowns.map(
    ({ table }) => table?.rows.map(({ groups, n }) => `${groups.join("+")} ${n}`) ?? null,
  );
  return { rows, numbers, notes: breakdowns.map(({ notes }) => notes[0]?.because) };
}

describe("a sector that is a team but for three people", () => {
  const almost = people({ "rijk a": 30, "rijk b": 3, "gemeente b": 40 });

  test("is shown by sector or by team", async () => {
    expect((await rowsOf(almost, [BY_SECTOR])).rows).toEqual([["rijk 33", "gemeente 40"]]);
    expect((await rowsOf(almost, [BY_TEAM])).rows).toEqual([["a 30", "b 43"]]);
  });

  test("is not shown by both, nor their N, in one publication", async () => {
    const { rows, notes } = await rowsOf(almost, [BY_SECTOR, BY_TEAM]);
    expect(rows).toEqual([["rijk 33", "gemeente 40"], null]);
    expect(notes[1]).toBe("other-breakdown");
  });

  test("nor in a later version", async () => {
    const { numbers } = await rowsOf(almost, [BY_TEAM]);
    const { rows, notes } = await rowsOf(almost, [BY_SECTOR], numbers);
    expect(rows).toEqual([null]);
    expect(notes).toEqual(["earlier-publication"]);
  });
});

test("two groups that differ by two people on either side are not both shown, though nothing can be subtracted", async () => {
  const alike = people({ "rijk a": 30, "rijk b": 2, "gemeente a": 2, "gemeente b": 40 });
  const { rows } = await rowsOf(alike, [BY_SECTOR, BY_TEAM]);
  expect(rows).toEqual([["rijk 32", "gemeente 42"], null]);
});

describe("sectors and teams that cross in large numbers", () => {
  const crossed = people({ "rijk a": 30, "rijk b": 24, "gemeente a": 26, "gemeente b": 40 });

  test("are shown by both: nobody can tell the members of one sector and one team apart", async () => {
    const { rows } = await rowsOf(crossed, [BY_SECTOR, BY_TEAM]);
    expect(rows).toEqual([
      ["rijk 54", "gemeente 66"],
      ["a 56", "b 64"],
    ]);
  });

  test("also one version after the other", async () => {
    const { numbers } = await rowsOf(crossed, [BY_SECTOR]);
    expect((await rowsOf(crossed, [BY_TEAM], numbers)).rows).toEqual([["a 56", "b 64"]]);
  });
});

test("a sector that is wholly within a team is not shown where few are left of the team", async () => {
  const within = people({ "rijk a": 40, "gemeente a": 4, "gemeente b": 60 });
  const { rows } = await rowsOf(within, [BY_TEAM, BY_SECTOR]);
  expect(rows).toEqual([["a 44", "b 60"], null]);
});
