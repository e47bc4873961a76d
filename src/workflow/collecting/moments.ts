import { readWallClock, sayWallClock } from "../../fieldwork/wall-clock.ts";
import type { Wave } from "../../fieldwork/wave.ts";
import { problem, warning, type Outcome } from "../../problem.ts";
import type { Moment } from "../fieldwork-ports.ts";

export interface Moments {
  readonly opens: Moment;
  readonly closes: Moment;
}

/** When a wave opens and closes: wall clock times in Amsterdam, or else the first and last day of peiling.json. */
export function momentsOf(
  wave: Wave,
  asked: { readonly opens?: string; readonly closes?: string },
  now: number,
): Outcome<Moments> {
  const opens = momentOf(asked.opens ?? `${wave.fieldwork.opened} 00:00`, "opens");
  const closes = momentOf(asked.closes ?? `${wave.fieldwork.closed} 23:59`, "closes");
  const problems = [...opens.problems, ...closes.problems];
  if (opens.value === undefined || closes.value === undefined) return { problems };
  if (closes.value <= opens.value || closes.value <= now) {
    return { problems: [...problems, problem("moments-reversed", {})] };
  }
  return { value: { opens: momentAt(opens.value), closes: momentAt(closes.value) }, problems };
}

/** A moment as it is written down. */
export function momentAt(time: number): Moment {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

/** What a wall clock time in Amsterdam means, in milliseconds since 1970. */
export function momentOf(text: string, edge: "opens" | "closes"): Outcome<number> {
  const meant = readWallClock(text, edge);
  if (meant === undefined) return { problems: [problem("moment-unreadable", {}, { text })] };
  const { time, told } = meant;
  switch (told) {
    case "once":
      return { value: time, problems: [] };
    case "gap":
      return { value: time, problems: [warning("moment-skipped", {}, { text, read: sayWallClock(time) })] };
    case "twice":
      return { value: time, problems: [warning("moment-twice", {}, { text, read: momentAt(time) })] };
  }
}
