import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { everyType } from "../../../test/support/every-type.ts";
import { checkQuestionnaire } from "../../questionnaire/check.ts";
import { questionsOf, type Question, type Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { readJson } from "../forms/json.ts";
import { readQuestionnaireAmong } from "../questionnaires/index.ts";
import { readSurveyJs } from "./read/index.ts";
import { writeSurveyJs } from "./write/index.ts";

function bytesOf(survey: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(survey));
}

function questions(...elements: readonly unknown[]): readonly Question[] {
  const { value } = readFile(bytesOf({ elements }), "form.json");
  return value === undefined ? [] : questionsOf(value.questionnaire);
}

/** A form as it stands in a file. */
function readFile(bytes: Uint8Array, name = "form.json"): ReturnType<typeof readSurveyJs> {
  const json = readJson(bytes, name);
  return json.value === undefined ? { problems: json.problems } : readSurveyJs(json.value, name, "en");
}

/** What is told of a form with these elements: codes, and the program's words in them. */
function told(survey: unknown): string[] {
  return readFile(bytesOf(survey), "form.json").problems.map(({ code, place, values }) =>
    [code, place.path, ...Object.values(values)].join(" "),
  );
}

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

test.each(polls)("%s goes through SurveyJS and comes back the same", (_, questionnaire) => {
  const bytes = writeSurveyJs(questionnaire);
  const back = readFile(bytes, "form.json");
  expect(back.problems).toEqual([]);
  expect(back.value?.questionnaire).toEqual(questionnaire);
  expect(writeSurveyJs(questionnaire)).toEqual(bytes);
});

test.each(polls)("%s keeps words, answers and routing where our own marks are gone", (_, questionnaire) => {
  const bare = JSON.parse(new TextDecoder().decode(writeSurveyJs(questionnaire)), (key, value: unknown) =>
    key === "peilschaal" ? undefined : value,
  ) as unknown;
  const back = readFile(bytesOf(bare), "form.json").value?.questionnaire;
  expect(back?.title).toEqual(questionnaire.title);
  const plain = (question: Question) => ({
    code: question.code,
    text: question.text,
    when: question.when,
    labels: definitionOf(question)
      .texts(question)
      .filter(([path]) => path !== "unit")
      .map(([, text]) => text)
      .toSorted(byWords),
  });
  expect(back && questionsOf(back).map(plain)).toEqual(questionsOf(questionnaire).map(plain));
});

const byWords = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe("what SurveyJS asks becomes what we ask:", () => {
  test("one of a list, with its special answers", () => {
    const [question] = questions({
      type: "dropdown",
      name: "Sector 1",
      title: { default: "Sector?", en: "Which sector?" },
      isRequired: true,
      choices: ["Rijk", { value: 2, text: { default: "Gemeente", en: "Municipality" } }],
      hasOther: true,
      otherText: "Anders",
      showDontKnowItem: true,
    });
    expect(question).toMatchObject({
      type: "one-answer",
      code: "sector-1",
      required: true,
      text: { nl: "Sector?", en: "Which sector?" },
      options: [
        { code: "rijk", label: { nl: "Rijk" } },
        { code: "2", label: { nl: "Gemeente", en: "Municipality" } },
        { code: "other", label: { nl: "Anders" }, other: true },
        { code: "dontknow", label: { nl: "Weet ik niet" }, dontKnow: true },
      ],
    });
  });

  test("several of a list, with bounds and an answer that excludes the others", () => {
    const [question] = questions({
      type: "checkbox",
      name: "q",
      choices: ["a", "b", { value: "c", isExclusive: true }],
      hasNone: true,
      minSelectedChoices: 1,
      validators: [{ type: "answercount", maxCount: 2 }],
    });
    expect(question).toMatchObject({ type: "several-answers", atLeast: 1, atMost: 2 });
    expect(question && "options" in question && question.options.map(({ exclusive }) => exclusive)).toEqual([
      undefined,
      undefined,
      true,
      true,
    ]);
  });

  test("labels that are a known scale, from either end", () => {
    const scale = ["Zeer tevreden", "Tevreden", "Neutraal", "Ontevreden", "Zeer ontevreden", "Weet ik niet"];
    const [question] = questions({ type: "radiogroup", name: "q", choices: scale });
    expect(question).toMatchObject({
      type: "scale",
      scale: { judgement: "good-to-bad", middle: "neutraal", dontKnow: { code: "weet-ik-niet" } },
    });
    expect(question?.type === "scale" && question.scale.points.map(({ value }) => value)).toEqual([
      5, 4, 3, 2, 1,
    ]);
  });

  test("a mark, with words at its ends", () => {
    const [question] = questions({
      type: "rating",
      name: "nps",
      rateMin: 0,
      rateMax: 10,
      minRateDescription: "helemaal niet",
    });
    const points = question?.type === "scale" ? question.scale.points : [];
    expect(points.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(points[0]).toEqual({ code: "0", label: { nl: "0 (helemaal niet)" }, value: 0 });
  });

  test("a mark out of a milliard is a number", () => {
    expect(questions({ type: "rating", name: "q", rateMin: 0, rateMax: 1e9 })).toMatchObject([
      { type: "number", min: 0, max: 1e9 },
    ]);
  });

  test("yes or no, numbers, words, rankings and texts between questions", () => {
    const all = questions(
      { type: "boolean", name: "b", labelTrue: "Zeker" },
      { type: "text", name: "n", inputType: "number", min: 0, max: 9, step: 0.01 },
      { type: "slider", name: "s", max: 10 },
      { type: "text", name: "t", maxLength: 20 },
      { type: "comment", name: "c" },
      { type: "ranking", name: "r", choices: ["x", "y"] },
      { type: "html", name: "h", html: "<p>Nu <b>iets</b> anders &amp; nieuws.<script>1</script></p>" },
    );
    expect(all).toMatchObject([
      { type: "one-answer", options: [{ code: "ja", label: { nl: "Zeker" } }, { code: "nee" }] },
      { type: "number", min: 0, max: 9, decimals: 2 },
      { type: "number", min: 0, max: 10 },
      { type: "short-text", maxLength: 20 },
      { type: "open-text" },
      { type: "ranking" },
      { type: "explanation", text: { nl: "Nu iets anders & nieuws." } },
    ]);
  });

  test("rows and columns, whatever is in the cells", () => {
    const all = questions(
      { type: "matrix", name: "m", columns: [1, 2], rows: ["a", "b"], eachRowRequired: true },
      { type: "matrix", name: "k", columns: [1, 2], rows: ["a"], cellType: "checkbox" },
      {
        type: "matrixdropdown",
        name: "d",
        title: "Wat?",
        choices: ["x", "y"],
        rows: ["a"],
        columns: [{ name: "eerste" }, { name: "tweede", cellType: "comment" }],
      },
      { type: "multipletext", name: "t", items: [{ name: "i", title: "Item" }] },
    );
    expect(all).toMatchObject([
      { type: "grid", code: "m", required: true, rows: [{ code: "a" }, { code: "b" }] },
      { type: "several-answers", code: "k-a" },
      { type: "grid", code: "d-eerste", text: { nl: "Wat? – eerste" } },
      { type: "open-text", code: "d-tweede-a" },
      { type: "short-text", code: "t-i", text: { nl: "Item" } },
    ]);
  });
});

test("panels hold questions together: their words are kept, and both conditions hold", () => {
  const first = { type: "radiogroup", name: "q", choices: ["x", "y"] };
  const inner = { type: "text", name: "t", visibleIf: "{q} <> 'y'", hasComment: true };
  const panel = { type: "panel", name: "p", title: "Deel", description: "Over nu", visibleIf: "{q} = 'x'" };
  const { value } = readFile(
    bytesOf({
      pages: [
        { name: "een", description: "Vooraf", elements: [first, { ...panel, elements: [inner] }] },
        {
          name: "twee",
          visibleIf: "{q} = 'x'",
          elements: [{ type: "comment", name: "c", visibleIf: "f({q})" }],
        },
      ],
    }),
  );
  const x = { question: "q", is: ["x"] };
  const both = { all: [x, { not: { question: "q", is: ["y"] } }] };
  expect(value?.questionnaire.pages).toMatchObject([
    {
      code: "een",
      together: true,
      questions: [
        { type: "explanation", text: { nl: "Vooraf" } },
        { code: "q" },
        { type: "explanation", text: { nl: "Deel" }, when: x },
        { type: "explanation", text: { nl: "Over nu" } },
        { code: "t", when: both },
        { type: "open-text", code: "t-comment", when: both },
      ],
    },
    { when: x, questions: [{ code: "c" }] },
  ]);
});

test("of two conditions one of which is not understood, both are told", () => {
  const elements = [
    { type: "radiogroup", name: "q", choices: ["x", "y"] },
    {
      type: "panel",
      name: "p",
      visibleIf: "f({q})",
      elements: [{ type: "text", name: "t", visibleIf: "{q} = 'x'" }],
    },
  ];
  expect(told({ title: "Titel", elements })).toEqual(["form-condition-as-text t (f({q})) and ({q} = 'x')"]);
});

test("a picture in the words is told, and a text without end is cut", () => {
  const picture = `<p>Zie <img src="data:image/png;base64,${"A".repeat(30_000)}"> dit</p>`;
  const [shown, long] = questions(
    { type: "html", name: "h", html: picture },
    { type: "html", name: "l", html: "woord ".repeat(10_000) },
  );
  expect(shown?.text.nl).toBe("Zie dit");
  expect(JSON.stringify(long?.text.nl).length).toBeLessThan(20_010);
  const elements = [{ type: "html", name: "l", html: `<p>${"woord ".repeat(10_000)}</p>` }];
  expect(told({ title: "Titel", elements })).toContain("form-text-cut  1");
});

describe("routing of SurveyJS:", () => {
  const when = (visibleIf: string) => {
    const asked = questions(
      { type: "radiogroup", name: "q", choices: ["x", "y", "it's"] },
      { type: "checkbox", name: "m", choices: ["a", "b"] },
      { type: "matrix", name: "g", columns: ["p", "r"], rows: ["rij"] },
      { type: "text", name: "n", inputType: "number" },
      { type: "text", name: "last", visibleIf },
    );
    return asked.at(-1)?.when;
  };

  test.each([
    ["{q} = 'x'", { question: "q", is: ["x"] }],
    ["'x' == {q}", { question: "q", is: ["x"] }],
    ["{q} = 'it\\'s'", { question: "q", is: ["its"] }],
    ["{q} <> 'x'", { not: { question: "q", is: ["x"] } }],
    ["{q} anyof ['x', 'y']", { question: "q", is: ["x", "y"] }],
    ["{q} empty", { question: "q", answered: false }],
    ["{m} contains 'a'", { question: "m", is: ["a"] }],
    [
      "{m} allof ['a', 'b']",
      {
        all: [
          { question: "m", is: ["a"] },
          { question: "m", is: ["b"] },
        ],
      },
    ],
    ["{m} notcontains 'b'", { not: { question: "m", is: ["b"] } }],
    ["{g.rij} = 'p'", { question: "g", row: "rij", is: ["p"] }],
    [
      "{n} >= 3 and {n} < 5",
      {
        all: [
          { question: "n", atLeast: 3 },
          { question: "n", atMost: 4 },
        ],
      },
    ],
    ["{n} = 3", { question: "n", atLeast: 3, atMost: 3 }],
    [
      "{q} = 'x' or {q} = 'y' and !({n} notempty)",
      {
        any: [
          { question: "q", is: ["x"] },
          { all: [{ question: "q", is: ["y"] }, { not: { question: "n", answered: true } }] },
        ],
      },
    ],
  ])("%s", (written, expected) => {
    expect(when(written)).toEqual(expected);
  });

  test.each([
    "{q} = 'z'",
    "{later} = 'x'",
    "age({n}) > 18",
    "{q} = {m}",
    "{m} = ['a']",
    "{n} + 1 > 3",
    "{q} =",
    "((((",
  ])("%s is not understood, and told as it stands", (written) => {
    expect(when(written)).toBeUndefined();
    const elements = [
      { type: "radiogroup", name: "q", choices: ["x", "y"] },
      { type: "text", name: "n", visibleIf: written },
    ];
    expect(told({ elements })).toContain(`form-condition-as-text n ${written}`);
  });

  test("a condition that somebody changed beside ours is followed", () => {
    const form = JSON.parse(new TextDecoder().decode(writeSurveyJs(everyType))) as {
      pages: { elements: { name: string; visibleIf?: string }[] }[];
    };
    const changed = form.pages.at(-1)?.elements.find(({ name }) => name === "voorbeelden");
    if (changed !== undefined) changed.visibleIf = "{oordeel} = 'eens'";
    const back = readFile(bytesOf(form), "form.json").value?.questionnaire;
    const asked = back && questionsOf(back).find(({ code }) => code === "voorbeelden");
    expect(asked?.when).toEqual({ question: "oordeel", is: ["eens"] });
  });
});

describe("what has no place in ours is told:", () => {
  test("types that nobody knows, repeated panels, files", () => {
    const elements = [
      { type: "text", name: "t" },
      { type: "yesno", name: "y", title: "Eigen soort" },
      { type: "paneldynamic", name: "p", templateElements: [{ type: "text", name: "binnen" }] },
      { type: "file", name: "f" },
      { type: "text", name: "v", visible: false },
    ];
    expect(told({ title: "Titel", elements })).toEqual([
      "form-type-left-out y yesno",
      "form-type-left-out p paneldynamic (binnen)",
      "form-type-left-out f file",
      "form-type-left-out v text, visible: false",
    ]);
  });

  test("rules, pictures, earlier answers in words, settings of one’s own", () => {
    const elements = [
      {
        type: "text",
        name: "t",
        title: "Dag {naam}, <img src='x'>",
        requiredIf: "{x} = 1",
        validators: [{ type: "regex", regex: "^a$" }],
        inputType: "date",
        ownSetting: 1,
      },
      { type: "radiogroup", name: "r", choices: ["a", { value: "b", visibleIf: "{t} = 1" }], ownSetting: 2 },
    ];
    expect(
      told({ title: "Titel", elements, triggers: [{ type: "complete", expression: "{r} = 'a'" }] }),
    ).toEqual([
      "form-rule-left  triggers {r} = 'a'",
      "form-rule-left t requiredIf {x} = 1",
      "form-rule-left t validators ^a$",
      "form-media-left t",
      "form-filled-in-words t Dag {naam}, <img src='x'>",
      "form-type-changed t text (date) short text",
      "form-rule-left r: b choices visibleIf {t} = 1",
      "form-setting-left-out t ownSetting (2×)",
    ]);
  });

  test("languages that a questionnaire cannot have", () => {
    const elements = [{ type: "comment", name: "c", title: { de: "Warum?", nl: "Waarom?" } }];
    expect(told({ title: { nl: "Titel" }, elements })).toEqual(["form-language-left-out  de"]);
  });
});

describe("a form that means harm is refused, and nothing comes of it:", () => {
  const deep = (depth: number) => `{"elements":${"[".repeat(depth)}${"]".repeat(depth)}}`;
  const many = `{"elements":[${Array.from({ length: 600_000 }, () => "0").join()}]}`;

  test.each([
    [
      "a name that objects have of themselves",
      '{"elements":[{"type":"text","name":"a","__proto__":{}}]}',
      "form-hostile-name",
    ],
    [
      "the same, written with an escape",
      '{"elements":[{"type":"text","\\u0063onstructor":1}]}',
      "form-hostile-name",
    ],
    ["a thousand layers", deep(1000), "form-too-deep"],
    ["a million layers", deep(1_000_000), "form-too-deep"],
    ["more values than a form has", many, "form-too-many-parts"],
    ["half a form", '{"elements":[{"type":"text"', "json-broken"],
    ["9 MB", " ".repeat(9 * 1024 * 1024), "form-too-large"],
    ["no text", "\uD800", "json-broken"],
  ])("%s", (_, text, code) => {
    const read = readFile(new TextEncoder().encode(text), "form.json");
    expect(read.value).toBeUndefined();
    expect(read.problems.map((one) => one.code)).toContain(code);
  });

  test("bytes that are no text", () => {
    expect(readFile(new Uint8Array([0xff, 0x00, 0x80]), "form.json").problems).toMatchObject([
      { code: "file-not-utf8" },
    ]);
  });

  test("6,000 questions, and names that objects have of themselves as values", () => {
    const elements = Array.from({ length: 6000 }, (_, i) => ({ type: "text", name: `q${i}` }));
    expect(told({ elements })).toContain("form-too-many-parts  1000");
    const harmless = questions({
      type: "radiogroup",
      name: "__proto__",
      choices: ["constructor", "toString"],
    });
    expect(harmless).toMatchObject([
      { code: "proto", options: [{ code: "constructor" }, { code: "tostring" }] },
    ]);
  });
});

const reference = join(process.env["PEILSCHAAL_REFERENCE"] ?? "", "data/exchange/surveyjs");
const samples = existsSync(reference)
  ? readdirSync(reference).filter((name) => /^(design|survey-json).*\.json$/.test(name))
  : [];

describe.skipIf(samples.length === 0)(
  "forms from SurveyJS's own pages (PEILSCHAAL_REFERENCE is not set):",
  () => {
    test.each(samples)("%s is a sound questionnaire, or has nothing we can ask", (name) => {
      const read = readFile(readFileSync(join(reference, name)), name);
      if (read.value === undefined) expect(read.problems.at(-1)?.code).toBe("form-without-questions");
      else expect(checkQuestionnaire(read.value.questionnaire)).toEqual([]);
    });
  },
);

test("parts that cannot be asked are told, and none is lost without a word", () => {
  expect(
    told({
      pages: [
        { name: "p0", visible: false, elements: [{ type: "text", name: "weg" }] },
        {
          name: "p1",
          elements: [
            "los",
            { type: "radiogroup", name: "a", choices: [1, null, { text: "zonder" }, 2, 2] },
            {
              type: "matrixdropdown",
              name: "m",
              rows: ["r"],
              choices: [1, 2],
              columns: [
                { name: "c1", cellType: "text" },
                { name: "c2", cellType: "file" },
                { name: "c3", visibleIf: "{a} = 1" },
              ],
            },
            {
              type: "multipletext",
              name: "t",
              items: [{ name: "i", inputType: "email" }, { title: "geen naam" }],
            },
            { type: "ranking", name: "k", choices: ["x", "y"], minSelectedChoices: 1 },
            { type: "text", name: "l", validators: [{ type: "text", minLength: 3 }] },
          ],
        },
      ],
    }),
  ).toEqual([
    "form-type-left-out p0 page, visible: false (weg)",
    'form-type-left-out  "los"',
    "form-type-left-out m.c2 file",
    "form-type-changed m matrixdropdown 2 × short text",
    "form-rule-left m: c3 columns visibleIf {a} = 1",
    "form-type-changed t.i text (email) short text",
    "form-type-left-out t. item",
    "form-type-changed t multipletext short text",
    "form-rule-left l minLength 3",
    "form-setting-left-out a choices: null",
    'form-setting-left-out a choices: {"text":"zonder"}',
    'form-setting-left-out t items: {"title":"geen naam"}',
    "form-setting-left-out k minSelectedChoices",
  ]);
});

test("answers of a matrix have the row first, and two answers of one value are told", () => {
  const matrix = { type: "matrixdropdown", name: "m", rows: ["r"], choices: [1, 2] };
  const elements = [
    { ...matrix, columns: [{ name: "c1", cellType: "text", isRequired: true }, { name: "c2" }] },
    { type: "radiogroup", name: "a", choices: [1, { value: 1, text: "nog een" }] },
  ];
  const found = readQuestionnaireAmong([{ name: "f.json", bytes: bytesOf({ elements }) }], "en");
  const names = found?.value?.questionnaire.fields.map((field) => field.names);
  expect(names?.[0]).toContain("m.r.c1");
  expect(names?.[1]).toContain("m.r.c2");
  expect(questions(...elements)[0]).toMatchObject({ type: "short-text", required: true });
  expect(found?.problems.filter(({ code }) => code === "form-answer-twice")).toMatchObject([
    { place: { path: "a" }, values: { answer: "1", first: "1" } },
  ]);
});
