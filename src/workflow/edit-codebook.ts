import type { Coding, Theme } from "../coding/model.ts";
import { redoStep, takeStep, undoStep, type By, type Parts, type Wish } from "../coding/steps/take.ts";
import { readQdaCodebook } from "../exchange/refi-qda/read-codebook.ts";
import { fileKindOf } from "../exchange/source/file-kind.ts";
import { hasErrors, problem, type Outcome } from "../problem.ts";
import { emptyCoding, readCodedQuestion } from "./coded-question.ts";
import { readJsonFile } from "./json-file.ts";
import { writeGuarded } from "./guarded-files.ts";
import type { Folder } from "./ports.ts";

/** One step in a codebook: a change, or the last one taken back or taken again. */
export type Edit =
  { readonly step: Wish; readonly parts?: Parts | undefined } | { readonly undo: By } | { readonly redo: By };

/** Takes a step in the codebook of a question; a question without a codebook begins with an empty one. */
export async function editCodebook(folder: Folder, variable: string, edit: Edit): Promise<Outcome<Coding>> {
  const read = await readCodedQuestion(folder, variable);
  if (read.value === undefined) return { problems: read.problems };
  const { coded } = read.value;
  const edited = carriedOut(coded.value ?? emptyCoding(variable), edit);
  if (edited.value === undefined) {
    const file = coded.path;
    return { problems: edited.problems.map((one) => ({ ...one, place: { file, ...one.place } })) };
  }
  const problems = await writeGuarded(folder, [{ file: coded, value: edited.value }]);
  return hasErrors(problems) ? { problems } : { value: edited.value, problems };
}

function carriedOut(coding: Coding, edit: Edit): Outcome<Coding> {
  if ("undo" in edit) return undoStep(coding, edit.undo);
  if ("redo" in edit) return redoStep(coding, edit.redo);
  return takeStep(coding, edit.step, edit.parts);
}

/**
 * The themes of a codebook that lies elsewhere: of an earlier wave, another question, or one of a program for qualitative
 * analysis (REFI-QDA).
 */
export function themesIn(file: string, bytes: Uint8Array, variable: string): Outcome<readonly Theme[]> {
  if (/\.(qdc|qdpx)$/i.test(file) || ["zip", "xml"].includes(fileKindOf(bytes))) {
    return readQdaCodebook(bytes, file, variable);
  }
  const read = readJsonFile(file, new TextDecoder().decode(bytes), "coding.v1");
  if (read.value === undefined) return { problems: read.problems };
  const { themes } = read.value;
  if (themes.length === 0) return { problems: [problem("codebook-empty", { file })] };
  return { value: themes, problems: read.problems };
}
