import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostileCase } from "./hostile-cases.ts";

export interface Told {
  readonly name: string;
  readonly refused: boolean;
  readonly codes: readonly string[];
  readonly written: boolean;
}

export interface HostileRun {
  /** By the name of the case. */
  readonly told: ReadonlyMap<string, Told>;
  /** Highest memory of all cases together, in MB. */
  readonly memory: number;
  /** Whether a case changed what all objects of the program have. */
  readonly polluted: boolean;
  /** What the program complained of. */
  readonly complaints: string;
}

/** Reads all cases in a process of their own: as `import` does, or as a codebook for coding. */
export function runHostile(
  folder: string,
  cases: readonly HostileCase[],
  as: "import" | "codebook",
): HostileRun {
  for (const { name, bytes } of cases) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "bestand"), bytes);
  }
  const program = join(import.meta.dirname, "try-hostile.ts");
  // With the room for what is new that `import` has (scripts/run.mjs).
  const flags = ["--max-semi-space-size=8", "--expose-gc"];
  const ran = spawnSync(process.execPath, [...flags, program, folder, as], { encoding: "utf8" });
  const told = new Map<string, Told>();
  let end = { memory: Infinity, polluted: true };
  for (const line of ran.stdout.split("\n").filter((one) => one !== "")) {
    const one = JSON.parse(line) as Told & { readonly memory?: number; readonly polluted?: boolean };
    if (one.memory === undefined) told.set(one.name, one);
    else end = { memory: one.memory, polluted: one.polluted === true };
  }
  return { told, ...end, complaints: ran.stderr };
}
