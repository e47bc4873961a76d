import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderAt } from "../src/compose.ts";
import { readCsvRows } from "../src/csv.ts";
import type { ExportFile } from "../src/exchange/read-export.ts";
import { hasErrors } from "../src/problem.ts";
import { writeResponses } from "../src/responses/write.ts";
import { checkPoll } from "../src/workflow/check-poll.ts";
import { importExport, writeImported } from "../src/workflow/import-export.ts";
import { run } from "./support/command-line.ts";
import { lsaOf, lsrOf, lssOf, type LimeSurvey } from "./support/lime-files.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-lime-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Invented: two pages, the second for who works at home. Questions get the ids 10, 11, … in order. */
const SURVEY: LimeSurvey = {
  title: "Werken op afstand",
  groups: [
    {
      questions: [
        {
          code: "Thuis",
          type: "L",
          text: "Werkt u thuis?",
          other: true,
          answers: [
            ["A1", "Ja"],
            ["A2", "Nee"],
          ],
        },
      ],
    },
    {
      relevance: 'Thuis.NAOK == "A1"',
      questions: [
        {
          code: "Mist",
          type: "M",
          text: "Wat mist u?",
          other: true,
          parts: [
            ["rust", "Rust"],
            ["stoel", "Een stoel"],
          ],
        },
        {
          code: "Oordeel",
          type: "F",
          text: "Hoe goed is het?",
          parts: [
            ["licht", "Het licht"],
            ["lucht", "De lucht"],
          ],
          answers: [
            ["A1", "slecht"],
            ["A2", "neutraal"],
            ["A3", "goed"],
          ],
        },
        { code: "Uren", type: "N", text: "Hoeveel uur?" },
        {
          code: "Eerst",
          type: "R",
          text: "Wat eerst?",
          answers: [
            ["A1", "Rust"],
            ["A2", "Ruimte"],
          ],
        },
        { code: "Idee", type: "T", text: "Wat kan beter?" },
      ],
    },
  ],
};

const FIELDS = [
  "id",
  "submitdate",
  "lastpage",
  "startlanguage",
  "token",
  "startdate",
  "1X1X10",
  "1X1X10other",
  "1X2X11rust",
  "1X2X11stoel",
  "1X2X11other",
  "1X2X12licht",
  "1X2X12lucht",
  "1X2X13",
  "1X2X141",
  "1X2X142",
  "1X2X15",
];

const done = {
  submitdate: "2026-05-03 10:00:00",
  lastpage: "2",
  startlanguage: "nl",
  startdate: "2026-05-03 09:00:00",
};
const ROWS = [
  {
    id: "1",
    token: "geheim1",
    ...done,
    "1X1X10": "A1",
    "1X1X10other": "",
    "1X2X11rust": "Y",
    "1X2X11stoel": "",
    "1X2X11other": "Een deur",
    "1X2X12licht": "A3",
    "1X2X12lucht": "A1",
    "1X2X13": "20.5000000000",
    "1X2X141": "A2",
    "1X2X142": "A1",
    "1X2X15": "Meer\nlicht",
  },
  { id: "2", token: "geheim2", ...done, "1X1X10": "A2", "1X1X10other": "" },
  { id: "3", token: "geheim3", ...done, "1X1X10": "-oth-", "1X1X10other": "In de trein" },
  {
    id: "4",
    token: "geheim4",
    ...done,
    submitdate: "",
    "1X1X10": "A1",
    "1X1X10other": "",
    "1X2X11rust": "",
    "1X2X11stoel": "",
    "1X2X11other": "",
    "1X2X12licht": "A2",
    "1X2X12lucht": "",
    "1X2X13": "",
    "1X2X141": "",
    "1X2X142": "",
    "1X2X15": "",
  },
];

async function imported(files: readonly ExportFile[]) {
  const folder = folderAt(join(root, "reeks/peiling-1"));
  const made = await importExport(folder, { files, replace: false, language: "en", today: "2026-06-01" });
  const codes = made.problems.map(({ code }) => code);
  if (made.value === undefined) return { codes, rows: [], problems: made.problems };
  await writeImported(folder, made.value);
  const [header = [], ...rows] = readCsvRows(writeResponses(made.value.data));
  const records = rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
  return { codes, made: made.value, rows: records, problems: made.problems };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const ARCHIVE = { name: "vv.bin", bytes: lsaOf(SURVEY, FIELDS, ROWS) };
const by = (rows: readonly Readonly<Record<string, string>>[], start: string) => {
  const found = rows.find((row) => row["thuis"] === start);
  if (found === undefined) throw new Error(`nobody answered ${start}`);
  const { row: _, ...answers } = found;
  return answers;
};

const NOT_ASKED = "#not-asked";

describe("an archive of LimeSurvey", () => {
  test("becomes a poll: absent is not asked, empty is skipped, Y is chosen, not submitted is broke off", async () => {
    const { rows, made, codes } = await imported([ARCHIVE]);
    expect(rows).toHaveLength(4);
    expect(made?.questionnaire.pages[1]?.when).toEqual({ question: "thuis", is: ["a1"] });
    const whole = rows.find((row) => row["idee"]?.startsWith("Meer"));
    expect({ ...whole, row: "" }).toEqual({
      row: "",
      thuis: "a1",
      thuis_other_text: "",
      mist_rust: "1",
      mist_stoel: "0",
      mist_other: "1",
      mist_other_text: "Een deur",
      oordeel_licht: "a3",
      oordeel_lucht: "a1",
      uren: "20.5",
      eerst_a1: "2",
      eerst_a2: "1",
      idee: "Meer\nlicht",
    });
    const nobodyAsked = Object.values(by(rows, "a2")).filter((cell) => cell === NOT_ASKED);
    expect(nobodyAsked).toHaveLength(10);
    expect(by(rows, "other")).toMatchObject({ thuis_other_text: "In de trein", uren: NOT_ASKED });
    const left = rows.find((row) => row["oordeel_licht"] === "a2");
    expect(left).toMatchObject({ mist_rust: "", oordeel_lucht: "", uren: "#broke-off", idee: "#broke-off" });
    expect(codes).toContain("lime-participants-left-out");
  });

  test("leaves nothing in the folder of who took part", async () => {
    await imported([ARCHIVE]);
    const folder = join(root, "reeks");
    const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const all = written.map((one) => readFileSync(join(one.parentPath, one.name), "utf8")).join("\n");
    expect(written.map(({ name }) => name).sort()).toEqual([
      "import.json",
      "map.json",
      "peiling.json",
      "questionnaire.json",
      "reeks.json",
      "responses.csv",
    ]);
    expect(all).not.toMatch(/geheim|firstname|Verzonnen|09:00/);
    expect(all).toContain('"opened": "2026-05-03"');
  });

  test("is sound when it is checked, and again the same when it is read again", async () => {
    const first = await imported([ARCHIVE]);
    const problems = await checkPoll(folderAt(join(root, "reeks/peiling-1")));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(problems.map(({ code }) => code).filter((code) => code.startsWith("responses"))).toEqual([]);
    const again = await imported([ARCHIVE]);
    expect(again.made?.files.slice(0, 3)).toEqual(first.made?.files.slice(0, 3));
    expect(hasErrors(again.problems)).toBe(false);
  });

  test("without answers is its questionnaire, which is told", async () => {
    const { made, codes } = await imported([{ name: "leeg.lsa", bytes: lsaOf(SURVEY, FIELDS, []) }]);
    expect(codes).toContain("lime-no-responses");
    expect(made?.files.map(({ path }) => path)).not.toContain("peiling-1/responses.csv");
    expect(made?.questionnaire.pages).toHaveLength(2);
  });

  test("may lie beside its parts: a questionnaire and answers as two files, in either order", async () => {
    const survey = { name: "a.lss", bytes: bytesOf(lssOf(SURVEY)) };
    const answers = { name: "b.lsr", bytes: bytesOf(lsrOf(FIELDS, ROWS)) };
    for (const files of [
      [survey, answers],
      [answers, survey],
    ]) {
      const { rows, made } = await imported(files);
      expect(rows.map((row) => row["thuis"]).sort()).toEqual(["a1", "a1", "a2", "other"]);
      expect(made?.record.files.map((file) => file.rows).sort()).toEqual([0, 4]);
      rmSync(join(root, "reeks"), { recursive: true });
    }
  });

  test("with answers only, or participants only, is refused", async () => {
    const answers = { name: "b.lsr", bytes: bytesOf(lsrOf(FIELDS, ROWS)) };
    expect((await imported([answers])).codes).toContain("lime-without-survey");
  });

  test("whose answers contradict a condition loses the condition, and that is told", async () => {
    const rows = [...ROWS, { id: "5", ...done, "1X1X10": "A2", "1X1X10other": "", "1X2X13": "3.0000000000" }];
    const { made, codes } = await imported([{ name: "x.lsa", bytes: lsaOf(SURVEY, FIELDS, rows) }]);
    expect(codes).toContain("form-condition-not-as-answers");
    expect(made?.questionnaire.pages[1]?.when).toBeUndefined();
    const problems = await checkPoll(folderAt(join(root, "reeks/peiling-1")));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

const HEAD = ["id", "submitdate", "lastpage", "startlanguage", "token"];
const NAMES = {
  codes: [
    "Thuis",
    "Thuis[other]",
    "Mist[rust]",
    "Mist[stoel]",
    "Mist[other]",
    "Oordeel[licht]",
    "Oordeel[lucht]",
    "Uren",
    "Eerst[1]",
    "Eerst[2]",
    "Idee",
  ],
  underscores: [
    "Thuis",
    "Thuis_other",
    "Mist_rust",
    "Mist_stoel",
    "Mist_other",
    "Oordeel_licht",
    "Oordeel_lucht",
    "Uren",
    "Eerst_1",
    "Eerst_2",
    "Idee",
  ],
  words: [
    "Werkt u thuis?",
    "Werkt u thuis? [Anders]",
    "Wat mist u? [Rust]",
    "Wat mist u? [Een stoel]",
    "Wat mist u? [Anders]",
    "Hoe goed is het? [Het licht]",
    "Hoe goed is het? [De lucht]",
    "Hoeveel uur?",
    "Wat eerst? [Rangorde 1]",
    "Wat eerst? [Rangorde 2]",
    "Wat kan beter?",
  ],
} as const;
const CODED = [
  "1",
  "2026-05-03",
  "2",
  "nl",
  "geheim1",
  "A1",
  "",
  "Y",
  "",
  "Een deur",
  "A3",
  "A1",
  "20.5",
  "A2",
  "A1",
  "Licht",
];
const SAID = [
  "1",
  "2026-05-03",
  "2",
  "nl",
  "geheim1",
  "Ja",
  "",
  "Ja",
  "Nee",
  "Een deur",
  "goed",
  "slecht",
  "20.5",
  "Ruimte",
  "Rust",
  "Licht",
];

describe("a questionnaire with an export of its answers", () => {
  test.each([
    ["codes", NAMES.codes, CODED],
    ["codes with underscores", NAMES.underscores, CODED],
    ["codes and words", NAMES.codes.map((code, i) => `${code}. ${NAMES.words[i] ?? ""}`), CODED],
    ["words, with answers in full", NAMES.words, SAID],
  ])("is read by its %s", async (_, names, row) => {
    const cells = (list: readonly string[]) => list.map((cell) => `"${cell}"`).join(",");
    const csv = [
      cells([...HEAD, ...names]),
      cells(row),
      cells(["2", "2026-05-04", "2", "nl", "g", "A2"].concat(Array(10).fill(""))),
    ];
    const { rows, made, problems } = await imported([
      { name: "enquete.lss", bytes: bytesOf(lssOf(SURVEY)) },
      { name: "results.csv", bytes: bytesOf(csv.join("\r\n")) },
    ]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(made?.map.columns.filter(({ use }) => use === "ignored").map(({ column }) => column)).toEqual([
      1, 2, 3, 4, 5,
    ]);
    expect(by(rows, "a1")).toMatchObject({
      mist_rust: "1",
      mist_stoel: "0",
      mist_other_text: "Een deur",
      oordeel_licht: "a3",
      uren: "20.5",
      eerst_a2: "1",
      idee: "Licht",
    });
    expect(by(rows, "a2")).toMatchObject({ mist_rust: NOT_ASKED, idee: NOT_ASKED });
  });

  test("is read from a VV file: texts above codes, signs as words, and questions that were not shown", async () => {
    const codes = [...HEAD, ...FIELDS.slice(6)];
    const texts = [...HEAD, ...NAMES.words];
    const shown = CODED.with(15, "Meer{newline}licht{tab}en {lbrace}lucht}");
    const hidden = ["2", "2026-05-04", "2", "nl", "g", "A2", "{question_not_shown}"].concat(
      Array(9).fill("{question_not_shown}"),
    );
    const vv = [texts, codes, shown, hidden].map((cells) => cells.join("\t")).join("\n");
    const { rows } = await imported([
      { name: "enquete.lss", bytes: bytesOf(lssOf(SURVEY)) },
      { name: "vvexport.csv", bytes: bytesOf(vv) },
    ]);
    expect(by(rows, "a1")["idee"]).toBe("Meer\nlicht\ten {lucht}");
    expect(by(rows, "a2")).toMatchObject({ uren: NOT_ASKED });
  });

  test("that lacks a column loses the question, and a column it does not know is told", async () => {
    const csv = `${[...HEAD, "Thuis", "Idee", "Vreemd"].join(",")}\n1,2026-05-03,2,nl,t,A1,Licht,x\n`;
    const { made, codes } = await imported([
      { name: "enquete.lss", bytes: bytesOf(lssOf(SURVEY)) },
      { name: "results.csv", bytes: bytesOf(csv) },
    ]);
    expect(codes.filter((code) => code === "form-question-without-answers")).toHaveLength(4);
    expect(codes).toContain("import-column-ignored");
    expect(made?.questionnaire.pages.map(({ questions }) => questions.map(({ code }) => code))).toEqual([
      ["thuis"],
      ["idee"],
    ]);
  });
});

describe("peilschaal import and export of a questionnaire", () => {
  const inRoot = (name: string, bytes: string | Uint8Array) => {
    writeFileSync(join(root, name), bytes);
    return join(root, name);
  };
  const WITH_QUOTA = lssOf({ ...SURVEY, tables: { quota: [{ id: "1" }] } });

  test("shows what was understood and what is not as it was, and writes nothing before it is asked", async () => {
    const to = join(root, "reeks/peiling-1");
    const file = inRoot("x", WITH_QUOTA);
    const { code, out } = await run("import", file, "--to", to, "--preview", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("LimeSurvey · questionnaire · questionnaire without answers, 6 questions");
    expect(out).toMatch(/Not as it was:\n {2}whole questionnaire\n {4}Not taken over: quotas \(1\)\./);
    expect(out).toContain("Nothing was written.");
    expect(existsSync(join(root, "reeks"))).toBe(false);
    const asData = await run("import", file, "--to", to, "--json");
    expect(JSON.parse(asData.out)).toMatchObject({
      import: { notKept: [{ what: "form-setting-left-out", at: "" }] },
    });
  });

  test("leads from the file of another program to a questionnaire that can be printed and written again", async () => {
    const to = join(root, "reeks/peiling-1");
    const made = await run("import", inRoot("x", lssOf(SURVEY)), "--to", to);
    expect(made.out).toContain("Kijk in questionnaire.json of het klopt");
    const written = await run(
      "export",
      to,
      "--questionnaire",
      "--formats",
      "html,lss",
      "--to",
      join(root, "uit"),
    );
    expect(written.code).toBe(0);
    expect(readdirSync(join(root, "uit"))).toEqual([
      "Vragenlijst peiling 1.html",
      "Vragenlijst peiling 1.lss",
    ]);
  });

  test("shows beforehand what a format cannot hold", async () => {
    const poll = "test/polls/every-question-type/peiling-1";
    const whole = await run(
      "export",
      poll,
      "--questionnaire",
      "--formats",
      "lss",
      "--preview",
      "--lang",
      "en",
    );
    expect(whole.out).toBe("lss holds everything.\nNothing was written.\n");
    const to = join(root, "reeks/peiling-1");
    const tokens = { code: "Graad", type: "N", text: "Hoe warm?" } as const;
    await run("import", inRoot("x", lssOf({ groups: [{ questions: [tokens] }] })), "--to", to);
    const { code, out } = await run(
      "export",
      to,
      "--questionnaire",
      "--formats",
      "lss",
      "--preview",
      "--lang",
      "en",
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /What lss cannot hold:\n {2}graad\n {4}This format has no place for the number of decimals\./,
    );
  });

  test.each(["Group", "Question"] as const)("reads a %s by itself", async (type) => {
    const [, { questions } = { questions: [] }] = SURVEY.groups;
    const { made } = await imported([
      { name: "x", bytes: bytesOf(lssOf({ type, groups: [{ questions }] })) },
    ]);
    expect(made?.questionnaire.pages[0]?.questions).toHaveLength(5);
  });

  test("refuses two surveys at once", async () => {
    const file = (name: string) => ({ name, bytes: bytesOf(lssOf(SURVEY)) });
    expect((await imported([file("a.lss"), file("b.lss")])).codes).toEqual(["lime-several-surveys"]);
  });
});
