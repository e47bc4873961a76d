import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { everyType } from "../../../../test/support/every-type.ts";
import { lssOf, type LimeSurvey } from "../../../../test/support/lime-files.ts";
import { structureOf } from "../../../../test/support/lime-structure.ts";
import { checkQuestionnaire } from "../../../questionnaire/check.ts";
import { questionsOf } from "../../../questionnaire/model.ts";
import { readQuestionnaireAmong } from "../../questionnaires/index.ts";
import { writeLss } from "../write/index.ts";

function read(name: string, bytes: Uint8Array | string) {
  const file = { name, bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes };
  const found = readQuestionnaireAmong([file], "en");
  const own = found?.value?.questionnaire;
  if (own !== undefined) expect(checkQuestionnaire(own.questionnaire)).toEqual([]);
  const told = (found?.problems ?? []).map(({ code, place, values }) =>
    [code, place.row ?? place.path, ...Object.values(values)]
      .filter((part) => part !== undefined && part !== "")
      .join(" "),
  );
  return { own, questionnaire: own?.questionnaire, told };
}

const words = (nl: string, en: string) => ({ nl, en });
const PARTS = [
  ["SQ001", words("Rust", "Rest")],
  ["SQ002", words("Ruimte", "Room")],
] as const;
const ANSWERS = [
  ["A1", words('Ja,\n"heel" graag', "Yes")],
  ["A2", words("Nee\tniet", "No")],
] as const;

/** Invented: every type, in two languages, with what stands beside them. */
const SURVEY: LimeSurvey = {
  languages: ["nl", "en"],
  title: words("Proef", "Try"),
  groups: [
    {
      title: words("Eerst", "First"),
      description: words("Dit eerst.", "This first."),
      questions: [
        ...Array.from("L!O5YGSTUQKNDMPRFHABCE:;1X|*I").map((type, i) => ({
          code: `Q${i}`,
          type,
          text: words(`Vraag ${i}?`, `Question ${i}?`),
          other: type === "L" || type === "M",
          answers: "L!ORFH1".includes(type) ? ANSWERS : [],
          parts: [
            ...("QKMPFHABCE:;1".includes(type) ? PARTS : []),
            ...(":;".includes(type) ? ([["C1", words("Nu", "Now"), 1]] as const) : []),
          ],
        })),
      ],
    },
    {
      title: words("Dan", "Then"),
      relevance: 'Q0 == "A1"',
      questions: [
        {
          code: "R1",
          type: "N",
          text: "Hoeveel?",
          mandatory: true,
          attributes: { min_num_value_n: "1", suffix: "uur" },
        },
        {
          code: "R2",
          type: "T",
          text: "Waarom?",
          relevance: 'Q13_SQ001 == "Y"',
          attributes: { time_limit: "9" },
        },
      ],
    },
  ],
};

describe("a survey as text is the same as that survey as .lss:", () => {
  const reference = join(process.env["PEILSCHAAL_REFERENCE"] ?? "", "data/exchange/limesurvey");
  const samples = existsSync(reference) ? readdirSync(reference).filter((name) => name.endsWith(".lss")) : [];
  const files: [string, Uint8Array][] = [
    ["of 3", new TextEncoder().encode(lssOf({ ...SURVEY, version: 178 }))],
    ["of 6", new TextEncoder().encode(lssOf({ ...SURVEY, version: 630 }))],
    ["that we wrote", writeLss(everyType, "nl").value!],
    ...samples.map((name): [string, Uint8Array] => [name, readFileSync(join(reference, name))]),
  ];
  test.each(files)("%s", (name, lss) => {
    const one = read("survey.lss", lss);
    const other = read("survey.txt", structureOf(lss));
    expect(other.questionnaire).toEqual(one.questionnaire);
    expect(besideTranslations(other.told)).toEqual(besideTranslations(one.told));
    const codes = (read: typeof one) =>
      read.own?.fields.map(({ names }) => names.filter((each) => !/^\d*X/.test(each)));
    expect(codes(other), name).toEqual(codes(one));
  });
});

/** As text an attribute of all languages stands in the rows of each. */
const besideTranslations = (told: readonly string[]) =>
  told.filter((one) => !one.startsWith("form-translation-missing")).toSorted();

const HEAD =
  "class\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\tmandatory\tother\tdefault";
const rows = (...lines: readonly string[]): string =>
  [HEAD, ...lines.map((line) => line.replaceAll("|", "\t"))].join("\r\n");

describe("a survey as somebody wrote it by hand:", () => {
  test("the smallest there is, and one that Excel parted by semicolons", () => {
    const lines = ["Q|L|q1||Waar?||nl", "A|0|1||Hier||nl", "A|0|2||Daar||nl"];
    const small = rows(...lines);
    expect(read("a.txt", small).questionnaire?.pages).toMatchObject([
      { questions: [{ code: "q1", type: "one-answer", options: [{ code: "1" }, { code: "2" }] }] },
    ]);
    expect(read("a.csv", small.replaceAll("\t", ";")).questionnaire).toEqual(
      read("a.txt", small).questionnaire,
    );
    const wide = Buffer.from(`\uFEFF${small}`, "utf16le");
    expect(read("a.txt", wide).questionnaire).toEqual(read("a.txt", small).questionnaire);
  });

  test("without any word about its language the questions tell it", () => {
    const dutch = read("a.txt", rows("Q|T|q1||Wat vindt u van de dienstverlening van de gemeente?"));
    const english = read("a.txt", rows("Q|T|q1||What do you think of the services of the council?"));
    expect([dutch.told, english.told]).toEqual([[], []]);
    expect([dutch.own?.language, english.own?.language]).toEqual(["nl", "en"]);
  });

  test("groups without a number belong together in their order, and names may differ by language", () => {
    const { questionnaire, told } = read(
      "a.txt",
      rows(
        "S||language||nl",
        "S||additional_languages||en",
        "SL||surveyls_title||Proef||nl",
        "SL||surveyls_title||Try||en",
        "G||Een||||nl",
        "Q|T|q1||Wat?||nl",
        "G||Twee||||nl",
        "Q|T|q2||Waarom?||nl",
        "G||One||||en",
        "Q|T|q1||What?||en",
        "G||Two||||en",
        "Q|T|q2||Why?||en",
      ),
    );
    expect(told).toEqual([]);
    expect(questionnaire?.title).toEqual({ nl: "Proef", en: "Try" });
    expect(questionnaire?.pages.map(({ title }) => title)).toEqual([
      { nl: "Een", en: "One" },
      { nl: "Twee", en: "Two" },
    ]);
    expect(questionsOf(questionnaire!).map(({ text }) => text)).toEqual([
      { nl: "Wat?", en: "What?" },
      { nl: "Waarom?", en: "Why?" },
    ]);
  });

  test("two questions of one name are both there", () => {
    const { questionnaire } = read("a.txt", rows("G||Een", "Q|T|q1||Wat?||nl", "Q|T|q1||Waarom?||nl"));
    expect(questionsOf(questionnaire!).map(({ code, text }) => [code, text.nl])).toEqual([
      ["q1", "Wat?"],
      ["q1-2", "Waarom?"],
    ]);
  });

  test("rows that only name columns are no parts", () => {
    const { questionnaire } = read(
      "a.txt",
      rows("Q|M|q1||Wat?||nl|||Y", "SQ|0|a||A||nl", "SQ|0|b||B||nl", "SQ|0|other||Anders||nl"),
    );
    expect(questionsOf(questionnaire!)).toMatchObject([
      { options: [{ code: "a" }, { code: "b" }, { other: true }] },
    ]);
  });

  test("rows that belong to nothing, and classes that nobody knows, are told with their place", () => {
    const { told } = read(
      "a.txt",
      rows("A|0|1||Zwevend||nl", "Q|T|q1||Wat?||nl", "ZZ|0|x||Iets||nl", "ZZ|0|y||Iets||nl"),
    );
    expect(told).toEqual(["lime-rows-left-out 2 A 1", "lime-rows-left-out 4 ZZ 2"]);
  });

  test("quotas, assessments and conditions of old versions are told or taken over", () => {
    const { questionnaire, told } = read(
      "a.txt",
      rows(
        "Q|L|q1||Waar?||nl",
        "A|0|1||Hier||nl",
        "A|0|2||Daar||nl",
        "Q|T|q2||Wat?||nl",
        "C|1|q1|==|2",
        "QTA||vol",
        "QTAM||1",
        "QTALS||||weg",
        "AS|T|punten||Goed",
      ),
    );
    expect(questionsOf(questionnaire!)[1]?.when).toEqual({ question: "q1", is: ["2"] });
    expect(told).toEqual(["form-setting-left-out quotas (1)", "form-setting-left-out assessments (1)"]);
  });

  test("a quote that is never closed is told with its row; without questions it is none", () => {
    expect(read("a.txt", rows('Q|T|q1||"Wat?||nl')).told).toEqual(["import-quote-open 2"]);
    expect(read("a.txt", rows("S||sid||1")).told).toContain("form-without-questions");
  });
});
