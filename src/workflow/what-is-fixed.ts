import { asksTheSame, hasSameColumns } from "../questionnaire/fixed.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import type { Wave } from "../fieldwork/wave.ts";
import { problem, type Problem } from "../problem.ts";
import { readLedger } from "./ledger-file.ts";
import type { Folder } from "./ports.ts";
import { readOptional } from "./read-format.ts";

/**
 * Why a poll's questions stay as they are. `opened`: participants get them; `answered`: they answered them here; `imported`:
 * the answers came from a file, whose words somebody may still have to put right.
 */
export type Fixed = "opened" | "answered" | "imported";

/** Undefined while everything may change; `isOpened` says whether the poll, not its pilot, was ever opened here. */
export async function whatIsFixed(folder: Folder, isOpened: boolean): Promise<Fixed | undefined> {
  if ((await folder.read("responses.csv")) === undefined) return isOpened ? "opened" : undefined;
  const wave = (await readOptional(folder, "peiling.json", "peiling.v1")).value;
  return wave?.mode === "import" && !isOpened ? "imported" : "answered";
}

/** What speaks against a change of questionnaire.json. */
export function checkQuestionsFixed(
  fixed: Fixed | undefined,
  before: Questionnaire,
  after: Questionnaire,
): readonly Problem[] {
  const place = { file: "questionnaire.json" };
  switch (fixed) {
    case undefined:
      return [];
    case "imported":
      return hasSameColumns(before, after) ? [] : [problem("columns-fixed", place)];
    case "opened":
      return asksTheSame(before, after) ? [] : [problem("questions-fixed-opened", place)];
    case "answered":
      return asksTheSame(before, after) ? [] : [problem("questions-fixed-answered", place)];
  }
}

/** Promised to participants, or a fact of how the poll was held. */
const PROMISED = ["mode", "fieldwork", "recipients"] as const;

/** What speaks against a change of peiling.json. */
export function checkWaveFixed(fixed: Fixed | undefined, before: Wave, after: Wave): readonly Problem[] {
  if (fixed === undefined || fixed === "imported") return [];
  const names = fixed === "opened" ? ([...PROMISED, "theme"] as const) : PROMISED;
  const changed = names.find((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return changed === undefined ? [] : [problem("wave-fixed", { file: "peiling.json" }, { field: changed })];
}

/** Numbers of waves under which the series a wave belongs to published something. */
export async function publishedNumbers(folder: Folder): Promise<ReadonlySet<number>> {
  const ledger = (await readLedger(folder.at(".."))).value ?? [];
  return new Set(ledger.map(({ wave }) => wave));
}

/** What was published protects what comes after it by its wave's number: neither that one nor another's is taken. */
export function checkNumberFixed(
  published: ReadonlySet<number>,
  before: Wave,
  after: Wave,
): readonly Problem[] {
  if (before.wave === after.wave) return [];
  const fixed = [before.wave, after.wave].find((wave) => published.has(wave));
  return fixed === undefined
    ? []
    : [problem("wave-number-published", { file: "peiling.json" }, { wave: fixed })];
}
