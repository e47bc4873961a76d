import type { Language } from "../../text.ts";
import type { WordList } from "../text/word-list.ts";
import { stemsOf } from "./answer-words.ts";

/** An answer that was found, by index, and how well it fits. */
export interface Found {
  readonly answer: number;
  readonly score: number;
}

export interface SearchIndex {
  /** Answers that have every word of the query in some form, the best first. */
  readonly search: (query: string) => Found[];
}

/** Usual values of BM25: how fast more of a word stops mattering, and how much long answers are held to their length. */
const SATURATION = 1.2;
const LENGTH = 0.75;
/** The last word of a query is looked up as a beginning from this length: who types has not finished it. */
const SHORTEST_BEGINNING = 3;

/**
 * An index of answers by stem, with the parts of Dutch compounds: "regels" finds "regelgeving"'s *regel* only where the
 * word list parts it so, and "uitvoering" finds "uitvoeringskracht". Ranked by BM25 (Robertson and Zaragoza 2009).
 */
export function searchIndex(answers: readonly string[], words: WordList, language: Language): SearchIndex {
  const postings = new Map<string, Map<number, number>>();
  const lengths = answers.map((answer, i) => {
    const stems = stemsOf(answer, words, language);
    for (const stem of stems) {
      const of = postings.get(stem) ?? new Map<number, number>();
      postings.set(stem, of.set(i, (of.get(i) ?? 0) + 1));
    }
    return stems.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const scoresOf = (stems: readonly string[]): Map<number, number> => {
    const scores = new Map<number, number>();
    for (const stem of stems) {
      const of = postings.get(stem);
      if (of === undefined) continue;
      const telling = Math.log(1 + (answers.length - of.size + 0.5) / (of.size + 0.5));
      for (const [answer, times] of of) {
        const length = 1 - LENGTH + (LENGTH * (lengths[answer] ?? 0)) / mean;
        const part = (telling * times * (SATURATION + 1)) / (times + SATURATION * length);
        scores.set(answer, Math.max(scores.get(answer) ?? 0, part));
      }
    }
    return scores;
  };
  return {
    search: (query) => {
      const asked = query
        .trim()
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word));
      const perWord = asked.map((word, i) => scoresOf(formsOf(word, i === asked.length - 1)));
      return inAll(perWord);
    },
  };

  /** The word's stems, in both languages where they differ, and for the last word all stems that begin so. */
  function formsOf(word: string, isLast: boolean): string[] {
    const whole = [...new Set([...stemsOf(word, words, "nl"), ...stemsOf(word, words, "en")])];
    const [first = ""] = whole;
    if (!isLast || first.length < SHORTEST_BEGINNING) return whole.slice(0, 2);
    return [
      ...new Set([...whole.slice(0, 2), ...[...postings.keys()].filter((stem) => stem.startsWith(first))]),
    ];
  }
}

function inAll(perWord: readonly ReadonlyMap<number, number>[]): Found[] {
  const [first, ...others] = perWord;
  if (first === undefined) return [];
  return [...first]
    .filter(([answer]) => others.every((scores) => scores.has(answer)))
    .map(([answer, score]) => ({
      answer,
      score: others.reduce((sum, scores) => sum + (scores.get(answer) ?? 0), score),
    }))
    .sort((a, b) => b.score - a.score || a.answer - b.answer);
}
