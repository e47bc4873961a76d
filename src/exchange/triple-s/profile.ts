import type { LabelledData } from "../labelled/model.ts";
import { readBlocks } from "../labelled/reading.ts";
import type { Problem } from "../../problem.ts";

/** What the values of a variable are like: Triple-S states ranges and widths before the data. */
export interface Profile {
  lowest: number;
  highest: number;
  decimals: number;
  /** Signs of the longest text. */
  longest: number;
  /** Numbers that occur, up to a limit; a list of answers never has so many. */
  readonly values: Set<number>;
}

const MOST_VALUES = 2000;
const MOST_DECIMALS = 10;

export function profilesOf(data: LabelledData): { profiles: Profile[]; problems: readonly Problem[] } {
  const profiles = data.dictionary.variables.map((): Profile => ({
    lowest: Infinity,
    highest: -Infinity,
    decimals: 0,
    longest: 0,
    values: new Set(),
  }));
  const problems = readBlocks(data, ({ columns }) => {
    columns.forEach((column, i) => {
      const profile = profiles[i]!;
      if (column instanceof Float64Array) for (const value of column) addNumber(profile, value);
      else for (const words of column) profile.longest = Math.max(profile.longest, words.length);
    });
  });
  return { profiles, problems };
}

function addNumber(profile: Profile, value: number): void {
  if (Number.isNaN(value) || (profile.values.has(value) && profile.values.size <= MOST_VALUES)) return;
  if (profile.values.size <= MOST_VALUES) profile.values.add(value);
  if (value < profile.lowest) profile.lowest = value;
  if (value > profile.highest) profile.highest = value;
  while (profile.decimals < MOST_DECIMALS && Number(value.toFixed(profile.decimals)) !== value)
    profile.decimals++;
}
