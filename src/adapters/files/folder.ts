import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { FileToWrite, Folder, StagedFiles } from "../../workflow/ports.ts";

/** A folder on the disk. */
export function diskFolder(path: string): Folder {
  const root = resolve(path);
  return {
    name: basename(root),
    at: (below) => diskFolder(join(root, below)),
    read: (file) => unlessMissing(readFile(join(root, file)), undefined),
    list: async (below) => {
      const names = await unlessMissing(readdir(join(root, below)), []);
      return names.sort();
    },
    write: async (files) => (await stageAll(root, files)).commit(),
    stage: (files) => stageAll(root, files),
    remove: (path) => removeAll(join(root, path)),
  };
}

/** It is gone once the folder it was in is on disk without it. */
async function removeAll(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await unlessMissing(syncFolder(dirname(path)), undefined);
}

/** A file or folder that is not there is an answer, not a failure. */
async function unlessMissing<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(codeOf(error))) return otherwise;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

interface Written {
  readonly temporary: string;
  readonly final: string;
}

/**
 * Every file is written beside its place first and renamed only when all are safely on disk: a full disk or a kill
 * leaves the old files, or none, under the real names.
 */
async function stageAll(root: string, files: readonly FileToWrite[]): Promise<StagedFiles> {
  const written: Written[] = [];
  const made: MadeFolder[] = [];
  const discard = async (): Promise<void> => {
    for (const { temporary } of written) await rm(temporary, { force: true });
    for (const folder of made.toReversed()) await removeEmpty(folder);
  };
  try {
    for (const { path, bytes, secret } of files) {
      const final = join(root, path);
      const temporary = `${final}.${randomBytes(6).toString("hex")}.tmp`;
      const first = await makeFolder(dirname(final));
      if (first !== undefined) made.push({ first, last: dirname(final) });
      await refuseFolder(final);
      written.push({ temporary, final });
      await writeSynced(temporary, bytes, secret === true ? 0o600 : 0o666).catch((error: unknown) => {
        throw Object.assign(error as Error, { path: final });
      });
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return { commit: () => putInPlace(written), discard };
}

/** Makes a folder with those above it; tells the first that was made. */
async function makeFolder(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true });
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    // On a disk that is read-only Node says that nothing is there; one folder at a time it says why.
    const above = await makeFolder(dirname(path));
    await mkdir(path);
    return above ?? path;
  }
}

/** No file can be put where a folder is: better known before any of them is in its place. */
async function refuseFolder(path: string): Promise<void> {
  const found = await unlessMissing(stat(path), undefined);
  if (found?.isDirectory() !== true) return;
  throw Object.assign(new Error(`EISDIR: a folder is at ${path}`), { code: "EISDIR", path });
}

interface MadeFolder {
  readonly first: string;
  readonly last: string;
}

/** Takes away folders that were made for files that did not come; what somebody else put there meanwhile stays. */
async function removeEmpty({ first, last }: MadeFolder): Promise<void> {
  for (let folder = last; folder.startsWith(first); folder = dirname(folder)) {
    const removed = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

async function putInPlace(written: readonly Written[]): Promise<void> {
  for (const [i, { temporary, final }] of written.entries()) {
    await rename(temporary, final).catch(async (error: unknown) => {
      for (const left of written.slice(i)) await rm(left.temporary, { force: true });
      throw Object.assign(error as Error, { path: final });
    });
  }
  for (const folder of new Set(written.map(({ final }) => dirname(final)))) await syncFolder(folder);
}

async function writeSynced(
  path: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
  mode: number,
): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is on disk when its folder is. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
