import type { Outcome } from "../problem.ts";
import { readJsonFile } from "./json-file.ts";
import { everyStep, type Steps } from "./kept-steps.ts";
import type { Folder } from "./ports.ts";
import { readOptionalText, readText } from "./read-file.ts";

export type Format = Parameters<typeof readJsonFile>[2];

/** A file that a poll cannot do without, against its schema. */
export async function readFormat<F extends Format>(
  folder: Folder,
  file: string,
  format: F,
  steps: Steps = everyStep,
): Promise<ReturnType<typeof readJsonFile<F>>> {
  return inFormat(await readText(folder, file), file, format, steps);
}

/** A file that a poll can do without. */
export async function readOptional<F extends Format>(
  folder: Folder,
  file: string,
  format: F,
  steps: Steps = everyStep,
): Promise<ReturnType<typeof readJsonFile<F>>> {
  return inFormat(await readOptionalText(folder, file), file, format, steps);
}

function inFormat<F extends Format>(
  { value, problems }: Outcome<string>,
  file: string,
  format: F,
  steps: Steps,
): ReturnType<typeof readJsonFile<F>> {
  return value === undefined ? { problems } : steps(file, [value], () => readJsonFile(file, value, format));
}
