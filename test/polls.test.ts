import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderAt } from "../src/compose.ts";
import { makeReport } from "../src/workflow/make-report.ts";
import { formatNames } from "../src/report/formats/index.ts";
import { textsIn } from "./support/office-files.ts";
import { draftOf } from "./support/publication.ts";
import { tellProblems, tellReport } from "./support/tell-report.ts";

const POLLS = new URL("polls", import.meta.url).pathname;

/**
 * Every folder of test/polls with a series is a case: what the program tells of its first poll is held beside
 * expected.txt. PEILSCHAAL_RENEW=1 writes the files anew; read the difference before you commit it.
 */
const cases = readdirSync(POLLS).filter((name) => existsSync(join(POLLS, name, "reeks.json")));

describe("a poll with hardly anything in it is written in every format, without a number that is none:", () => {
  it.each(["nobody-took-part", "one-person", "only-skips", "one-sector"])("%s", async (name) => {
    const { files } = await draftOf(join(POLLS, name, "peiling-1"));
    expect(files.map((file) => file.name.split(".").at(-1)).toSorted()).toEqual(formatNames.toSorted());
    for (const [path, text] of files.flatMap((file) => textsIn(file.name, file.bytes)))
      expect(text, path).not.toMatch(/NaN|Infinity|undefined|[>"]null[<"]/);
  });
});

describe("a poll is told as expected:", () => {
  it.each(cases)("%s", async (name) => {
    const made = await makeReport(folderAt(join(POLLS, name, "peiling-1")), { version: null });
    const report = made.value === undefined ? "no report" : tellReport(made.value.report);
    const told = `${tellProblems(made.problems)}\n\n${report}\n`.trimStart().replaceAll("\u00A0", " ");
    const expected = join(POLLS, name, "expected.txt");
    if (process.env["PEILSCHAAL_RENEW"] === "1") writeFileSync(expected, told);
    expect(told).toBe(readFileSync(expected, "utf8"));
  });
});
