import { describe, expect, test } from "vitest";
import { columnOf, csvOf, tableOf, TriedImport } from "../../../test/support/imports.ts";
import { checkQuestionnaire } from "../../questionnaire/check.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { readResponses } from "../../responses/read.ts";
import { writeResponses } from "../../responses/write.ts";
import { mapRemarks } from "../map-remarks.ts";
import { isCodeOnly, questionWords } from "./question-words.ts";

const SECTOR = columnOf([
  ["Rijk", 9],
  ["Gemeente", 8],
  ["Provincie", 5],
]);
const SCALE = columnOf([
  ["Goed", 9],
  ["Slecht", 7],
  ["Neutraal", 6],
]);

function remarksOf(tried: TriedImport): string[] {
  return tried.export === undefined ? [] : mapRemarks(tried.map, tried.export.table).map(({ code }) => code);
}

describe("every column stands in the map", () => {
  const tried = new TriedImport(
    csvOf([
      ["Sector", "", "Leeg", "Sector", "__proto__", "constructor"],
      ...SECTOR.map((one, i) => [one, SCALE[i] ?? "", "", SCALE[i] ?? "", one, one]),
    ]),
  );

  test("also without a header, without answers, with the header of another, and with a name of JavaScript's own", () => {
    expect(tried.map.columns.map(({ column, header, use }) => [column, header, use])).toEqual([
      [1, "Sector", "answer"],
      [2, "", "answer"],
      [3, "Leeg", "ignored"],
      [4, "Sector", "answer"],
      [5, "__proto__", "answer"],
      [6, "constructor", "answer"],
    ]);
    expect(new Set(tried.map.questions.map(({ question }) => question.code)).size).toBe(5);
    expect(tried.question("proto").question.text.nl).toBe("__proto__");
  });

  test("and what is odd about them is told", () => {
    expect(remarksOf(tried)).toEqual(["import-uncertain", "import-header-twice"]);
  });
});

describe("questions", () => {
  test("have the program's code, a short header for a name, or a number", () => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          "Household Income": SECTOR,
          "Hoe gaat het?": SCALE,
          "Wat vindt u nu eigenlijk van alles": SCALE,
          "Zet op volgorde.": SECTOR,
        }),
      ),
    );
    expect(tried.map.questions.map(({ question }) => question.code)).toEqual([
      "household-income",
      "q2",
      "q3",
      "q4",
    ]);
  });

  test("are put in words without what programs leave in a header", () => {
    expect(questionWords("Eerst dit:<br><b>vet</b>&nbsp;&amp; <em class='x'>schuin</em> 3 < 4")).toBe(
      "Eerst dit: vet & schuin 3 < 4",
    );
    expect(["Q12", "v3_1", "7", "AA01N1", "q2_favorite", "0–53"].map(isCodeOnly)).toEqual(
      new Array(6).fill(true),
    );
    expect(["Sector", "Hoe gaat het?", "Leeftijd in 2026"].map(isCodeOnly)).toEqual([false, false, false]);
  });

  test("in English are English and Dutch alike, which is told", () => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          "How are you doing?": columnOf([
            ["Good", 9],
            ["Bad", 8],
          ]),
          "Where do you work?": columnOf([
            ["At home", 9],
            ["At the office", 8],
          ]),
        }),
      ),
    );
    expect(tried.map.languages).toEqual(["nl", "en"]);
    expect(tried.question("q1").question.text).toEqual({
      nl: "How are you doing?",
      en: "How are you doing?",
    });
    expect(remarksOf(tried)).toContain("import-english");
  });

  test("that address the reader have two forms, which is told", () => {
    const tried = new TriedImport(csvOf(tableOf({ "Hoe gaat het met je?": SCALE })));
    expect(tried.question("q1").question.text).toEqual({
      nl: { je: "Hoe gaat het met je?", u: "Hoe gaat het met je?" },
    });
    expect(remarksOf(tried)).toContain("import-register");
  });

  test("keep control characters out, and say how many there were", () => {
    const tried = new TriedImport(csvOf(tableOf({ "Hoe\u0007 gaat het?": SCALE.with(0, "Go\u0000ed") })));
    expect(tried.labels("q1")).toEqual(["Slecht", "Neutraal", "Goed"]);
    expect(remarksOf(tried)).toContain("import-controls-removed");
  });
});

describe("words in a column of their own belong to the option they were written beside", () => {
  const words = (texts: Readonly<Record<number, string>>) => SECTOR.map((_, i) => texts[i] ?? "");

  test("the one that those who wrote chose, whatever it is called", () => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          "Hoe komt u hier?": columnOf([
            ["Fiets", 10],
            ["Met iets", 6],
            ["Bus", 6],
          ]),
          "Met iets": words({ 10: "een step", 12: "een ezel", 15: "een step" }),
        }),
      ),
    );
    expect(tried.types()).toBe("q1 one-answer?");
    expect(tried.values("q1_met-iets_text").filter((one) => one !== "")).toEqual([
      "een ezel",
      "een step",
      "een step",
    ]);
  });

  test("an “Anders” that is added where those who wrote chose nothing", () => {
    const rows = SECTOR.map((sector, i) => (i < 3 ? ["", `eigen ${i}`] : [sector, ""]));
    const tried = new TriedImport(
      csvOf([
        ["Respondent ID", "Waar werkt u?", "Waar werkt u? - Anders (geef aan)"],
        ...rows.map(([one = "", two = ""], i) => [String(900000 + i), one, two]),
      ]),
    );
    expect(tried.labels("q1")).toEqual(["Gemeente", "Rijk", "Provincie", "Anders"]);
    expect(tried.values("q1").filter((code) => code === "anders")).toHaveLength(3);
  });
});

const both = (words: string) => ({ je: words, u: words });

describe("a question that an earlier wave asked keeps its code, words and answers", () => {
  const earlier: AskedQuestion[] = [
    {
      type: "one-answer",
      code: "overheid",
      text: { nl: both("Waar werkt u?"), en: "Where do you work?" },
      background: true,
      ordered: true,
      options: ["Gemeente", "Provincie", "Rijk", "Waterschap"].map((nl) => ({
        code: `x-${nl.toLowerCase()}`,
        label: { nl },
      })),
    },
    {
      type: "scale",
      code: "gaat",
      text: { nl: "Hoe gaat het?" },
      scale: {
        judgement: "bad-to-good",
        points: [
          ["slecht", "Slecht"],
          ["midden", "Neutraal"],
          ["goed", "Goed"],
          ["top", "Zeer goed"],
        ].map(([code = "", nl = ""], i) => ({ code, label: { nl }, value: i + 1 })),
      },
    },
    { type: "open-text", code: "idee", text: { nl: both("Wat is uw idee?") } },
    {
      type: "several-answers",
      code: "mist",
      text: { nl: both("Wat mist u?") },
      options: [
        { code: "a", label: { nl: "Rust" } },
        { code: "b", label: { nl: "Licht" } },
        { code: "c", label: { nl: "Anders, namelijk…" }, other: true },
      ],
    },
    {
      type: "grid",
      code: "stellingen",
      text: { nl: "Eens?" },
      rows: [
        { code: "r1", label: { nl: "Thuis" } },
        { code: "r2", label: { nl: "Hier" } },
      ],
      scale: {
        judgement: "none",
        points: [
          { code: "p1", label: { nl: "Oneens" }, value: 1 },
          { code: "p2", label: { nl: "Eens" }, value: 2 },
        ],
      },
    },
  ];
  const FILE = {
    "Waar werkt u?": SECTOR,
    "Hoe gaat het?": SCALE,
    "Wat is uw idee?": ["Ja", "Nee", "Ja", "Ja", "Nee", "Ja"],
    "Wat mist u?": columnOf([
      ["Rust;Licht", 8],
      ["Licht;een stoel", 1],
      ["Licht", 8],
      ["Rust", 5],
    ]),
    "Eens? [Thuis]": columnOf([
      ["Eens", 12],
      ["Oneens", 10],
    ]),
    "Eens? [Hier]": columnOf([
      ["Oneens", 12],
      ["Eens", 10],
    ]),
  };
  const tried = new TriedImport(csvOf(tableOf(FILE)), { earlier });

  test("so that both waves can be compared", () => {
    expect(tried.types()).toBe(
      "overheid one-answer, gaat scale, idee open-text, mist several-answers, stellingen grid",
    );
    expect(tried.map.questions.map(({ question }) => question)).toEqual(earlier);
    expect(tried.values("overheid").filter((code) => code === "x-rijk")).toHaveLength(9);
    expect(tried.values("mist_c_text").filter((words) => words !== "")).toEqual(["een stoel"]);
    expect(tried.values("stellingen_r1").filter((code) => code === "p2")).toHaveLength(12);
    expect(tried.codes).toEqual([]);
  });

  test("an answer that is new comes behind, and is told", () => {
    const file = {
      ...FILE,
      "Waar werkt u?": SECTOR.with(0, "Koninkrijk").with(1, "Koninkrijk"),
      "Wat mist u?": columnOf([
        ["Rust;Koffie", 10],
        ["Koffie", 4],
        ["Licht", 8],
      ]),
    };
    const more = new TriedImport(csvOf(tableOf(file)), { earlier });
    expect(more.labels("overheid")).toEqual(["Gemeente", "Provincie", "Rijk", "Waterschap", "Koninkrijk"]);
    expect(more.question("overheid").why).toContain("Koninkrijk");
    expect(more.labels("mist")).toEqual(["Rust", "Licht", "Anders, namelijk…", "Koffie"]);
    expect(more.answers === undefined ? [] : checkQuestionnaire(more.answers.questionnaire)).toEqual([]);
  });

  test("a question with the same words and other answers keeps its code only, so that the break is told", () => {
    const file = {
      "Waar werkt u?": columnOf([
        ["Thuis", 9],
        ["Op kantoor", 8],
        ["Onderweg", 5],
      ]),
      "Eens? [Straks]": columnOf([
        ["Eens", 12],
        ["Oneens", 10],
      ]),
      "Eens? [Nu]": columnOf([
        ["Eens", 12],
        ["Oneens", 10],
      ]),
    };
    const other = new TriedImport(csvOf(tableOf(file)), { earlier });
    expect(other.map.questions.map(({ question }) => question.code)).toEqual(["overheid", "stellingen"]);
    expect(other.labels("overheid")).toEqual(["Thuis", "Op kantoor", "Onderweg"]);
  });

  test("its routing stays where the questions that it looks at are there", () => {
    const routed = earlier.map((question) =>
      question.code === "gaat" ? { ...question, when: { question: "overheid", is: ["x-rijk"] } } : question,
    );
    const whole = new TriedImport(csvOf(tableOf(FILE)), { earlier: routed });
    expect(whole.question("gaat").question.when).toBeDefined();
    const alone = new TriedImport(csvOf(tableOf({ "Hoe gaat het?": SCALE })), { earlier: routed });
    expect(alone.question("gaat").question.when).toBeUndefined();
    expect(alone.codes).toEqual([]);
  });
});

describe("a file that marks what was not asked shows the routing", () => {
  const MARK = "{question_not_shown}";
  const own = (rows: readonly string[]) => ({
    id: rows.map((_, i) => String(i)),
    submitdate: rows.map(() => "1980-01-01"),
    lastpage: rows.map(() => "1"),
  });
  const why = SECTOR.map((one, i) =>
    one === "Rijk" ? (i === 1 ? "" : `omdat het daar ${i} keer beter kan`) : MARK,
  );

  test("where one earlier answer parts those who were asked from those who were not", () => {
    const tried = new TriedImport(
      csvOf(tableOf({ ...own(SECTOR), S1: SECTOR, Q2: SCALE.toReversed(), Q3: why })),
    );
    expect(tried.question("q3").question.when).toEqual({ question: "s1", is: ["rijk"] });
    expect(tried.question("q3").why).toContain("s1");
    expect(tried.values("q3").filter((cell) => cell === "#not-asked")).toHaveLength(13);
    expect(tried.values("q3").filter((cell) => cell === "")).toHaveLength(1);
    const { answers } = tried;
    const again =
      answers === undefined
        ? []
        : readResponses(writeResponses(answers.data), answers.questionnaire).problems;
    expect(again).toEqual([]);
  });

  test("and where none does, the marks are kept and check says so", () => {
    const tried = new TriedImport(csvOf(tableOf({ ...own(SECTOR), S1: SECTOR, Q3: why.with(0, MARK) })));
    expect(tried.question("q3").question.when).toBeUndefined();
    const { answers } = tried;
    const again =
      answers === undefined
        ? []
        : readResponses(writeResponses(answers.data), answers.questionnaire).problems;
    expect(again.map(({ code, severity, values }) => [code, severity, values["count"]])).toEqual([
      ["responses-not-asked-unrouted", "warning", 14],
    ]);
  });
});

describe("files that are hardly a poll", () => {
  test("one column is one question", () => {
    const tried = new TriedImport(`Hoe gaat het?\n${SCALE.join("\n")}\n`);
    expect(tried.types()).toBe("q1 scale");
  });

  test("2,000 columns are 2,000 questions, or fewer", () => {
    const names = Array.from({ length: 2000 }, (_, i) => `Vraag ${i} over iets?`);
    const tried = new TriedImport(csvOf([names, ...SECTOR.slice(5, 14).map((one) => names.map(() => one))]));
    expect(tried.map.columns).toHaveLength(2000);
    expect(tried.map.questions).toHaveLength(2000);
  });

  test("a header without rows, rows without a header, and rows that are all of another length are told as what they are", () => {
    expect(new TriedImport("Sector,Vraag\n").codes).toEqual(["import-no-rows"]);
    expect(new TriedImport(",\n,\n").codes).toEqual(["import-no-header"]);
    expect(new TriedImport("a,b,c\n1,2\n3,4,5,6\n").codes).toContain("import-all-rows-ragged");
  });

  test("a form of XLSForm is told to be one", () => {
    const form = csvOf([
      ["type", "name", "label::Nederlands"],
      ["select_one sector", "sector", "Waar werkt u?"],
      ["text", "idee", "Wat is uw idee?"],
    ]);
    expect(new TriedImport(form).codes).toEqual(["import-is-form"]);
  });

  test("many rows of another length are told one by one, and then counted", () => {
    const tried = new TriedImport(
      csvOf([
        ["a", "b"],
        ...SECTOR.map((one) => [one, one]),
        ...Array.from({ length: 30 }, () => ["x", "y", "z"]),
      ]),
    );
    expect(tried.codes.filter((code) => code === "import-row-ragged")).toHaveLength(20);
    expect(tried.problems.find(({ code }) => code === "import-rows-ragged")?.values["count"]).toBe(10);
    expect(tried.answers?.listed).toHaveLength(30);
  });
});
