import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface WholeProcess {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a command of the program as a person does, in a process of its own, and says what it took. */
export function wholeProcess(args: readonly string[]): WholeProcess {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-bench-run-"));
  try {
    const memory = join(folder, "memory");
    const preload = join(import.meta.dirname, "tell-memory.ts");
    const program = join(import.meta.dirname, "../src/cli/main.ts");
    const start = performance.now();
    const ended = spawnSync(process.execPath, ["--import", preload, program, ...args], {
      encoding: "utf8",
      env: { ...process.env, PEILSCHAAL_MEMORY_FILE: memory },
    });
    const seconds = (performance.now() - start) / 1000;
    if (ended.status !== 0) throw new Error(`peilschaal ${args.join(" ")} failed:\n${ended.stderr}`);
    return { seconds, megabytes: Number(readFileSync(memory, "utf8")) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
