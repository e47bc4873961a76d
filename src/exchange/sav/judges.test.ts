import { beforeAll, describe, expect, it } from "vitest";
import { wholeOf } from "../../../test/support/bytes.ts";
import { allOf } from "../../../test/support/labelled-data.ts";
import { sampleFullSet } from "../../../test/support/sample-full-set.ts";
import {
  noPspp,
  noReadStat,
  rowsByReadStat,
  saidByPspp,
  tableIn,
  writtenByPspp,
} from "../../../test/support/statistics.ts";
import { inMemory } from "../byte-source.ts";
import { writeFullSet } from "../full-set/index.ts";
import { readSav } from "./read/index.ts";

const set = sampleFullSet();

const sav = wholeOf(writeFullSet(set, "sav")[0]!.bytes);
const zsav = wholeOf(writeFullSet(set, "zsav")[0]!.bytes);

describe.skipIf(noPspp !== undefined)(`our file as PSPP reads it ${noPspp ?? ""}`, () => {
  let said = "";
  beforeAll(() => {
    const syntax = [
      "GET FILE='x.sav'.",
      "DISPLAY DICTIONARY.",
      "DISPLAY DOCUMENTS.",
      "MRSETS /DISPLAY NAME=ALL.",
      "FREQUENCIES oordeel sector /FORMAT=AVALUE.",
      "FREQUENCIES zorg_tijd.",
      "FREQUENCIES idee.",
      "LIST RESTRICTED_row oordeel zorg_tijd zorg_anders_text.",
    ];
    said = saidByPspp(syntax.join("\n"), { "x.sav": sav });
  });

  it("nothing about it is odd", () => {
    expect(said.match(/^.*\b(warning|error)\b.*$/gim)).toBeNull();
  });

  it("variables have their labels, measurement levels, roles and missing values", () => {
    const variables = tableIn(said, "Variables");
    const row = (name: string) => variables.find(([one]) => one === name)!.slice(2);
    expect(row("oordeel")).toEqual([
      "Hoe goed gaat het werk?",
      "Ordinal",
      "Output",
      "8",
      "Right",
      "F8.0",
      "F8.0",
      "-99; -98; -97",
    ]);
    expect(row("sector").slice(1, 3)).toEqual(["Nominal", "Input"]);
    expect(row("zorg_tijd")[0]).toBe("Tijd – Wat staat het werk in de weg?");
    expect(row("rooster_ict")[0]).toBe("De computers – Hoe goed zijn deze voorzieningen?");
  });

  it("values have their labels, and those that are no answer are marked as missing", () => {
    const labels = tableIn(said, "Value Labels");
    const from = labels.findIndex(([name]) => name === "Hoe goed gaat het werk?");
    expect(labels.slice(from, from + 8).map(([, value, label]) => [value, label])).toEqual([
      ["-99[a]", "overgeslagen"],
      ["-98[a]", "Weet ik niet"],
      ["-97[a]", "eerder gestopt"],
      ["1", "Zeer slecht"],
      ["2", "Slecht"],
      ["3", "Niet slecht, niet goed"],
      ["4", "Goed"],
      ["5", "Zeer goed"],
    ]);
  });

  it("the options of a question with several answers are a set, of which 1 is counted", () => {
    expect(tableIn(said, "Multiple Response Sets").slice(1)).toEqual([
      [
        "$zorg",
        "Wat staat het werk in de weg?",
        "Dichotomies",
        "1",
        "zorg_tijd\nzorg_regels\nzorg_anders\nzorg_niets",
      ],
    ]);
  });

  it("it counts what we count: answers in the valid part, the rest beside them", () => {
    const counted = (code: string, cell: number) =>
      [...(set.data.columns.get(code)?.cells ?? [])].filter((one) => one === cell).length;
    const table = tableIn(said, "Hoe goed gaat het werk?");
    const frequency = (label: string) => Number(table.find((row) => row.includes(label))?.[2] ?? 0);
    expect(frequency("Zeer goed")).toBe(counted("oordeel", 7));
    expect(frequency("Weet ik niet")).toBe(counted("oordeel", 8));
    const missing = table.slice(table.findIndex(([kind]) => kind === "Missing"));
    expect(missing.map((row) => row[1])).toContain("Weet ik niet");
    const tijd = tableIn(said, "Tijd – Wat staat het werk in de weg?");
    expect(Number(tijd.find((row) => row.includes("gekozen"))?.[2])).toBe(counted("zorg_tijd", 4));
  });

  it("a question that was skipped is missing among the words as well", () => {
    const table = tableIn(said, "Wat kan morgen beter?");
    const missing = table.slice(table.findIndex(([kind]) => kind === "Missing"));
    const skipped = [...set.data.columns.get("idee")!.cells].filter((cell) => cell === 0).length;
    expect(missing[0]!.slice(0, 3)).toEqual(["Missing", "overgeslagen", String(skipped)]);
  });

  it("it begins with the warning that it is restricted", () => {
    expect(tableIn(said, "Documents")[0]![0]).toMatch(/^RESTRICTED/);
  });

  it("the .zsav says the same", () => {
    const syntax = "GET FILE='x.zsav'.\nDISPLAY DICTIONARY.\nLIST.";
    const same = saidByPspp(syntax.replace("zsav", "sav"), { "x.sav": sav });
    expect(same).toContain("rooster_ict");
    expect(saidByPspp(syntax, { "x.zsav": zsav })).toBe(same);
  });
});

describe.skipIf(noReadStat !== undefined)(`our file as ReadStat reads it ${noReadStat ?? ""}`, () => {
  it.each([
    ["x.sav", sav],
    ["x.zsav", zsav],
  ])("%s has the rows we wrote", (name, bytes) => {
    const [head, ...rows] = rowsByReadStat(name, bytes);
    const { value } = readSav(inMemory(bytes), name);
    expect(head).toEqual(value!.dictionary.variables.map((variable) => variable.name));
    expect(rows).toHaveLength(set.data.size);
    const ours = allOf(value!).columns;
    const texts = head!.flatMap((one, i) => (typeof ours[i]![0] === "string" ? [[one, i] as const] : []));
    for (const [, i] of texts) expect(rows.map((row) => row[i])).toEqual(ours[i]);
  });
});

const SYNTAX = `
DATA LIST LIST NOTABLE /id (F4) naam (A12) geb (DATE11) w (F5.2) a b c (F1) s1 s2 s3 (A3) groot (A300).
BEGIN DATA
1 "Zoë" 01-JAN-2000 1.5 1 0 1 "ja" "nee" "ja" "xx"
2 "b" 02-FEB-1990 0.5 0 0 . "nee" "nee" "" "yy"
END DATA.
VARIABLE LABELS id "Nummer" naam "Naam van het ding" a "Appel" b "Banaan" c "Citroen".
VALUE LABELS a 0 "nee" 1 "appel" /b 0 "nee" 1 "banaan" /c 0 "nee" 1 "citroen" /naam "Zoë" "de eerste" /s1 "ja" "Ja hoor".
MISSING VALUES id (LO THRU 0, 99) /naam ("x", "y") /w (9).
VARIABLE LEVEL id (NOMINAL) w (SCALE) a (ORDINAL).
VARIABLE ROLE /TARGET a b /NONE id /BOTH c /PARTITION w /SPLIT geb.
VARIABLE ATTRIBUTE VARIABLES=a ATTRIBUTE=Bron('vraag 1') Lijst[1]('een') Lijst[2]('twee').
DATAFILE ATTRIBUTE ATTRIBUTE=Maker('Iemand ''van'' hier').
MRSETS /MDGROUP NAME=$fruit LABEL='Welk fruit?' VARIABLES=a b c VALUE=1
 /MDGROUP NAME=$e CATEGORYLABELS=COUNTEDVALUES LABEL='Fruit E' VARIABLES=a b c VALUE=1
 /MDGROUP NAME=$e11 CATEGORYLABELS=COUNTEDVALUES LABELSOURCE=VARLABEL VARIABLES=a b c VALUE=1
 /MCGROUP NAME=$top LABEL='Top' VARIABLES=s1 s2 s3
 /MDGROUP NAME=$ja LABEL='Ja' VARIABLES=s1 s2 s3 VALUE='ja'.
FILE LABEL Een voorbeeld.
DOCUMENT Regel een.
WEIGHT BY w.
RENAME VARIABLES (naam = een_heel_lange_naam_voor_een_variabele).
`;

describe.skipIf(noPspp !== undefined)(`a file of PSPP as we read it ${noPspp ?? ""}`, () => {
  it.each([
    ["plain", "x.sav", "/UNCOMPRESSED"],
    ["packed", "x.sav", ""],
    ["packed twice", "x.zsav", "/ZCOMPRESSED"],
  ])("%s, with everything there is in it", (_, name, how) => {
    const bytes = writtenByPspp(`${SYNTAX}SAVE OUTFILE='${name}' ${how}.`, name);
    const { value, problems } = readSav(inMemory(bytes), name);
    expect(problems).toEqual([]);
    const { dictionary } = value!;
    expect(dictionary).toMatchObject({ title: "Een voorbeeld", weight: "w" });
    expect(dictionary.documents[0]).toContain("Regel een.");
    expect(dictionary.attributes.get("Maker")).toEqual(["Iemand 'van' hier"]);
    const named = Object.fromEntries(dictionary.variables.map((one) => [one.name, one]));
    expect(named["id"]).toMatchObject({
      label: "Nummer",
      missing: { values: [99], range: { low: -Infinity, high: 0 } },
      measure: "nominal",
      role: "none",
    });
    expect(named["een_heel_lange_naam_voor_een_variabele"]).toMatchObject({
      type: { kind: "text", bytes: 12 },
      labels: [{ value: "Zoë", label: "de eerste" }],
      missing: { values: ["x", "y"] },
    });
    expect(named["geb"]).toMatchObject({ format: { name: "DATE", width: 11 }, role: "split" });
    expect(named["a"]).toMatchObject({ measure: "ordinal", role: "target" });
    expect([...named["a"]!.attributes]).toEqual([
      ["Bron", ["vraag 1"]],
      ["Lijst", ["een", "twee"]],
    ]);
    expect(named["groot"]).toMatchObject({ type: { kind: "text", bytes: 300 } });
    expect(dictionary.sets).toMatchObject([
      {
        name: "$fruit",
        label: "Welk fruit?",
        counted: "1",
        variables: ["a", "b", "c"],
        namedBy: "variables",
      },
      { name: "$top", kind: "categories", variables: ["s1", "s2", "s3"] },
      { name: "$ja", counted: "ja" },
      { name: "$e", label: "Fruit E", namedBy: "counted-values", labelOfVariable: false },
      { name: "$e11", namedBy: "counted-values", labelOfVariable: true },
    ]);
    const { columns } = allOf(value!);
    expect(columns.map((column) => column[0])).toEqual([
      1,
      "Zoë",
      13_166_064_000,
      1.5,
      1,
      0,
      1,
      "ja",
      "nee",
      "ja",
      "xx",
    ]);
    expect(columns[6]).toEqual([1, NaN]);
  });
});
