import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { partOf, partsOf } from "../../../test/support/office-files.ts";
import { childOf, childrenOf, descendantsOf, readXmlTree, type XmlElement } from "../../office/xml-tree.ts";
import { writeZip } from "../../office/zip.ts";
import type { Voice } from "../../text.ts";
import type { Theme } from "../../coding/model.ts";
import { sampleFullSet } from "../../../test/support/sample-full-set.ts";
import type { CodedQuestionAnswers } from "../coded-answers/model.ts";
import { codeGuid, stanceGuid } from "./codes.ts";
import { guidOf } from "./guid.ts";
import { readQdaCodebook } from "./read-codebook.ts";
import { writeQdaCodebook } from "./write-codebook.ts";
import { writeQdaProject } from "./write-project.ts";

const voice: Voice = { language: "nl", register: "je" };

const themes: readonly Theme[] = [
  {
    code: "regels",
    title: { nl: "Regels & “papier” <veel>" },
    include: "Alles over regels:\nook brieven.",
    exclude: "Wetten.",
    colour: "#3b6ea8",
    subpoints: [{ code: "te-veel", text: { nl: "Te veel regels" }, stance: "negative" }],
  },
  { code: "mensen", title: { nl: "Mensen" }, subpoints: [] },
];

const question: CodedQuestionAnswers = {
  variable: "q4",
  wording: "Wat gaat er goed? 🙂",
  themes,
  answers: [
    {
      id: "1",
      words: "De mensen 👩‍👩‍👧 maken het",
      codes: [
        { code: "mensen", by: "C1", accepted: true, stance: "positive" },
        { code: "te-veel", by: "C2", accepted: true },
      ],
    },
    {
      id: "2",
      words: "\uFEFFEen\r\nregel met \u0007 en \uD83D los",
      codes: [{ code: "regels", by: "C1", accepted: true }],
    },
    { id: "3", words: "𝕏 <b>&amp;</b> ]]>", codes: [] },
  ],
};

const project = writeQdaProject({ name: "Reeks 2: Thema", voice, questions: [question] });

function treeOf(bytes: Uint8Array): XmlElement {
  const tree = readXmlTree(partOf(bytes, "project.qde"));
  if (tree === undefined) throw new Error("the project is not well-formed");
  return tree;
}

const attribute = (element: XmlElement, name: string): string => element.attributes[name] ?? "";

describe("a codebook for other programs", () => {
  const bytes = writeQdaCodebook(question, voice);

  it("comes back as it was, codes, stance and colour included", () => {
    const read = readQdaCodebook(bytes, "codes.qdc", "q4");
    expect(read.problems).toEqual([]);
    expect(read.value).toEqual([{ ...themes[0], include: "Alles over regels: ook brieven." }, themes[1]]);
  });

  it("has every code once, with a GUID of the form the standard asks for", () => {
    const codes = descendantsOf(readXmlTree(new TextDecoder().decode(bytes)), "Code");
    expect(codes.map((code) => attribute(code, "name"))).toEqual([
      "Regels & “papier” <veel>",
      "Te veel regels",
      "Mensen",
    ]);
    const guids = codes.map((code) => attribute(code, "guid"));
    expect(new Set(guids).size).toBe(3);
    for (const guid of guids)
      expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("a project for other programs", () => {
  it("is the same to the byte when written again", () => {
    expect(writeQdaProject({ name: "Reeks 2: Thema", voice, questions: [question] })).toEqual(project);
  });

  it("has its children in the order of the schema", () => {
    const data = sampleFullSet().data;
    const whole = treeOf(
      writeQdaProject({
        name: "x",
        voice,
        questions: [question],
        cases: { data, wave: 2 },
        remark: "RESTRICTED -- x",
      }),
    );
    expect(whole.children.map(({ name }) => name)).toEqual([
      "Users",
      "CodeBook",
      "Variables",
      "Cases",
      "Sources",
      "Description",
    ]);
  });

  it("counts positions in code points: a word is found where the selection says, behind emoji too", () => {
    const source = descendantsOf(treeOf(project), "TextSource")[0]!;
    const text = [...partOf(project, attribute(source, "plainTextPath").replace("internal://", "sources/"))];
    const selected = childrenOf(source, "PlainTextSelection").map((selection) =>
      text
        .slice(Number(attribute(selection, "startPosition")), Number(attribute(selection, "endPosition")))
        .join(""),
    );
    expect(selected).toEqual([
      "De mensen 👩‍👩‍👧 maken het",
      "\uFFFDEen\nregel met \uFFFD en \uFFFD los",
      "𝕏 <b>&amp;</b> ]]>",
    ]);
  });

  it("says who gave which code, and stance by codes of its own", () => {
    const selections = descendantsOf(treeOf(project), "PlainTextSelection");
    const given = selections.map((selection) =>
      childrenOf(selection, "Coding").map((coding) => [
        attribute(childOf(coding, "CodeRef")!, "targetGUID"),
        attribute(coding, "creatingUser"),
      ]),
    );
    expect(given).toEqual([
      [
        [codeGuid("q4", "mensen"), guidOf("user", "C1")],
        [stanceGuid("positive"), guidOf("user", "C1")],
        [codeGuid("q4", "te-veel"), guidOf("user", "C2")],
      ],
      [[codeGuid("q4", "regels"), guidOf("user", "C1")]],
      [],
    ]);
  });

  it("points at nothing that is not there, and uses no GUID twice", () => {
    const data = sampleFullSet().data;
    const answers = question.answers.map((answer, i) => ({ ...answer, id: data.rows[i] ?? "" }));
    const tree = treeOf(
      writeQdaProject({ name: "x", voice, questions: [{ ...question, answers }], cases: { data, wave: 2 } }),
    );
    const all = everyElement(tree);
    const guids = all.flatMap(({ attributes }) => attributes["guid"] ?? []);
    expect(new Set(guids).size).toBe(guids.length);
    const refs = all.flatMap(({ attributes }) => [
      ...(attributes["targetGUID"] === undefined ? [] : [attributes["targetGUID"]]),
      ...(attributes["creatingUser"] === undefined ? [] : [attributes["creatingUser"]]),
    ]);
    expect(refs.length).toBeGreaterThan(10);
    expect(refs.filter((ref) => !guids.includes(ref))).toEqual([]);
  });

  it("keeps what participants answered to closed questions with them, typed", () => {
    const data = sampleFullSet().data;
    const tree = treeOf(writeQdaProject({ name: "x", voice, questions: [], cases: { data, wave: 2 } }));
    const types = new Set(descendantsOf(tree, "Variable").map((one) => attribute(one, "typeOfVariable")));
    expect(types).toEqual(new Set(["Text", "Boolean", "Float", "Integer"]));
    const values = descendantsOf(tree, "VariableValue").map((value) => value.children[1]!.name);
    expect(new Set(values)).toEqual(new Set(["IntegerValue", "TextValue", "BooleanValue", "FloatValue"]));
    expect(descendantsOf(tree, "Case")).toHaveLength(data.size);
  });

  it("names no participant where it is not the restricted set", () => {
    expect([...partsOf(project).keys()].sort()).toEqual([
      "project.qde",
      `sources/${guidOf("source", "q4")}.txt`,
    ]);
    expect(descendantsOf(treeOf(project), "Case")).toEqual([]);
  });

  it("gives back its codebook, of the question that is asked for", () => {
    const other = { ...question, variable: "q8", themes: themes.slice(1) };
    const both = writeQdaProject({ name: "x", voice, questions: [question, other] });
    expect(readQdaCodebook(both, "x.qdpx", "q8").value).toEqual([themes[1]]);
    expect(readQdaCodebook(both, "x.qdpx", "q4").value).toHaveLength(2);
  });
});

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

describe("a codebook of another program", () => {
  const read = (codes: string) =>
    readQdaCodebook(
      new TextEncoder().encode(
        `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${codes}</Codes></CodeBook>`,
      ),
      "codes.qdc",
      "q4",
    );

  it("makes codes of names, no two alike", () => {
    const { value } = read(
      `<Code guid="a" name="Éénvoud!" isCodable="true" color="#F00"><Description> wat mensen zeggen </Description></Code><Code guid="b" name="eenvoud" isCodable="true"/><Code guid="c" name="…"/>`,
    );
    expect(value).toEqual([
      {
        code: "eenvoud",
        title: { nl: "Éénvoud!" },
        include: "wat mensen zeggen",
        colour: "#ff0000",
        subpoints: [],
      },
      { code: "eenvoud-2", title: { nl: "eenvoud" }, subpoints: [] },
      { code: "code", title: { nl: "…" }, subpoints: [] },
    ]);
  });

  it("loses headings and depth, and says so", () => {
    const { value, problems } = read(
      `<Code guid="h" name="Kop" isCodable="false"><Code guid="a" name="Thema"><Code guid="b" name="Punt"><Code guid="c" name="Diep"/></Code></Code></Code>`,
    );
    expect(value).toEqual([
      {
        code: "thema",
        title: { nl: "Thema" },
        subpoints: [
          { code: "punt", text: { nl: "Punt" } },
          { code: "punt-diep", text: { nl: "Punt › Diep" } },
        ],
      },
    ]);
    expect(problems.map(({ code, values }) => [code, values["count"]])).toEqual([
      ["qda-headings-lifted", 1],
      ["qda-levels-joined", 1],
    ]);
  });

  it.each([
    ["of nothing", ""],
    ["of words", "dit is geen codeboek"],
    ["of other XML", "<?xml version='1.0'?><svg/>"],
    ["without codes", "<?xml version='1.0'?><CodeBook/>"],
    [
      "with an entity of its own",
      `<?xml version="1.0"?><!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><CodeBook><Codes><Code name="&x;"/></Codes></CodeBook>`,
    ],
    ["cut short", "<?xml version='1.0'?><CodeBook><Codes><Code name='a'>"],
  ])("%s is refused", (_what, text) => {
    const { value, problems } = readQdaCodebook(new TextEncoder().encode(text), "x.qdc", "q4");
    expect(value).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["qda-not-a-codebook"]);
  });

  it("of a size nobody codes with is refused at once, and many alike get codes of their own", () => {
    const alike = read(`<Code guid="a" name="zelfde"/>`.repeat(4000)).value ?? [];
    expect(new Set(alike.map(({ code }) => code)).size).toBe(4000);
    expect(alike.every(({ code }) => code.length <= 40)).toBe(true);
    for (const codes of [
      `<Code name="x"/>`.repeat(6000),
      "<Code name='x'>".repeat(30) + "</Code>".repeat(30),
    ])
      expect(read(codes).problems.map(({ code }) => code)).toEqual(["qda-not-a-codebook"]);
  });

  it("in a package without a project is refused, and so is one that is too large", () => {
    const without = writeZip([{ path: "readme.txt", content: "x" }]);
    expect(readQdaCodebook(without, "x.qdpx", "q4").problems[0]?.code).toBe("qda-not-a-codebook");
    const large = new TextEncoder().encode(`<?xml version="1.0"?>${" ".repeat(9_000_000)}`);
    expect(readQdaCodebook(large, "x.qdc", "q4").problems[0]?.code).toBe("qda-not-a-codebook");
    const bomb = writeZip([{ path: "project.qde", content: " ".repeat(10_000_000) }]);
    expect(readQdaCodebook(bomb, "x.qdpx", "q4").value).toBeUndefined();
  });
});

const REFERENCE = process.env["PEILSCHAAL_REFERENCE"];
const why = REFERENCE === undefined ? "(PEILSCHAAL_REFERENCE is not set: real files are not here)" : "";

test.skipIf(REFERENCE === undefined)(`the codebook of a project that NVivo wrote is read ${why}`, () => {
  const file = `${REFERENCE ?? ""}/data/exchange/refi-qda/nvivo_project.qdpx`;
  const { value, problems } = readQdaCodebook(readFileSync(file), "nvivo.qdpx", "q4");
  // 262 codes on five levels, as `grep -o "<Code " project.qde | wc -l` counts them.
  expect(value?.reduce((sum, theme) => sum + 1 + theme.subpoints.length, 0)).toBe(262);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["qda-levels-joined", "warning"]]);
});
