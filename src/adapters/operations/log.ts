import { pino, type Logger } from "pino";
import type { IsoDate } from "../../time.ts";
import type { EventLog, OperationalEvent } from "../../workflow/operations-ports.ts";

export interface LogOptions {
  /** The error stream where absent. */
  readonly path: string | undefined;
  /** Only failures are told. */
  readonly quiet: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly today: () => IsoDate;
}

/**
 * Lines of JSON for operators, to a file or to the error stream. A disk that is full loses lines and nothing else.
 * What concerns participants carries the day, as the promise in docs/methods says.
 */
export function eventLog({ path, quiet, now, today }: LogOptions): EventLog {
  const destination = pino.destination({ dest: path ?? 2, append: true, mkdir: true, sync: true });
  destination.on("error", () => undefined);
  const told = (time: () => string): Logger =>
    pino(
      {
        base: null,
        level: quiet ? "error" : "info",
        formatters: { level: (level) => ({ level }) },
        timestamp: () => `,"time":"${time()}"`,
      },
      destination,
    );
  const ofMoments = told(() => new Date(now()).toISOString());
  const ofDays = told(today);
  return {
    tell: (event) => {
      if (event.event === "participants-failed") ofDays.error(event);
      else ofMoments[levelOf(event)](event);
    },
    close: () => {
      if (path !== undefined) destination.end();
    },
  };
}

function levelOf({ event }: OperationalEvent): "info" | "error" {
  return event.endsWith("failed") ? "error" : "info";
}
