import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderAt } from "../../src/compose.ts";
import { hasErrors, type Problem } from "../../src/problem.ts";
import { themesIn } from "../../src/workflow/edit-codebook.ts";
import { importExport, writeImported } from "../../src/workflow/import-export.ts";
import { peakMemory } from "./peak-memory.ts";

/**
 * Imports every case of a folder (a folder of files each) as the command line would, in a process of its own, and tells
 * of each what came of it; at the end how much memory all of it took, in MB. With `codebook` behind the folder each file
 * is read as a codebook for coding.
 */
const [, , folder = ".", as = "import"] = process.argv;
for (const name of readdirSync(folder).sort()) {
  const files = readdirSync(join(folder, name))
    .sort()
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, name, file))) }));
  const to = join(folder, name, "reeks");
  const problems = as === "codebook" ? asCodebook(files) : await asImport(files, to);
  const codes = problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const told = { name, refused: hasErrors(problems), codes, written: existsSync(to) };
  process.stdout.write(`${JSON.stringify(told)}\n`);
  // Every import has a process to itself: what one left behind is not held against the next.
  globalThis.gc?.();
}
const polluted =
  Object.keys(Object.prototype).length > 0 || ({} as { polluted?: unknown }).polluted !== undefined;
process.stdout.write(`${JSON.stringify({ memory: peakMemory(), polluted })}\n`);

type Files = readonly { readonly name: string; readonly bytes: Uint8Array }[];

async function asImport(files: Files, to: string): Promise<readonly Problem[]> {
  const target = folderAt(join(to, "peiling-1"));
  const made = await importExport(target, { files, replace: false, language: "en", today: "2026-06-01" });
  if (made.value !== undefined) await writeImported(target, made.value);
  return made.problems;
}

function asCodebook(files: Files): readonly Problem[] {
  return files.flatMap(({ name, bytes }) => themesIn(name, bytes, "q1").problems);
}
