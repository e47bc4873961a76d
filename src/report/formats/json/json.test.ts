import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { sampleWithNumbers } from "../../../../test/support/sample-numbers.ts";
import type { Report } from "../../model.ts";
import { json } from "./index.ts";
import type { PublicData } from "./model.ts";

async function textOf(report: Report): Promise<string> {
  const { value } = await json.write(report, {});
  return new TextDecoder().decode(value!.bytes);
}

async function dataOf(report: Report): Promise<PublicData> {
  return JSON.parse(await textOf(report)) as PublicData;
}

const schema = JSON.parse(
  readFileSync(new URL("../../../../schemas/public-data.v1.json", import.meta.url), "utf8"),
) as object;

describe("the public data", () => {
  it("is what its schema asks for, as a concept, published and empty", async () => {
    const check = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    const report = sampleWithNumbers();
    const published = { ...report, meta: { ...report.meta, version: 1, status: null, invented: false } };
    for (const one of [report, published, { ...report, numbers: [], codebook: [], blocks: [] }]) {
      check(await dataOf(one));
      expect(check.errors).toBeNull();
    }
  });

  it("keeps every text exactly, whatever it holds", async () => {
    for (const label of [
      "=1+1",
      "\u0000\uD800",
      "\u202Eom",
      "😀",
      "</script>",
      "a\r\nb",
      "[x](javascript:1)",
    ]) {
      const data = await dataOf(sampleWithNumbers(label));
      expect(data.numbers[0]!.answerLabel).toBe(label);
      expect(data.codebook[0]!.options[0]!.label).toBe(label);
    }
  });

  it("says the wave and its date once, and whether it is invented", async () => {
    const data = await dataOf(sampleWithNumbers());
    expect(data).toMatchObject({ wave: 2, date: "2026-05-19", version: null, invented: true });
    expect(data.numbers[0]).not.toHaveProperty("version");
    expect(data.notes[0]).toBe("Voorbeeld: alle cijfers zijn verzonnen.");
  });

  it("says that the csv has apostrophes and that nobody has a row", async () => {
    const { notes } = await dataOf(sampleWithNumbers());
    expect(notes.join(" ")).toMatch(
      /Nergens staat een rij per deelnemer.*In Tabellen peiling 2.csv staat een apostrof/,
    );
    expect(notes.at(-1)).toMatch(/^De uitkomsten zeggen iets over deze deelnemers/);
  });

  it("has a line a number, and the same bytes when written again", async () => {
    const text = await textOf(sampleWithNumbers());
    expect(text.split("\n").filter((line) => line.includes('"answerLabel"'))).toHaveLength(3);
    expect(await textOf(sampleWithNumbers())).toBe(text);
  });
});
