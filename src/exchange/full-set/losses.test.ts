import { describe, expect, it } from "vitest";
import { sampleFullSet } from "../../../test/support/sample-full-set.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import { readResponses } from "../../responses/read.ts";
import { fullSetFormats, writeFullSet, type FullSetFormat } from "./index.ts";
import { lossesOf, refusalsOf } from "./losses.ts";
import type { FullSet } from "./model.ts";

const set = sampleFullSet();

/** The same poll in Dutch only, with one form, asked of everybody. */
function plain(): FullSet {
  const pages = set.questionnaire.pages.map(({ when: _page, ...page }) => ({
    ...page,
    questions: page.questions.map(({ when: _own, ...question }) => question),
  }));
  const questionnaire = { ...set.questionnaire, languages: ["nl"], pages } as Questionnaire;
  return sampleFullSet({ questionnaire });
}

const lost = (of: FullSet, format: FullSetFormat) =>
  lossesOf(of, format).map(({ values }) => String(values["what"]));

describe("what a format has no place for is told of every format:", () => {
  it("nothing of a poll in one language with one form, asked of everybody", () => {
    expect(fullSetFormats.filter((format) => lost(plain(), format).length > 0)).toEqual([]);
  });

  it("the other language where labels stand in one, and conditions where they stand nowhere", () => {
    const language = "deze talen naast elkaar";
    expect(lost(set, "csv")).toContain(language);
    expect(lost(set, "ddi")).not.toContain(language);
    expect(lost(set, "parquet")).toContain("deze voorwaarde");
    expect(lost(set, "json")).not.toContain("deze voorwaarde");
  });

  it("nothing where the whole questionnaire travels along", () => {
    for (const format of ["sav", "zsav", "triple-s"] as const) expect(lost(set, format)).toEqual([]);
  });
});

it("texts that do not fit in a cell are told, and more columns than a sheet has are refused", () => {
  const { questionnaire } = set;
  const code = set.data.variables.find(({ text }) => text === "open")?.code ?? "";
  const header = ["row", ...set.data.variables.map((variable) => variable.code)];
  const row = header.map((name) => (name === "row" ? "a" : name === code ? "x".repeat(32_768) : ""));
  const data = readResponses(`${header.join(",")}\n${row.join(",")}\n`, questionnaire).value!;
  const [file] = writeFullSet({ ...set, data }, "xlsx");
  expect(file?.problems?.()).toMatchObject([{ code: "full-set-cells-cut", values: { count: 1 } }]);
  const [variable] = data.variables;
  const wide = { ...set, data: { ...data, variables: Array.from({ length: 16_384 }, () => variable!) } };
  expect(refusalsOf(wide, ["csv"])).toEqual([]);
  expect(refusalsOf(wide, ["csv", "xlsx"])).toMatchObject([{ code: "full-set-too-wide" }]);
});
