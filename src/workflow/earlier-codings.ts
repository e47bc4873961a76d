import type { Coding } from "../coding/model.ts";
import type { Answer } from "../coding/answer.ts";
import type { Language } from "../text.ts";
import type { Folder } from "./ports.ts";
import { readOptional } from "./read-format.ts";
import { readSeries } from "./read-series.ts";
import { readOpenAnswers } from "./text-variables.ts";

export interface EarlierCodings {
  /** The language of the series; Dutch where there is none. */
  readonly language: Language;
  readonly earlier: readonly { readonly coding: Coding; readonly answers: readonly Answer[] }[];
}

/**
 * How the same question was coded in the wave before. What cannot be read is left out: it only helps, and is told of
 * when that wave itself is checked.
 */
export async function readEarlierCodings(folder: Folder, variable: string): Promise<EarlierCodings> {
  const series = await readSeries(folder);
  if (series.value === undefined) return { language: "nl", earlier: [] };
  const { waves, series: of } = series.value;
  const at = waves.findIndex((wave) => wave.folder.name === folder.name);
  const before = at > 0 ? waves[at - 1] : undefined;
  if (before === undefined) return { language: of.language, earlier: [] };
  const coding = await readOptional(before.folder, `coding/${variable}.json`, "coding.v1");
  if (coding.value === undefined) return { language: of.language, earlier: [] };
  const open = await readOpenAnswers(before.folder, variable);
  const answers = open.value?.[0]?.answers ?? [];
  return { language: of.language, earlier: [{ coding: coding.value, answers }] };
}
