import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementFile } from "../src/coding/agreement/model.ts";
import type { CodedAnswer, Coding } from "../src/coding/model.ts";
import { readCsvRows } from "../src/csv.ts";
import { cellOfCodes } from "../src/exchange/code-sheet/cell.ts";
import { run, type Ran } from "./support/command-line.ts";
import { draftOf, EXAMPLE, type Draft } from "./support/publication.ts";

/**
 * The five coded blocks of the example, coded again from nothing: the folders coding/ and agreement/ are gone, and only
 * commands bring them back. The publication must come out the same to the byte, so nothing in it hangs on how the files
 * came to be.
 */
const QUESTIONS = ["q3_anders_text", "q4", "q6_anders_text", "q8", "q9"];

let series: string;
let poll: string;
let before: Draft;
const told: string[] = [];

beforeAll(async () => {
  series = mkdtempSync(join(tmpdir(), "hercoderen-"));
  cpSync(EXAMPLE, series, { recursive: true });
  poll = join(series, "peiling-2");
  for (const folder of ["coding", "agreement"]) rmSync(join(poll, folder), { recursive: true });
  before = await draftOf(join(EXAMPLE, "peiling-2"));
});
afterAll(() => {
  delete process.env["PEILSCHAAL_CLOCK"];
  rmSync(series, { recursive: true });
});

async function command(...args: readonly string[]): Promise<Ran> {
  const ran = await run(...args);
  told.push(ran.out, ran.err);
  expect(ran.code, `${args.join(" ")}\n${ran.err}`).toBe(0);
  return ran;
}

const on = (question: string) => [poll, "--question", question];
const example = <T>(path: string): T =>
  JSON.parse(readFileSync(join(EXAMPLE, "peiling-2", path), "utf8")) as T;
const codingIn = (question: string): Coding =>
  JSON.parse(readFileSync(join(poll, "coding", `${question}.json`), "utf8")) as Coding;
const sampleOf = (question: string) =>
  QUESTIONS.includes(question) && ["q4", "q8"].includes(question)
    ? example<AgreementFile>(`agreement/${question}.json`).samples[0]
    : undefined;

/** The rows of a sheet the program wrote, by row id. */
function sheetRows(file: string): string[] {
  const [, ...rows] = readCsvRows(readFileSync(file, "utf8"), ";");
  return rows.map(([row = ""]) => row);
}

function writeSheet(file: string, head: string, rows: readonly (readonly string[])[]): string {
  writeFileSync(file, [head, ...rows.map((row) => row.join(";"))].join("\r\n"));
  return file;
}

/** What the first coder wrote down: as the example has it, before differences with the second were decided on. */
function firstCodes(question: string, answer: CodedAnswer): string {
  const sampled = sampleOf(question)?.answers.find((one) => one.row === answer.row);
  if (sampled?.decided === undefined) return cellOfCodes(answer.codes);
  return (sampled.first ?? []).join(" ") || "-";
}

describe("the example coded again from nothing, with commands only", () => {
  it("is refused, before it is coded, whatever its messages, findings and quotes say of themes", async () => {
    const checked = await run("check", poll, "--json", "--lang", "en");
    const { problems } = JSON.parse(checked.out) as { problems: { code: string; severity: string }[] };
    const refused = problems.filter((one) => one.severity === "error").map((one) => one.code);
    expect(new Set(refused)).toEqual(
      new Set(["message-number-unknown", "glance-unknown", "quote-theme-differs"]),
    );
    expect(checked.code).toBe(1);
    expect((await run("code", ...on("q9"))).code).toBe(1);
  });

  it("gets its codebooks: one built step by step with detours, the others copied", async () => {
    for (const question of QUESTIONS.filter((one) => one !== "q9")) {
      const file = join(EXAMPLE, `peiling-2/coding/${question}.json`);
      await command("codebook", ...on(question), "copy", file, "--by", "C1");
    }
    const { themes } = example<Coding>("coding/q9.json");
    const step = (...words: string[]) => command("codebook", ...on("q9"), ...words, "--by", "C1");
    for (const theme of themes) {
      const [nl, en] = [theme.title.nl as string, theme.title.en ?? ""];
      await step("add", theme.code, nl, "--en", en, "--include", theme.include ?? "");
      for (const point of theme.subpoints) {
        await step(
          "add",
          point.code,
          point.text.nl as string,
          "--en",
          point.text.en ?? "",
          "--under",
          theme.code,
        );
      }
    }
    await step("add", "losse-eindjes", "Losse eindjes");
    await step("merge", "losse-eindjes", "regie", "--why", "zegt hetzelfde");
    await step("rename", "regie", "Wie is waarvan", "--why", "korter");
    await step("undo", "--why", "de oude titel was duidelijker");
    await step("move", "bestuur-uitstel", "--under", "regie", "--why", "past daar beter");
    await step("undo", "--why", "toch niet");
    await step("delete", "digitaal", "--why", "te weinig antwoorden");
    await step("undo", "--why", "er kwamen er nog bij");
    expect(codingIn("q9").themes).toEqual(themes);
    const history = await command("codebook", ...on("q9"), "history");
    expect(history.out).toContain("samengevoegd losse-eindjes → regie; 0 antwoorden (zegt hetzelfde)");
  });

  it.each(QUESTIONS)("gets the codes of %s from a sheet", async (question) => {
    const sheet = join(series, `${question}.csv`);
    await command("code", ...on(question), "--sheet", sheet);
    const { answers } = example<Coding>(`coding/${question}.json`);
    const byRow = new Map(answers.map((answer) => [answer.row, answer]));
    const rows = sheetRows(sheet);
    expect(rows.toSorted()).toEqual([...byRow.keys()].toSorted());
    // Two people coded; each fills in a sheet of their own.
    for (const coder of ["C1", "C2"]) {
      const own = rows.flatMap((row) => {
        const answer = byRow.get(row);
        if (answer === undefined) return [];
        const isOwn = (answer.codes[0]?.by ?? "C1") === coder;
        return isOwn ? [[row, firstCodes(question, answer), answer.backTo ?? ""]] : [];
      });
      const filled = writeSheet(join(series, `${question}-${coder}.csv`), "rij;codes;terug naar", own);
      await command("code", ...on(question), "--from", filled, "--by", coder);
    }
  });

  it.each(["q4", "q8"])(
    "has %s coded blind by a second coder, and the differences decided",
    async (question) => {
      const sample = sampleOf(question);
      process.env["PEILSCHAAL_CLOCK"] = `${sample?.drawn ?? ""}T10:00:00Z`;
      const size = String(sample?.answers.length);
      await command("agreement", ...on(question), "--draw", size, "--coder", "C2");
      const blind = join(series, `blind-${question}.csv`);
      await command("agreement", ...on(question), "--coder", "C2", "--sheet", blind);
      expect(sheetRows(blind)).toEqual(sample?.answers.map((answer) => answer.row));
      const codes = new Set(example<Coding>(`coding/${question}.json`).themes.map((theme) => theme.code));
      expect([...codes].filter((code) => readFileSync(blind, "utf8").includes(`${code}-`))).toEqual([]);
      const second = (sample?.answers ?? []).map(({ row, second = [] }) => [row, second.join(" ") || "-"]);
      const coded = writeSheet(join(series, `tweede-${question}.csv`), "rij;codes", second);
      const measured = await command("agreement", ...on(question), "--read", coded, "--coder", "C2");
      expect(measured.out).toMatch(/Krippendorffs alfa over thema’s: {2}0,9\d \(0,\d\d tot 1,00\)/);
      const decided = (sample?.answers ?? []).flatMap(({ row, decided }) =>
        decided === undefined ? [] : [[row, decided.codes.join(" "), decided.why ?? ""]],
      );
      const decisions = writeSheet(join(series, `besluit-${question}.csv`), "rij;codes;waarom", decided);
      const after = await command("agreement", ...on(question), "--adjudicate", decisions, "--by", "C1");
      expect(after.out).toContain("waarvan 0 nog te beslissen");
    },
  );

  it("gets its conclusions", async () => {
    for (const question of QUESTIONS) {
      const { conclusion } = example<Coding>(`coding/${question}.json`);
      if (conclusion === undefined) continue;
      const { nl, en = "" } = conclusion.text;
      const rests = conclusion.restsOn.join(" ");
      await command("code", ...on(question), "--conclude", nl as string, "--en", en, "--rests-on", rests);
    }
  });

  it("ends in the same publication, to the byte, in every format and in both languages", async () => {
    await command("check", poll);
    await command("review", poll);
    for (const language of ["nl", "en"] as const) {
      const was = language === "nl" ? before : await draftOf(join(EXAMPLE, "peiling-2"), { language });
      const is = await draftOf(poll, { language });
      expect(is.files.map((file) => file.name)).toEqual(was.files.map((file) => file.name));
      for (const [i, file] of was.files.entries()) {
        const same = Buffer.from(file.bytes).equals(Buffer.from(is.files[i]?.bytes ?? []));
        expect(same, file.name).toBe(true);
      }
    }
  });

  it("told nobody on the way what is left out of an answer", () => {
    const redacted = QUESTIONS.flatMap((question) =>
      example<{ decisions: { words: string; decision: string }[] }>(
        `review/${question}.json`,
      ).decisions.filter((one) => one.decision !== "keep"),
    );
    expect(redacted.length).toBeGreaterThan(5);
    const all = told.join("\n");
    expect(redacted.filter(({ words }) => all.includes(words))).toEqual([]);
  });
});
