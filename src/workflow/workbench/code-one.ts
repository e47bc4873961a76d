import type { CodesChange, CodesChanged } from "../../api/answers.ts";
import { isSame } from "../../changes/places.ts";
import { giveCodes } from "../../coding/give-codes.ts";
import type { Coder, Coding } from "../../coding/model.ts";
import { hasErrors, type Outcome } from "../../problem.ts";
import { writeGuarded } from "../guarded-files.ts";
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

function carriedOut({ coding, text }: CodingAt, change: CodesChange, by: Coder): Outcome<Coding> {
  const { row, codes, backTo } = change;
  if (codes === null) {
    return {
      value: { ...coding, answers: coding.answers.filter((answer) => answer.row !== row) },
      problems: [],
    };
  }
  const given = { row, codes, by, ...(backTo === undefined ? {} : { backTo }) };
  const answered = new Set(text.answers.map((answer) => answer.row));
  return giveCodes(coding, [given], { answered, options: text.choices });
}

function answerIn({ answers }: Coding, row: string): Coding["answers"][number] | null {
  return answers.find((answer) => answer.row === row) ?? null;
}
