import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { programs, type Program } from "../test/support/programs.ts";
import { ZERO, type Score } from "./score.ts";

/**
 * Makes sure that the programs the tests look with are there: installs Debian's where that is allowed, says how to
 * get them elsewhere. In CI a missing program is a failure, so that no run passes by skipping.
 */
export function installPrograms(): Score {
  const wanted = programs.filter(isWanted);
  const absent = wanted.filter((program) => program.find() === undefined);
  if (absent.length > 0 && canInstall())
    installFromDebian([...new Set(absent.flatMap((program) => program.debian))]);
  const missing = absent.filter((program) => program.find() === undefined);
  for (const program of missing) console.error(howToGet(program));
  if (missing.length === 0) return { ...ZERO, passed: 1 };
  return isCI() ? { ...ZERO, failed: 1 } : { ...ZERO, skipped: 1 };
}

function isWanted(program: Program): boolean {
  return program.onlyWithReference !== true || process.env["PEILSCHAAL_REFERENCE"] !== undefined;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installFromDebian(packages: readonly string[]): void {
  console.log(`Installing Debian's ${packages.join(", ")} …`);
  aptGet(["update", "-qq"]);
  aptGet(["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

function aptGet(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const ended = spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env });
  if (ended.status !== 0) console.error(`apt-get ${args[0] ?? ""} failed; its reason stands above.`);
}

function howToGet(program: Program): string {
  const debian = `apt-get install ${program.debian.join(" ")}`;
  return `${program.name} is missing (${program.use}). On Debian: ${debian}. Elsewhere: ${program.elsewhere}.`;
}

function isCI(): boolean {
  return ["1", "true"].includes(process.env["CI"] ?? "");
}
