/** So many at once, then one at each interval. */
interface Pace {
  readonly atOnce: number;
  readonly intervalMs: number;
}

/** Somebody mistypes a few times; a program that guesses gets two tries a minute. */
const PER_LOGIN: Pace = { atOnce: 5, intervalMs: 30_000 };
/** A house behind one address may come to work at nine. */
const PER_NETWORK: Pace = { atOnce: 30, intervalMs: 3000 };
const SWEEP_MS = 60_000;

/** Attempts to sign in, counted before anything is looked at. Forgotten when they no longer matter. */
export interface Attempts {
  /** Seconds to wait before the next attempt from this network, at this login if there is one; 0 where it may go on. */
  wait(network: string, login?: string): number;
  /** Somebody came in: earlier mistypings no longer count. */
  cameIn(login: string): void;
}

export function attempts(now: () => number): Attempts {
  const due = new Map<string, number>();
  let swept = now();
  const tooEarly = (key: string, { atOnce, intervalMs }: Pace): number => {
    const at = now();
    const next = Math.max(due.get(key) ?? 0, at) + intervalMs;
    const wait = next - at - atOnce * intervalMs;
    if (wait > 0) return wait;
    due.set(key, next);
    return 0;
  };
  return {
    wait: (network, login) => {
      const at = now();
      if (at - swept > SWEEP_MS) {
        for (const [key, time] of due) if (time <= at) due.delete(key);
        swept = at;
      }
      const ofNetwork = tooEarly(`network ${network}`, PER_NETWORK);
      const ofLogin = ofNetwork > 0 || login === undefined ? 0 : tooEarly(`login ${login}`, PER_LOGIN);
      return Math.ceil(Math.max(ofNetwork, ofLogin) / 1000);
    },
    cameIn: (login) => void due.delete(`login ${login}`),
  };
}
