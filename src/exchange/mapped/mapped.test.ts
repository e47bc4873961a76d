import { describe, expect, test } from "vitest";
import { columnOf, csvOf, tableOf, TriedImport } from "../../../test/support/imports.ts";
import { readResponses } from "../../responses/read.ts";
import { writeResponses } from "../../responses/write.ts";
import type { ImportMap, MapColumn, MapQuestion } from "../import-map.ts";
import { digestFor, orderRows } from "./row-order.ts";

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
const SEVERAL = columnOf([
  ["Rust;Licht", 8],
  ["Licht", 8],
  ["Rust", 6],
]);
const FILE = csvOf(
  tableOf({ Sector: SECTOR, "Hoe gaat het?": SCALE, "Wat mist u?": SEVERAL, Nr: columnOf([["x", 22]]) }),
);

type Change = (map: ImportMap) => ImportMap;
const corrected = (change: Change, file = FILE) => new TriedImport(file, { corrected: change });

function withQuestion(code: string, change: (one: MapQuestion) => MapQuestion): Change {
  return (map) => ({
    ...map,
    questions: map.questions.map((one) => (one.question.code === code ? change(one) : one)),
  });
}

function withColumn(number: number, change: Partial<MapColumn>): Change {
  return (map) => ({
    ...map,
    columns: map.columns.map((one) => (one.column === number ? { ...one, ...change } : one)),
  });
}

describe("a map that a person corrected is read with", () => {
  test("but a question whose code was changed in one place only is told", () => {
    const tried = corrected(
      withQuestion("sector", (one) => ({
        ...one,
        question: { ...one.question, code: "overheid" },
      })),
    );
    expect(tried.codes).toEqual(["map-question-unknown", "map-question-without-column"]);
  });

  test("an answer that the map does not know is told with row and column, and counts as skipped", () => {
    const tried = corrected(
      withQuestion("sector", ({ question }) => ({
        question: {
          ...question,
          options: "options" in question ? question.options.slice(0, 2) : [],
        } as MapQuestion["question"],
      })),
    );
    const [unknown] = tried.problems.filter(({ code }) => code === "import-value-unknown");
    expect(unknown).toMatchObject({
      severity: "warning",
      place: { file: "export.csv", column: "1 (Sector)" },
      values: { found: "Provincie" },
    });
    expect(tried.values("sector").filter((code) => code === "")).toHaveLength(5);
  });

  test("without “reads” the labels stand for the answers, whatever their capitals", () => {
    const tried = new TriedImport(FILE.replace("Rijk", "RIJK"), {
      corrected: withQuestion("sector", ({ question }) => ({
        question: {
          ...question,
          type: "one-answer",
          options: ["Rijk", "Gemeente", "Provincie"].map((nl) => ({ code: nl.toLowerCase(), label: { nl } })),
        },
      })),
    });
    expect(tried.values("sector").filter((code) => code === "rijk")).toHaveLength(9);
    expect(tried.codes).toEqual([]);
  });

  test("a text question in place of a list, and a column left out", () => {
    const tried = corrected((map) =>
      withColumn(4, { use: "ignored", reason: "technical" })(
        withQuestion("sector", ({ question: { code, text } }) => ({
          question: { type: "short-text", code, text },
        }))({ ...map, questions: map.questions.filter(({ question }) => question.code !== "nr") }),
      ),
    );
    expect(tried.codes).toEqual([]);
    expect(tried.values("sector").filter((words) => words === "Rijk")).toHaveLength(9);
  });

  test("cells that mean no answer, and cells that say a question was not shown", () => {
    const file = csvOf(tableOf({ Sector: SECTOR.with(0, "-").with(1, "n.v.t."), "Hoe gaat het?": SCALE }));
    const tried = new TriedImport(file, {
      corrected: (map) => ({ ...map, source: { ...map.source, notAsked: ["n.v.t."] } }),
    });
    expect(tried.map.source.skipped).toEqual(["-"]);
    expect(tried.values("sector").slice(0, 2)).toEqual(["", "#not-asked"]);
  });

  test("rows of people who did not finish: after the last answer everything broke off", () => {
    const file = csvOf(
      tableOf({
        Klaar: ["nee", "nee", ...columnOf([["ja", 20]])],
        Sector: SECTOR,
        "Hoe gaat het?": SCALE.with(0, "").with(1, ""),
        Reden: SCALE.map((_, i) => (i === 1 ? "" : `reden ${i}`)),
      }),
    );
    const tried = new TriedImport(file, {
      corrected: (map) => ({ ...map, source: { ...map.source, unfinished: { column: 1, values: ["nee"] } } }),
    });
    const rows = tried.rows().filter((row) => row["klaar"] === "nee");
    expect(rows.map((row) => [row["q3"], row["reden"]].join("|")).sort()).toEqual([
      "#broke-off|#broke-off",
      "|reden 0",
    ]);
    expect(tried.problems.find(({ code }) => code === "import-rows-unfinished")?.values["count"]).toBe(1);
  });

  test("rows that only tried it out, unless no others are left", () => {
    const tests = { column: 1, values: ["Rijk"] };
    const some = corrected((map) => ({ ...map, source: { ...map.source, tests } }));
    expect(some.answers?.data.size).toBe(13);
    expect(some.answers?.listed).toHaveLength(9);
    const all = corrected((map) => ({
      ...map,
      source: { ...map.source, tests: { column: 4, values: ["x"] } },
    }));
    expect(all.answers?.data.size).toBe(22);
    expect(all.codes).toContain("import-all-rows-test");
  });
});

describe("a map that cannot be right is refused, everything at once", () => {
  const mistakes: [string, Change, string[]][] = [
    ["a column with another header", withColumn(2, { header: "Hoe ging het?" }), ["map-columns-differ"]],
    ["a column too few", (map) => ({ ...map, columns: map.columns.slice(0, 3) }), ["map-columns-differ"]],
    [
      "a column too many",
      (map) => ({ ...map, columns: [...map.columns, { column: 5, header: "Meer", use: "ignored" }] }),
      ["map-columns-differ"],
    ],
    [
      "a column of a question that is not there",
      withColumn(1, { question: "weg" }),
      ["map-question-unknown", "map-question-without-column"],
    ],
    ["a use that the type does not have", withColumn(1, { use: "row" }), ["map-use-impossible"]],
    [
      "an option that is not there",
      withColumn(1, { use: "other", part: "weg" }),
      ["map-part-unknown", "map-question-without-column"],
    ],
    [
      "two columns for one question",
      withColumn(4, { use: "answer", question: "sector" }),
      ["map-column-twice"],
    ],
    [
      "reads for an answer that is not there",
      withQuestion("sector", (one) => ({ ...one, reads: [{ source: "Rijk", code: "weg" }] })),
      ["map-part-unknown"],
    ],
    [
      "a code twice",
      withQuestion("q2", (one) => ({ ...one, question: { ...one.question, code: "sector" } })),
      ["code-twice", "map-question-unknown"],
    ],
  ];
  test.each(mistakes)("%s", (_, change, codes) => {
    const tried = corrected(change);
    expect(tried.codes).toEqual(codes);
    expect(tried.answers).toBeUndefined();
    expect(tried.problems.every(({ place }) => place.file === "map.json")).toBe(true);
  });

  test("a place in a ranking that does not exist", () => {
    const ranking: MapQuestion = {
      question: {
        type: "ranking",
        code: "sector",
        text: { nl: "Volgorde" },
        options: [
          { code: "rijk", label: { nl: "Rijk" } },
          { code: "gemeente", label: { nl: "Gemeente" } },
        ],
      },
    };
    const tried = corrected((map) =>
      withColumn(1, { use: "at-place", place: 3 })(withQuestion("sector", () => ranking)(map)),
    );
    expect(tried.codes).toEqual(["map-part-unknown"]);
    const right = corrected((map) =>
      withColumn(1, { use: "at-place", place: 1 })(withQuestion("sector", () => ranking)(map)),
    );
    expect(right.codes).toContain("import-place-unknown");
    expect(right.values("sector_rijk").filter((place) => place === "1")).toHaveLength(9);
  });
});

describe("several answers", () => {
  test("options beside a chosen one are not chosen; a row without any is skipped", () => {
    const tried = new TriedImport(
      csvOf(tableOf({ Sector: SECTOR, "Wat mist u?": ["", ...SEVERAL.slice(1)] })),
    );
    const empty = tried.rows().filter((row) => row["q2_rust"] === "");
    expect(empty).toHaveLength(1);
    expect(empty[0]).toMatchObject({ q2_rust: "", q2_licht: "" });
  });

  test("words in a cell without an “Anders” are told and not lost in silence", () => {
    const tried = corrected(
      withQuestion("q3", (one) => one),
      FILE.replace("Rust;Licht", "Rust;Licht;Stilte"),
    );
    expect(tried.labels("q3")).toContain("Stilte");
    const without = corrected(
      withQuestion("q3", (one) => ({
        ...one,
        reads: one.reads?.slice(0, 2) ?? [],
        question: {
          ...one.question,
          options: "options" in one.question ? one.question.options.slice(0, 2) : [],
        } as MapQuestion["question"],
      })),
      FILE.replace("Rust;Licht", "Rust;Licht;Stilte"),
    );
    expect(
      without.problems
        .filter(({ code }) => code === "import-value-unknown")
        .map(({ values }) => values["found"]),
    ).toEqual(["Stilte"]);
  });
});

describe("rows", () => {
  const key = digestFor("rows", [new Uint8Array(32)]);
  const rows = Array.from({ length: 2000 }, (_, i) => i);

  test("have ids of their own in an order that does not follow the source's", () => {
    const ordered = orderRows(rows, key);
    expect(new Set(ordered.map(({ id }) => id)).size).toBe(2000);
    expect(ordered.every(({ id }) => /^r[0-9a-z]{12}$/.test(id))).toBe(true);
    const mean = (2000 - 1) / 2;
    const correlation =
      ordered.reduce((sum, { source }, at) => sum + (source - mean) * (at - mean), 0) /
      (2000 * (2000 ** 2 / 12));
    expect(Math.abs(correlation)).toBeLessThan(0.1);
  });

  test("keep their ids whatever is left out, and have others in another file", () => {
    const all = new Map(orderRows(rows, key).map(({ source, id }) => [source, id]));
    const some = orderRows(
      rows.filter((row) => row % 3 === 0),
      key,
    );
    expect(some.every(({ source, id }) => all.get(source) === id)).toBe(true);
    expect(orderRows(rows, digestFor("rows", [new Uint8Array(31)]))[0]?.id).not.toBe(
      orderRows(rows, key)[0]?.id,
    );
  });

  test("that are exactly like another, in words that no two people write, are counted and told", () => {
    const rows = SECTOR.map((words, i) => [words, `Dit is wat ik van punt ${i} vind.`]);
    const tried = new TriedImport(
      csvOf([["Sector", "Reden"], ...rows, ["Rijk", "ja"], ["Rijk", "ja"], rows[0] ?? []]),
    );
    expect(tried.problems.find(({ code }) => code === "import-rows-double")?.values["count"]).toBe(1);
    expect(tried.answers?.data.size).toBe(25);
  });

  test("without any answer count as participants without answers", () => {
    const tried = new TriedImport(
      csvOf([["Nr", "Sector"], ...SECTOR.map((words, i) => [String(i), i < 2 ? "" : words])]),
    );
    expect(tried.problems.find(({ code }) => code === "import-rows-without-answers")?.values["count"]).toBe(
      2,
    );
  });
});

describe("the same answers come out of a file", () => {
  const rows = tableOf({
    "Hoe\u00A0gaat het met de collega’s?": SCALE,
    "Eén reden, in “eigen” woorden": SCALE.map((_, i) => `reden ${i};\nop twee regels, met een ruïne`),
    "Wat mist u?": SEVERAL,
  });
  const answersOf = (bytes: Uint8Array) => {
    const tried = new TriedImport(bytes);
    const cells = tried.rows().map(({ row: _id, ...answers }) => JSON.stringify(answers));
    return { types: tried.types(), cells: cells.sort() };
  };
  const expected = answersOf(new TextEncoder().encode(csvOf(rows)));
  const wide = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++)
      new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), little);
    return bytes;
  };
  /** The few signs of the file that Windows-1252 writes in a place of its own. */
  const WINDOWS = new Map([
    ["’", 0x92],
    ["“", 0x93],
    ["”", 0x94],
  ]);
  const encodings: [string, (text: string) => Uint8Array][] = [
    ["UTF-8", (text) => new TextEncoder().encode(text)],
    ["UTF-8 with a mark", (text) => new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16", (text) => wide(`\uFEFF${text}`, true)],
    ["UTF-16, the other way round", (text) => wide(`\uFEFF${text}`, false)],
    ["UTF-16 without a mark", (text) => wide(text, true)],
    ["Windows-1252", (text) => Uint8Array.from(text, (sign) => WINDOWS.get(sign) ?? sign.charCodeAt(0))],
  ];
  const separators = [",", ";", "\t", "|"];
  test.each(
    encodings.flatMap(([name, encode]) => separators.map((separator) => [name, separator, encode] as const)),
  )("in %s with %j", (_, separator, encode) => {
    expect(answersOf(encode(csvOf(rows, separator)))).toEqual(expected);
  });

  test("with the separator named for Excel", () => {
    expect(answersOf(new TextEncoder().encode(`sep=|\r\n${csvOf(rows, "|")}`))).toEqual(expected);
  });
});

test("what is read is what responses.csv says when it is read again", () => {
  const hard = [
    "=cmd|'/c calc'!A1",
    "#not-asked",
    '"ja", zei hij',
    "twee\nregels",
    "\u202Eomgekeerd 👩‍👩‍👧",
    "x".repeat(100_000),
    "😀".repeat(5000),
  ];
  const tried = new TriedImport(
    csvOf(
      tableOf({
        Sector: SECTOR,
        Reden: [...hard, ...SECTOR.slice(6).map((_, i) => `reden nummer ${i}`)],
        "Hoe gaat het?": SCALE,
        "Wat mist u?": SEVERAL,
      }),
    ),
  );
  const { answers } = tried;
  if (answers === undefined) throw new Error(tried.codes.join());
  const again = readResponses(writeResponses(answers.data), answers.questionnaire);
  expect(again.problems).toEqual([]);
  expect(again.value === undefined ? "" : writeResponses(again.value)).toBe(writeResponses(answers.data));
  const reasons = tried.values("reden").map((words) => words.replace(/^##/, "#"));
  for (const words of hard) expect(reasons).toContain(words);
});
