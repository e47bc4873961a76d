import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  judged,
  noJudge,
  noLibreOffice,
  openedInLibreOffice,
  partOf,
  partsOf,
} from "../../../test/support/office-files.ts";
import { readCsvRows } from "../../csv.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import { questionsOf } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { DICHOTOMY } from "../../questionnaire/variables.ts";
import { withVariables } from "../../responses/data-set.ts";
import { readResponses } from "../../responses/read.ts";
import { wholeOf } from "../../../test/support/bytes.ts";
import { fullSetFormats, writeFullSet, type FullSetFormat } from "./index.ts";
import type { FullSet, FullSetData } from "./model.ts";

const questionnaire: Questionnaire = {
  format: "questionnaire.v1",
  title: { nl: "Rust op het werk" },
  languages: ["nl", "en"],
  pages: [
    {
      questions: [
        {
          type: "scale",
          code: "q1",
          text: { nl: "Hoe rustig is het?", en: "How quiet is it?" },
          scale: {
            judgement: "good-to-bad",
            points: [
              { code: "goed", label: { nl: "Goed", en: "Good" }, value: 2 },
              { code: "slecht", label: { nl: "Slecht", en: "Bad" }, value: 1 },
            ],
            dontKnow: { code: "weet-niet", label: { nl: "Weet ik niet", en: "I do not know" } },
          },
        },
        { type: "number", code: "uren", text: { nl: "Hoeveel uur?", en: "How many hours?" }, decimals: 1 },
      ],
    },
    {
      when: { question: "q1", is: ["slecht"] },
      questions: [{ type: "open-text", code: "q2", text: { nl: "Waardoor?", en: "Why?" } }],
    },
  ],
};

const RESPONSES = `row,q1,uren,q2
k3v9,slecht,7.5,=cmd|'/c calc'!A1
a71m,goed,,#not-asked
p0q2,weet-niet,-2,#not-asked
x0p2,slecht,8,##kreet
z9z9,slecht,#broke-off,#broke-off
`;

function setOf(changed: Partial<FullSet> = {}): FullSet {
  const data = readResponses(RESPONSES, questionnaire).value!;
  const theme = {
    variable: {
      code: "q2:lawaai",
      question: "q2",
      part: "lawaai",
      level: "dichotomous" as const,
      label: { nl: "Lawaai", en: "Noise" },
      categories: DICHOTOMY,
    },
    column: { kind: "categories" as const, cells: Uint8Array.of(4, 1, 1, 3, 2) },
  };
  return {
    voice: { language: "nl", register: "je" },
    organisation: "Gemeente",
    series: "Rust",
    theme: "Rust op het werk",
    wave: 2,
    date: "2026-05-19",
    fieldwork: { opened: "2026-04-20", closed: "2026-05-08" },
    population: "Wie meedoet",
    invented: true,
    questionnaire,
    data: withVariables(data, [theme]),
    open: () => [
      {
        variable: "q2",
        wording: changed.voice?.language === "en" ? "Why?" : "Waardoor?",
        themes: [{ code: "lawaai", title: { nl: "Lawaai", en: "Noise" }, subpoints: [] }],
        answers: [
          { id: "k3v9", words: "=cmd|'/c calc'!A1", codes: [{ code: "lawaai", by: "C1", accepted: true }] },
          { id: "x0p2", words: "#kreet", codes: [] },
        ],
      },
    ],
    ...changed,
  };
}

function written(set: FullSet, format: FullSetFormat): { name: string; bytes: Uint8Array }[] {
  return writeFullSet(set, format).map(({ name, bytes }) => ({ name, bytes: wholeOf(bytes) }));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function dataOf(set: FullSet): FullSetData {
  return JSON.parse(textOf(written(set, "json")[0]!.bytes)) as FullSetData;
}

describe.each(fullSetFormats)("the full set as %s", (format: FullSetFormat) => {
  it("says RESTRICTED in its names and inside", () => {
    for (const { name, bytes } of written(setOf(), format)) {
      expect(name).toMatch(/^RESTRICTED .* peiling 2\.\w+$/);
      const isZip = /\.(xlsx|zip|qdpx)$/.test(name);
      const inside = isZip ? [...partsOf(bytes).values()].join("") : textOf(bytes);
      expect(inside.slice(0, isZip || name.endsWith(".parquet") ? undefined : 250)).toMatch(/RESTRICTED/);
    }
  });

  it("is the same to the byte when written again", () => {
    expect(written(setOf(), format)).toEqual(written(setOf(), format));
  });

  it("is English where the series is", () => {
    const files = written(setOf({ voice: { language: "en", register: "je" } }), format);
    expect(files[0]!.name).toMatch(/^RESTRICTED .* poll 2\./);
    const isZip = (name: string) => /\.(xlsx|zip|qdpx)$/.test(name);
    const inside = files.map(({ name, bytes }) =>
      isZip(name) ? [...partsOf(bytes).values()].join("") : textOf(bytes),
    );
    // A codebook and a sheet of codes are of open questions alone.
    const asked = { qdc: "Noise", "codes-csv": "answer" }[format as string] ?? "How quiet is it?";
    expect(inside.join("")).toContain(asked);
    // These carry the texts of every language.
    if (format === "ddi" || format === "triple-s") return;
    expect(inside.join("").match(/deelnemer|antwoord/gi)).toBeNull();
  });

  it("is whole when nobody took part", () => {
    const nobody = setOf({ data: readResponses("row,q1,uren,q2\n", questionnaire).value! });
    expect(written(nobody, format)[0]!.bytes.length).toBeGreaterThan(20);
  });
});

describe("the csv", () => {
  const [answers, codebook] = written(setOf(), "csv").map(({ bytes }) => readCsvRows(textOf(bytes), ";"));

  it("has a row a participant and tells the ways of having no answer apart", () => {
    expect(answers).toEqual([
      ["RESTRICTED rij", "q1", "uren", "q2", "q2:lawaai"],
      ["k3v9", "slecht", "7,5", "'=cmd|'/c calc'!A1", "1"],
      ["a71m", "goed", "", "#not-asked", "#not-asked"],
      ["p0q2", "weet-niet", "-2", "#not-asked", "#not-asked"],
      ["x0p2", "slecht", "8", "##kreet", "0"],
      ["z9z9", "slecht", "#broke-off", "#broke-off", "#broke-off"],
    ]);
  });

  it("has a codebook with wording, options, routing, marks and remarks", () => {
    const row = (variable: string, code: string) =>
      codebook!.find((one) => one[0] === variable && one[5] === code)!;
    expect(row("q1", "goed").slice(2)).toEqual([
      "Hoe rustig is het?",
      "",
      "ordinal",
      "goed",
      "Goed",
      "2",
      "",
    ]);
    expect(row("q1", "weet-niet")[7]).toBe("telt niet mee in een gemiddelde");
    expect(row("q2", "").slice(2)).toEqual([
      "Waardoor?",
      "",
      "text",
      "",
      "",
      "",
      '{"question":"q1","is":["slecht"]}',
    ]);
    expect(row("q2:lawaai", "1").slice(2, 7)).toEqual(["Waardoor?", "Lawaai", "dichotomous", "1", "gekozen"]);
    expect(row("*", "#not-asked")[6]).toBe("niet gesteld");
    expect(codebook!.map((one) => one[6]).join(" ")).toMatch(/apostrof.*/);
  });
});

describe("the json", () => {
  it("keeps every text as it was written and tells statuses by a name of their own", () => {
    expect(dataOf(setOf()).rows).toEqual([
      { row: "k3v9", values: ["slecht", 7.5, "=cmd|'/c calc'!A1", 1] },
      { row: "a71m", values: ["goed", null, { status: "not-asked" }, { status: "not-asked" }] },
      { row: "p0q2", values: ["weet-niet", -2, { status: "not-asked" }, { status: "not-asked" }] },
      { row: "x0p2", values: ["slecht", 8, "#kreet", 0] },
      {
        row: "z9z9",
        values: ["slecht", { status: "broke-off" }, { status: "broke-off" }, { status: "broke-off" }],
      },
    ]);
  });

  it("is what its schema asks for", () => {
    const file = new URL("../../../schemas/full-set.v1.json", import.meta.url);
    const schema = JSON.parse(readFileSync(file, "utf8")) as object;
    const check = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    check(dataOf(setOf()));
    expect(check.errors).toBeNull();
  });

  it("names each value of a row by its variable", () => {
    const { variables, rows } = dataOf(setOf());
    expect(variables.map(({ variable }) => variable)).toEqual(["q1", "uren", "q2", "q2:lawaai"]);
    for (const { values } of rows) expect(values).toHaveLength(variables.length);
    expect(variables[2]!.when).toEqual([{ question: "q1", is: ["slecht"] }]);
  });

  it("has a line a participant", () => {
    const lines = textOf(written(setOf(), "json")[0]!.bytes).split("\n");
    expect(lines.filter((line) => line.includes('"row":'))).toHaveLength(5);
  });
});

describe("the workbook", () => {
  const [file] = written(setOf(), "xlsx");
  const answers = partOf(file!.bytes, "xl/worksheets/sheet2.xml");

  it("has typed cells, and no formula", () => {
    expect(answers).toMatch(/<c r="C2" s="\d+"><v>7.5<\/v>/);
    expect(answers).toMatch(/<c r="E2" s="\d+"><v>1<\/v>/);
    expect(answers).toContain("<t>=cmd|'/c calc'!A1</t>");
    expect(answers).not.toContain("<f");
  });

  it("says which texts do not fit in a cell", () => {
    const long = setOf({
      data: readResponses(`row,q1,uren,q2\na1,slecht,,${"x".repeat(40_000)}\n`, questionnaire).value!,
    });
    const bytes = written(long, "xlsx")[0]!.bytes;
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain("1 tekst is langer dan een cel mag zijn");
    expect(partOf(file!.bytes, "xl/worksheets/sheet1.xml")).not.toContain("langer dan een cel");
  });

  it.skipIf(noJudge !== undefined)(`is valid by the schemas of Office Open XML ${noJudge ?? ""}`, () => {
    expect(judged("ooxml-valid", "x.xlsx", file!.bytes)).toBe("");
  });

  it.skipIf(noLibreOffice !== undefined)(`opens in LibreOffice ${noLibreOffice ?? ""}`, () => {
    const target = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2";
    const [table] = openedInLibreOffice("x.xlsx", file!.bytes, target).values();
    expect(textOf(table!)).toContain("k3v9,slecht,7.5,=cmd|'/c calc'!A1,1");
  });
});

describe("every question of the set", () => {
  it("has its columns, so that nothing is left out in silence", () => {
    const codes = questionsOf(questionnaire).flatMap((question) =>
      definitionOf(question)
        .variables(question)
        .map(({ code }) => code),
    );
    expect(dataOf(setOf()).variables.map(({ variable }) => variable)).toEqual([...codes, "q2:lawaai"]);
  });
});
