import type { CodesChange, CodesChanged } from "../../api/answers.ts";
import { isSame } from "../../changes/places.ts";
import { giveCodes } from "../../coding/give-codes.ts";
import type { CodedAnswer, Coder, Coding } from "../../coding/model.ts";
import { hasErrors, type Outcome } from "../../problem.ts";
import { writeGuarded } from "../guarded-files.ts";
import { readJsonFile } from "../json-file.ts";
import { codingAt, type CodingAt, type Desk, type Settled } from "./desk.ts";

/** Says what one answer carries, where it still carries what its coder saw; else nothing changes. */
export async function codeOne(
  desk: Desk,
  variable: string,
  change: CodesChange,
  by: Coder,
): Promise<Settled<CodesChanged>> {
  const read = await codingAt(desk, variable);
  if (read.value === undefined) return { problems: read.problems };
  const { coding, file } = read.value;
  const found = answerIn(coding, change.row);
  if (!isSame(found, change.was)) return { conflict: found };
  const given = carriedOut(read.value, change, by);
  if (given.value === undefined) return { problems: given.problems };
  const problems = await writeGuarded(desk.folder, [{ file, value: given.value }]);
  return hasErrors(problems) ? { problems } : { value: { answer: answerIn(given.value, change.row) } };
}

function carriedOut(
  { coding, text }: Pick<CodingAt, "coding" | "text">,
  change: CodesChange,
  by: Coder,
): Outcome<Coding> {
  const { row } = change;
  if ("again" in change) return givenBack({ coding, text }, { ...change.again, row });
  const { codes, backTo } = change;
  if (codes === null) return { value: without(coding, row), problems: [] };
  const given = { row, codes, by, ...(backTo === undefined ? {} : { backTo }) };
  const answered = new Set(text.answers.map((answer) => answer.row));
  return giveCodes(coding, [given], { answered, options: text.choices });
}

function without(coding: Coding, row: string): Coding {
  return { ...coding, answers: coding.answers.filter((answer) => answer.row !== row) };
}

/** What an answer carried before, held beside the format and the codebook like everything that comes from outside. */
function givenBack({ coding, text }: Pick<CodingAt, "coding" | "text">, again: CodedAnswer): Outcome<Coding> {
  const { row, codes, backTo } = again;
  const file = `coding/${coding.variable}.json`;
  const next = withAnswer(coding, again);
  const shaped = readJsonFile(file, JSON.stringify({ ...coding, answers: [again] }), "coding.v1");
  if (shaped.value === undefined) return { problems: shaped.problems };
  const answered = new Set(text.answers.map((answer) => answer.row));
  const given = {
    row,
    codes: codes.map(({ code, accepted }) => ({ code, accepted })),
    by: "C1",
    ...(backTo === undefined ? {} : { backTo }),
  };
  const { problems } = giveCodes(without(coding, row), [given], { answered, options: text.choices });
  return problems.length > 0 ? { problems } : { value: next, problems };
}

/** A coding in which an answer is coded so, in the place it has. */
function withAnswer(coding: Coding, answer: CodedAnswer): Coding {
  const at = coding.answers.findIndex((one) => one.row === answer.row);
  const answers = at < 0 ? [...coding.answers, answer] : coding.answers.with(at, answer);
  return { ...coding, answers };
}

function answerIn({ answers }: Coding, row: string): Coding["answers"][number] | null {
  return answers.find((answer) => answer.row === row) ?? null;
}
