import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Coding, Review } from "../src/coding/model.ts";
import { csvLine, readCsvRows } from "../src/csv.ts";
import type { Participation } from "../src/fieldwork/wave.ts";
import { seededRandom } from "../src/random.ts";
import type { ReportWords } from "../src/report/words.ts";

const EXAMPLE = join(import.meta.dirname, "../examples/kwaliteit");

interface Participant {
  /** Row id in the example. */
  readonly source: string;
  readonly id: string;
  readonly cells: readonly string[];
}

/**
 * A series whose second poll is the example's with other people: each repeats somebody of the example, with the
 * reviews and codes of that person's answers. Returns its folder and how many open answers it holds.
 */
export function manyParticipants(participants: number, answers: number): { poll: string; answers: number } {
  const series = mkdtempSync(join(tmpdir(), "peilschaal-bench-"));
  cpSync(EXAMPLE, series, { recursive: true });
  const poll = join(series, "peiling-2");
  const [header = [], ...rows] = readCsvRows(readFileSync(join(poll, "responses.csv"), "utf8"));
  const texts = header.flatMap((name, i) => (isTextColumn(poll, name) ? [i] : []));
  const people = drawn(rows, texts, participants, answers / participants);
  writeFileSync(join(poll, "responses.csv"), linesOf(header, people));
  repeatReviews(join(poll, "review"), people);
  repeatCodings(join(poll, "coding"), people);
  writeParticipation(poll, header, people);
  return { poll, answers: people.reduce((sum, one) => sum + textsIn(one.cells, texts), 0) };
}

function isTextColumn(poll: string, name: string): boolean {
  return readdirSync(join(poll, "review")).includes(`${name}.json`);
}

/** Draws people with as many open answers each as asked for on average. */
function drawn(
  rows: readonly (readonly string[])[],
  texts: readonly number[],
  count: number,
  mean: number,
): Participant[] {
  const random = seededRandom("many");
  const talkative = rows.filter((row) => textsIn(row, texts) >= mean);
  const average = (some: readonly (readonly string[])[]) =>
    some.reduce((sum, row) => sum + textsIn(row, texts), 0) / some.length;
  const share = Math.min(1, Math.max(0, (mean - average(rows)) / (average(talkative) - average(rows))));
  return Array.from({ length: count }, (_, i) => {
    const from = random() < share ? talkative : rows;
    const cells = from[Math.floor(random() * from.length)] ?? [];
    return { source: cells[0] ?? "", id: `r${i.toString(36).padStart(5, "0")}`, cells };
  });
}

function textsIn(cells: readonly string[], texts: readonly number[]): number {
  return texts.filter((i) => !["", "#not-asked", "#broke-off"].includes(cells[i] ?? "")).length;
}

function linesOf(header: readonly string[], people: readonly Participant[]): string {
  return [header, ...people.map((one) => [one.id, ...one.cells.slice(1)])]
    .map((row) => `${csvLine(row)}\n`)
    .join("");
}

function repeatReviews(folder: string, people: readonly Participant[]): void {
  for (const file of readdirSync(folder)) {
    const review = readJson(join(folder, file)) as Review;
    const byRow = Map.groupBy(review.decisions, (one) => one.row);
    const decisions = people.flatMap(({ source, id }) =>
      (byRow.get(source) ?? []).map((decision) => ({ ...decision, row: id })),
    );
    const read = { by: "C1", on: "2026-05-11", answers: people.length };
    writeJson(join(folder, file), { ...review, read, decisions });
  }
}

function repeatCodings(folder: string, people: readonly Participant[]): void {
  for (const file of readdirSync(folder)) {
    const coding = readJson(join(folder, file)) as Coding;
    const byRow = new Map(coding.answers.map((answer) => [answer.row, answer]));
    const answers = people.flatMap(({ source, id }) => {
      const answer = byRow.get(source);
      return answer === undefined ? [] : [{ ...answer, row: id }];
    });
    writeJson(join(folder, file), { ...coding, answers });
  }
}

function writeParticipation(poll: string, header: readonly string[], people: readonly Participant[]): void {
  const participation = readJson(join(poll, "participation.json")) as Participation;
  const column = header.indexOf(participation.by);
  const groups = participation.groups.map((group) => {
    const completed = people.filter((one) => one.cells[column] === group.code).length;
    return { ...group, completed, invited: completed * 2 };
  });
  writeJson(join(poll, "participation.json"), { ...participation, groups });
  // Other people have other numbers: what was said about those of the example is left out.
  const words = readJson(join(poll, "report.json")) as ReportWords;
  const breakdowns = words.breakdowns?.map(({ question, by }) => ({ question, by }));
  const own = { quotes: [], messages: {}, glance: undefined, breakdowns };
  writeJson(join(poll, "report.json"), { ...words, ...own });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}
