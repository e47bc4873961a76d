import { describe, expect, test } from "vitest";
import { csvOf, TriedImport } from "../../test/support/imports.ts";
import { titleOfExport } from "./export-title.ts";
import { periodOf } from "./period.ts";

function periodIn(times: readonly string[]) {
  const rows = times.map((time, i) => [time, i % 2 === 0 ? "Rijk" : "Gemeente"]);
  const tried = new TriedImport(csvOf([["Begintijd", "Sector"], ...rows]));
  return tried.export === undefined ? undefined : periodOf(tried.export.table, tried.map);
}

describe("the first and the last day of fieldwork follow from the times in the file, whichever way they are written", () => {
  test.each([
    ["ISO", ["2026-11-20 08:00", "2026-11-03T23:59:59Z"], "2026-11-03", "2026-11-20", true],
    ["the Dutch way", ["20-11-2026 08:00:00", "3-11-2026 9:00"], "2026-11-03", "2026-11-20", true],
    ["the American way", ["11/20/2026 8:00:00", "11/3/26 9:00"], "2026-11-03", "2026-11-20", true],
    ["either way, the shorter", ["11/10/2026 8:00", "11/08/2026 9:00"], "2026-11-08", "2026-11-10", false],
    ["milliseconds since 1970", ["1403054214196", "1403227014196"], "2014-06-18", "2014-06-20", true],
  ])("%s", (_, times, opened, closed, sure) => {
    expect(periodIn(times)).toEqual({ opened, closed, sure });
  });

  test("and are not known where nothing can be read as a date", () => {
    expect(periodIn(["gisteren", "2026-11-20"])).toBeUndefined();
    expect(periodIn(["31-02-2026", "32-01-2026"])).toBeUndefined();
  });
});

test.each([
  ["Werken op afstand(1-49).xlsx", "Werken op afstand"],
  ["Kwaliteit in de uitvoering (Reacties).csv", "Kwaliteit in de uitvoering"],
  ["2019-english-responses.csv", "2019 english responses"],
  ["export\u0000_van_nu.tsv", "Export van nu"],
  ["12345.csv", "Ingelezen"],
  [`${"x".repeat(300)}.csv`, `X${"x".repeat(119)}`],
])("a file called %j is a poll called %j", (file, title) => {
  expect(titleOfExport(file, "Ingelezen")).toBe(title);
});
