import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCsvRows } from "../../src/csv.ts";
import { run, type Ran } from "../support/command-line.ts";
import { EXAMPLE } from "../support/publication.ts";

let series: string;
let poll: string;

beforeEach(() => {
  series = mkdtempSync(join(tmpdir(), "zoeken-"));
  cpSync(EXAMPLE, series, { recursive: true });
  poll = join(series, "peiling-2");
});
afterEach(() => rmSync(series, { recursive: true }));

const code = (question: string, ...more: readonly string[]): Promise<Ran> =>
  run("code", poll, "--question", question, ...more);
const rowsIn = ({ out }: Ran): string[] =>
  [...out.matchAll(/^ +([a-z2-7]{12})(?: |$)/gm)].map(([, row = ""]) => row);

/** Answers to q8 as the data have them, changed by hand. */
function answersTo(question: string, words: readonly string[]): void {
  const file = join(poll, "responses.csv");
  const [head = [], ...rows] = readCsvRows(readFileSync(file, "utf8"));
  const at = head.indexOf(question);
  const changed = rows.map((row, i) => row.with(at, words[i % words.length] ?? ""));
  const line = (row: readonly string[]): string =>
    row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  writeFileSync(file, `${[head, ...changed].map(line).join("\n")}\n`);
}

describe("looking for answers", () => {
  it("finds a word in any form and inside compounds, with the codes each answer has", async () => {
    const found = await code("q8", "--find", "uitvoering");
    expect(found.code).toBe(0);
    expect(found.out).toMatch(/^q8: 6 van de 65 antwoorden met “uitvoering”\n/);
    expect(found.out).toContain("huf2cyrpgjbk  kennis-deskundig\n");
    const both = await code("q8", "--find", "beleid uitvoering", "--lang", "en");
    expect(rowsIn(both).length).toBeLessThan(rowsIn(found).length);
    expect(both.out).toMatch(/^q8: \d of 65 answers with “beleid uitvoering”\n/);
    answersTo("q8", ["De uitvoeringskracht is groot.", "Er is veel kennis."]);
    expect(rowsIn(await code("q8", "--find", "kracht", "--restricted"))).toHaveLength(49);
  });

  it("does not find what was left out of an answer, so that nobody learns by trying", async () => {
    expect(rowsIn(await code("q9", "--find", "111222333"))).toEqual([]);
    expect(rowsIn(await code("q9", "--find", "111222333", "--restricted"))).toHaveLength(1);
    rmSync(join(poll, "review/q9.json"));
    expect((await code("q9", "--find", "regie")).out).toMatch(/0 van de 0 antwoorden/);
    expect((await code("q9", "--bundles")).out).toMatch(/samen 0 van de 0/);
  });

  it("puts answers that say much the same together, the largest bundle first, each answer once", async () => {
    answersTo("q8", [
      "Te veel regels en procedures",
      "regels en procedures, te veel",
      "Collega's met hart voor de zaak",
      "te veel procedures en regels",
    ]);
    const bundles = await code("q8", "--bundles", "--restricted", "--lang", "en");
    expect(bundles.out).toMatch(/^q8: 2 bundles of like answers, with 98 of 98 answers\n1\. 74 answers\n/);
    expect(new Set(rowsIn(bundles)).size).toBe(98);
    const [first = "", second = ""] = bundles.out.split("\n2. ");
    expect([first.includes("Collega"), second.includes("regels")]).toEqual([false, false]);
  });

  it("says how it is used where it is asked for both, or of no question", async () => {
    expect((await code("q8", "--find", "x", "--bundles")).code).toBe(2);
    expect((await run("code", poll, "--bundles")).code).toBe(2);
    expect((await code("q99", "--bundles")).code).toBe(1);
  });
});
