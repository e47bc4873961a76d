import {
  closeSync,
  existsSync,
  fsyncSync,
  fstatSync,
  ftruncateSync,
  linkSync,
  openSync,
  rmSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

const DAY = 86_400_000;
const BLOCK = Buffer.alloc(1 << 20);
/** The files SQLite keeps beside a database. */
const BESIDE = ["-wal", "-shm", "-journal"];

/** Gives a finished file its name, unless another process was first; the name is on disk when this returns. */
export function nameFile(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(path);
}

/** The times of a file say the day and no more: they would tell when somebody took part last. */
export function putDay(path: string): void {
  for (const file of [path, ...BESIDE.map((suffix) => path + suffix)]) {
    const day = new Date(Math.floor(Date.now() / DAY) * DAY);
    if (existsSync(file)) utimesSync(file, day, day);
  }
}

/** Writes over a database and what lies beside it before taking it away: its blocks would else keep what they held. */
export function destroyFile(path: string): void {
  // The database goes last: as long as it is there, everybody sees that the work is not done.
  for (const file of [...BESIDE.map((suffix) => path + suffix), path]) {
    if (!existsSync(file)) continue;
    // The index (-shm) holds page numbers only, and a process that still has it in memory would die of the change.
    if (!file.endsWith("-shm")) overwrite(file);
    rmSync(file);
  }
  if (existsSync(dirname(path))) syncFolder(path);
}

function overwrite(path: string): void {
  const file = openSync(path, "r+");
  try {
    const { size } = fstatSync(file);
    for (let at = 0; at < size; at += BLOCK.length) {
      writeSync(file, BLOCK, 0, Math.min(BLOCK.length, size - at), at);
    }
    fsyncSync(file);
    ftruncateSync(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(dirname(path), "r");
  fsyncSync(folder);
  closeSync(folder);
}
