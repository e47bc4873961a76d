import { describe, expect, test } from "vitest";
import { describe as say } from "../../problem.ts";
import { checkLowered } from "./threshold.ts";

const lowered = { by: "Onderzoeker A", confirmedBy: "Onderzoeker B", reason: "Alle groepen stemden toe." };

describe("a threshold for small counts", () => {
  test.each([
    [{ closed: 5, open: 10 }],
    [{ closed: 8, open: 20 }],
    [{ closed: 3, open: 10, lowered }],
    [{ closed: 3, open: 5, lowered }],
  ])("may be %j", (chosen) => {
    expect(checkLowered(chosen)).toEqual([]);
  });

  test("is not lowered by one person", () => {
    expect(checkLowered({ closed: 4, open: 10 }).map(({ code, place }) => [code, place.path])).toEqual([
      ["disclosure-threshold-lowered-alone", "/disclosure/closed"],
    ]);
  });

  test.each(["Onderzoeker A", " onderzoeker  a ", ""])(
    "is not confirmed by %j, who asked for it or is nobody",
    (name) => {
      const problems = checkLowered({ closed: 5, open: 9, lowered: { ...lowered, confirmedBy: name } });
      expect(problems.map(({ code }) => code)).toEqual(["disclosure-threshold-lowered-alone"]);
    },
  );

  test("is not lowered without a reason", () => {
    const problems = checkLowered({ closed: 4, open: 9, lowered: { ...lowered, reason: "  " } });
    expect(problems.map(({ code }) => code)).toEqual([
      "disclosure-threshold-lowered-without-reason",
      "disclosure-threshold-lowered-without-reason",
    ]);
  });

  test.each([0, -1, 4.5, Number.NaN])("is not %s", (closed) => {
    const [problem] = checkLowered({ closed, open: 10, lowered });
    expect(problem?.code).toBe("disclosure-threshold-not-whole");
  });

  test("is told in words with the numbers in them", () => {
    const [problem] = checkLowered({ closed: 4, open: 10 });
    expect(problem && say(problem, "nl").message).toContain("4, lager dan 5");
  });
});
