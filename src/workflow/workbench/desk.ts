import type { Coding } from "../../coding/model.ts";
import { problem, type Outcome, type Problem } from "../../problem.ts";
import { emptyCoding } from "../coded-question.ts";
import { readGuarded, type GuardedFile } from "../guarded-files.ts";
import type { Folder } from "../ports.ts";
import type { AnsweredText } from "../text-variables.ts";
import type { AnswersOf } from "./answer-memory.ts";

/** Where somebody works on open answers: a wave's folder, what names it among all, and its answers. */
export interface Desk {
  readonly place: string;
  readonly folder: Folder;
  readonly answersOf: AnswersOf;
}

/** What came of a change that says what it expects to find. */
export type Settled<T> =
  { readonly value: T } | { readonly conflict: unknown } | { readonly problems: readonly Problem[] };

/** The answers to one question. */
export async function answersAt(
  { place, folder, answersOf }: Desk,
  variable: string,
): Promise<Outcome<AnsweredText>> {
  const read = await answersOf(place, folder);
  if (read.value === undefined) return { problems: read.problems };
  const found = read.value.find((one) => one.variable === variable);
  const known = read.value.map((one) => one.variable).join(", ");
  return found === undefined
    ? { problems: [problem("question-not-open", {}, { question: variable, known })] }
    : { value: found, problems: [] };
}

export interface CodingAt {
  readonly text: AnsweredText;
  readonly file: GuardedFile<Coding>;
  readonly coding: Coding;
}

/** The answers to one question with its coding, empty where nobody began. */
export async function codingAt(desk: Desk, variable: string): Promise<Outcome<CodingAt>> {
  const text = await answersAt(desk, variable);
  if (text.value === undefined) return { problems: text.problems };
  const file = await readGuarded(desk.folder, `coding/${variable}.json`, "coding.v1");
  if (file.value === undefined) return { problems: file.problems };
  const coding = file.value.value ?? emptyCoding(variable);
  return { value: { text: text.value, file: file.value, coding }, problems: file.problems };
}
