import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Coding } from "../../src/coding/model.ts";
import { readCsvRows } from "../../src/csv.ts";
import { seededRandom } from "../../src/random.ts";

const POLL = join(import.meta.dirname, "../../examples/kwaliteit/peiling-2");
const QUESTION = "q8";

/** Invented Dutch answers for measuring time: pieces of the example's answers put together anew, with the example's codebook. */
export interface Many {
  readonly answers: readonly { readonly row: string; readonly words: string }[];
  readonly coding: Coding;
}

/** Of so many answers the first ones are coded, with the codes of the answer their first piece is from. */
export function inventedAnswers(count: number, coded: number): Many {
  const [header = [], ...rows] = readCsvRows(readFileSync(join(POLL, "responses.csv"), "utf8"));
  const coding = JSON.parse(readFileSync(join(POLL, `coding/${QUESTION}.json`), "utf8")) as Coding;
  const column = header.indexOf(QUESTION);
  const codesOf = new Map(coding.answers.map((answer) => [answer.row, answer.codes]));
  const source = rows
    .map((row) => ({ codes: codesOf.get(row[0] ?? "") ?? [], words: (row[column] ?? "").split(/\s+/) }))
    .filter(({ words }) => words.length > 2);
  const random = seededRandom("many answers");
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const made = Array.from({ length: count }, () => {
    const [first, second] = [pick(source), pick(source)];
    const half = Math.ceil(first.words.length / 2);
    const words = [...first.words.slice(0, half), ...second.words.slice(-Math.max(2, half - 2))].slice(0, 25);
    return { words: words.join(" "), codes: first.codes };
  });
  const answers = made.map(({ words }, i) => ({ row: `r${i.toString(36)}`, words }));
  const codedAnswers = made.slice(0, coded).map(({ codes }, i) => ({ row: answers[i]?.row ?? "", codes }));
  return { answers, coding: { ...coding, variable: QUESTION, answers: codedAnswers } };
}
