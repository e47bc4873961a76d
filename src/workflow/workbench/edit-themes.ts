import type { CodebookChange, CodebookChanged } from "../../api/answers.ts";
import { isRecord } from "../../changes/places.ts";
import type { Coding } from "../../coding/model.ts";
import { redoStep, takeStep, undoStep, type By, type Wish } from "../../coding/steps/take.ts";
import { numbersIn, quotationsIn } from "../../coding/statement.ts";
import { hasErrors, type Outcome, type Problem } from "../../problem.ts";
import { writeGuarded } from "../guarded-files.ts";
import { readJsonFile } from "../json-file.ts";
import type { Folder } from "../ports.ts";
import { checkStatementsAt } from "./check-statements-at.ts";
import { codingAt, type Desk, type Settled } from "./desk.ts";

/** Takes a step in a codebook, where nobody took another since it was drawn up. */
export async function editThemes(
  desk: Desk,
  variable: string,
  { steps, edit }: CodebookChange,
  by: By,
): Promise<Settled<CodebookChanged>> {
  const read = await codingAt(desk, variable);
  if (read.value === undefined) return { problems: read.problems };
  const { coding, file } = read.value;
  if ((coding.history ?? []).length !== steps) return { conflict: coding };
  const edited = carriedOut(coding, edit, by);
  if (edited.value === undefined || hasErrors(edited.problems)) return { problems: edited.problems };
  const untrue = await checkRenamed(desk.folder, edited.value, edit);
  if (hasErrors(untrue)) return { problems: untrue };
  const problems = await writeGuarded(desk.folder, [{ file, value: edited.value }]);
  return hasErrors(problems) ? { problems } : { value: { coding: edited.value } };
}

/** A theme or sub-point says no number and quotes no words that its answers do not have. */
async function checkRenamed(
  folder: Folder,
  coding: Coding,
  edit: CodebookChange["edit"],
): Promise<readonly Problem[]> {
  if (!("step" in edit) || edit.step.do !== "rename") return [];
  const { nl, en = "" } = edit.step.title;
  const said = [...(typeof nl === "string" ? [nl] : [nl.je, nl.u]), en].join(" ");
  // Reading the whole poll takes its time, and most titles state nothing that could be wrong.
  if (numbersIn(said).length === 0 && quotationsIn(said).length === 0) return [];
  return checkStatementsAt(folder, coding, edit.step.code);
}

function carriedOut(coding: Coding, edit: CodebookChange["edit"], by: By): Outcome<Coding> {
  if ("undo" in edit) return undoStep(coding, by);
  if ("redo" in edit) return redoStep(coding, by);
  const wish = checkWish({ ...edit.step, ...by });
  const parts = new Map(Object.entries(edit.parts ?? {}));
  return wish.value === undefined ? { problems: wish.problems } : takeStep(coding, wish.value, parts);
}

/** What comes from outside is a step only where the format of a history says so. */
function checkWish(wish: unknown): Outcome<Wish> {
  const step = isRecord(wish) && RECODES.has(wish["do"]) ? { ...wish, recoded: [] } : wish;
  const history = { format: "coding.v1", variable: "q", themes: [], answers: [], history: [step] };
  const read = readJsonFile("codebook", JSON.stringify(history), "coding.v1");
  return read.value === undefined
    ? { problems: read.problems }
    : { value: wish as Wish, problems: read.problems };
}

const RECODES: ReadonlySet<unknown> = new Set(["merge", "split", "delete"]);
