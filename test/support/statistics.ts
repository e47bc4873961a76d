import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCsvRows } from "../../src/csv.ts";
import { pspp, readStat, type Program } from "./programs.ts";

function missing(program: Program): string | undefined {
  return program.find() === undefined
    ? `${program.name} is missing (${program.use}): ${program.elsewhere}`
    : undefined;
}

/** Why tests with these programs cannot run here; undefined where they can. */
export const noPspp = missing(pspp);
export const noReadStat = missing(readStat);

/** What PSPP answers to some syntax, its tables as lines of CSV; `files` lie beside it. */
export function saidByPspp(syntax: string, files: Readonly<Record<string, Uint8Array>> = {}): string {
  return inFolder(files, (folder) => {
    writeFileSync(join(folder, "syntax.sps"), syntax);
    const args = ["-o", "said.csv", "syntax.sps"];
    const run = spawnSync(pspp.find() ?? "pspp", args, { cwd: folder, encoding: "utf8", timeout: 60_000 });
    const said = existsSync(join(folder, "said.csv")) ? readFileSync(join(folder, "said.csv"), "utf8") : "";
    return `${said}${run.stdout}${run.stderr}`;
  });
}

/** The file of a name that some syntax makes PSPP write. */
export function writtenByPspp(syntax: string, name: string): Uint8Array {
  return inFolder({}, (folder) => {
    writeFileSync(join(folder, "syntax.sps"), syntax);
    const run = spawnSync(pspp.find() ?? "pspp", ["syntax.sps"], { cwd: folder, encoding: "utf8" });
    if (!existsSync(join(folder, name))) throw new Error(`PSPP did not write ${name}: ${run.stdout}`);
    return new Uint8Array(readFileSync(join(folder, name)));
  });
}

/** One of the tables PSPP shows, as rows; the first has the names of the columns. */
export function tableIn(said: string, title: string): string[][] {
  const start = said.indexOf(`Table: ${title}\n`);
  if (start < 0) throw new Error(`PSPP shows no table “${title}”:\n${said}`);
  const rest = said.slice(said.indexOf("\n", start) + 1);
  const end = rest.search(/\n\n|\nFootnote/);
  return readCsvRows(end < 0 ? rest : rest.slice(0, end + 1));
}

/** A .sav as ReadStat makes rows of it; the first has the names. */
export function rowsByReadStat(name: string, bytes: Uint8Array): string[][] {
  return inFolder({ [name]: bytes }, (folder) => {
    const run = spawnSync(readStat.find() ?? "readstat", [name, "rows.csv"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(`ReadStat did not read ${name}: ${run.stderr}${run.stdout}`);
    return readCsvRows(readFileSync(join(folder, "rows.csv"), "utf8"));
  });
}

function inFolder<T>(files: Readonly<Record<string, Uint8Array>>, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-statistics-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
