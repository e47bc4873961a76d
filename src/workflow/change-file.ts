import { applyChanges } from "../changes/apply.ts";
import type { Change, Conflict } from "../changes/model.ts";
import { hasErrors, type Problem } from "../problem.ts";
import { withStep } from "./file-history.ts";
import { readJsonFile, type FormatName } from "./json-file.ts";
import type { Folder } from "./ports.ts";
import { readText } from "./read-file.ts";

export type FileChanged =
  | { readonly value: unknown; readonly undo: readonly Change[] }
  | { readonly conflict: Conflict; readonly value: unknown }
  | { readonly problems: readonly Problem[] };

export interface ChangeOptions {
  /** Whose step it is, where the file has a history. */
  readonly by?: { readonly who: string; readonly when: string } | undefined;
  /** What speaks against the change, of a file that was sound before and after. */
  readonly check?: ((before: unknown, after: unknown) => readonly Problem[]) | undefined;
}

/**
 * Changes a file of a folder: read → compared with what each change expects → checked against its schema → written
 * whole. A file that does not exist yet begins as `empty`; with `by` the step goes into its history. The caller sees to it that nobody else writes meanwhile.
 */
export async function changeFile(
  folder: Folder,
  path: string,
  format: FormatName,
  changes: readonly Change[],
  empty: unknown,
  { by, check }: ChangeOptions = {},
): Promise<FileChanged> {
  const before = await readValue(folder, path, format, empty);
  if ("problems" in before) return before;
  const applied = applyChanges(before.value, changes);
  if ("conflict" in applied) return { conflict: applied.conflict, value: before.value };
  const text = `${JSON.stringify(applied.value, null, 2)}\n`;
  const { problems } = readJsonFile(path, text, format);
  if (hasErrors(problems)) return { problems };
  const refused = check?.(before.value, applied.value) ?? [];
  if (refused.length > 0) return { problems: refused };
  const history =
    by === undefined ? [] : [await withStep(folder, path, { ...by, changes, undo: applied.undo })];
  await folder.write([{ path, bytes: new TextEncoder().encode(text) }, ...history]);
  return applied;
}

async function readValue(
  folder: Folder,
  path: string,
  format: FormatName,
  empty: unknown,
): Promise<{ readonly value: unknown } | { readonly problems: readonly Problem[] }> {
  if ((await folder.read(path)) === undefined && empty !== undefined) return { value: empty };
  const text = await readText(folder, path);
  if (text.value === undefined) return { problems: text.problems };
  const read = readJsonFile(path, text.value, format);
  return read.value === undefined ? { problems: read.problems } : { value: read.value };
}
