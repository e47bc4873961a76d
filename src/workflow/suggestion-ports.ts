import type { Model, Scored } from "../coding/suggestions/model.ts";
import type { WordList } from "../coding/text/word-list.ts";
import type { Language } from "../text.ts";

/** Told while work goes on, with the part that is done, 0 to 1. */
export type Progress = (part: number) => void;

/** What suggesting takes of the machine. */
export interface SuggestionTools {
  /** The Dutch word list. */
  readonly words: () => Promise<WordList>;
  /** Suggests codes for all answers, in shards, on as many threads as pay. Memory does not grow with the shards. */
  readonly score: (
    model: Model,
    answers: readonly string[],
    language: Language,
    progress: Progress,
  ) => Promise<Scored>;
}
