import { readJsonFile } from "./json-file.ts";
import type { Folder } from "./ports.ts";
import { readOptionalText, readText } from "./read-file.ts";

export type Format = Parameters<typeof readJsonFile>[2];

/** A file that a poll cannot do without, against its schema. */
export async function readFormat<F extends Format>(
  folder: Folder,
  file: string,
  format: F,
): Promise<ReturnType<typeof readJsonFile<F>>> {
  const text = await readText(folder, file);
  return text.value === undefined ? { problems: text.problems } : readJsonFile(file, text.value, format);
}

/** A file that a poll can do without. */
export async function readOptional<F extends Format>(
  folder: Folder,
  file: string,
  format: F,
): Promise<ReturnType<typeof readJsonFile<F>>> {
  const text = await readOptionalText(folder, file);
  return text.value === undefined ? { problems: text.problems } : readJsonFile(file, text.value, format);
}
