import { useState } from "react";

/** Codes by the number of an answer in the sample; an empty list fits nowhere. */
export type Drafts = ReadonlyMap<number, readonly string[]>;

export interface BlindCodesState {
  readonly drafts: Drafts;
  readonly put: (number: number, codes: readonly string[] | undefined) => void;
  readonly undo: () => void;
  /** What was handed in is no draft any more. */
  readonly clear: () => void;
}

/** Keeps what somebody codes blind on their own device, so that they may think again until they hand it in. */
export function useBlindCodes(place: string): BlindCodesState {
  const [history, setHistory] = useState<readonly Drafts[]>(() => [read(place)]);
  const drafts = history.at(-1) ?? new Map<number, readonly string[]>();
  const show = (next: readonly Drafts[]): void => {
    setHistory(next);
    keep(place, next.at(-1) ?? new Map());
  };
  return {
    drafts,
    put: (number, codes) => {
      // As it is kept: another tab of the same coder may have put something beside it.
      const next = new Map(read(place));
      if (codes === undefined) next.delete(number);
      else next.set(number, codes);
      show([...history, next]);
    },
    undo: () => {
      if (history.length > 1) show(history.slice(0, -1));
    },
    clear: () => show([new Map()]),
  };
}

function read(place: string): Drafts {
  return new Map(JSON.parse(localStorage.getItem(place) ?? "[]") as [number, string[]][]);
}

function keep(place: string, drafts: Drafts): void {
  if (drafts.size === 0) localStorage.removeItem(place);
  else
    try {
      localStorage.setItem(place, JSON.stringify([...drafts]));
    } catch {
      // No room on the device: then it is on this page only.
    }
}
