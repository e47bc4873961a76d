import type { Outcome } from "../../problem.ts";
import { sameBytes } from "../guarded-files.ts";
import { keepLast } from "../keep-last.ts";
import { suggestCodes, type SuggestedCodes } from "../suggest-codes.ts";
import type { SuggestionTools } from "../suggestion-ports.ts";
import type { Desk } from "./desk.ts";

/** Suggestions for all answers to a question, made or still being made. */
export interface Making {
  /** How far they are, 0 to 1. */
  readonly part: () => number;
  readonly finished: Promise<Outcome<SuggestedCodes>>;
  readonly outcome: () => Outcome<SuggestedCodes> | undefined;
}

/** Begins to make suggestions for a question as it is now, or goes on with those that were begun. */
export type SuggestionMemory = (desk: Desk, variable: string) => Promise<Making>;

/** Questions whose suggestions are kept. */
const MOST_KEPT = 3;

interface Kept extends Making {
  readonly coding: Uint8Array | undefined;
  readonly responses: Uint8Array | undefined;
}

/** Keeps what was suggested for as long as answers and codes stay what they are: making it takes seconds of many answers. */
export function suggestionMemory(tools: SuggestionTools): SuggestionMemory {
  const known = new Map<string, Kept>();
  return async ({ place, folder }, variable) => {
    const key = `${place}/${variable}`;
    const coding = await folder.read(`coding/${variable}.json`);
    const responses = await folder.read("responses.csv");
    const before = known.get(key);
    const stands =
      before !== undefined && sameBytes(before.coding, coding) && sameBytes(before.responses, responses);
    const making = stands
      ? before
      : { coding, responses, ...begun((progress) => suggestCodes(folder, variable, tools, progress)) };
    keepLast(known, key, making, MOST_KEPT);
    return making;
  };
}

function begun(make: (progress: (part: number) => void) => Promise<Outcome<SuggestedCodes>>): Making {
  let part = 0;
  let outcome: Outcome<SuggestedCodes> | undefined;
  const finished = make((now) => {
    part = now;
  }).then((made) => (outcome = made));
  // Whoever waits hears of a failure; while nobody does it is no reason to stop the program.
  finished.catch(() => undefined);
  return { part: () => part, finished, outcome: () => outcome };
}
