import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Coding } from "../../src/coding/model.ts";
import { folderAt } from "../../src/compose.ts";
import type { OpenBlock } from "../../src/report/model.ts";
import { makeReport } from "../../src/workflow/make-report.ts";
import { run } from "../support/command-line.ts";
import { draftOf, EXAMPLE } from "../support/publication.ts";

let series: string;
let poll: string;

beforeEach(() => {
  series = mkdtempSync(join(tmpdir(), "themas-"));
  cpSync(EXAMPLE, series, { recursive: true });
  poll = join(series, "peiling-2");
});
afterEach(() => rmSync(series, { recursive: true }));

const file = (question: string): string => join(poll, `coding/${question}.json`);
const codingOf = (question: string): Coding => JSON.parse(readFileSync(file(question), "utf8")) as Coding;

/** The open blocks of the draft; what the poll says of its themes elsewhere is left out, so that themes may go. */
async function blocks(): Promise<OpenBlock[]> {
  const made = await makeReport(folderAt(poll), {
    version: null,
    adapt: strip,
  });
  expect(made.problems.filter((one) => one.severity === "error")).toEqual([]);
  return made.value?.report.blocks.filter((block) => block.kind === "open") ?? [];
}

/** Which answers carry a code, counted from the file alone: accepted codes, a sub-point for its theme too. */
function rowsWith({ answers }: Coding, codes: readonly string[]): Set<string> {
  const carries = answers.filter(({ codes: given }) =>
    given.some(({ code, accepted }) => accepted && codes.includes(code)),
  );
  return new Set(carries.map(({ row }) => row));
}

describe("themes on the page", () => {
  it("count the answers that carry them, one with two codes for both, and trace every sub-point to answers", async () => {
    const several = ["q4", "q8", "q9"].flatMap((question) =>
      codingOf(question).answers.filter((answer) => answer.codes.length > 1),
    );
    expect(several.length).toBeGreaterThan(10);
    for (const block of await blocks()) {
      const coding = codingOf(block.variable);
      for (const theme of block.themes) {
        const points = theme.subpoints.map((point) => point.code);
        expect(theme.answers, theme.code).toBe(rowsWith(coding, [theme.code, ...points]).size);
        for (const point of theme.subpoints) {
          const rows = rowsWith(coding, [point.code]);
          expect([point.code, rows.size > 0]).toEqual([point.code, true]);
          expect(point.answers, point.code).toBe(rows.size);
          expect(point.numbers.filter((number) => block.texts[number - 1] === undefined)).toEqual([]);
          expect(point.numbers.filter((number) => !theme.numbers.includes(number))).toEqual([]);
        }
      }
      const carried = rowsWith(
        coding,
        coding.themes.flatMap((one) => [one.code, ...one.subpoints.map((p) => p.code)]),
      );
      // One that was coded back to an option belongs to no theme either.
      expect(block.uncoded, block.variable).toBe(block.answers - carried.size);
    }
  });

  it("lose a deleted theme with nothing else changed, and have it back when that is undone", async () => {
    const of = async (): Promise<OpenBlock | undefined> =>
      (await blocks()).find((one) => one.variable === "q9");
    const before = await of();
    const conclusion = codingOf("q9").conclusion?.restsOn ?? [];
    const gone = before?.themes.find((theme) => !conclusion.includes(theme.code))?.code ?? "";
    const on = (...words: string[]) =>
      run("codebook", poll, "--question", "q9", ...words, "--by", "C1", "--why", "proef");
    expect((await on("delete", gone)).code).toBe(0);
    const after = await of();
    const counts = (block: OpenBlock | undefined) =>
      block?.themes.map((theme) => [theme.code, theme.answers]);
    expect(counts(after)).toEqual(counts(before)?.filter(([code]) => code !== gone));
    expect(after?.answers).toBe(before?.answers);
    expect(after?.uncoded).toBeGreaterThanOrEqual(before?.uncoded ?? 0);
    expect((await on("undo")).code).toBe(0);
    expect(counts(await of())).toEqual(counts(before));
  });
});

it("a suggestion that nobody accepted changes no byte of any output", async () => {
  const coding = codingOf("q4");
  const half = { ...coding, answers: coding.answers.slice(0, 40) };
  delete (half as { conclusion?: unknown }).conclusion;
  writeFileSync(file("q4"), JSON.stringify(half, null, 2));
  rmSync(join(poll, "agreement/q4.json"));
  const plain = { adapt: strip };
  const before = await draftOf(poll, plain);
  const sheet = join(series, "blad.csv");
  expect((await run("suggest", poll, "--question", "q4", "--sheet", sheet, "--by", "C1")).code).toBe(0);
  const waiting = codingOf("q4").answers.flatMap((answer) => answer.codes.filter((code) => !code.accepted));
  expect(waiting.length).toBeGreaterThan(3);
  const after = await draftOf(poll, plain);
  for (const [i, { name, bytes }] of before.files.entries()) {
    expect(Buffer.from(bytes).equals(Buffer.from(after.files[i]?.bytes ?? [])), name).toBe(true);
  }
});

type Adapt = NonNullable<NonNullable<Parameters<typeof draftOf>[1]>["adapt"]>;

/** Without what the poll says of themes elsewhere, which half a coding cannot carry. */
function strip(read: Parameters<Adapt>[0]): ReturnType<Adapt> {
  return { ...read, words: { ...read.words, glance: [], messages: {}, quotes: [] } };
}
