import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, type Figure } from "../figure.ts";
import { manyParticipants } from "../many-participants.ts";
import { wholeProcess, type WholeProcess } from "../whole-process.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/kwaliteit/peiling-2");

export const example: Figure = {
  name: "All formats of the example, whole process from cold",
  unit: "s",
  goal: 1.5,
  better: "less",
  measure: async () => {
    const runs = Array.from({ length: 5 }, () => publication(EXAMPLE));
    return {
      value: median(runs.map((run) => run.seconds)),
      remark: `${runs[0]?.files ?? 0} files, ${(runs[0]?.megabytes ?? 0).toFixed(0)} MB`,
    };
  },
};

let measured: (Publication & { readonly answers: number }) | undefined;

export const manySeconds: Figure = {
  name: "All formats of 10,000 participants with 30,000 open answers: time",
  unit: "s",
  goal: 10,
  better: "less",
  measure: async () => ({
    value: many().seconds,
    remark: `${many().answers} open answers, ${many().files} files`,
  }),
};

export const manyMegabytes: Figure = {
  name: "All formats of 10,000 participants with 30,000 open answers: memory",
  unit: "MB",
  goal: 600,
  better: "less",
  measure: async () => ({ value: many().megabytes }),
};

function many(): Publication & { readonly answers: number } {
  if (measured !== undefined) return measured;
  const { poll, answers } = manyParticipants(10_000, 30_000);
  measured = { ...publication(poll), answers };
  rmSync(join(poll, ".."), { recursive: true, force: true });
  return measured;
}

interface Publication extends WholeProcess {
  readonly files: number;
}

function publication(poll: string): Publication {
  const out = mkdtempSync(join(tmpdir(), "peilschaal-bench-out-"));
  const taken = wholeProcess(["report", poll, "--out", out]);
  const files = readdirSync(out).length;
  rmSync(out, { recursive: true, force: true });
  return { ...taken, files };
}
