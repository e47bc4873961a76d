import { describe, expect, it } from "vitest";
import { sampleWithNumbers } from "../../../../test/support/sample-numbers.ts";
import { readCsvRows } from "../../../csv.ts";
import type { Report } from "../../model.ts";
import { csv } from "./index.ts";

async function textOf(report: Report): Promise<string> {
  const { value } = await csv.write(report, {});
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(value!.bytes);
}

function inEnglish(report: Report): Report {
  return { ...report, meta: { ...report.meta, voice: { language: "en", register: "je" } } };
}

describe("the public table", () => {
  it("has a row a published number, under a head in the language of the report", async () => {
    const [head, ...rows] = readCsvRows(await textOf(sampleWithNumbers()), ";");
    expect(head!.slice(-4)).toEqual(["aantal", "N", "percentage", "status"]);
    expect(rows).toHaveLength(3);
    expect(rows[0]!.slice(5)).toEqual([
      "q3",
      "complexiteit",
      "Complexiteit van wet- en regelgeving",
      "",
      "",
      "Totaal",
      "71",
      "93",
      "76",
      "Concept · Voorbeeld: cijfers verzonnen",
    ]);
    expect(rows[2]!.slice(8, 13)).toEqual([
      "Sector",
      "zbo rijksinspectie",
      "ZBO + Rijksinspectie",
      "9",
      "20",
    ]);
  });

  it("has commas and English heads in English", async () => {
    const text = await textOf(inEnglish(sampleWithNumbers()));
    expect(text.startsWith("\uFEFFpoll,version,date,question,wording,")).toBe(true);
  });

  it("cannot run a formula", async () => {
    expect(await textOf(sampleWithNumbers("=cmd|'/c calc'!A1"))).toContain(";'=cmd|'/c calc'!A1;");
  });

  it("is a head alone when nothing may be published", async () => {
    expect(readCsvRows(await textOf({ ...sampleWithNumbers(), numbers: [] }), ";")).toHaveLength(1);
  });

  it("is named as the report names it, and the same to the byte when written again", async () => {
    const twice = [await csv.write(sampleWithNumbers(), {}), await csv.write(sampleWithNumbers(), {})];
    expect(twice[0]!.value!.name).toBe("Tabellen peiling 2.csv");
    expect(twice[0]).toEqual(twice[1]);
  });
});
