import { describe, expect, test } from "vitest";
import type { Questionnaire } from "../questionnaire/model.ts";
import { crossVariables } from "./crossed.ts";
import { readResponses } from "./read.ts";

const group = (code: string, ...options: string[]) => ({
  code,
  type: "one-answer" as const,
  text: { nl: code },
  background: true,
  options: options.map((option) => ({ code: option, label: { nl: option } })),
});
const questionnaire: Questionnaire = {
  format: "questionnaire.v1",
  title: { nl: "Groepen" },
  languages: ["nl"],
  pages: [{ questions: [group("sector", "rijk", "gemeente"), group("regio", "noord", "zuid")] }],
};

describe("two background questions crossed", () => {
  const rows = ["rijk,zuid", "gemeente,noord", "rijk,noord", "rijk,zuid", ",noord", "gemeente,"];
  const csv = ["row,sector,regio", ...rows.map((row, i) => `r${i},${row}`)].join("\n");
  const data = readResponses(csv, questionnaire).value;

  test("are one variable with the combinations that somebody is in, in the questionnaire's order", () => {
    if (data === undefined) throw new Error("the answers were not read");
    const { crossings, column, variable } = crossVariables(data, ["sector", "regio"], "#groups");
    expect(crossings).toEqual([
      ["rijk", "noord"],
      ["rijk", "zuid"],
      ["gemeente", "noord"],
      ["gemeente", undefined],
      [undefined, "noord"],
    ]);
    expect([...column.cells].map((cell) => cell - 3)).toEqual([1, 2, 0, 1, 4, 3]);
    expect(variable.categories).toHaveLength(5);
  });
});
