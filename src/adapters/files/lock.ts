import { randomBytes } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Beside the files of the folder; it holds the id of the process that writes. */
const NAME = ".peilschaal.lock";
const PATIENCE_MS = 15_000;
const PAUSE_MS = 25;

/**
 * Does something to a folder that nobody else does at the same time, on this machine: two people who code at once wait
 * for each other instead of writing over each other. Undefined where somebody else did not come to an end in time. A
 * process that was killed holds nothing.
 */
export async function exclusively<T>(folder: string, work: () => Promise<T>): Promise<T | undefined> {
  const path = join(folder, NAME);
  for (let waited = 0; waited <= PATIENCE_MS; waited += PAUSE_MS) {
    const taken = await take(path);
    // Where no lock can be made, by the rights or the kind of disk, the work goes on and tells what it meets.
    if (taken === "impossible") return work();
    if (taken === "held") {
      try {
        return await work();
      } finally {
        await rm(path, { force: true });
      }
    }
    await wait(PAUSE_MS);
  }
  return undefined;
}

/** A link is made with its contents or not at all, so a lock always tells whose it is. */
async function take(path: string): Promise<"held" | "busy" | "impossible"> {
  const own = asideOf(path);
  try {
    await writeFile(own, String(process.pid), { flag: "wx" });
    await link(own, path);
    return "held";
  } catch (error) {
    if (codeOf(error) !== "EEXIST") return "impossible";
  } finally {
    await rm(own, { force: true });
  }
  await clearIfLeftBehind(path);
  return "busy";
}

/** Takes away the lock of a process that is gone; what another took in the same instant is put back. */
async function clearIfLeftBehind(path: string): Promise<void> {
  if (!isGone(await ownerOf(path))) return;
  const aside = asideOf(path);
  await rename(path, aside).catch(lostRace);
  if (!isGone(await ownerOf(aside))) await link(aside, path).catch(lostRace);
  await rm(aside, { force: true });
}

/** Somebody else was first. */
function lostRace(): undefined {
  return undefined;
}

/** Undefined where there is no lock any more. */
async function ownerOf(path: string): Promise<number | undefined> {
  const text = await readFile(path, "utf8").catch(lostRace);
  return text === undefined ? undefined : Number(text);
}

function isGone(owner: number | undefined): boolean {
  if (owner === undefined || !Number.isInteger(owner)) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

function asideOf(path: string): string {
  return `${path}.${randomBytes(6).toString("hex")}.tmp`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
