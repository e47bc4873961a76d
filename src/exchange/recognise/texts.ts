import { firstValues, share, type Profile } from "./profile.ts";
import type { Reading } from "./reading.ts";

/** Words of the participants: open where most say five words or more, or some say much; short otherwise. */
export function textOf(all: Profile): Reading {
  const profile = firstValues(all);
  const sum = (sizeOf: (words: string) => number) =>
    profile.values.reduce((total, { words, count }) => total + sizeOf(words) * count, 0);
  const letters = sum((words) => words.length);
  const spaces = sum((words) => words.split(" ").length - 1);
  const long = share(profile, (words) => words.length > 50);
  const open = letters > profile.count * 30 || spaces >= profile.count * 4 || long > 0.1;
  return { shape: { type: open ? "open-text" : "short-text" } };
}
