import { describe, expect, test } from "vitest";
import { crossOf, requestFor, totalsOf } from "../../../test/support/invented-polls.ts";
import { describe as say } from "../../problem.ts";
import type { CrossTable } from "../tabulation/table.ts";
import { protect } from "./protect.ts";

const before = crossOf("q1", ["ja", "nee"], { x: { counts: [20, 20] }, y: { counts: [30, 20] } });
const out = (table: CrossTable, more = {}) => protect(requestFor([table], more)).value.numbers;
const again = (table: CrossTable, more = {}) => {
  const { value, problems } = protect(requestFor([table], { version: 2, ledger: out(before), ...more }));
  return { value, problems: problems.filter(({ severity }) => severity === "error") };
};

describe("a new version of a wave", () => {
  test("may tell the same again", () => {
    const { value, problems } = again(before);
    expect(problems).toEqual([]);
    expect(value.breakdowns[0]?.table?.rows.map(({ cells }) => cells)).toEqual([
      [20, 20],
      [30, 20],
    ]);
  });

  test("is refused where a few answers more would be told by the difference", () => {
    const { problems } = again(
      crossOf("q1", ["ja", "nee"], { x: { counts: [22, 20] }, y: { counts: [30, 20] } }),
    );
    expect(
      problems.map(({ code, values }) => [code, values["what"], values["before"], values["now"]]),
    ).toEqual([
      ["disclosure-version-differs-little", "#completed", 90, 92],
      ["disclosure-version-differs-little", "ja", 50, 52],
      ["disclosure-version-differs-little", "#answered", 90, 92],
    ]);
    expect(problems[0] && say(problems[0], "nl").message).toContain("nu 92");
  });

  test("is refused where one answer was corrected", () => {
    const { problems } = again(
      crossOf("q1", ["ja", "nee"], { x: { counts: [19, 21] }, y: { counts: [30, 20] } }),
    );
    expect(problems.map(({ values }) => values["what"])).toEqual(["ja", "nee"]);
  });

  test("may add many answers, and then no breakdown: it is about other people than the earlier one", () => {
    const { value, problems } = again(
      crossOf("q1", ["ja", "nee"], { x: { counts: [29, 29] }, y: { counts: [30, 20] } }),
    );
    expect(problems).toEqual([]);
    expect(value.breakdowns[0]).toMatchObject({ table: null, notes: [{ because: "earlier-publication" }] });
  });

  test("is refused where all who were added gave one answer", () => {
    const { problems } = again(
      crossOf("q1", ["ja", "nee"], { x: { counts: [32, 20] }, y: { counts: [30, 20] } }),
    );
    expect(problems.map(({ code, values }) => [code, values["what"], values["count"]])).toEqual([
      ["disclosure-version-differs-alike", "ja", 12],
    ]);
  });

  test("is refused where all who were left out had given one answer", () => {
    const { problems } = again(
      crossOf("q1", ["ja", "nee"], { x: { counts: [8, 20] }, y: { counts: [30, 20] } }),
    );
    expect(problems.map(({ code }) => code)).toEqual(["disclosure-version-differs-alike"]);
  });

  test("may add thirty who all gave one answer: that is no small group", () => {
    const { problems } = again(
      crossOf("q1", ["ja", "nee"], { x: { counts: [50, 20] }, y: { counts: [30, 20] } }),
    );
    expect(problems).toEqual([]);
  });

  test("may count themes anew, which changes no people", () => {
    const themes = { ...totalsOf(before), subject: "q4", kind: "themes" as const };
    const recoded = {
      ...themes,
      answers: [
        { code: "ja", count: 48 },
        { code: "nee", count: 40 },
      ],
    };
    const first = protect(requestFor([], { totals: [themes], participants: 90 })).value.numbers;
    const now = requestFor([], { totals: [recoded], participants: 90, version: 2, ledger: first });
    expect(protect(now).problems).toEqual([]);
  });

  test("is not held against another wave, whose people nobody can tie to these", () => {
    const { problems, value } = again(
      crossOf("q1", ["ja", "nee"], { x: { counts: [22, 20] }, y: { counts: [30, 20] } }),
      { wave: 3, version: 1 },
    );
    expect(problems).toEqual([]);
    expect(value.breakdowns[0]?.table).not.toBeNull();
  });
});

describe("two groupings of one wave", () => {
  const sectors = {
    groot: { counts: [40, 40] },
    midden: { counts: [20, 20] },
    klein: { counts: [6, 6] },
    kleiner: { counts: [2, 6] },
  };
  const table = crossOf("q1", ["ja", "nee"], sectors);

  test("do not come out when their difference tells of a few", () => {
    // Version 1 showed midden, klein and kleiner in one row; klein apart would leave 2 of kleiner and midden together.
    const first = out(table, { threshold: { closed: 10, open: 10 } });
    expect(first.filter(({ by }) => by !== null).map(({ groups }) => groups.join("+"))).toContain(
      "midden+klein+kleiner",
    );
    const second = protect(requestFor([table], { version: 2, ledger: first })).value.breakdowns[0];
    expect(second?.table?.rows.map(({ groups }) => groups.join("+"))).toEqual([
      "groot",
      "midden",
      "klein+kleiner",
    ]);
  });
});

describe("A, not-A and A∩B", () => {
  test("a group that is everybody but two is not shown, nor its N", () => {
    const table = crossOf("q1", ["ja", "nee"], { bijna: { counts: [40, 40] }, rest: { counts: [1, 1] } });
    expect(protect(requestFor([table])).value.breakdowns[0]?.table).toBeNull();
  });

  test("a row that differs from an earlier one by three people is not shown", () => {
    const table = crossOf("q1", ["ja", "nee"], {
      a: { counts: [20, 20] },
      b: { counts: [1, 2] },
      c: { counts: [20, 20] },
      d: { counts: [20, 20] },
    });
    const number = (groups: string[], answers: string[], count: number) => ({
      wave: 2,
      version: 1,
      date: "2026-05-01",
      subject: "q1",
      by: "sector",
      groups,
      answers,
      count,
    });
    const ledger = [
      number(["a", "b"], ["#answered"], 43),
      number(["a", "b"], ["ja"], 21),
      number(["a", "b"], ["nee"], 22),
    ];
    const { table: shown } = protect(requestFor([table], { version: 2, ledger })).value.breakdowns[0] ?? {};
    expect(shown?.rows.map(({ groups }) => groups.join("+"))).toEqual(["a+b", "c", "d"]);
  });
});
