import { randomUUID } from "node:crypto";
import type { ImportView } from "../../../api/importing.ts";
import type { MapCorrection } from "../../../exchange/corrections/model.ts";
import { hasErrors, type Problem } from "../../../problem.ts";
import type { HeldImport, Importing, ImportStart, ReadImport } from "../../../workflow/importing/ports.ts";
import type { WavePlace } from "../../../workflow/publishing/ports.ts";

/** What somebody gave for a wave, and what it was understood to be. */
export interface Tray {
  readonly id: string;
  readonly files: ImportView["files"];
  readonly held: HeldImport;
  state: ImportView["state"];
  corrections: readonly MapCorrection[];
  read: ReadImport | null;
  problems: readonly Problem[];
  /** Milliseconds of the clock when somebody last did something with it. */
  touched: number;
}

/** One tray a wave; they hold people's answers in memory, so there are few and none for long. */
export interface Trays {
  at(place: WavePlace): Tray | undefined;
  put(start: ImportStart): Tray;
  /** Reads it again with what somebody says of it; what was being read is not waited for. */
  correct(tray: Tray, corrections: readonly MapCorrection[]): void;
  /** Written, or thrown away: nothing of the file stays. */
  empty(place: WavePlace, state?: "stopped" | "written"): void;
}

const MOST_HELD = 4;
const HELD_MS = 30 * 60_000;

export function trays(
  importing: Importing,
  now: () => number,
  onFailure: (error: unknown) => void = () => undefined,
): Trays {
  const held = new Map<string, Tray>();
  const letGo = (): void => {
    const ordered = [...held].toSorted(([, one], [, other]) => other.touched - one.touched);
    for (const [i, [key, tray]] of ordered.entries()) {
      if (i < MOST_HELD && now() - tray.touched < HELD_MS) continue;
      tray.held.end();
      held.delete(key);
    }
  };
  const read = (tray: Tray): void => {
    const { corrections } = tray;
    tray.state = "reading";
    tray.touched = now();
    // A reply to what was said before something else was said is nobody's any more.
    const isCurrent = (): boolean => tray.state === "reading" && tray.corrections === corrections;
    tray.held.read(corrections).then(
      ({ value, problems }) => {
        if (!isCurrent()) return;
        const refused = value === undefined || hasErrors(problems);
        Object.assign(tray, { state: refused ? "refused" : "read", problems, ...(value && { read: value }) });
      },
      (error: unknown) => {
        if (!isCurrent()) return;
        tray.state = "failed";
        onFailure(error);
      },
    );
  };
  return {
    at: (place) => {
      letGo();
      return held.get(keyOf(place));
    },
    put: (start) => {
      const key = keyOf(start.place);
      held.get(key)?.held.end();
      const files = start.files.map(({ name, bytes }) => ({ name, size: bytes.length }));
      const tray: Tray = {
        id: randomUUID(),
        files,
        held: importing.begin(start),
        state: "reading",
        corrections: [],
        read: null,
        problems: [],
        touched: now(),
      };
      held.set(key, tray);
      letGo();
      read(tray);
      return tray;
    },
    correct: (tray, corrections) => {
      tray.corrections = corrections;
      read(tray);
    },
    empty: (place, state = "stopped") => {
      const tray = held.get(keyOf(place));
      if (tray === undefined) return;
      tray.held.end();
      tray.state = state;
      held.delete(keyOf(place));
    },
  };
}

function keyOf({ series, wave }: WavePlace): string {
  return `${series}/${wave}`;
}
