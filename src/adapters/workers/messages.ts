import type { Model, Scored } from "../../coding/suggestions/model.ts";
import type { Language } from "../../text.ts";

/** What a scoring thread starts with. */
export interface ScoringStart {
  readonly model: Model;
  readonly language: Language;
}

/** A shard of answers to score; they stand from this index on among all. */
export interface Shard {
  readonly from: number;
  readonly answers: readonly string[];
}

export interface ScoredShard {
  readonly from: number;
  readonly scored: Scored;
}
