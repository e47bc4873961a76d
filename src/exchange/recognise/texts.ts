import { share, type Profile } from "./profile.ts";
import type { Reading } from "./reading.ts";

/** Words of the participants: open where most say five words or more, or some say much; short otherwise. */
export function textOf(profile: Profile): Reading {
  const letters = profile.values.reduce((sum, { words, count }) => sum + words.length * count, 0);
  const long = share(profile, (words) => words.length > 50);
  const spaces = profile.values.reduce(
    (sum, { words, count }) => sum + (words.split(" ").length - 1) * count,
    0,
  );
  const open = letters > profile.count * 30 || spaces >= profile.count * 4 || long > 0.1;
  return { shape: { type: open ? "open-text" : "short-text" } };
}
