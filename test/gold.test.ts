import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readCsvRows } from "../src/csv.ts";
import { readText, ROOT } from "./support/sources.ts";

interface Codebook {
  readonly variable: string;
  readonly question: { readonly nl: string; readonly en: string };
  readonly themes: readonly { readonly code: string; readonly include: string; readonly exclude: string }[];
}

const FOLDER = "test/gold";
const QUESTIONS = ["zorgen", "hoog", "kwaliteiten"];
const page = readText(`${FOLDER}/README.md`);

function table(path: string, header: readonly string[]): Map<string, string> {
  const [first, ...rows] = readCsvRows(readText(path));
  expect(first, path).toEqual(header);
  const byRow = new Map(rows.map(([row = "", value = ""]) => [row, value]));
  expect(byRow.size, `${path} holds a row twice`).toBe(rows.length);
  return byRow;
}

const textsOf = (question: string): Map<string, string> =>
  table(`${FOLDER}/${question}/answers.csv`, ["row", "text"]);

const codebookOf = (question: string): Codebook =>
  JSON.parse(readText(`${FOLDER}/${question}/codebook.json`)) as Codebook;

function codesOf(question: string, coder: string): Map<string, string[]> {
  const cells = table(`${FOLDER}/${question}/codes-${coder}.csv`, ["row", "codes"]);
  return new Map([...cells].map(([row, codes]) => [row, codes.split(" ")]));
}

/** C2 codes later than C1: until then there is one pass to hold to the rules. */
const codersOf = (question: string): string[] =>
  ["c1", "c2"].filter((coder) => existsSync(join(ROOT, FOLDER, question, `codes-${coder}.csv`)));

function prevalences(question: string): Map<string, number> {
  const counts = new Map(codebookOf(question).themes.map(({ code }) => [code, 0]));
  for (const code of [...codesOf(question, "c1").values()].flat())
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];

function runsOf(words: readonly string[], length: number): Set<string> {
  const starts = words.slice(0, Math.max(0, words.length - length + 1));
  return new Set(starts.map((_, at) => words.slice(at, at + length).join(" ")));
}

test("the gold set says that it is invented, and under which licence it may be used", () => {
  expect(page).toContain("Everything here is invented");
  expect(page).toContain("EUPL-1.2");
});

describe.each(QUESTIONS)("the gold set on %s", (question) => {
  test("has 300 answers that differ in more than case and marks", () => {
    const words = [...textsOf(question).values()].map((text) => wordsOf(text).join(" "));
    expect(words.length).toBe(300);
    expect(new Set(words).size).toBe(300);
  });

  test("is not made from building blocks: no five words in a row stand in two answers", () => {
    const runs = [...textsOf(question).values()].flatMap((text) => [...runsOf(wordsOf(text), 5)]);
    expect(runs.filter((run, at) => runs.indexOf(run) !== at)).toEqual([]);
  });

  test("runs from one word to several sentences", () => {
    const lengths = [...textsOf(question).values()].map((text) => wordsOf(text).length);
    expect(Math.min(...lengths)).toBe(1);
    expect(Math.max(...lengths)).toBeGreaterThan(45);
    expect(lengths.filter((length) => length > 20).length).toBeGreaterThan(50);
  });

  test("has every answer coded with codes of its codebook, each once, 'overig' alone", () => {
    const known = new Set(codebookOf(question).themes.map(({ code }) => code));
    for (const coder of codersOf(question)) {
      const coded = codesOf(question, coder);
      expect([...coded.keys()].toSorted()).toEqual([...textsOf(question).keys()].toSorted());
      const wrong = [...coded].filter(
        ([, codes]) =>
          codes.some((code) => !known.has(code)) ||
          new Set(codes).size < codes.length ||
          (codes.includes("overig") && codes.length > 1),
      );
      expect(wrong, `codes-${coder}.csv`).toEqual([]);
    }
  });

  test("has a codebook of 8 to 15 themes that coding.v1 accepts, each told from its neighbours", () => {
    const { variable, themes } = codebookOf(question);
    expect(themes.length).toBeGreaterThanOrEqual(8);
    expect(themes.length).toBeLessThanOrEqual(15);
    expect(themes.filter(({ include, exclude }) => include === "" || exclude === "")).toEqual([]);
    const answers = [...codesOf(question, "c1")].map(([row, codes]) => ({
      row,
      codes: codes.map((code) => ({ code, by: "C1", accepted: true })),
    }));
    const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(readText("schemas/coding.v1.json")) as object,
    );
    check({ format: "coding.v1", variable, themes, answers });
    expect(check.errors).toBeNull();
  });

  test("is as uneven as real answers: a few large themes, a tail of small ones, several codes an answer", () => {
    const shares = [...prevalences(question).values()].map((count) => count / 300);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.02);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.3);
    expect(shares.filter((share) => share >= 0.15).length).toBeGreaterThanOrEqual(2);
    expect(shares.filter((share) => share <= 0.05).length).toBeGreaterThanOrEqual(2);
    const several = [...codesOf(question, "c1").values()].filter((codes) => codes.length > 1);
    expect(several.length / 300).toBeGreaterThan(0.25);
  });

  test("occurs on its page with the counts that its files give", () => {
    const section = page.split(`\n### ${question}\n`)[1]?.split("\n#")[0] ?? "";
    const told = [...section.matchAll(/^\| `([a-z-]+)` \| .* \| (\d+) \| \d+ \|$/gm)];
    const counts = new Map(told.map(([, code = "", count]) => [code, Number(count)]));
    expect(new Map([...counts].toSorted())).toEqual(new Map([...prevalences(question)].toSorted()));
    expect(page).toContain(codebookOf(question).question.nl);
  });
});
