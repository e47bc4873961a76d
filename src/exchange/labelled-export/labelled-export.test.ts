import { describe, expect, it } from "vitest";
import {
  dataOf,
  dictionaryOf,
  numberVariable,
  textVariable,
  written,
} from "../../../test/support/labelled-data.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { DataSet } from "../../responses/data-set.ts";
import { cellReader } from "../../responses/settle.ts";
import { say } from "../../text.ts";
import type { ImportMap } from "../import-map.ts";
import { mapRemarks } from "../map-remarks.ts";
import { readMapped } from "../mapped/read-mapped.ts";
import { proposeMap } from "../propose/propose-map.ts";
import { readExport } from "../read-export.ts";
import { writeSav } from "../sav/write/index.ts";
import type { NamedBytes } from "../triple-s/read/index.ts";
import { labelledKindOf } from "./kind.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const named = (name: string, text: string): NamedBytes => ({ name, bytes: utf8(text) });

const GOOD = [
  { value: 1, label: "Slecht" },
  { value: 2, label: "Gaat wel" },
  { value: 3, label: "Goed" },
  { value: 9, label: "Weet ik niet" },
];

/** A file of SPSS with a scale, a set of two options and a text. */
function sav(): NamedBytes {
  const tick = { measure: "nominal" as const };
  const dictionary = dictionaryOf(
    [
      numberVariable("Q1", {
        label: "Hoe gaat het?",
        measure: "ordinal",
        labels: GOOD,
        missing: { values: [9, -1] },
      }),
      numberVariable("Q2_rust", { label: "Rust", ...tick }),
      numberVariable("Q2_stoel", { label: "Een stoel", ...tick }),
      textVariable("Q3", 400, { label: "Wat nog meer?" }),
    ],
    {
      sets: [
        {
          kind: "dichotomies",
          name: "$Q2",
          label: "Wat ontbreekt er?",
          variables: ["Q2_rust", "Q2_stoel"],
          counted: "1",
          namedBy: "variables",
          labelOfVariable: false,
        },
      ],
    },
  );
  const columns = [
    [1, 3, 9, -1, 2],
    [1, 0, 0, NaN, 1],
    [0, 1, 0, NaN, 1],
    ["Meer tijd.", "", "Een raam dat open kan", "", "=1+1"],
  ];
  return { name: "onderzoek.sav", bytes: written(writeSav(dataOf(dictionary, columns), "bytes")).bytes };
}

interface Tried {
  readonly codes: string[];
  readonly map: ImportMap;
  readonly data: DataSet;
  readonly answers: (variable: string) => (string | undefined)[];
}

function imported(files: readonly NamedBytes[], earlier: readonly AskedQuestion[] = []): Tried {
  const read = readExport(files, {}, "nl");
  expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const words = { title: "Onderzoek", language: "nl", known: { format: "map.v1" }, earlier } as const;
  const map = proposeMap(read.value!, words);
  const made = readMapped(read.value!.table, map, new Uint8Array(32));
  const data = made.value!.data;
  const order = data.rows.map((_, row) => row);
  return {
    codes: [...read.problems, ...made.problems].map(({ code }) => code),
    map,
    data,
    answers: (variable) => order.map((row) => cellReader(data)(row)(variable)),
  };
}

const refused = (...files: readonly NamedBytes[]) =>
  readExport(files, {}, "nl").problems.map(({ code }) => code);

describe("what a file is", () => {
  it.each<[string | undefined, string, Uint8Array]>([
    ["sav", "SPSS", utf8("$FL2@(#) SPSS DATA FILE")],
    ["sav", "SPSS, packed", utf8("$FL3@(#) SPSS DATA FILE")],
    ["sav", "SPSS with a password", utf8(`\u001c${"\0".repeat(7)}ENCRYPTEDSAV`)],
    ["sss", "Triple-S", utf8('<?xml version="1.0"?>\n<!-- made by -->\n<sss version="2.0">')],
    ["sss", "Triple-S in UTF-16", new Uint8Array(Buffer.from('\uFEFF<sss version="1.2">', "utf16le"))],
    [undefined, "another XML", utf8('<?xml version="1.0"?><sssx/>')],
    [undefined, "a table", utf8("sss;$FL2\n1;2\n")],
    [undefined, "nothing", new Uint8Array()],
  ])("%s: %s", (kind, _, bytes) => {
    expect(labelledKindOf(bytes)).toBe(kind);
  });
});

describe("a file of SPSS", () => {
  it("becomes questions and answers, told by its labels, sets and missing values", () => {
    const { map, answers, codes } = imported([sav()]);
    expect(map.source).toMatchObject({ dialect: "spss", file: "sav", headerRows: 2, language: "nl" });
    expect(map.questions.map(({ question }) => question.type)).toEqual([
      "scale",
      "several-answers",
      "open-text",
    ]);
    expect(answers("q1").toSorted()).toEqual(["1", "2", "3", "9", undefined]);
    expect(answers("q2_rust").filter((one) => one === "1")).toHaveLength(2);
    expect(answers("q3")).toContain("=1+1");
    expect(codes).toEqual(["import-rows-without-answers"]);
  });

  it("that is another kind of file is refused with what it is", () => {
    expect(refused(named("x.sav", `${" ".repeat(40)}ASCII SPSS PORT FILE`))).toEqual(["sav-is-portable"]);
    expect(refused({ name: "x.sav", bytes: sav().bytes.subarray(0, 300) })).toEqual(["sav-cut-off"]);
  });

  it("comes alone", () => {
    expect(refused(sav(), sav())).toEqual(["import-labelled-several"]);
    expect(refused(sav(), named("x.csv", "a;b\n1;2\n"))).toEqual(["import-labelled-several"]);
  });

  it("without rows is told so", () => {
    const dictionary = dictionaryOf([numberVariable("a")]);
    const { bytes } = written(writeSav(dataOf(dictionary, [[]]), "bytes"));
    expect(refused({ name: "x.sav", bytes })).toEqual(["import-no-rows"]);
  });
});

describe("a question of an earlier wave", () => {
  const scale = (labels: readonly string[]): AskedQuestion => ({
    type: "scale",
    code: "stand",
    text: { nl: "Hoe gaat het", en: "How are things?" },
    scale: {
      judgement: "bad-to-good",
      points: labels.map((nl, value) => ({ code: `p${value}`, label: { nl, en: nl }, value })),
      dontKnow: { code: "wn", label: { nl: "Weet ik niet", en: "Don’t know" } },
    },
  });

  it("is that question with its codes and translations, and the numbers in the file are read as its answers", () => {
    const { map, answers } = imported([sav()], [scale(["Goed", "Gaat wel", "Slecht"])]);
    const [first] = map.questions;
    expect(first?.question).toMatchObject({ code: "stand", text: { en: "How are things?" } });
    expect(first?.reads?.find(({ source }) => source === "3")).toEqual({ source: "3", code: "p0" });
    expect(answers("stand").toSorted()).toEqual(["p0", "p1", "p2", "wn", undefined]);
    expect(map.columns[0]).toMatchObject({ use: "answer", question: "stand" });
  });

  it("with other answers stays as the file has it, under the code of before", () => {
    const { map, answers } = imported([sav()], [scale(["Prima", "Matig"])]);
    expect(map.questions[0]?.question.code).toBe("stand");
    expect(answers("stand").toSorted()).toEqual(["1", "2", "3", "9", undefined]);
  });

  it("keeps the codes of its options where the answers stand in a variable each", () => {
    const earlier: AskedQuestion = {
      type: "several-answers",
      code: "gemis",
      text: { nl: "Wat ontbreekt er?" },
      options: [
        { code: "zetel", label: { nl: "Een stoel" } },
        { code: "stilte", label: { nl: "Rust" } },
      ],
    };
    const { answers, map } = imported([sav()], [earlier]);
    expect(answers("gemis_zetel").filter((one) => one === "1")).toHaveLength(2);
    expect(map.questions.map(({ question }) => question.code)).toEqual(["q1", "gemis", "q3"]);
  });

  it("takes its code from a question that had it by chance", () => {
    const earlier: AskedQuestion = { type: "open-text", code: "q1", text: { nl: "Wat nog meer?" } };
    const { map, answers } = imported([sav()], [earlier]);
    expect(map.questions.map(({ question }) => question.code)).toEqual(["q1-2", "q2", "q1"]);
    expect(answers("q1")).toContain("Meer tijd.");
    expect(answers("q1-2").toSorted()).toEqual(["1", "2", "3", "9", undefined]);
  });
});

const YES = '<value code="1">Ja<text xml:lang="en">Yes</text></value>';
const definition = (values: string, label = 'Doet u mee?<text xml:lang="en">Do you take part?</text>') =>
  `<sss version="2.0" languages="nl en"><survey><title>Proef<text xml:lang="en">Trial</text></title><record ident="A">
   <variable ident="1" type="single"><name>mee</name><label>${label}</label><position start="1"/><values>${values}</values></variable>
   </record></survey></sss>`;

describe("Triple-S", () => {
  const rows = named("rijen.asc", "1\n2\n1\n");
  const no = '<value code="2">Nee<text xml:lang="en">No</text></value>';

  it("is a definition with its data, in either order", () => {
    for (const files of [
      [named("a.sss", definition(YES + no)), rows],
      [rows, named("a.xml", definition(YES + no))],
    ]) {
      const { answers, map } = imported(files);
      expect(answers("mee").toSorted()).toEqual(["1", "1", "2"]);
      expect(map.source).toMatchObject({ dialect: "triple-s", file: "triple-s" });
    }
  });

  it("tells rows by the file that holds them", () => {
    const read = readExport([rows, named("a.sss", definition(YES + no))], {}, "nl");
    expect(read.value?.table.parts).toEqual([
      { file: "rijen.asc", first: 0, rows: 3 },
      { file: "a.sss", first: 3, rows: 0 },
    ]);
  });

  it("in Dutch and English becomes a questionnaire in both", () => {
    const { map } = imported([named("a.sss", definition(YES + no)), rows]);
    expect(map.languages).toEqual(["nl", "en"]);
    const [first] = map.questions;
    expect(say(first!.question.text, { language: "en", register: "u" })).toBe("Do you take part?");
    expect(map.title).toEqual({ nl: "Proef", en: "Trial" });
  });

  it("that is not translated whole has the words of the other language for the rest, and that is told", () => {
    const { map } = imported([named("a.sss", definition(`${YES}<value code="2">Nee nooit</value>`)), rows]);
    expect(map.languages).toEqual(["nl", "en"]);
    const remarks = mapRemarks(map, readExport([rows], {}, "nl").value!.table);
    expect(remarks.map(({ code }) => code)).toEqual(["import-english"]);
  });

  it("without its data, or with too much, is refused", () => {
    const own = named("a.sss", definition(YES + no));
    expect(refused(own)).toEqual(["sss-without-data"]);
    expect(refused(own, rows, rows)).toEqual(["import-labelled-several"]);
  });
});
