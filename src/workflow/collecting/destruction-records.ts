import {
  mergeRecords,
  readRecords,
  writeRecords,
  type DestructionRecord,
} from "../../fieldwork/destruction.ts";
import { warning, type Problem } from "../../problem.ts";
import type { Installation } from "../installation-ports.ts";
import type { Folder } from "../ports.ts";

const FILE = "vernietigd.jsonl";
/** Settings with the folders where backups were written. */
const FOLDER = "backup-folder ";

/** Remembers where a backup went, so that later destructions are recorded there too. */
export async function rememberBackupFolder({ settings }: Installation, path: string): Promise<void> {
  await settings.set(FOLDER + path, "yes");
}

/** Writes what was destroyed beside every backup; what other installations wrote there stays. */
export async function recordBesideBackups(installation: Installation): Promise<readonly Problem[]> {
  const ours = await installation.registry.records();
  const names = Object.keys(await installation.settings.all());
  const problems: Problem[] = [];
  for (const path of names.flatMap((name) => (name.startsWith(FOLDER) ? name.slice(FOLDER.length) : []))) {
    try {
      const folder = installation.folderAt(path);
      const there = await readRecordsIn(folder);
      const all = mergeRecords(ours, there);
      if (all.length > there.length) await folder.write([{ path: FILE, bytes: encoded(writeRecords(all)) }]);
    } catch {
      problems.push(warning("records-not-written", {}, { folder: path }));
    }
  }
  return problems;
}

/** What is known to be destroyed in a folder with backups. */
export async function readRecordsIn(folder: Folder): Promise<readonly DestructionRecord[]> {
  const bytes = await folder.read(FILE);
  return bytes === undefined ? [] : readRecords(new TextDecoder().decode(bytes));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
