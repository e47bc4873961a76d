import type { PrintedChoice } from "./model.ts";

const FEWEST = 5;
const MOST_SIGNS = 3;

/** Marks that begin a list and are a few signs each, such as 0 to 10, and what comes after them. */
export function inOneLine(choices: readonly PrintedChoice[]): {
  readonly marks: readonly PrintedChoice[];
  readonly others: readonly PrintedChoice[];
} {
  const isMark = ({ label, line, note }: PrintedChoice) =>
    label.length <= MOST_SIGNS && !line && note === null;
  const end = choices.findIndex((choice) => !isMark(choice));
  const count = end === -1 ? choices.length : end;
  const marks = count >= FEWEST && count <= MOST ? choices.slice(0, count) : [];
  return { marks, others: choices.slice(marks.length) };
}

const MOST = 11;
