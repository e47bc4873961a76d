import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Coding } from "../../src/coding/model.ts";
import { readCsvRows } from "../../src/csv.ts";
import { cellOfCodes } from "../../src/exchange/code-sheet/cell.ts";
import { run, type Ran } from "../support/command-line.ts";
import { EXAMPLE } from "../support/publication.ts";

let series: string;
let poll: string;
let file: string;

beforeEach(() => {
  process.env["PEILSCHAAL_CLOCK"] = "2026-05-20";
  series = mkdtempSync(join(tmpdir(), "voorstellen-"));
  cpSync(EXAMPLE, series, { recursive: true });
  poll = join(series, "peiling-2");
  file = join(poll, "coding/q8.json");
});
afterEach(() => {
  delete process.env["PEILSCHAAL_CLOCK"];
  rmSync(series, { recursive: true });
});

const coding = (): Coding => JSON.parse(readFileSync(file, "utf8")) as Coding;
const write = (changed: Coding): void => writeFileSync(file, JSON.stringify(changed, null, 2));
const truth = JSON.parse(readFileSync(join(EXAMPLE, "peiling-2/coding/q8.json"), "utf8")) as Coding;
const truthOf = new Map(truth.answers.map((answer) => [answer.row, answer]));
const suggest = (...more: readonly string[]): Promise<Ran> =>
  run("suggest", poll, "--question", "q8", ...more);

interface Data {
  readonly read: number;
  readonly left: number;
  readonly calibrated: boolean;
  readonly audit: readonly { readonly of: number; readonly mayAccept: boolean }[];
  readonly answers: readonly {
    readonly row: string;
    readonly answer?: string;
    readonly codes: readonly {
      readonly code: string;
      readonly confidence: number;
      readonly words?: string[];
      readonly alike: string[];
    }[];
  }[];
}
const asData = async (...more: readonly string[]): Promise<Data> =>
  JSON.parse((await suggest("--json", ...more)).out) as Data;

/** Leaves the first so many answers coded. */
function keepCoded(count: number): void {
  write({ ...coding(), answers: truth.answers.slice(0, count) });
}

describe("suggest", () => {
  it("puts codes forward for what is not coded yet, and changes nothing", async () => {
    keepCoded(40);
    const before = readFileSync(file, "utf8");
    const { read, left, calibrated, answers } = await asData();
    expect([read, left, calibrated]).toEqual([40, truth.answers.length - 40, true]);
    expect(answers).toHaveLength(left);
    const right = answers.filter(({ row, codes }) => {
      const given = truthOf.get(row)?.codes.map((one) => one.code) ?? [];
      return codes
        .slice(0, 3)
        .some(({ code }) => given.some((one) => one.startsWith(code) || code.startsWith(one)));
    });
    expect(right.length / left).toBeGreaterThan(0.6);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("shows words of answers only where they are asked for by name", async () => {
    keepCoded(40);
    const words = readCsvRows(readFileSync(join(poll, "responses.csv"), "utf8"));
    const column = words[0]?.indexOf("q8") ?? -1;
    const texts = words
      .slice(1)
      .map((row) => row[column] ?? "")
      .filter((text) => text.length > 20);
    const told = (await suggest("--first", "99")).out + JSON.stringify(await asData());
    expect(texts.filter((text) => told.includes(text.slice(0, 20)))).toEqual([]);
    expect(told).not.toContain('"words"');

    const restricted = await asData("--restricted");
    expect(restricted.answers.every(({ answer }) => (answer ?? "").length > 0)).toBe(true);
    const reasons = restricted.answers.flatMap(({ answer, codes }) =>
      codes.flatMap((code) => (code.words ?? []).map((word) => [answer?.toLowerCase() ?? "", word] as const)),
    );
    expect(reasons.length).toBeGreaterThan(20);
    expect((await suggest("--restricted", "--first", "3")).out).toContain("lijkt op");
  });

  it("begins from the words of the codebook alone, and says that it is guessing", async () => {
    keepCoded(0);
    const { out, code } = await suggest("--first", "5");
    expect(code).toBe(0);
    expect(out).toContain("De zekerheid is nog een schatting");
    expect(out.split("\n").filter((line) => /^ {2}\w{8,}/.test(line))).toHaveLength(5);
    expect(out).toContain("Steekproef: nog geen antwoorden gelezen.\n  Samen goedkeuren kan nog niet");
    expect((await suggest("--lang", "en")).out).toContain("still a guess");
  });

  it("learns from the wave before, where its codes are still used", async () => {
    keepCoded(0);
    const withEarlier = await asData();
    rmSync(join(series, "peiling-1/coding/q8.json"));
    const without = await asData();
    expect(withEarlier.answers.map((one) => one.codes)).not.toEqual(without.answers.map((one) => one.codes));
  });

  it("codes a question from nothing, sheet by sheet, with what it learned each time", async () => {
    keepCoded(0);
    let helped = 0;
    for (let round = 0; coding().answers.length < truth.answers.length; round++) {
      const sheet = join(series, `blad-${round}.csv`);
      expect((await suggest("--sheet", sheet, "--first", "25", "--by", "C1")).code).toBe(0);
      const [head = [], ...lines] = readCsvRows(readFileSync(sheet, "utf8"), ";");
      // Somebody reads each answer and writes what it carries, whatever was suggested.
      const done = lines.map(([row = ""]) => {
        const given = cellOfCodes(truthOf.get(row)?.codes ?? []);
        return [row, "", given].join(";");
      });
      helped += lines.filter(([, , codes = ""]) => codes.includes("?")).length;
      writeFileSync(sheet, [[head[0], head[1], head[2]].join(";"), ...done].join("\n"));
      expect((await run("code", poll, "--question", "q8", "--from", sheet, "--by", "C1")).code).toBe(0);
    }
    expect(helped).toBeGreaterThan(10);
    const codesOf = ({ answers }: Coding) =>
      new Map(
        answers.map(({ row, codes }) => [row, codes.map((one) => `${one.code} ${one.accepted}`).sort()]),
      );
    expect(codesOf(coding())).toEqual(codesOf(truth));
    const suggestedBy = coding()
      .answers.flatMap((answer) => answer.codes)
      .map((one) => one.suggestedBy);
    expect(suggestedBy.filter((one) => one === "program").length).toBeGreaterThan(5);
    expect((await run("check", poll)).code).toBe(0);
  });

  it("refuses a bulk that chance did not measure, and writes nothing", async () => {
    keepCoded(40);
    const before = readFileSync(file, "utf8");
    const { code, err } = await suggest("--accept", "0,9", "--by", "C1");
    expect(code).toBe(1);
    expect(err).toContain("80 %");
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it.each([
    [["--accept", "1.2", "--by", "C1"], 1, "is geen grens"],
    [["--first", "nul"], 1, "is geen aantal"],
    [["--by", "Jan"], 1, "C1"],
    [["--accept", "0.9"], 2, "Gebruik"],
    [["--sheet", "x.csv", "--accept", "0.9", "--by", "C1"], 2, "Gebruik"],
  ])("says what is wrong with %j", async (options, exit, said) => {
    const { code, err } = await suggest(...options);
    expect(code).toBe(exit);
    expect(err).toContain(said);
  });

  it("says so where there are no themes, no question and no coding", async () => {
    write({ ...coding(), themes: [], answers: [] });
    expect((await suggest()).err).toContain("nog geen thema’s");
    rmSync(file);
    expect((await suggest()).code).toBe(1);
    expect((await run("suggest", poll, "--question", "q99")).code).toBe(1);
    expect((await run("suggest", poll)).code).toBe(2);
  });
});

describe("accepting together", () => {
  /** A poll that repeats four answers, so that chance soon measures that suggestions are right. */
  function repetitive(coded: number): void {
    const said = ["te veel regels", "te weinig mensen", "geen geld", "oude systemen"];
    const codes = ["regels", "mensen", "geld", "systemen"];
    const [head = [], ...rows] = readCsvRows(readFileSync(join(poll, "responses.csv"), "utf8"));
    const at = head.indexOf("q8");
    const people = Array.from({ length: 400 }, (_, i) => {
      const row = [...(rows[i % rows.length] ?? [])];
      row[0] = `w${i}`;
      row[at] = `${said[i % 4]} bij ons, nummer ${i % 7}`;
      return row;
    });
    const csv = [head, ...people]
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
      .join("\n");
    writeFileSync(join(poll, "responses.csv"), `${csv}\n`);
    const themes = codes.map((code) => ({ code, title: { nl: code }, subpoints: [] }));
    write({ format: "coding.v1", variable: "q8", themes, answers: [] });
    truthBy = (row) => codes[Number(row.slice(1)) % 4] ?? "";
    toCode = coded;
  }
  let truthBy: (row: string) => string;
  let toCode = 0;

  async function codeInOrder(): Promise<void> {
    const { answers } = await asData("--first", String(toCode));
    write({
      ...coding(),
      answers: answers.map(({ row }) => ({ row, codes: [{ code: truthBy(row), by: "C1", accepted: true }] })),
    });
  }

  it("gives the rest their codes above a threshold that chance measured, marked, with who, when and the interval", async () => {
    repetitive(120);
    await codeInOrder();
    const measured = (await suggest()).out;
    expect(measured).toContain("samen goed te keuren");
    expect(measured).not.toContain("Samen goedkeuren kan nog niet");
    const { code, out } = await suggest("--accept", "0.9", "--by", "C2");
    expect(code).toBe(0);
    const { answers, bulk } = coding();
    const [once] = bulk ?? [];
    expect(once).toMatchObject({ by: "C2", on: "2026-05-20", threshold: 0.9 });
    expect(once?.audit.from).toBeGreaterThanOrEqual(0.8);
    expect(out).toContain(String(once?.answers));
    const inBulk = answers.filter((answer) => answer.codes.some((one) => one.inBulk === true));
    expect(inBulk).toHaveLength(once?.answers ?? 0);
    expect(inBulk.length).toBeGreaterThan(200);
    const wrong = inBulk.filter(({ row, codes }) => codes[0]?.code !== truthBy(row));
    expect(wrong.length / inBulk.length).toBeLessThan(0.02);
    // What was accepted in bulk is no evidence, and the next time there is nothing left to accept.
    expect((await asData()).read).toBe(120);
    expect((await suggest("--accept", "0.9", "--by", "C2")).out).toContain("0 antwoorden");
    expect(coding().bulk).toHaveLength(1);
  });
});
