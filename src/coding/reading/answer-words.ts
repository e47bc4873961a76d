import type { Language } from "../../text.ts";
import { compoundParts } from "../text/compounds.ts";
import { wordsLeftOut } from "../text/ellipsis.ts";
import { languageOf } from "../text/language.ts";
import { normalise, wordsOf } from "../text/normalise.ts";
import { stemDutch } from "../text/stem-dutch.ts";
import { stemEnglish } from "../text/stem-english.ts";
import type { WordList } from "../text/word-list.ts";
import type { AnswerWords } from "./variety.ts";

/** Words that carry no theme by themselves are shorter than this, mostly. */
const SHORTEST = 3;

/** The stems of an answer: of its words, their compound parts, and words it left out. */
export function stemsOf(answer: string, words: WordList, otherwise: Language): string[] {
  const text = normalise(answer);
  const inText = wordsOf(text);
  const language = languageOf(inText, otherwise);
  const stem = language === "nl" ? stemDutch : stemEnglish;
  return [...inText, ...wordsLeftOut(text, words)]
    .flatMap((word) => [word, ...(language === "nl" ? compoundParts(word, words) : [])])
    .map(stem);
}

/** Pairs are made of the first so many stems, of at least so many letters; a long answer has enough of them. */
const STEMS_PAIRED = 12;
const SHORTEST_PAIRED = 4;

/**
 * The different stems of each answer, and the pairs that occur together in it, as numbers, for {@link AnswerWords}.
 * Pairs, because what an answer is about is often told by two words: *show alarms* is not *cancel alarms*.
 */
export function answerWords(answers: readonly string[], words: WordList, otherwise: Language): AnswerWords {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(answers.length + 1);
  const all: number[] = [];
  answers.forEach((answer, i) => {
    const stems = [...new Set(stemsOf(answer, words, otherwise).filter((stem) => stem.length >= SHORTEST))];
    for (const item of [...stems, ...pairsOf(stems)]) {
      const number = numbers.get(item) ?? numbers.size;
      numbers.set(item, number);
      all.push(number);
    }
    starts[i + 1] = all.length;
  });
  return { starts, words: Int32Array.from(all), size: numbers.size };
}

function pairsOf(stems: readonly string[]): string[] {
  const paired = stems.filter((stem) => stem.length >= SHORTEST_PAIRED).slice(0, STEMS_PAIRED);
  return paired.flatMap((one, i) => paired.slice(i + 1).map((other) => [one, other].sort().join(" ")));
}
