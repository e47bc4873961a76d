import { describe, expect, it } from "vitest";
import { sampleFullSet } from "../../../test/support/sample-full-set.ts";
import { childOf, childrenOf, descendantsOf, readXmlTree, type XmlElement } from "../../office/xml-tree.ts";
import { questionsOf } from "../../questionnaire/model.ts";
import { studyOf } from "../full-set/study.ts";
import { writeDdi } from "./index.ts";

const set = sampleFullSet();
const text = writeDdi(studyOf(set), { name: "x.csv", rows: set.data.size });
const root = readXmlTree(text)!;
const variables = descendantsOf(root, "var");
const named = (name: string) => variables.find(({ attributes }) => attributes["name"] === name)!;
const words = (element: XmlElement | undefined, language: string) =>
  element?.children.filter(({ attributes }) => attributes["xml:lang"] === language).map((one) => one.text);

/** The order of elements in the schema of DDI-Codebook 2.5, as far as we write them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  codeBook: ["docDscr", "stdyDscr", "fileDscr", "dataDscr"],
  stdyDscr: ["citation", "stdyInfo", "dataAccs", "notes"],
  citation: ["titlStmt", "rspStmt", "prodStmt", "serStmt"],
  titlStmt: ["titl", "parTitl"],
  prodStmt: ["producer", "prodDate", "software"],
  sumDscr: ["collDate", "universe", "dataKind"],
  fileTxt: ["fileName", "dimensns", "fileType"],
  dimensns: ["caseQnty", "varQnty"],
  dataDscr: ["varGrp", "var"],
  var: ["labl", "qstn", "invalrng", "universe", "catgry", "varFormat"],
  catgry: ["catValu", "labl"],
};

describe("the codebook for archives", () => {
  it("is of DDI-Codebook 2.5, its elements in the order of the schema", () => {
    expect([root.name, root.attributes["xmlns"]]).toEqual(["codeBook", "ddi:codebook:2_5"]);
    for (const [name, order] of Object.entries(ORDER)) {
      for (const element of [root, ...descendantsOf(root, name)].filter((one) => one.name === name)) {
        const places = element.children.map((child) => order.indexOf(child.name));
        expect(places, name).toEqual(places.toSorted((a, b) => a - b));
        expect(places).not.toContain(-1);
      }
    }
  });

  it("has ids that are there once, and refers to no others", () => {
    const all = [root, ...["varGrp", "var", "fileDscr"].flatMap((name) => descendantsOf(root, name))];
    const ids = all.flatMap(({ attributes }) => attributes["ID"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = all.flatMap(({ attributes }) =>
      [attributes["var"], attributes["files"]].flatMap((one) => one?.split(" ") ?? []),
    );
    expect(refs.filter((one) => !ids.includes(one))).toEqual([]);
  });

  it("describes every question in both languages: wording, answers, of whom it was asked", () => {
    const zorg = named("zorg_tijd");
    expect(words(zorg, "nl")).toEqual([
      "Tijd – Wat staat het werk in de weg?",
      "bij vraag 1 niet “Zeer goed” koos",
    ]);
    expect(words(childOf(zorg, "qstn"), "en")).toEqual(["What stands in the way?"]);
    expect(words(zorg, "en")).toEqual([
      "Time – What stands in the way?",
      "did not choose “Very good” at question 1",
    ]);
    const codes = new Set(variables.flatMap(({ attributes }) => attributes["name"]?.split("_")[0] ?? []));
    for (const question of questionsOf(set.questionnaire)) {
      if (question.type !== "explanation") expect(codes).toContain(question.code);
    }
  });

  it("says which values are no answer", () => {
    const oordeel = named("oordeel");
    const missing = childrenOf(oordeel, "catgry").filter(({ attributes }) => attributes["missing"] === "Y");
    expect(missing.map((one) => [childOf(one, "catValu")!.text, words(one, "nl")![0]])).toEqual([
      ["-98", "Weet ik niet"],
      ["-99", "overgeslagen"],
      ["-97", "eerder gestopt"],
    ]);
    expect(childOf(oordeel, "invalrng")!.children.map(({ attributes }) => attributes["VALUE"])).toEqual([
      "-99",
      "-98",
      "-97",
    ]);
    expect(oordeel.attributes).toMatchObject({
      nature: "ordinal",
      intrvl: "discrete",
      representationType: "code",
    });
    expect(named("uren").attributes).toMatchObject({ intrvl: "contin", representationType: "numeric" });
  });

  it("holds options of a question and rows of a grid together", () => {
    const groups = descendantsOf(root, "varGrp").map((one) => [
      one.attributes["type"],
      one.attributes["name"],
      one.children[0]!.text,
    ]);
    expect(groups).toEqual([
      ["multipleResp", "zorg", "Wat staat het werk in de weg?"],
      ["grid", "rooster", "Hoe goed zijn deze voorzieningen?"],
      ["grid", "volgorde", "Wat moet eerst?"],
    ]);
  });

  it("holds no answers, and begins with the warning", () => {
    expect(text).not.toContain("Minder overleg");
    expect(text.split("\n")[1]).toMatch(/RESTRICTED/);
  });

  it("is well-formed whatever people wrote", () => {
    const hostile = "]]> --> <script>&x; \u0000\uFFFF ?> “";
    const changed = studyOf({
      ...set,
      theme: hostile,
      organisation: hostile,
      series: hostile,
      population: hostile,
    });
    const tree = readXmlTree(writeDdi(changed, { name: hostile, rows: 0 }));
    expect(descendantsOf(tree, "AuthEnty")[0]!.text).toContain("<script>&x;");
  });
});
