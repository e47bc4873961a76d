import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { havenInR, pspp, readStat, type Program } from "../../test/support/programs.ts";
import { timeOf, type Figure, type Measured } from "../figure.ts";

const ROWS = 100_000;
const MANY = 1_000_000;

interface Step {
  readonly seconds: number;
  readonly amount: number;
  readonly megabytes: number;
}

/** A step in a process of its own. */
function step(folder: string, ...args: readonly string[]): Step {
  const memory = join(folder, "memory");
  const bench = join(import.meta.dirname, "..");
  const ended = spawnSync(
    process.execPath,
    ["--import", join(bench, "tell-memory.ts"), join(bench, "sav-step.ts"), ...args],
    { encoding: "utf8", env: { ...process.env, PEILSCHAAL_MEMORY_FILE: memory } },
  );
  if (ended.status !== 0) throw new Error(`${args.join(" ")} failed:\n${ended.stderr}`);
  const { seconds, amount } = JSON.parse(ended.stdout) as { seconds: number; amount: number };
  return { seconds, amount, megabytes: Number(readFileSync(memory, "utf8")) / 1000 };
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-bench-sav-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What other programs take to read the file and write it again, since they do no half of it. */
async function others(path: string, own: number): Promise<string> {
  const out = path.replace(/(\.\w+)$/, "-2$1");
  const haven = `library(haven); write_sav(read_sav('${path}'), '${out}')`;
  const runs: readonly (readonly [Program, (found: string) => unknown])[] = [
    [readStat, (found) => spawnSync(found, [path, out])],
    [havenInR, (found) => spawnSync(found, ["-e", haven])],
    [pspp, (found) => spawnSync(found, [], { input: `GET FILE='${path}'.\nSAVE OUTFILE='${out}'.\n` })],
  ];
  const told: string[] = [];
  for (const [program, run] of runs) {
    const found = program.find();
    if (found === undefined) continue;
    const seconds = (await timeOf(() => run(found))) / 1000;
    told.push(`${program.name} ${seconds.toFixed(2)} s (ours is ${(own / seconds).toFixed(1)} × that)`);
  }
  return told.length === 0 ? "no other program here to compare with" : `reads and writes: ${told.join(", ")}`;
}

function figure(
  name: string,
  unit: string,
  goal: number,
  measure: (folder: string) => Promise<Measured>,
): Figure {
  return { name, unit, goal, better: "less", measure: () => inFolder(measure) };
}

const said = ({ seconds, megabytes }: Step) => `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;

export const savWriting = figure(".sav of 100,000 × 100: writing", "s", 3, async (folder) => {
  const sav = step(folder, "write", join(folder, "x.sav"), String(ROWS));
  const zsav = step(folder, "write", join(folder, "x.zsav"), String(ROWS));
  const sizes = `${(sav.amount / 1e6).toFixed(0)} MB; as .zsav ${said(zsav)}, ${(zsav.amount / 1e6).toFixed(0)} MB`;
  return { value: sav.seconds, remark: `${said(sav)}, ${sizes}` };
});

export const savReading = figure(".sav of 100,000 × 100: reading", "s", 3, async (folder) => {
  const path = join(folder, "x.sav");
  const written = step(folder, "write", path, String(ROWS));
  const read = step(folder, "read", path);
  step(folder, "write", join(folder, "x.zsav"), String(ROWS));
  const zsav = step(folder, "read", join(folder, "x.zsav"));
  const compared = await others(path, written.seconds + read.seconds);
  return { value: read.seconds, remark: `${said(read)}; as .zsav ${said(zsav)}; ${compared}` };
});

export const savMemory = figure(
  ".sav of 1,000,000 × 100: memory to write and read",
  "MB",
  300,
  async (folder) => {
    const path = join(folder, "x.sav");
    const written = step(folder, "write", path, String(MANY));
    const read = step(folder, "read", path);
    return {
      value: Math.max(written.megabytes, read.megabytes),
      remark: `written in ${said(written)}; read in ${said(read)}: ${read.amount} rows`,
    };
  },
);
