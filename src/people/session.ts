const HOUR = 3_600_000;

/** A session nobody uses ends after this; a working day ends it in any case. In milliseconds. */
export const IDLE = 4 * HOUR;
export const LONGEST = 12 * HOUR;

/** How far clocks of several servers may be apart. */
const AHEAD = 60_000;

/** Whether a session still counts. One that began in the future is none: the clock was put back. */
export function isAlive(
  { began, seen }: { readonly began: number; readonly seen: number },
  now: number,
): boolean {
  return began <= now + AHEAD && now - began < LONGEST && now - seen < IDLE;
}
