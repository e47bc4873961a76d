import type { Outcome } from "../../problem.ts";
import { sameBytes } from "../guarded-files.ts";
import { keepLast } from "../keep-last.ts";
import type { Folder } from "../ports.ts";
import { readOpenAnswers, type AnsweredText } from "../text-variables.ts";

/** The open answers of a wave's folder; `place` names it among all folders. */
export type AnswersOf = (place: string, folder: Folder) => Promise<Outcome<readonly AnsweredText[]>>;

/** Waves whose answers are kept: who codes comes back to the same ones. */
const MOST_WAVES = 8;

interface Known {
  readonly instrument: Uint8Array | undefined;
  readonly responses: Uint8Array | undefined;
  readonly outcome: Outcome<readonly AnsweredText[]>;
}

/**
 * Reads the open answers of a wave once, for as long as its files stay what they are: a decision on one answer of
 * twenty thousand must not wait for all of them to be read again.
 */
export function answerMemory(): AnswersOf {
  const known = new Map<string, Known>();
  return async (place, folder) => {
    const instrument = await folder.read("questionnaire.json");
    const responses = await folder.read("responses.csv");
    const before = known.get(place);
    const stands =
      before !== undefined &&
      sameBytes(before.instrument, instrument) &&
      sameBytes(before.responses, responses);
    const outcome = stands ? before.outcome : await readOpenAnswers(folder);
    keepLast(known, place, { instrument, responses, outcome }, MOST_WAVES);
    return outcome;
  };
}
