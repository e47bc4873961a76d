import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  allOf,
  dataOf,
  dictionaryOf,
  numberVariable,
  textVariable,
  written,
} from "../../../test/support/labelled-data.ts";
import { hasErrors } from "../../problem.ts";
import { seededRandom } from "../../random.ts";
import type { LabelledData, MultipleSet } from "../labelled/model.ts";
import { readTripleS } from "./read/index.ts";
import { writeTripleS } from "./write/index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(definition: string | Uint8Array, data: string | Uint8Array) {
  const bytes = (one: string | Uint8Array) => (typeof one === "string" ? utf8(one) : one);
  return readTripleS(
    { name: "x.sss", bytes: bytes(definition) },
    { name: "x.asc", bytes: bytes(data) },
    "nl",
  );
}

/** A definition around some variables. */
function sss(variables: string, record = 'ident="A"', head = 'version="2.0"'): string {
  return `<sss ${head}><survey><title>Proef</title><record ${record}>${variables}</record></survey></sss>`;
}

const POINTS = '<values><value code="1">Slecht</value><value code="2">Goed</value></values>';

function valuesOf(definition: string, data: string): Record<string, (number | string)[]> {
  const { value } = read(definition, data);
  const { columns } = allOf(value!.data);
  return Object.fromEntries(value!.data.dictionary.variables.map(({ name }, i) => [name, columns[i]!]));
}

describe("a definition of another program", () => {
  it("with every type of variable, in fixed columns", () => {
    const definition = sss(`
      <variable ident="1" type="single"><name>a</name><label>Hoe?</label><position start="1" finish="2"/>${POINTS}</variable>
      <variable ident="2" type="multiple"><name>m</name><label>Wat?</label><position start="3" finish="5"/>
        <values><value code="1">Een</value><value code="3">Drie</value></values></variable>
      <variable ident="3" type="multiple"><name>s</name><label>Welke?</label><position start="6" finish="9"/>
        <spread subfields="2" width="2"/>${POINTS}</variable>
      <variable ident="4" type="quantity"><name>q</name><label>Hoeveel?</label><position start="10" finish="14"/>
        <values><range from="0.00" to="99.99"/><value code="999">Weet niet</value></values></variable>
      <variable ident="5" type="character"><name>c</name><label>Zeg</label><position start="15" finish="19"/><size>5</size></variable>
      <variable ident="6" type="logical"><name>l</name><label>Ja?</label><position start="20"/></variable>
      <variable ident="7" type="date"><name>d</name><label>Wanneer?</label><position start="21" finish="28"/></variable>
      <variable ident="8" type="time"><name>t</name><label>Hoe laat?</label><position start="29" finish="34"/></variable>
      <variable ident="9" type="single" format="literal"><name>x</name><label>Land</label><position start="35" finish="36"/>
        <values><value code="NL">Nederland</value></values></variable>
      <variable ident="10" type="quantity" use="weight"><name>w</name><label>Gewicht</label><position start="37" finish="39"/></variable>`);
    const data =
      " 1101 2 1 1.50caf\u00e9 120260519093000NL1.5\r\n02000      999     0                0.5\r\n\r\n";
    expect(valuesOf(definition, data)).toEqual({
      a: [1, 2],
      m_1: [1, 0],
      m_3: [1, 0],
      s_1: [2, NaN],
      s_2: [1, NaN],
      q: [1.5, 999],
      c: ["café", ""],
      l: [1, 0],
      d: [13_998_528_000, NaN],
      t: [34_200, NaN],
      x: ["NL", ""],
      w: [1.5, 0.5],
    });
    const { dictionary } = read(definition, data).value!.data;
    expect(dictionary).toMatchObject({ title: "Proef", weight: "w" });
    expect(dictionary.sets).toMatchObject([
      { kind: "dichotomies", name: "$m", label: "Wat?", variables: ["m_1", "m_3"], counted: "1" },
      { kind: "categories", name: "$s", variables: ["s_1", "s_2"] },
    ]);
    expect(dictionary.variables.find(({ name }) => name === "l")!.labels[1]).toEqual({
      value: 1,
      label: "Ja",
    });
  });

  it("in csv, with lines to skip, languages, modes and line breaks", () => {
    const text = (lang: string, words: string, mode = "") =>
      `<text xml:lang="${lang}"${mode === "" ? "" : ` mode="${mode}"`}>${words}</text>`;
    const definition = sss(
      `<variable ident="1" type="single"><name>a</name>
         <label>${text("en", "How?")}${text("nl", "Kort", "analysis")}${text("nl", "Hoe<br/>dan?", "interview")}</label>
         <position start="2"/><values><value code="1">${text("en", "Bad")}${text("nl", "Slecht")}</value></values></variable>
       <variable ident="2" type="multiple"><name>s</name><label>S</label><position start="3" finish="4"/>
         <spread subfields="2"/>${POINTS}</variable>`,
      'ident="A" format="csv" skip="2"',
      'version="2.0" languages="en nl"',
    );
    const { value, problems } = read(definition, '\uFEFFeerste\r\ntweede\r\n"x",1,2,\r\n"y, z",,1,2\r\n');
    expect(problems).toEqual([]);
    expect(allOf(value!.data).columns).toEqual([
      [1, NaN],
      [2, 1],
      [NaN, 2],
    ]);
    expect(value!.data.dictionary.variables[0]).toMatchObject({
      label: "Hoe dan?",
      labels: [{ label: "Slecht" }],
    });
    expect(
      value!.languages.map(({ language, dictionary }) => [language, dictionary.variables[0]!.label]),
    ).toEqual([
      ["en", "How?"],
      ["nl", "Hoe dan?"],
    ]);
  });

  it("in an encoding of its own", () => {
    const variable =
      '<variable ident="1" type="character"><name>é</name><label>é</label><position start="1" finish="4"/></variable>';
    const definition = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${sss(variable)}`, "latin1");
    const { value } = read(new Uint8Array(definition), new Uint8Array(Buffer.from("café\n", "latin1")));
    expect(value!.data.dictionary.variables[0]!.label).toBe("é");
    expect(allOf(value!.data).columns).toEqual([["café"]]);
    const named = sss(variable, 'ident="A" data-file-encoding="windows-1251"');
    expect(allOf(read(named, Uint8Array.from([0xc4, 0xe0])).value!.data).columns).toEqual([["Да"]]);
  });

  it("that names its DTD is read; conditions and scores are told, values that do not fit too", () => {
    const definition = `<!DOCTYPE sss PUBLIC "-//Triple-S//DTD Survey Interchange v1.2//EN" "http://triple-s.org/dtd/sss_v12.dtd">${sss(
      `<variable ident="1" type="single"><name>a</name><label>A</label><position start="1"/><filter>f</filter>
        <values><value code="1" score="5">Een</value></values></variable>
       <variable ident="2" type="quantity"><name>q</name><label>Q</label><position start="2" finish="4"/></variable>
       <variable ident="3" type="multiple"><name>m</name><label>M</label><position start="5" finish="6"/>
        <values><value code="1">Een</value></values></variable>`,
    )}`;
    const { value, problems } = read(definition, "1x1.01\n");
    expect(problems.map(({ code, place }) => [code, place.column])).toEqual([
      ["sss-filters", undefined],
      ["sss-scores", undefined],
      ["sss-value-odd", "q"],
      ["sss-value-odd", "m"],
    ]);
    expect(value!.data.dictionary.variables[0]!.attributes.get("filter")).toEqual(["f"]);
  });
});

describe("what cannot be read is refused with the reason", () => {
  const one =
    '<variable ident="1" type="single"><name>a</name><label>A</label><position start="1"/></variable>';

  it.each([
    ["sss-not-triple-s", "<html/>", ""],
    ["sss-not-triple-s", "<sss/>", ""],
    ["sss-keywords", "SSS 1.1\nDATE x", ""],
    [
      "sss-hierarchy",
      `<sss version="2.0"><survey><record ident="A">${one}</record><record ident="B">${one}</record></survey></sss>`,
      "",
    ],
    ["sss-no-variables", sss(""), ""],
    ["sss-type", sss(one.replace("single", "enkel")), ""],
    ["sss-position", sss(one.replace('start="1"', 'start="0"')), ""],
    ["sss-position", sss(one.replace('start="1"', 'start="5" finish="2"')), ""],
    ["sss-position", sss(one.replace('start="1"', 'start="1" finish="99999999999"')), ""],
    ["sss-format", sss(one, 'ident="A" format="xlsx"'), ""],
    ["sss-encoding", sss(one, 'ident="A" data-file-encoding="klingon"'), "1"],
    ["sss-rows-short", sss(one.replace('start="1"', 'start="3"'), 'ident="A" format="csv"'), "1,2\n"],
    ["import-quote-open", sss(one, 'ident="A" format="csv"'), '"1\n2\n'],
    ["xml-malformed", "<sss><survey>", ""],
    ["xml-malformed", `<sss>${"<a>".repeat(100)}`, ""],
    ["xml-doctype", '<!DOCTYPE sss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sss>&b;</sss>', ""],
    ["xml-doctype", '<!DOCTYPE sss [<!ENTITY a SYSTEM "file:///etc/passwd">]><sss>&a;</sss>', ""],
    ["xml-malformed", "<sss>&lol;</sss>", ""],
  ])("%s", (code, definition, data) => {
    const { value, problems } = read(definition, data);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it("and a file with any signs changed gives problems or rows, and never breaks", () => {
    const made = sample();
    const random = seededRandom("triple-s");
    const upto = (most: number) => Math.floor(random() * most);
    for (let i = 0; i < 1500; i++) {
      const definition = Uint8Array.from(made.definition);
      const data = Uint8Array.from(made.data);
      for (let flips = upto(4); flips >= 0; flips--) definition[upto(definition.length)] = upto(128);
      if (i % 3 === 0) data[upto(data.length)] = upto(256);
      const { value } = read(definition, i % 5 === 0 ? data.subarray(0, upto(data.length)) : data);
      if (value !== undefined) expect(allOf(value.data).problems).toEqual([]);
    }
  });
});

const LABELS = [
  { value: -1.5, label: "Laag" },
  { value: 2, label: "Hoog" },
  { value: -99, label: "overgeslagen" },
];

function everything(): LabelledData {
  const missing = { values: [-99] };
  const options = { missing, labels: LABELS.slice(2), measure: "nominal" } as const;
  const variables = [
    textVariable("rij", 10, { role: "none" }),
    numberVariable("schaal", { label: "Hoe hoog?", labels: LABELS, missing, measure: "ordinal" }),
    numberVariable("o_a", { ...options, label: "A – Wat?" }),
    numberVariable("tussen", { label: "Hoeveel?", missing, labels: LABELS.slice(2) }),
    numberVariable("o_b", { ...options, label: "B – Wat?" }),
    textVariable("open", 40, { label: "Zeg <het> & “meer”" }),
    numberVariable("r1", { labels: LABELS, measure: "nominal" }),
    numberVariable("r2", { labels: LABELS, measure: "nominal" }),
    numberVariable("dag", { format: { name: "DATE", width: 11, decimals: 0 } }),
    numberVariable("tijd", { format: { name: "TIME", width: 8, decimals: 0 } }),
    numberVariable("gewicht"),
  ];
  const sets: readonly MultipleSet[] = [
    {
      kind: "dichotomies",
      name: "$o",
      label: "Wat?",
      variables: ["o_a", "o_b"],
      counted: "1",
      namedBy: "variables",
      labelOfVariable: false,
    },
    { kind: "categories", name: "$r", label: "Welke?", variables: ["r1", "r2"] },
  ];
  return dataOf(
    dictionaryOf(variables, {
      sets,
      weight: "gewicht",
      title: "Proef",
      made: { date: "2026-05-19", time: "09:30:00" },
    }),
    [
      ["a1", "b2", "c3"],
      [-1.5, 2, -99],
      [1, -99, NaN],
      [12.25, -99, NaN],
      [0, -99, NaN],
      ['een "citaat", en €', "", "twee"],
      [2, NaN, 7],
      [-1.5, NaN, NaN],
      [13_998_528_000, NaN, NaN],
      [34_200, NaN, 0],
      [1.5, 0.5, 1],
    ],
  );
}

function sample(version: "1.2" | "2.0" = "2.0", format: "csv" | "fixed" = "csv") {
  const made = writeTripleS(everything(), { version, format, dataFile: "x.csv" });
  const { bytes, problems } = written(made.data());
  return { definition: made.definition, data: bytes, problems: [...made.problems, ...problems] };
}

describe("what we write", () => {
  it.each([
    ["2.0", "csv"],
    ["2.0", "fixed"],
    ["1.2", "fixed"],
  ] as const)("comes back the same from version %s, %s", (version, format) => {
    const { definition, data, problems } = sample(version, format);
    const { value, problems: found } = read(definition, data);
    expect([problems, found]).toEqual([[], []]);
    expect(value!.data.dictionary).toEqual(everything().dictionary);
    expect(allOf(value!.data).columns).toEqual(allOf(everything()).columns);
  });

  it("is read by programs that pass over what we wrote for ourselves", () => {
    const { definition, data } = sample();
    const plain = new TextDecoder().decode(definition).replace(/<\?peilschaal[^>]*\?>/, "");
    expect(plain).not.toContain("peilschaal-dictionary");
    const { value } = read(plain, data);
    const { dictionary } = value!.data;
    expect(dictionary).toMatchObject({ title: "Proef", weight: "gewicht" });
    expect(dictionary.variables.map(({ name }) => name)).toEqual([
      "rij",
      "schaal",
      "o_1",
      "o_2",
      "o_3",
      "tussen",
      "open",
      "r_1",
      "r_2",
      "dag",
      "tijd",
      "gewicht",
    ]);
    expect(dictionary.variables[1]!.labels).toEqual([
      { value: 1, label: "Laag" },
      { value: 2, label: "Hoog" },
      { value: 99, label: "overgeslagen" },
    ]);
    expect(new TextDecoder().decode(data).split("\r\n").slice(0, 3)).toEqual([
      "rij,schaal,o,tussen,open,r_1,r_2,dag,tijd,gewicht",
      '"a1",1,"100",12.25,"een ""citaat"", en €",2,1,20260519,093000,1.5',
      '"b2",2,"001",-99,,,,,,0.5',
    ]);
  });

  it("has its texts in every language", () => {
    const { dictionary } = everything();
    const english = {
      ...dictionary,
      variables: dictionary.variables.map((one) => ({ ...one, label: `${one.label} (en)` })),
    };
    const made = writeTripleS(everything(), { version: "2.0", format: "csv", dataFile: "x.csv" }, [
      { language: "nl", dictionary },
      { language: "en", dictionary: english },
    ]);
    const { value } = read(made.definition, written(made.data()).bytes);
    expect(
      value!.languages.map(({ language, dictionary: one }) => [language, one.variables[1]!.label]),
    ).toEqual([
      ["nl", "Hoe hoog?"],
      ["en", "Hoe hoog? (en)"],
    ]);
  });

  it("tells what fixed columns have no signs for", () => {
    const data = dataOf(dictionaryOf([textVariable("t", 40)]), [["twee\nregels", "Ω en 😀"]]);
    const made = writeTripleS(data, { version: "2.0", format: "fixed", dataFile: "x" });
    const { bytes, problems } = written(made.data());
    expect(new TextDecoder("windows-1252").decode(bytes)).toBe("twee regels\n? en ??    \n");
    expect(problems.map(({ code, values }) => [code, values])).toEqual([
      ["sss-signs-lost", { count: 3 }],
      ["sss-lines-joined", { count: 1 }],
    ]);
  });

  it("tells where an option lacks what the others have", () => {
    const variables = [numberVariable("a"), numberVariable("b")];
    const set: MultipleSet = {
      kind: "dichotomies",
      name: "$s",
      label: "",
      variables: ["a", "b"],
      counted: "1",
      namedBy: "variables",
      labelOfVariable: false,
    };
    const made = writeTripleS(dataOf(dictionaryOf(variables, { sets: [set] }), [[1], [NaN]]), {
      version: "2.0",
      format: "csv",
      dataFile: "x",
    });
    expect(written(made.data()).problems).toMatchObject([{ code: "sss-part-lost", values: { count: 1 } }]);
  });

  it("is read by its definition where somebody changed what we wrote for ourselves", () => {
    const { definition, data } = sample();
    const text = new TextDecoder().decode(definition);
    for (const changed of [
      text.replace('"sources":[0]', '"sources":[99]'),
      text.replace('"labels":', '"lables":'),
      text.replace("{", ""),
    ]) {
      const { value, problems } = read(changed, data);
      expect(hasErrors(problems)).toBe(false);
      expect(value!.data.dictionary.variables[2]!.name).toBe("o_1");
    }
  });
});

const REFERENCE = process.env["PEILSCHAAL_REFERENCE"];
const folder = join(REFERENCE ?? "", "data/exchange/triple-s");
const pairs = REFERENCE === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".sss"));
const why = REFERENCE === undefined ? "PEILSCHAAL_REFERENCE is not set: real files are not here" : "";

describe.skipIf(REFERENCE === undefined)(`files of other programs ${why}`, () => {
  it.each(pairs)("%s is read whole", (name) => {
    const data = readdirSync(folder).find((one) => one !== name && one.startsWith(name.replace("sss", "")))!;
    const file = (one: string) => ({ name: one, bytes: new Uint8Array(readFileSync(join(folder, one))) });
    const { value, problems } = readTripleS(file(name), file(data), "nl");
    expect(problems.map(({ code }) => code)).toEqual(name === "sample-1.sss" ? ["sss-filters"] : []);
    expect(value!.data.rows).toBe(name === "sample-1.sss" ? 3 : 1);
    const again = writeTripleS(value!.data, { version: "2.0", format: "csv", dataFile: "x.csv" });
    const back = read(again.definition, written(again.data()).bytes);
    expect(back.value!.data.dictionary).toEqual(value!.data.dictionary);
    expect(allOf(back.value!.data).columns).toEqual(allOf(value!.data).columns);
  });

  it.skipIf(!pairs.includes("sample-1.sss"))("the exit survey has the answers of its standard", () => {
    const file = (one: string) => readFileSync(join(folder, one));
    const { value } = read(new Uint8Array(file("sample-1.sss")), new Uint8Array(file("sample-1.asc")));
    const names = value!.data.dictionary.variables.map(({ name }) => name);
    const column = (name: string) => allOf(value!.data).columns[names.indexOf(name)];
    expect(column("Q2_9")).toEqual([1, 0, 1]);
    expect(column("Q4_2")).toEqual([9, NaN, 4]);
    expect(column("Q99")).toEqual([1.4, 0.9, 0.7]);
  });
});
