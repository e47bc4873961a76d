import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { columnOf, csvOf, tableOf, workbookOf } from "../../../test/support/imports.ts";
import { folderAt } from "../../compose.ts";
import type { MapCorrection } from "../../exchange/corrections/model.ts";
import type { Wave } from "../../fieldwork/wave.ts";
import { questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import { newSeries } from "../new-series.ts";
import { readHistory } from "../file-history.ts";
import { openImport, type OpenImport } from "./open-import.ts";
import { whyNoImport, writeImport } from "./write-import.ts";

const root = mkdtempSync(join(tmpdir(), "peilschaal-importing-"));
const shelf = folderAt(root);
const bytes = new TextEncoder().encode(
  csvOf([
    ...tableOf({
      Tijdstempel: columnOf([
        ["2026-03-02 10:00", 12],
        ["2026-03-09 16:30", 8],
      ]),
      "Waar werk je?": columnOf([
        ["Rijk", 12],
        ["Gemeente", 8],
      ]),
      "Hoe gaat het?": columnOf([
        ["Goed", 9],
        ["Slecht", 6],
        ["Matig", 5],
      ]),
      "Wat wil je kwijt?": Array.from(
        { length: 20 },
        (_, i) => `Een lang verzonnen antwoord met nummer ${i} erin.`,
      ),
      "Je adres": Array.from({ length: 20 }, (_, i) => `mens${i}@voorbeeld.example`),
      Kleuren: columnOf([
        ["rood;groen", 10],
        ["groen", 10],
      ]),
    }),
    ["te", "kort"],
  ]),
);

let made: { id: string; wave: string };
beforeAll(async () => {
  const wanted = { title: "Verzonnen reeks", organisation: "Het Huis", theme: "Werk" };
  made = (await newSeries(shelf, { ...wanted, language: "nl", register: "je" }, "2026-06-01")).value!;
});
afterAll(() => rmSync(root, { recursive: true }));

const wave = () => shelf.at(made.id).at(made.wave);
const opened = (): OpenImport =>
  openImport(wave(), { files: [{ name: "export.csv", bytes }], language: "nl", today: "2026-06-01" });
const readWith = async (held: OpenImport, ...corrections: MapCorrection[]) =>
  (await held.read(corrections)).value!.preview;

test("every column, question and row of an export is told, and nothing is written", async () => {
  const preview = await readWith(opened());
  expect([preview.rows, preview.participants, preview.own]).toEqual([21, 20, false]);
  expect(preview.listed).toEqual([{ reason: "ragged", count: 1, rows: [22] }]);
  expect(preview.columns.map(({ column, reason }) => [column, reason])).toEqual([
    [1, "time"],
    [2, null],
    [3, null],
    [4, null],
    [5, "personal"],
    [6, null],
  ]);
  expect(preview.columns[1]?.samples).toEqual(["Rijk", "Gemeente"]);
  expect(preview.columns[4]?.samples, "what may tell who somebody is is not shown").toEqual([]);
  expect(preview.questions.map(({ type, answers }) => [type, answers])).toEqual([
    ["one-answer", 20],
    ["scale", 20],
    ["open-text", 20],
    ["several-answers", 20],
  ]);
  expect(readdirSync(join(root, made.id, made.wave)).sort()).toEqual(["peiling.json", "questionnaire.json"]);
});

test("what somebody says of it counts, in the order they say it", async () => {
  const held = opened();
  const before = await readWith(held);
  const [sector, mood, open, colours] = before.questions.map(({ code }) => code);
  const after = await readWith(
    held,
    { kind: "words", question: sector!, words: "In welke sector werk je?" },
    { kind: "groups", question: sector!, on: true },
    { kind: "type", question: mood!, type: "one-answer" },
    { kind: "leave-out", question: open! },
    { kind: "type", question: colours!, type: "short-text" },
    { kind: "take", column: 5, type: "short-text" },
    { kind: "sure", question: mood! },
    { kind: "type", question: "weg", type: "number" },
  );
  expect(after.questions.map(({ type, groups }) => [type, groups])).toEqual([
    ["one-answer", true],
    ["one-answer", false],
    ["short-text", false],
    ["short-text", false],
  ]);
  expect(after.questions[0]?.text).toEqual({
    nl: { je: "In welke sector werk je?", u: "In welke sector werk je?" },
  });
  expect(after.questions.every(({ doubt }) => doubt === null)).toBe(true);
  expect(after.columns[3]).toMatchObject({ question: null, reason: "chosen" });
  expect(await readWith(held), "taken back, it is as it was").toEqual(before);
});

test.each(["one-answer", "several-answers", "scale", "number", "short-text", "open-text"] as const)(
  "a column can be read as %s, and says what does not fit",
  async (type) => {
    const held = opened();
    const { questions } = await readWith(held);
    for (const { code } of questions) {
      const { value, problems } = await held.read([{ kind: "type", question: code, type }]);
      expect(value?.preview.questions.find((one) => one.code === code)?.type ?? problems).toSatisfy(
        (found) => found === type || (Array.isArray(found) && found.length > 0),
      );
    }
  },
);

test("of a workbook with more sheets another can be chosen, and the row of its header", async () => {
  const answers = columnOf([
    ["Rijk", 4],
    ["Gemeente", 4],
  ]).map((words) => [words, "Goed"]);
  const workbook = workbookOf({
    Verantwoording: [
      ["Wie", "Hoeveel"],
      ["Rijk", "4"],
    ],
    Ruw: [["Peiling"], ["Waar werk je?", "Hoe gaat het?"], ...answers],
  });
  const files = [{ name: "export.xlsx", bytes: workbook }];
  const held = openImport(wave(), { files, language: "nl", today: "2026-06-01" });
  const before = await readWith(held);
  expect(before).toMatchObject({ sheet: "Verantwoording", sheets: ["Verantwoording", "Ruw"], headerRow: 1 });
  const other = { kind: "sheet", sheet: "Ruw" } as const;
  const after = await readWith(held, { kind: "leave-out", question: before.questions[0]!.code }, other);
  expect(after).toMatchObject({ sheet: "Ruw", headerRow: 2, participants: 8 });
  const first = await readWith(held, other, { kind: "header-row", row: 1 });
  expect(first).toMatchObject({ headerRow: 1, participants: 9 });
  expect(first.columns[0]?.header).toBe("Peiling");
  const words = { kind: "words", question: after.questions[0]!.code, words: "Waar dan?" } as const;
  expect((await readWith(held, other, words)).questions[0]?.text.nl).toBe("Waar dan?");
  const gone = await held.read([{ kind: "sheet", sheet: "Weg" }]);
  expect(gone.problems.map(({ code }) => code)).toEqual(["import-sheet-missing"]);
  expect(await readWith(held), "taken back, it is as it was").toEqual(before);
});

test("leaving everything out is refused, and can be taken back", async () => {
  const held = opened();
  const { questions } = await readWith(held);
  const nothing = await held.read(questions.map(({ code }) => ({ kind: "leave-out", question: code })));
  expect(nothing.problems.map(({ code }) => code)).toContain("import-no-questions");
  expect(held.files(), "what was refused is nothing to write").toEqual([]);
  expect((await readWith(held)).questions).toHaveLength(4);
});

test("questions without answers are refused", async () => {
  const questionnaire = new TextEncoder().encode(
    JSON.stringify({ title: "V", pages: [{ elements: [{ type: "comment", name: "q1", title: "Wat?" }] }] }),
  );
  const held = openImport(wave(), {
    files: [{ name: "vragen.json", bytes: questionnaire }],
    language: "nl",
    today: "2026-06-01",
  });
  expect((await held.read([])).problems.map(({ code }) => code)).toEqual(["import-without-answers"]);
});

test("the answers come into the wave with its days, and what it asked before is in the history", async () => {
  const held = opened();
  const { value } = await held.read([]);
  const by = { who: "C1", when: "2026-06-01T10:00Z" };
  expect(await whyNoImport(wave(), true)).toMatchObject([{ code: "import-wave-opened" }]);
  expect(await whyNoImport(wave(), false)).toBeUndefined();
  await writeImport(wave(), { files: held.files(), period: value!.period, by });
  const at = (file: string) => readFileSync(join(root, made.id, made.wave, file), "utf8");
  expect(at("responses.csv").trim().split("\n")).toHaveLength(21);
  expect(JSON.parse(at("peiling.json")) as Wave).toMatchObject({
    mode: "import",
    theme: { nl: "Werk" },
    fieldwork: { opened: "2026-03-02", closed: "2026-03-09" },
  });
  expect(questionsOf(JSON.parse(at("questionnaire.json")) as Questionnaire)).toHaveLength(4);
  expect(await readHistory(wave(), "questionnaire.json")).toMatchObject([{ who: "C1" }]);
  expect(await whyNoImport(wave(), false)).toMatchObject([{ code: "import-wave-answered" }]);
});

test("a question that the wave before asked keeps its code", async () => {
  const { beginWave } = await import("../begin-wave.ts");
  const next = (await beginWave(shelf.at(made.id), "2026-06-01")).value!.id;
  const held = openImport(shelf.at(made.id).at(next), {
    files: [{ name: "export.csv", bytes }],
    language: "nl",
    today: "2026-06-01",
  });
  const { replaced, questions } = (await held.read([])).value!.preview;
  expect(replaced).toBe(4);
  const first = JSON.parse(
    readFileSync(join(root, made.id, made.wave, "questionnaire.json"), "utf8"),
  ) as Questionnaire;
  expect(questions.map(({ code }) => code)).toEqual(questionsOf(first).map(({ code }) => code));
});

test.each([
  ["Onze peiling!", "onze-peiling"],
  ["Onze peiling?", "onze-peiling-2"],
  ["ik", "reeks-ik"],
  ["CON", "reeks-con"],
  ["../../x", "x"],
  ["<script>alert(1)</script>", "under-script-over-alert-1-under-script"],
  ["مرحبا", "reeks"],
  ["x".repeat(300), "x".repeat(40)],
])("a series called %s has a folder of its own", async (title, id) => {
  const wanted = { title, organisation: "Het\r\nHuis", language: "en", register: "u", theme: "" } as const;
  expect((await newSeries(shelf, wanted, "2026-06-01")).value?.id).toBe(id);
});

test("a series without a name or an organisation is refused", async () => {
  const wanted = { organisation: "Huis", language: "nl", register: "je", theme: "" } as const;
  expect((await newSeries(shelf, { ...wanted, title: " \n" }, "2026-06-01")).problems).toMatchObject([
    { code: "series-without-name" },
  ]);
});
