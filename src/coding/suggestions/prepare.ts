import type { Language } from "../../text.ts";
import type { Answer } from "../answer.ts";
import type { Coding } from "../model.ts";
import { noWords, type WordList } from "../text/word-list.ts";
import { codeSpaceOf, type CodeSpace } from "./code-space.ts";
import { describedExamples } from "./codebook-examples.ts";
import { codedExamples, earlierExamples, wordsByRow, type Example } from "./examples.ts";
import { createExtractor, type Extractor } from "./features.ts";
import { countFrequencies, type Frequencies } from "./frequencies.ts";
import type { Model } from "./model.ts";
import { trainModel } from "./train.ts";

/** What suggestions for one question are made from. */
export interface Question {
  readonly coding: Coding;
  readonly answers: readonly Answer[];
  /** The same question in earlier waves, whose codes may be the same. */
  readonly earlier: readonly { readonly coding: Coding; readonly answers: readonly Answer[] }[];
  readonly language: Language;
}

export interface Prepared {
  readonly model: Model;
  readonly space: CodeSpace;
  readonly examples: readonly Example[];
  readonly extractor: Extractor;
}

/** How often words occur is known well enough from as many answers. */
const ANSWERS_COUNTED = 20_000;
/** And from where on to take a code, from as many uncoded ones. */
const ANSWERS_TRIED = 600;

/** Learns from all there is for a question: coded answers, the codebook's words and earlier waves. */
export function prepareSuggestions(
  { coding, answers, earlier, language }: Question,
  words: WordList = noWords,
): Prepared {
  const space = codeSpaceOf(coding.themes);
  const coded = codedExamples(coding, wordsByRow(answers), space);
  const elsewhere = [
    ...describedExamples(coding.themes, space),
    ...earlier.flatMap((wave) => earlierExamples(wave.coding, wordsByRow(wave.answers), space)),
  ];
  const examples = [...coded, ...elsewhere];
  const extractor = createExtractor(words, language);
  const frequencies = frequenciesOf(answers, elsewhere, extractor);
  const dealtWith = new Set(coding.answers.map((answer) => answer.row));
  const uncoded = spread(
    answers.filter(({ row }) => !dealtWith.has(row)),
    ANSWERS_TRIED,
  ).map((answer) => answer.words);
  return {
    model: trainModel({ space, frequencies, examples, uncoded }, extractor),
    space,
    examples,
    extractor,
  };
}

function frequenciesOf(
  answers: readonly Answer[],
  elsewhere: readonly Example[],
  extractor: Extractor,
): Frequencies {
  const some = spread(answers, ANSWERS_COUNTED).map((answer) => answer.words);
  return countFrequencies([...some, ...elsewhere.map((example) => example.text)], extractor);
}

/** At most so many items, evenly spread over all. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);
}
