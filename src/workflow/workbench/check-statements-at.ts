import type { Coding } from "../../coding/model.ts";
import { hasErrors, type Problem } from "../../problem.ts";
import { jsonBytes } from "../guarded-files.ts";
import { makeReport } from "../make-report.ts";
import type { Folder } from "../ports.ts";

interface Checked {
  /** Problems of the coding itself, at one place or all. */
  readonly ours: readonly Problem[];
  /** Errors elsewhere that kept the report from being made. */
  readonly others: readonly Problem[];
}

/** What a report made with this coding would complain of. */
export async function checkStatementsAt(folder: Folder, coding: Coding, path?: string): Promise<Checked> {
  const file = `coding/${coding.variable}.json`;
  const made = await makeReport(withFile(folder, file, jsonBytes(coding)), { version: null });
  const isOurs = ({ code, place }: Problem): boolean =>
    place.file === file &&
    (code.startsWith("statement-") || code.startsWith("coding-conclusion-")) &&
    (path === undefined || place.path === undefined || place.path === path);
  return {
    ours: made.problems.filter(isOurs),
    others: made.problems.filter((one) => hasErrors([one]) && one.place.file !== file),
  };
}

/** A folder in which one file holds something else. */
function withFile(folder: Folder, path: string, bytes: Uint8Array): Folder {
  return {
    name: folder.name,
    read: async (asked) => (asked === path ? bytes : folder.read(asked)),
    list: (asked) => folder.list(asked),
    write: (files) => folder.write(files),
    stage: (files) => folder.stage(files),
    at: (asked) => folder.at(asked),
  };
}
