import { problem, type Outcome, type Problem } from "../problem.ts";
import type { Folder } from "./ports.ts";
import { jsonBytes } from "./json-bytes.ts";
import { readJsonFile } from "./json-file.ts";
import type { Format } from "./read-format.ts";

/** A JSON file as it was read, so that what somebody else wrote in the meantime is not lost. */
export interface GuardedFile<T> {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
  /** Undefined where there is no such file. */
  readonly value: T | undefined;
}

/** Reads a file that may be missing, and remembers what stood in it. */
export async function readGuarded<F extends Format>(
  folder: Folder,
  path: string,
  format: F,
): Promise<Outcome<GuardedFile<NonNullable<ReturnType<typeof readJsonFile<F>>["value"]>>>> {
  const bytes = await folder.read(path);
  if (bytes === undefined) return { value: { path, bytes, value: undefined }, problems: [] };
  const read = readJsonFile(path, new TextDecoder().decode(bytes), format);
  if (read.value === undefined) return { problems: read.problems };
  return { value: { path, bytes, value: read.value }, problems: read.problems };
}

/** Writes new contents, all of them or none: none where one of the files is no longer what was read. */
export async function writeGuarded(
  folder: Folder,
  changes: readonly { readonly file: GuardedFile<unknown>; readonly value: unknown }[],
): Promise<Problem[]> {
  const written = changes
    .map(({ file, value }) => ({ file, bytes: jsonBytes(value) }))
    .filter(({ file, bytes }) => !sameBytes(file.bytes, bytes));
  for (const { file } of written) {
    if (!sameBytes(await folder.read(file.path), file.bytes))
      return [problem("file-changed", { file: file.path })];
  }
  if (written.length > 0) await folder.write(written.map(({ file, bytes }) => ({ path: file.path, bytes })));
  return [];
}

/** Whether two files hold the same; one that is not there is only like another that is not. */
export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
