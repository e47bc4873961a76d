import { MOST_SUGGESTED, NO_CODE } from "../coding/suggestions/model.ts";
import { isAudited, placeByChance } from "../coding/suggestions/places.ts";
import { reasonFor } from "../coding/suggestions/reasons.ts";
import { vectorsOf } from "../coding/suggestions/vectors.ts";
import type { SuggestedCodes } from "./suggest-codes.ts";

/** One answer in the reading order, with the codes put forward for it. */
export interface SuggestedAnswer {
  readonly row: string;
  /** Chance picked it, so that accuracy can be measured. */
  readonly byChance: boolean;
  /** How probable it is that the taken codes are exactly right. */
  readonly certainty: number;
  readonly codes: readonly SuggestedCode[];
}

export interface SuggestedCode {
  readonly code: string;
  readonly confidence: number;
  /** Whether it is proposed; else it is an alternative. */
  readonly taken: boolean;
  /** Why: words of the answer, and rows of coded answers that are like it. Words are unpublished text. */
  readonly reason: { readonly words: readonly string[]; readonly alike: readonly string[] };
}

/** An alternative that is hardly possible helps nobody choose. */
const WORTH_SHOWING = 0.05;

/** The first answers of the reading order, each with its best codes and why. */
export function explainSuggestions(suggested: SuggestedCodes, first: number): SuggestedAnswer[] {
  const { question, prepared, scored, order, words, language } = suggested;
  const { examples, extractor, model, space } = prepared;
  const vectors = vectorsOf(
    examples.map((example) => example.text),
    extractor,
    model.frequencies,
  );
  const explained = { model, extractor, words, language };
  const reasonOf = (answer: string, code: number): SuggestedCode["reason"] => {
    const carrying = [...examples.keys()].filter((i) => {
      const example = examples[i]!;
      return example.row !== undefined && example.codes.includes(code);
    });
    const { words: telling, alike } = reasonFor(explained, answer, code, vectors, carrying);
    return { words: telling, alike: alike.flatMap(({ example }) => examples[example]?.row ?? []) };
  };
  return [...order.subarray(0, first)].map((answer) => {
    const { row, words: text } = question.answers[answer]!;
    const places = [...Array(MOST_SUGGESTED).keys()].map((place) => answer * MOST_SUGGESTED + place);
    const codes = places.flatMap((at, place) => {
      const code = scored.codes[at]!;
      const confidence = scored.probabilities[at]!;
      const taken = ((scored.taken[answer]! >> place) & 1) === 1;
      if (code === NO_CODE || (!taken && confidence < WORTH_SHOWING)) return [];
      return [{ code: space.codes[code]!, confidence, taken, reason: reasonOf(text, code) }];
    });
    const byChance = isAudited(placeByChance(question.variable, row));
    return { row, byChance, certainty: scored.certainty[answer]!, codes };
  });
}
