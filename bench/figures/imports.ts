import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "../figure.ts";
import { inventedArchive } from "../invented-archive.ts";
import { inventedWorkbook } from "../invented-workbook.ts";

interface Imported {
  readonly seconds: number;
  /** Processor time in seconds, which a busy machine does not lengthen. */
  readonly processor: number;
  readonly megabytes: number;
  readonly rows: number;
}

/** A whole import from file to files, in a process of its own, so that its memory is its own. */
function imported(bytes: Uint8Array): Imported {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-bench-import-"));
  try {
    const [path, memory] = [join(folder, "export"), join(folder, "memory")];
    writeFileSync(path, bytes);
    const bench = join(import.meta.dirname, "..");
    const program = [join(bench, "import-step.ts"), path, join(folder, "reeks", "peiling-1")];
    // As scripts/run.mjs starts it.
    const flags = ["--max-semi-space-size=8", "--import", join(bench, "tell-memory.ts")];
    const ended = spawnSync(process.execPath, [...flags, ...program], {
      encoding: "utf8",
      env: { ...process.env, PEILSCHAAL_MEMORY_FILE: memory },
    });
    if (ended.status !== 0) throw new Error(ended.stderr);
    const measured = JSON.parse(ended.stdout) as Omit<Imported, "megabytes">;
    return { ...measured, megabytes: Number(readFileSync(memory, "utf8")) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const said = ({ seconds, processor, megabytes, rows }: Imported, bytes: Uint8Array) =>
  `${(bytes.length / 1e6).toFixed(1)} MB, ${rows} rows: ${processor.toFixed(2)} s of a processor in ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB of memory, from file to files`;

export const archiveImport: Figure = {
  name: "LimeSurvey: an archive (.lsa) of 10 MB imported",
  unit: "s",
  goal: 3,
  better: "less",
  measure() {
    const { bytes, unpacked } = inventedArchive(10);
    const run = imported(bytes);
    const remark = `${said(run, bytes)}; ${(unpacked / 1e6).toFixed(0)} MB when unpacked`;
    return Promise.resolve({ value: run.processor, remark });
  },
};

const KINDS = { shared: "shared strings", inline: "inline strings" } as const;

const workbook = (kind: "shared" | "inline", unit: "s" | "MB", goal: number): Figure => ({
  name: `XLSX: 100,000 rows of 12 imported, ${KINDS[kind]}${unit === "MB" ? ": memory" : ""}`,
  unit,
  goal,
  better: "less",
  measure() {
    const bytes = inventedWorkbook(100_000, 12, kind);
    const run = imported(bytes);
    return Promise.resolve({ value: unit === "s" ? run.processor : run.megabytes, remark: said(run, bytes) });
  },
});

export const workbookImports: readonly Figure[] = (["shared", "inline"] as const).flatMap((kind) => [
  workbook(kind, "s", 3),
  workbook(kind, "MB", 200),
]);
