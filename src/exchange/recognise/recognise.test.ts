import { describe, expect, test } from "vitest";
import { columnOf, csvOf, tableOf, TriedImport } from "../../../test/support/imports.ts";
import { readNumber } from "../number-words.ts";
import { cellSplitter } from "../split-cell.ts";
import { codeOf, CodeGiver } from "./codes.ts";
import { isDontKnow, isExclusive, plainLabel } from "./labels.ts";
import { languageOf, scribeFor } from "./scribe.ts";

type Counts = readonly (readonly [words: string, times: number])[];

/** One question and its answers, read as a table with a header. */
function asked(
  header: string,
  counts: Counts,
  beside: Readonly<Record<string, readonly string[]>> = {},
): TriedImport {
  return new TriedImport(csvOf(tableOf({ ...beside, [header]: columnOf(counts) })));
}

const typeOf = (header: string, counts: Counts) => asked(header, counts).types();

/** So many different answers of several words. */
const sentences = (count: number) =>
  Array.from({ length: count }, (_, i): [string, number] => [
    `Ik vind dat het met punt ${i} beter kan dan nu.`,
    1,
  ]);

describe("a scale is recognised by its labels, in its own order", () => {
  test.each<[string, string[]]>([
    ["agreement", ["Helemaal mee oneens", "Mee oneens", "Neutraal", "Mee eens", "Helemaal mee eens"]],
    [
      "satisfaction",
      ["Zeer ontevreden", "Ontevreden", "Niet tevreden en niet ontevreden", "Tevreden", "Zeer tevreden"],
    ],
    ["quality", ["Zeer slecht", "Slecht", "Niet goed, niet slecht", "Goed", "Zeer goed"]],
    [
      "importance",
      [
        "Very unimportant",
        "Somewhat unimportant",
        "Neither important nor unimportant (neutral)",
        "Somewhat important",
        "Very important",
      ],
    ],
    [
      "importance from nothing up",
      [
        "Not at all important",
        "Slightly important",
        "Moderately important",
        "Very important",
        "Extremely important",
      ],
    ],
    ["how often", ["Nooit", "Zelden", "Soms", "Vaak", "Altijd"]],
    [
      "how often, with a sentence",
      ["Never -- I do not use it", "Rarely -- I know how", "Sometimes -- I do", "Frequently -- I do"],
    ],
    ["numbered labels", ["1 - Zeer slecht", "2 - Slecht", "3 - Neutraal", "4 - Goed", "5 - Zeer goed"]],
  ])("%s", (_, points) => {
    const tried = asked(
      "Vraag over iets?",
      points.toReversed().map((label, i) => [label, i + 3]),
    );
    expect(tried.types()).toBe("q1 scale");
    expect(tried.labels("q1")).toEqual(points);
  });

  test("“weet ik niet” stands beside the points and never among them", () => {
    const tried = asked("Hoe gaat het?", [
      ["Goed", 5],
      ["Weet ik niet", 9],
      ["Slecht", 4],
      ["Neutraal", 3],
    ]);
    expect(tried.labels("q1")).toEqual(["Slecht", "Neutraal", "Goed", "+Weet ik niet"]);
    const { question } = tried.question("q1");
    expect(question.type === "scale" && question.scale.middle).toBe("neutraal");
    expect(question.type === "scale" && question.scale.judgement).toBe("bad-to-good");
  });

  test("a scale of which a point was never chosen says so, and keeps the distance", () => {
    const tried = asked("Hoe gaat het?", [
      ["Zeer goed", 5],
      ["Goed", 4],
      ["Slecht", 3],
      ["Zeer slecht", 3],
    ]);
    expect(tried.question("q1")).toMatchObject({
      sure: false,
      why: expect.stringContaining("misschien ontbreekt") as string,
    });
    const { question } = tried.question("q1");
    expect(question.type === "scale" && question.scale.points.map(({ value }) => value)).toEqual([
      1, 2, 4, 5,
    ]);
  });

  test("a header that states a scale of numbers gives all of them", () => {
    expect(
      asked("Geef een rapportcijfer.", [
        ["7", 9],
        ["8", 5],
      ]).labels("q1"),
    ).toHaveLength(10);
    expect(
      asked("Hoe goed? (1-5)", [
        ["2", 9],
        ["5", 5],
      ]).labels("q1"),
    ).toEqual(["1", "2", "3", "4", "5"]);
    expect(
      asked("How likely are you to recommend us?", [
        ["9", 4],
        ["Don't know", 2],
      ]).labels("q1"),
    ).toHaveLength(12);
  });

  test("numbers that may be a scale are one, with a doubt", () => {
    const numbers = asked("Wat vindt u ervan?", [
      ["1", 3],
      ["2", 4],
      ["3", 5],
      ["4", 2],
      ["5", 2],
    ]);
    expect(numbers.types()).toBe("q1 scale?");
    expect(
      typeOf("Hoeveel collega’s hebt u?", [
        ["1", 3],
        ["2", 4],
        ["3", 5],
        ["4", 2],
        ["5", 2],
      ]),
    ).toBe("q1 number");
  });
});

describe("a number is asked for", () => {
  test.each<[string, Counts]>([
    [
      "How old are you?",
      [
        ["23", 2],
        ["41", 3],
        ["38", 2],
        ["67", 1],
      ],
    ],
    [
      "Hoeveel kilometer reist u?",
      [
        ["3,5", 2],
        ["12", 3],
        ["1.200", 2],
        ["67", 1],
      ],
    ],
  ])("%s", (header, counts) => {
    expect(typeOf(header, counts)).toBe("q1 number");
  });

  test("where nearly all answers are one; the others are told and counted as skipped", () => {
    const numbers = Array.from({ length: 60 }, (_, i): [string, number] => [String(20 + i), 1]);
    const tried = asked("Hoe oud bent u?", [...numbers, ["oud genoeg", 1]]);
    expect(tried.types()).toBe("q1 number?");
    expect(tried.codes).toContain("import-not-a-number");
    expect(tried.values("q1")).toContain("");
  });

  test("it is read as its language writes it", () => {
    expect(["1.234,5", "12", "-3,25", "1 000"].map((words) => readNumber(words, "nl"))).toEqual([
      1234.5, 12, -3.25, 1000,
    ]);
    expect(["1,234.5", "1,234", "3.5"].map((words) => readNumber(words, "en"))).toEqual([1234.5, 1234, 3.5]);
    expect(
      ["", "1.2.3", "3 à 4", "Infinity", "1e9", "9".repeat(30)].map((words) => readNumber(words, "nl")),
    ).toEqual(new Array(6).fill(undefined));
  });
});

describe("one answer of a list is recognised", () => {
  test("where the same few are given again and again", () => {
    expect(
      typeOf("Waar werkt u?", [
        ["Rijk", 9],
        ["Gemeente", 8],
        ["Provincie", 5],
      ]),
    ).toBe("q1 one-answer");
  });

  test("also where the only difference is a comma that matters", () => {
    const one = "eerlijk, vriendelijk en trouw";
    const two = "eerlijk, vriendelijk, en trouw";
    expect(
      asked("Welke zin is goed?", [
        [one, 40],
        [two, 30],
      ]).labels("q1"),
    ).toEqual([one, two]);
  });

  test("yes and no stand in their order, also where nobody said no", () => {
    expect(
      asked("Rookt u?", [
        ["Nee", 9],
        ["Ja", 2],
        ["Weet ik niet", 1],
      ]).labels("q1"),
    ).toEqual(["Ja", "Nee", "Weet ik niet"]);
    expect(asked("Do you smoke?", [["Yes", 9]]).labels("q1")).toEqual(["Yes", "No"]);
  });

  test("classes stand in the order of their numbers", () => {
    expect(
      asked("Leeftijd", [
        ["30-44", 8],
        ["18-29", 7],
        ["> 60", 5],
        ["45-60", 5],
      ]).labels("leeftijd"),
    ).toEqual(["18-29", "30-44", "45-60", "> 60"]);
  });

  test("what was typed beside it is “Anders”: many different words, each rare", () => {
    const typed = Array.from({ length: 12 }, (_, i): [string, number] => [`iets anders ${i}`, 1]);
    const tried = asked("Waar werkt u?", [["Rijk", 30], ["Gemeente", 25], ["Provincie", 15], ...typed]);
    expect(tried.types()).toBe("q1 one-answer?");
    expect(tried.labels("q1")).toEqual(["Rijk", "Gemeente", "Provincie", "Anders"]);
    expect(tried.values("q1_anders_text").filter((words) => words !== "")).toHaveLength(12);
    expect(tried.values("q1").filter((code) => code === "anders")).toHaveLength(12);
  });

  test("in a larger poll a few words of one person each are “Anders”, too", () => {
    const tried = asked("Opleiding?", [
      ["MBO", 150],
      ["HBO", 140],
      ["WO", 90],
      ["cursus", 1],
      ["dat gaat u niets aan", 1],
      ["zelfstudie", 1],
    ]);
    expect(tried.labels("q1")).toEqual(["MBO", "HBO", "WO", "Anders"]);
  });

  test("a long list is one with a doubt", () => {
    const countries = Array.from({ length: 40 }, (_, i): [string, number] => [
      `Land ${String.fromCharCode(65 + (i % 26))}${i}`,
      5,
    ]);
    expect(typeOf("In welk land woont u?", countries)).toBe("q1 one-answer?");
  });

  test("a few numbers that cannot be an amount are codes to explain", () => {
    const tried = asked("Stem", [
      ["1", 12],
      ["-1", 9],
      ["0", 4],
    ]);
    expect(tried.labels("stem")).toEqual(["-1", "0", "1"]);
    expect(tried.question("stem").why).toContain("-1, 0, 1");
  });
});

describe("words stay words", () => {
  test("open where some say more than a few, short otherwise", () => {
    expect(typeOf("Wat vindt u ervan?", sentences(20))).toBe("q1 open-text");
    expect(
      typeOf(
        "Wat is uw functie?",
        Array.from({ length: 20 }, (_, i): [string, number] => [`functie ${"x".repeat(i)}`, 1]),
      ),
    ).toBe("q1 short-text");
  });

  test("two spellings of one answer show that people typed it", () => {
    expect(
      typeOf("Wat mist u?", [
        ["rust", 6],
        ["Rust", 5],
        ["licht", 5],
        ["niets", 4],
      ]),
    ).toBe("q1 short-text");
  });

  test("sentences of which some begin with a capital were typed, however often they return", () => {
    const counts: Counts = [
      ["overleg gaat nu veel sneller", 8],
      ["Geen reistijd meer voor mij", 7],
      ["minder in de file staan", 6],
      ["Mijn eigen koffie bij het werk", 5],
    ];
    expect(typeOf("Wat gaat er goed?", counts)).toBe("q1 open-text");
  });

  test("answers of which no two are alike are words, as far as one can tell", () => {
    expect(
      typeOf("Wat?", [
        ["Ja, graag", 1],
        ["Misschien", 1],
        ["Liever niet", 1],
      ]),
    ).toBe("q1 short-text?");
  });

  test("open answers with commas or semicolons are not cut", () => {
    const words = Array.from({ length: 30 }, (_, i): [string, number] => [
      `goed, maar ${i} keer te druk; dat moet anders, echt`,
      1,
    ]);
    expect(typeOf("Wat vindt u ervan?", words)).toBe("q1 open-text");
  });
});

describe("several answers in a cell", () => {
  test("are cut by the list of options, the longest first, so that an option may hold the separator", () => {
    const split = cellSplitter(["Rust", "Rust, ook thuis", "Licht"], ", ");
    expect(split("Rust, ook thuis, Licht")).toEqual({ chosen: ["Rust, ook thuis", "Licht"], rest: "" });
    expect(split("Rust, Licht, een stoel, of twee")).toEqual({
      chosen: ["Rust", "Licht"],
      rest: "een stoel, of twee",
    });
    expect(split("een stoel, Rust, een tafel")).toEqual({ chosen: ["Rust"], rest: "een stoel; een tafel" });
    expect(split("Rusteloos")).toEqual({ chosen: [], rest: "Rusteloos" });
    expect(split("Rust, Rust")).toEqual({ chosen: ["Rust"], rest: "" });
    expect(cellSplitter(["A", "B"], ";")("A; B;")).toEqual({ chosen: ["A", "B"], rest: "" });
  });

  test("options of a list joined by commas may hold commas: in brackets, and where a piece never stands alone", () => {
    const several = [
      "Cursus (e.g. thuis, of op kantoor), Boek",
      "Boek",
      "Collega’s, ook van elders, Boek",
      "Cursus (e.g. thuis, of op kantoor), Collega’s, ook van elders",
      "Collega’s, ook van elders",
      "Film (kort), Boek",
    ];
    const rows = Array.from({ length: 36 }, (_, i) => [
      `1/${(i % 28) + 1}/2026 10:00:00`,
      several[i % 6] ?? "",
    ]);
    const tried = new TriedImport(
      csvOf([["Timestamp", "Waarvan leert u? Meerdere antwoorden mogelijk."], ...rows]),
    );
    expect(tried.labels("q1").toSorted()).toEqual([
      "Boek",
      "Collega’s, ook van elders",
      "Cursus (e.g. thuis, of op kantoor)",
      "Film (kort)",
    ]);
    expect(tried.values("q1_boek").filter((cell) => cell === "1")).toHaveLength(24);
  });

  test("a bracket that is never closed parts nothing", () => {
    const counts: Counts = [
      ["Rust (stil, Licht", 6],
      ["Licht", 6],
      ["Rust (stil", 6],
      ["Licht, Koffie", 5],
      ["Koffie", 4],
      ["Koffie, Rust (stil", 4],
    ];
    const rows = columnOf(counts).map((words) => ["1/1/2026 10:00:00", words]);
    const tried = new TriedImport(csvOf([["Timestamp", "Wat mist u? Kruis aan."], ...rows]));
    expect(tried.labels("q1").toSorted()).toEqual(["Koffie", "Licht", "Rust (stil"]);
  });

  test("options stand in the order in which the program offered them", () => {
    const counts: Counts = [
      ["Zebra;Aap;Mus;", 5],
      ["Aap;Mus;", 6],
      ["Zebra;", 4],
      ["Mus;", 7],
      ["Zebra;Aap;", 3],
    ];
    expect(asked("Welke dieren?", counts).labels("q1")).toEqual(["Zebra", "Aap", "Mus"]);
  });

  test("an option that excludes the others is marked", () => {
    const counts: Counts = [
      ["Rust;Licht", 5],
      ["Licht", 6],
      ["Rust", 4],
      ["Geen van deze", 7],
    ];
    const { question } = asked("Wat mist u?", counts).question("q1");
    expect(question.type === "several-answers" && question.options.at(-1)).toMatchObject({ exclusive: true });
  });
});

describe("columns that are a question together", () => {
  const TICKS = {
    "Wat mist u? [Rust]": columnOf([["x", 9]]),
    "Wat mist u? [Licht]": columnOf([
      ["", 5],
      ["x", 9],
    ]),
  };

  test("ticks are several answers", () => {
    expect(new TriedImport(csvOf(tableOf(TICKS))).types()).toBe("q1 several-answers");
  });

  test("an option that nobody chose stays one", () => {
    const tried = new TriedImport(csvOf(tableOf({ ...TICKS, "Wat mist u? [Koffie]": [] })));
    expect(tried.labels("q1")).toEqual(["Rust", "Licht", "Koffie"]);
  });

  test("yes and no in each column may be a grid as well, and that is said", () => {
    const yesNo = {
      "Hebt u? [Een stoel]": columnOf([
        ["Ja", 9],
        ["Nee", 3],
      ]),
      "Hebt u? [Een tafel]": columnOf([
        ["Nee", 9],
        ["Ja", 3],
      ]),
    };
    const tried = new TriedImport(csvOf(tableOf(yesNo)));
    expect(tried.types()).toBe("q1 several-answers?");
    expect(tried.values("q1_een-stoel").filter((cell) => cell === "1")).toHaveLength(9);
  });

  test("one option of a question whose others are not in the file says that empty has two meanings", () => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          Sector: columnOf([
            ["A", 9],
            ["B", 9],
          ]),
          "Welke? - Krant": columnOf([["Krant", 8]]),
        }),
      ),
    );
    expect(tried.question("q2")).toMatchObject({ sure: false, question: { type: "one-answer" } });
    expect(tried.labels("q2")).toEqual(["Krant", "Niet gekozen"]);
  });

  test("a place per option, or an option per place, is a ranking", () => {
    const places = {
      "Volgorde? [A]": columnOf([
        ["1", 4],
        ["2", 4],
      ]),
      "Volgorde? [B]": columnOf([
        ["2", 4],
        ["3", 4],
      ]),
      "Volgorde? [C]": columnOf([
        ["3", 4],
        ["1", 4],
      ]),
    };
    const byOption = new TriedImport(csvOf(tableOf(places)));
    expect(byOption.types()).toBe("q1 ranking?");
    expect(byOption.values("q1_a").filter((place) => place === "1")).toHaveLength(4);
    const options = {
      "Volgorde? [1]": columnOf([
        ["A", 4],
        ["B", 4],
      ]),
      "Volgorde? [2]": columnOf([
        ["B", 4],
        ["C", 4],
      ]),
      "Volgorde? [3]": columnOf([
        ["C", 4],
        ["A", 4],
      ]),
    };
    const byPlace = new TriedImport(csvOf(tableOf(options)));
    expect(byPlace.types()).toBe("q1 ranking?");
    expect(byPlace.values("q1_a").filter((place) => place === "3")).toHaveLength(4);
  });

  test("columns with answers of their own are questions of their own, fields of one question alike", () => {
    const fields = {
      "Wat mist u? [Eerste]": columnOf(sentences(12)),
      "Wat mist u? [Tweede]": ["rust", "licht", "stilte"],
    };
    const tried = new TriedImport(csvOf(tableOf(fields)));
    expect(tried.types()).toBe("q1 open-text, q2 open-text?");
    expect(tried.question("q2").question.text.nl).toEqual({
      je: "Wat mist u? – Tweede",
      u: "Wat mist u? – Tweede",
    });
  });
});

describe("what points at a person or a moment stays out, whatever its header says", () => {
  test.each<[string, (i: number) => string, string]>([
    ["Contact", (i) => `iemand${i}@voorbeeld.example`, "personal"],
    ["Bereikbaar op", (i) => `06 1234567${i}`, "personal"],
    ["Herkomst", (i) => `192.0.2.${i}`, "personal"],
    ["Woonplaats", (i) => `10${10 + i} AB`, "personal"],
    ["Ingevuld", (i) => `${i + 1}-11-2026 10:0${i % 10}`, "time"],
    ["Gezien", (i) => String(1_403_054_214_196 + i), "time"],
    ["Sleutel", (i) => `0f8fad5b-d9cb-469f-a165-7086772895${String(i).padStart(2, "0")}`, "technical"],
    ["Volgnummer", (i) => String(i + 1), "technical"],
    ["Kenmerk", (i) => String(7_000_000 - i * 3), "technical"],
  ])("%s", (header, answer, reason) => {
    const rows = Array.from({ length: 12 }, (_, i) => answer(i));
    const tried = new TriedImport(
      csvOf(
        tableOf({
          Sector: columnOf([
            ["A", 6],
            ["B", 6],
          ]),
          [header]: rows,
        }),
      ),
    );
    expect(tried.column(2)).toMatchObject({ use: "ignored", reason, sure: false });
  });

  test.each([
    "Naam",
    "E-mailadres",
    "IP address",
    "Voornaam",
    "Telefoonnummer",
    "Postcode",
    "Recipient Last Name",
  ])("a column called %s", (header) => {
    const tried = new TriedImport(
      csvOf(
        tableOf({
          Sector: columnOf([
            ["A", 3],
            ["B", 3],
          ]),
          [header]: ["iemand", "nog iemand"],
        }),
      ),
    );
    expect(tried.column(2)).toMatchObject({ use: "ignored", reason: "personal" });
  });
});

describe("codes", () => {
  test.each([
    ["Helemaal mee eens", "helemaal-mee-eens"],
    ["C/C++", "c-c-plus-plus"],
    ["C#", "c-sharp"],
    ["Q6#1", "q6-1"],
    ["> 60", "over-60"],
    ["-1", "min-1"],
    ["Één à twee’s", "een-a-twees"],
    ["100 %", "100-pct"],
    ["日本語", ""],
    ["__proto__", "proto"],
  ])("%s → %s", (words, code) => {
    expect(codeOf(words)).toBe(code);
  });

  test("are given once: longer where two begin alike, numbered where they are alike", () => {
    const codes = new CodeGiver();
    const given = [
      "Ja, altijd als het kan",
      "Ja, altijd als het moet",
      "Ja, altijd als het moet",
      "日本",
      "中国",
    ].map((words) => codes.give(words, "antwoord", 18));
    expect(given).toEqual([
      "ja-altijd-als-het",
      "ja-altijd-als-het-moet",
      "ja-altijd-als-het-2",
      "antwoord-1",
      "antwoord-2",
    ]);
  });
});

test("labels are compared without numbering, brackets and end signs", () => {
  expect(["3. Goed!", "(2) Goed", "Goed (neutraal)", "5 - Goed"].map(plainLabel)).toEqual([
    "goed",
    "goed",
    "goed",
    "goed",
  ]);
  expect(["Weet ik niet", "geen mening", "I don't know what it is", "W.n.v.t."].map(isDontKnow)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["Geen van deze", "None of the above", "Niets", "Geen idee hoe dat moet"].map(isExclusive)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test("the language is told by small words, Dutch where they do not tell", () => {
  expect(languageOf(["Hoe gaat het met u?", "goed"])).toBe("nl");
  expect(languageOf(["How are you doing?", "good"])).toBe("en");
  expect(languageOf(["Sector", "A"])).toBe("nl");
});

test("a Dutch text that addresses the reader stands in both forms, an English one as Dutch, too", () => {
  expect(scribeFor("nl").text("Wat vindt u?")).toEqual({ nl: { je: "Wat vindt u?", u: "Wat vindt u?" } });
  expect(scribeFor("en").text("What do you think?")).toEqual({
    nl: "What do you think?",
    en: "What do you think?",
  });
});
