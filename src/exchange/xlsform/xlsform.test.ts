import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { everyType } from "../../../test/support/every-type.ts";
import { readZip } from "../../office/unzip.ts";
import { writeXlsx } from "../../office/xlsx/write.ts";
import { checkQuestionnaire } from "../../questionnaire/check.ts";
import { questionsOf, type Question, type Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { readQuestionnaireAmong } from "../questionnaires/index.ts";
import { readXlsForm } from "./read/index.ts";
import { readSheets } from "./read/sheets.ts";
import { writeXlsForm } from "./write/index.ts";

function poll(path: string): Questionnaire {
  const file = new URL(`../../../${path}/questionnaire.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Questionnaire;
}

const polls: readonly (readonly [string, Questionnaire])[] = [
  ["the example", poll("examples/kwaliteit/peiling-2")],
  ["the wave before it", poll("examples/kwaliteit/peiling-1")],
  ["every type, as it is checked", poll("test/polls/every-question-type/peiling-1")],
  ["every type, with all it can have", everyType],
];

type Rows = readonly (readonly string[])[];

/** A workbook of sheets with these rows. */
function workbook(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const [first, ...others] = Object.entries(sheets).map(([name, rows]) => ({ name, widths: [], rows }));
  const properties = { title: "", subject: "", creator: "", language: "nl", status: "" } as const;
  return writeXlsx({ properties, sheets: [first ?? { name: "survey", widths: [], rows: [] }, ...others] });
}

const CHOICES: Rows = [
  ["list_name", "name", "label"],
  ["ab", "a", "Appel"],
  ["ab", "b", "Banaan"],
  ["abo", "a", "Appel"],
  ["abo", "b", "Banaan"],
  ["abo", "other", "Anders, namelijk…"],
];

function read(survey: Rows): ReturnType<typeof readXlsForm> {
  return readXlsForm(workbook({ survey, choices: CHOICES }), "form.xlsx", "en");
}

/** The questions of a form with these rows below type, name, label, relevant, constraint and appearance. */
function questions(...rows: Rows): readonly Question[] {
  const head = ["type", "name", "label", "relevant", "constraint", "appearance", "required"];
  const { value } = read([head, ...rows]);
  return value === undefined ? [] : questionsOf(value.questionnaire);
}

function told(...survey: Rows): string[] {
  return read(survey).problems.map(({ code, place, values }) =>
    [code, place.path, ...Object.values(values)].join(" "),
  );
}

test.each(polls)("%s goes through XLSForm and comes back the same", (_, questionnaire) => {
  const bytes = writeXlsForm(questionnaire);
  const back = readXlsForm(bytes, "form.xlsx");
  expect(back.problems).toEqual([]);
  expect(back.value?.questionnaire).toEqual(questionnaire);
  expect(writeXlsForm(questionnaire)).toEqual(bytes);
});

test.each(polls)("%s keeps words, answers and routing where our own column is gone", (_, questionnaire) => {
  const sheets = readSheets(writeXlsForm(questionnaire), "form.xlsx").value;
  const bare = Object.fromEntries(
    [...(sheets ?? [])].map(([name, rows]) => {
      const head = [...new Set(rows.flatMap((row) => row.names))].filter((column) => column !== "peilschaal");
      const columns = head.flatMap((column) =>
        [...new Set(rows.flatMap((row) => [...row.words(column).keys()]))].map((language) => ({
          column,
          language,
        })),
      );
      const titles = columns.map(({ column, language }) =>
        language === "" ? column : `${column}::${language}`,
      );
      return [
        name,
        [
          titles,
          ...rows.map((row) => columns.map(({ column, language }) => row.words(column).get(language) ?? "")),
        ],
      ];
    }),
  );
  const back = readXlsForm(workbook(bare), "form.xlsx").value?.questionnaire;
  const own = questionsOf(questionnaire);
  const plain = (question: Question) => ({
    code: question.code,
    text: question.text,
    when: question.when,
    labels: definitionOf(question)
      .texts(question)
      .filter(([path]) => path !== "unit")
      .map(([, text]) => text),
  });
  const asked = back && questionsOf(back).filter(({ code }) => own.some((one) => one.code === code));
  expect(asked?.map(plain)).toEqual(own.map(plain));
});

describe("what XLSForm asks becomes what we ask:", () => {
  test("lists, old names of types, and a field for other words", () => {
    expect(
      questions(
        ["select_one ab", "s1", "Fruit?", "", "", "", "yes"],
        ["select one from ab or specify other", "s2", "Fruit?"],
        ["select all that apply from ab", "s3", "Fruit?", "", "count-selected(.) <= 1"],
        ["select_multiple ab", "s4", "Fruit?", "", "not(selected(., 'b') and count-selected(.) > 1)"],
        ["rank ab", "r", "Welke eerst?"],
      ),
    ).toMatchObject([
      { type: "one-answer", required: true, options: [{ code: "a" }, { code: "b" }] },
      { type: "one-answer", options: [{ code: "a" }, { code: "b" }, { code: "other", other: true }] },
      { type: "several-answers", atMost: 1 },
      { type: "several-answers", options: [{ code: "a" }, { code: "b", exclusive: true }] },
      { type: "ranking" },
    ]);
  });

  test("a text that is asked after “other” is the words beside it", () => {
    const all = questions(
      ["select_multiple abo", "fruit", "Fruit?"],
      ["text", "fruit_other", "Welk?", "selected(${fruit}, 'other')"],
      ["text", "later", "En dan?", "selected(${fruit}, 'a')"],
    );
    expect(all).toMatchObject([
      { code: "fruit", options: [{}, {}, { code: "other", other: true }] },
      { code: "later", when: { question: "fruit", is: ["a"] } },
    ]);
  });

  test("numbers and texts with their bounds", () => {
    expect(
      questions(
        ["integer", "i", "Hoeveel?", "", ". > 0 and . < 10"],
        ["decimal", "d", "Hoeveel?", "", ". >= 0.5"],
        ["text", "t", "Wat?", "", "string-length(.) <= 20"],
        ["text", "m", "Wat?", "", "", "multiline"],
        ["note", "n", "**Let op** dit"],
      ),
    ).toMatchObject([
      { type: "number", min: 1, max: 9 },
      { type: "number", min: 0.5, decimals: 2 },
      { type: "short-text", maxLength: 20 },
      { type: "open-text" },
      { type: "explanation", text: { nl: "Let op dit" } },
    ]);
  });

  test("a table of one list is a grid, and routing knows its rows", () => {
    const all = questions(
      ["begin_group", "grid", "Wat vindt men?", "", "", "table-list"],
      ["select_one ab", "grid_x", "Van dit"],
      ["select_one ab", "y", "Van dat"],
      ["end_group"],
      ["text", "t", "Waarom?", "${grid_x} = 'a' or ${y} = 'b'"],
    );
    expect(all).toMatchObject([
      { type: "grid", code: "grid", rows: [{ code: "x" }, { code: "y" }] },
      {
        when: {
          any: [
            { question: "grid", row: "x", is: ["a"] },
            { question: "grid", row: "y", is: ["b"] },
          ],
        },
      },
    ]);
  });

  test("groups are pages, groups in them are only their words and their condition", () => {
    const { value } = read([
      ["type", "name", "label", "relevant", "appearance"],
      ["select_one ab", "s", "Fruit?"],
      ["begin group", "een", "Eerste deel", "${s} = 'a'", "field-list"],
      ["text", "t", "Wat?"],
      ["begin_group", "twee", "Daarin", "${s} != 'b'"],
      ["text", "u", "Hoe?"],
      ["end_group"],
      ["end group"],
    ]);
    expect(value?.questionnaire.pages).toMatchObject([
      { questions: [{ code: "s" }] },
      {
        code: "een",
        title: { nl: "Eerste deel" },
        when: { question: "s", is: ["a"] },
        together: true,
        questions: [
          { code: "t" },
          { code: "twee", type: "explanation", when: { not: { question: "s", is: ["b"] } } },
          { code: "u", when: { not: { question: "s", is: ["b"] } } },
        ],
      },
    ]);
  });

  test("languages, whatever way they are named", () => {
    const { value } = readXlsForm(
      workbook({
        survey: [
          ["type", "name", "label::Nederlands (nl)", "label:English", "hint::English (en)"],
          ["text", "t", "Wat?", "What?", "A word"],
        ],
      }),
      "form.xlsx",
    );
    expect(value?.questionnaire).toMatchObject({
      languages: ["nl", "en"],
      pages: [{ questions: [{ text: { nl: "Wat?", en: "What?" }, hint: { en: "A word" } }] }],
    });
  });

  test.each([
    ["${s} = ''", { question: "s", answered: false }],
    ["${s} != ''", { question: "s", answered: true }],
    ["string-length(${t}) > 0", { question: "t", answered: true }],
    ["not(selected(${m}, 'a'))", { not: { question: "m", is: ["a"] } }],
    ["count-selected(${m}) >= 1", { question: "m", answered: true }],
    ["${i} >= 18", { question: "i", atLeast: 18 }],
    ["18 < ${i}", { question: "i", atLeast: 19 }],
    ["${m} = 'a'", undefined],
    ["position(..) > 1", undefined],
    ["/data/s = 'a'", undefined],
  ])("%s", (relevant, when) => {
    const all = questions(
      ["select_one ab", "s", "S"],
      ["select_multiple ab", "m", "M"],
      ["text", "t", "T"],
      ["integer", "i", "I"],
      ["text", "last", "L", relevant],
    );
    expect(all.at(-1)?.when).toEqual(when);
  });
});

describe("a form in CSV is known by what stands in it:", () => {
  const found = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    return readQuestionnaireAmong([{ name: "x", bytes }], "nl")?.value?.questionnaire.questionnaire;
  };

  test("sheets below each other, as XLSForm’s own tools write them", () => {
    const form = found(
      '"survey",,,\n,"type","name","label"\n,"select one from ab","q","Welke?"\n"choices",,,\n,"list name","name","label"\n,"ab","a","A"\n,"ab","b","B"\n',
    );
    expect(form?.pages[0]?.questions).toMatchObject([
      { type: "one-answer", options: [{ code: "a" }, { code: "b" }] },
    ]);
  });

  test("a survey by itself, with a range", () => {
    const form = found("type,name,label,parameters\nrange,r,Hoeveel?,start=0 end=5 step=0.5\ntext,t,Wat?,\n");
    expect(form?.pages[0]?.questions).toMatchObject([
      { type: "number", min: 0, max: 5, decimals: 1 },
      { code: "t" },
    ]);
  });

  test.each(["type,name,label\nauto,x,y\n", "naam,type\nx,text\n", "vraag\nja\n"])(
    "%j is no form",
    (text) => {
      expect(found(text)).toBeUndefined();
    },
  );
});

test("conditions over rows of a grid, however they are joined", () => {
  const all = questions(
    ["begin_group", "g", "Wat?", "", "", "table-list"],
    ["select_one ab", "g_x", "Dit"],
    ["select_one ab", "g_y", "Dat"],
    ["end_group"],
    ["text", "t", "Waarom?", "not(${g_x} = 'a') and (${g_y} = 'a' or ${g_y} = '')"],
  );
  expect(all.at(-1)?.when).toEqual({
    all: [
      { not: { question: "g", row: "x", is: ["a"] } },
      {
        any: [
          { question: "g", row: "y", is: ["a"] },
          { question: "g", row: "y", answered: false },
        ],
      },
    ],
  });
});

test("bounds in either order, equal ones, and those that are not understood", () => {
  const bounds = (constraint: string, type = "integer") =>
    questions([type, "i", "Hoeveel?", "", constraint])[0];
  expect(bounds("1 < . and 9 >= .")).toMatchObject({ min: 2, max: 9 });
  expect(bounds(". = 5")).toMatchObject({ min: 5, max: 5 });
  expect(bounds(". != 5")).not.toHaveProperty("min");
  expect(bounds("regex(., 'a')", "text")).not.toHaveProperty("maxLength");
  expect(bounds("not(selected(., 'a') or selected(., 'b'))", "select_multiple ab")).toMatchObject({
    options: [{ code: "a" }, { code: "b" }],
  });
});

describe("what has no place in ours is told:", () => {
  test("places, pictures, what repeats, what is computed, what is about the device", () => {
    expect(
      told(
        ["type", "name", "label", "calculation", "choice_filter", "bind::odk:length", "default"],
        ["start", "start"],
        ["text", "t", "Wat? ${s}", "", "", "20", "x"],
        ["geopoint", "g", "Waar?"],
        ["begin_repeat", "r", "Kinderen"],
        ["text", "kind", "Naam"],
        ["end_repeat"],
        ["calculate", "c", "", "1 + 1"],
        ["select_one ab", "s", "Fruit?", "", "x=1"],
        ["date", "d", "Wanneer?"],
        ["select_one weg", "w", "Weg?"],
      ),
    ).toEqual([
      "form-type-left-out r begin_repeat (kind)",
      "form-filled-in-words t Wat? ${s}",
      "form-type-left-out g geopoint",
      "form-type-left-out c calculate (1 + 1)",
      "form-rule-left s choice_filter x=1",
      "form-type-changed d date short text",
      "form-too-few-answers w 0",
      "form-setting-left-out start start",
      "form-setting-left-out t bind::odk:length",
      "form-setting-left-out t default",
    ]);
  });

  test("a constraint that is understood in part", () => {
    const survey = [
      ["type", "name", "label", "constraint"],
      ["integer", "i", "I", ". > 1 and . < ${x}"],
    ];
    expect(told(...survey)).toEqual(["form-rule-left i constraint . > 1 and . < ${x}"]);
    expect(read(survey).value?.questionnaire.pages[0]?.questions[0]).toMatchObject({ min: 2 });
  });
});

describe("a form that means harm is refused, and nothing comes of it:", () => {
  test("a header that objects have of themselves", () => {
    expect(told(["type", "name", "__proto__"], ["text", "t", "x"])).toEqual(["form-hostile-name  __proto__"]);
  });

  test("more rows than a form has, and a list of answers that a thousand questions share", () => {
    const many = Array.from({ length: 20_500 }, (_, i) => ["text", `q${i}`, "Wat?"]);
    expect(told(["type", "name", "label"], ...many)).toEqual(["form-too-many-parts  20000"]);
    const choices = Array.from({ length: 2000 }, (_, i) => ["big", `a${i}`, "Antwoord"]);
    const survey = Array.from({ length: 1000 }, (_, i) => ["select_one big", `q${i}`, "Wat?"]);
    const bytes = workbook({
      survey: [["type", "name", "label"], ...survey],
      choices: [["list_name", "name", "label"], ...choices],
    });
    expect(readXlsForm(bytes, "form.xlsx").problems.map(({ code }) => code)).toEqual(["form-too-many-parts"]);
  });

  test("a thousand groups in each other, of which none is closed", () => {
    const groups = Array.from({ length: 1000 }, (_, i) => ["begin_group", `g${i}`, "Groep"]);
    const all = questions(...groups, ["text", "t", "Wat?"]);
    expect(all.some(({ code }) => code === "t")).toBe(true);
  });

  test("a package that is no workbook, and bytes that are nothing", () => {
    expect(readXlsForm(new Uint8Array([0x50, 0x4b, 3, 4, 0]), "form.xlsx").problems).toMatchObject([
      { code: "zip-not-a-zip" },
    ]);
    expect(readXlsForm(new Uint8Array([0xff, 0, 0x80]), "form.csv").problems).toMatchObject([
      { code: "file-not-utf8" },
    ]);
    expect(readXlsForm(new TextEncoder().encode('a,"b'), "form.csv").problems).toMatchObject([
      { code: "import-quote-open" },
    ]);
  });

  test("a column of ours that is no JSON is left aside", () => {
    const survey = [
      ["type", "name", "label", "peilschaal"],
      ["text", "t", "Wat?", "{"],
      ["text", "u", "Wie?", "[1]"],
    ];
    expect(read(survey).value?.questionnaire.pages[0]?.questions).toHaveLength(2);
  });
});

const reference = join(process.env["PEILSCHAAL_REFERENCE"] ?? "", "data/exchange/xlsform");
const samples = existsSync(reference)
  ? readdirSync(reference).filter((name) => /\.(xlsx|csv)$/.test(name))
  : [];

describe.skipIf(samples.length === 0)(
  "forms that XLSForm's own reader is tried on (PEILSCHAAL_REFERENCE is not set):",
  () => {
    test.each(samples)("%s is a sound questionnaire", (name) => {
      const { value, problems } = readXlsForm(readFileSync(join(reference, name)), name);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(value && checkQuestionnaire(value.questionnaire)).toEqual([]);
    });
  },
);

describe("a large workbook of answers is no form", () => {
  const large = (sheets: Readonly<Record<string, Rows>>) => {
    const files = Object.fromEntries(readZip(workbook(sheets), "x.xlsx").value ?? []);
    const noise = Uint8Array.from({ length: 17_000_000 }, (_, i) => (i * 7919) % 251);
    return zipSync({ ...files, "xl/media/foto.bin": noise }, { level: 0 });
  };
  const found = (bytes: Uint8Array) => readQuestionnaireAmong([{ name: "x.xlsx", bytes }], "en");
  const ANSWERS: Rows = [
    ["Hoe tevreden bent u?", "Opmerkingen"],
    ["goed", "geen"],
  ];

  test("whatever its sheets are called, unless options stand beside the questions", () => {
    expect(found(large({ Blad1: ANSWERS }))).toBeUndefined();
    expect(found(large({ Survey: ANSWERS }))).toBeUndefined();
    const form = found(large({ survey: [["type", "name", "label"]], choices: CHOICES }));
    expect(form?.problems.map(({ code }) => code)).toEqual(["form-too-large"]);
  });
});

test("rows, choices and settings that have no place are told, each with its name", () => {
  const head = ["type", "name", "label", "hint", "parameters", "required", "appearance", "disabled"];
  const bytes = workbook({
    survey: [
      head,
      ["select_one ab", "a", "Welke?", "", "randomize=true seed=3"],
      ["", "b", "Zonder soort"],
      ["text", "c", "Uit", "", "", "", "", "yes"],
      ["begin_group", "g", "Raster", "", "", "", "table-list"],
      ["select_one ab", "r1", "Een", "Let op", "", "yes"],
      ["select_one ab", "r2", "Twee"],
      ["end_group", "g"],
      ["select_one dubbel", "d", "Waar?"],
    ],
    choices: [...CHOICES, ["ab", "", "zonder naam"], ["dubbel", "1", "Haren"], ["dubbel", "1", "Bedum"]],
  });
  const found = readQuestionnaireAmong([{ name: "form.xlsx", bytes }], "en");
  const all = found?.problems.map(({ code, place, values }) =>
    [code, place.path, ...Object.values(values)].join(" "),
  );
  expect(all).toEqual([
    "form-type-left-out b –",
    "form-setting-left-out  choices: ab",
    "form-setting-left-out c disabled",
    "form-setting-left-out a parameters randomize",
    "form-setting-left-out a parameters seed",
    "form-setting-left-out r1 hint",
    "form-setting-left-out r1 required",
    "form-answer-twice d 1 Haren",
  ]);
});
