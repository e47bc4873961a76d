import type { IsoDate } from "../time.ts";
import type { EventLog, Failure } from "./operations-ports.ts";

/**
 * Tells that something failed for a participant: each kind once a day, so that neither the moments nor the number of
 * people who met it can be read from the log.
 */
export function tellOnceADay(log: EventLog, today: () => IsoDate): (doing: string, error: unknown) => void {
  let day = "";
  const told = new Set<string>();
  return (doing, error) => {
    if (day !== today()) {
      day = today();
      told.clear();
    }
    const failure = failureOf(error);
    const name = JSON.stringify([doing, failure]);
    if (told.has(name)) return;
    told.add(name);
    log.tell({ event: "participants-failed", doing, failure });
  };
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: typeof error, places: [] };
  const { code } = error as { readonly code?: unknown };
  // A database names its errors by a code of a few signs; anything longer could be a value.
  const kind = typeof code === "string" && /^\w{2,40}$/.test(code) ? code : error.name;
  return { kind: /^\w{1,60}$/.test(kind) ? kind : "Error", places: placesIn(error.stack ?? "") };
}

/** Only lines that name a file of ours; the message stands in others. */
function placesIn(stack: string): string[] {
  return stack
    .split("\n")
    .map((line) => /^\s+at .*?(src\/[\w./-]+\.ts:\d+)/.exec(line)?.[1])
    .filter((place) => place !== undefined)
    .slice(0, 8);
}
