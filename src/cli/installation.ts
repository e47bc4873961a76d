import { userInfo } from "node:os";
import { hasInstallation, openInstallation, type Place } from "../compose.ts";
import { problem } from "../problem.ts";
import type { Actor } from "../workflow/collecting/audited.ts";
import type { Installation, RegisteredWave } from "../workflow/installation-ports.ts";
import { PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { PROGRAM } from "./command-usage.ts";
import { tellProblems } from "./problems.ts";

/** The folder of an installation where nobody names one. */
export const USUAL = "data";

/** Of every command on an installation. */
export const placeOption = { data: { type: "string" } } as const;

/** `--data DIR`; else the database in `DATABASE_URL`; else the folder `data`. */
export function placeOf({ option }: Call): Place {
  const data = option("data");
  const url = process.env["DATABASE_URL"];
  if (data === undefined && url !== undefined && url !== "") return { url };
  return { data: data ?? USUAL };
}

/** Who calls a command: the account on this machine. */
export function caller(): Actor {
  return { who: userInfo().username, where: `${PROGRAM}, command line` };
}

/** Runs on an installation that is there, and closes it after. */
export async function onInstallation(
  call: Call,
  run: (installation: Installation) => Promise<ExitCode>,
  wanted: "there" | "new" = "there",
): Promise<ExitCode> {
  const place = placeOf(call);
  if (wanted === "there" && !(await hasInstallation(place))) {
    const said = "url" in place ? "DATABASE_URL" : place.data;
    tellProblems(call.terminal, [problem("installation-missing", {}, { place: said })], call.language);
    return PROBLEMS;
  }
  const installation = await openInstallation(place);
  try {
    return await run(installation);
  } finally {
    await installation.close();
  }
}

/** The wave a person names: its name or address, or the start of one if no other begins so. */
export async function waveNamed(
  { terminal, language }: Call,
  { registry }: Installation,
  name: string,
): Promise<RegisteredWave | undefined> {
  const waves = await registry.all();
  const exact = waves.find((wave) => wave.name === name || wave.slug === name);
  const alike = waves.filter((wave) => wave.name.startsWith(name));
  const found = exact ?? (alike.length === 1 ? alike[0] : undefined);
  if (found === undefined) {
    const known = waves.map((wave) => wave.name).join(", ");
    tellProblems(terminal, [problem("wave-unknown", {}, { wave: name, waves: known || "–" })], language);
  }
  return found;
}
