import { giveCodes, type CodesGiven } from "../coding/give-codes.ts";
import { rowsByCode } from "../coding/codebook.ts";
import type { Coder, Coding, Conclusion } from "../coding/model.ts";
import { cellOfCodes } from "../exchange/code-sheet/cell.ts";
import type { SheetLine, SheetRow } from "../exchange/code-sheet/model.ts";
import { hasErrors, problem, type Outcome } from "../problem.ts";
import type { Language } from "../text.ts";
import { codingOf, readCodedQuestion, wordsForCoders, type CodedQuestion } from "./coded-question.ts";
import { writeGuarded } from "./guarded-files.ts";
import type { Folder } from "./ports.ts";

/** How far the coding of one question is. */
export interface CodingState {
  readonly question: CodedQuestion;
  readonly coding: Coding;
  /** Answers that were read and coded, or found to fit no theme. */
  readonly coded: number;
  /** Answers nobody coded yet. */
  readonly uncoded: number;
  /** Suggestions that wait for somebody. */
  readonly suggestions: number;
  /** How many answers carry each code; a sub-point counts for its theme. */
  readonly counts: ReadonlyMap<string, number>;
}

export async function readCodingState(folder: Folder, question: string): Promise<Outcome<CodingState>> {
  const read = await readCodedQuestion(folder, question);
  if (read.value === undefined) return { problems: read.problems };
  const coding = codingOf(read.value);
  if (coding.value === undefined) return { problems: coding.problems };
  return { value: stateOf(read.value, coding.value), problems: read.problems };
}

function stateOf(question: CodedQuestion, coding: Coding): CodingState {
  const read = new Set(coding.answers.filter(isDone).map((answer) => answer.row));
  const coded = question.answers.filter((answer) => read.has(answer.row)).length;
  const given = coding.answers.flatMap((answer) => answer.codes);
  return {
    question,
    coding,
    coded,
    uncoded: question.answers.length - coded,
    suggestions: given.filter((code) => !code.accepted).length,
    counts: new Map([...rowsByCode(coding)].map(([code, rows]) => [code, rows.size])),
  };
}

/** An answer with suggestions only waits; one without any code was read. */
function isDone({ codes, backTo }: Coding["answers"][number]): boolean {
  return codes.length === 0 || backTo !== undefined || codes.some((code) => code.accepted);
}

/** The lines of a sheet to code on: every answer with the codes it has. */
export function sheetLines(
  { question, coding }: CodingState,
  language: Language,
  restricted: boolean,
): SheetLine[] {
  const words = wordsForCoders(question, language, restricted);
  const known = new Map(coding.answers.map((answer) => [answer.row, answer.codes]));
  return question.answers.map(({ row }) => {
    const codes = known.get(row);
    return { row, answer: words.get(row) ?? "", codes: codes === undefined ? "" : cellOfCodes(codes) };
  });
}

/** Gives the answers on a sheet their codes in the name of a coder, or of whom the sheet names with a row. */
export async function codeAnswers(
  folder: Folder,
  variable: string,
  rows: readonly SheetRow[],
  by: Coder,
): Promise<Outcome<CodingState>> {
  const read = await readCodedQuestion(folder, variable);
  if (read.value === undefined) return { problems: read.problems };
  const { answers, choices, coded } = read.value;
  const coding = codingOf(read.value);
  if (coding.value === undefined) return { problems: coding.problems };
  const wrong = rows.filter((row) => row.by !== undefined && !/^C[1-9][0-9]*$/.test(row.by));
  if (wrong.length > 0) {
    return { problems: wrong.map((row) => problem("coder-wrong", {}, { coder: row.by ?? "" })) };
  }
  const answered = new Set(answers.map((answer) => answer.row));
  const given = giveCodes(
    coding.value,
    rows.flatMap((row) => givenIn(row, by)),
    {
      answered,
      options: choices,
    },
  );
  if (given.value === undefined) return { problems: given.problems };
  const problems = await writeGuarded(folder, [{ file: coded, value: given.value }]);
  return hasErrors(problems) ? { problems } : { value: stateOf(read.value, given.value), problems };
}

/** A row on which nothing was written is left as it is. */
function givenIn({ row, codes, backTo, by: own }: SheetRow, by: Coder): CodesGiven[] {
  if (codes === undefined && backTo === undefined) return [];
  return [{ row, codes: codes ?? [], by: own ?? by, ...(backTo === undefined ? {} : { backTo }) }];
}

/** Draws the conclusion over the themes of a question, with what it rests on. */
export async function concludeOn(
  folder: Folder,
  variable: string,
  conclusion: Conclusion,
): Promise<Outcome<CodingState>> {
  const read = await readCodedQuestion(folder, variable);
  if (read.value === undefined) return { problems: read.problems };
  const coding = codingOf(read.value);
  if (coding.value === undefined) return { problems: coding.problems };
  const { answers, conclusion: _before, format, variable: of, themes, ...rest } = coding.value;
  const next: Coding = { format, variable: of, themes, conclusion, answers, ...rest };
  const problems = await writeGuarded(folder, [{ file: read.value.coded, value: next }]);
  return hasErrors(problems) ? { problems } : { value: stateOf(read.value, next), problems };
}
