import { share, type Profile } from "./profile.ts";
import type { Reading } from "./reading.ts";

/** Words of the participants: open where some say more than a few words, short otherwise. */
export function textOf(profile: Profile): Reading {
  const letters = profile.values.reduce((sum, { words, count }) => sum + words.length * count, 0);
  const long = share(profile, (words) => words.length > 50);
  const open = letters > profile.count * 30 || long > 0.1;
  return { shape: { type: open ? "open-text" : "short-text" } };
}
