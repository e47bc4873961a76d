import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderAt } from "../../src/compose.ts";
import { hasErrors } from "../../src/problem.ts";
import { importExport, writeImported } from "../../src/workflow/import-export.ts";
import { peakMemory } from "./peak-memory.ts";

/**
 * Imports every case of a folder (a folder of files each) as the command line would, in a process of its own, and tells
 * of each what came of it; at the end how much memory all of it took, in MB.
 */
const [, , folder = "."] = process.argv;
for (const name of readdirSync(folder).sort()) {
  const files = readdirSync(join(folder, name))
    .sort()
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, name, file))) }));
  const to = join(folder, name, "reeks");
  const target = folderAt(join(to, "peiling-1"));
  const made = await importExport(target, { files, replace: false, language: "en", today: "2026-06-01" });
  if (made.value !== undefined) await writeImported(target, made.value);
  const codes = made.problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const told = { name, refused: hasErrors(made.problems), codes, written: existsSync(to) };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
const polluted =
  Object.keys(Object.prototype).length > 0 || ({} as { polluted?: unknown }).polluted !== undefined;
process.stdout.write(`${JSON.stringify({ memory: peakMemory(), polluted })}\n`);
