import { addressesReader, type Language, type Text } from "../../text.ts";

/** Puts words of the source into texts of ours. */
export interface Scribe {
  /** The language the source is in. */
  readonly language: Language;
  text(words: string): Text;
}

/**
 * Dutch words that address the reader stand as je and u alike, since the source has one form; English words stand as
 * Dutch too, because every text has a Dutch one. Both are told, so that somebody makes them right.
 */
export function scribeFor(language: Language): Scribe {
  return {
    language,
    text: (words) => {
      const nl = addressesReader(words) ? { je: words, u: words } : words;
      return language === "nl" ? { nl } : { nl, en: words };
    },
  };
}

const DUTCH = new Set(
  "de het een en van wat hoe je jij jouw u uw welke niet voor met op is bent heeft hebt vindt waar of aan bij wel geen ja nee soms vaak goed mee eens oneens".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the an and of what how you your which not for with on is are do does did have where or at by no yes often good agree disagree to".split(
    " ",
  ),
);

/** Dutch or English, by the small words of questions and answers; Dutch where they do not tell. */
export function languageOf(texts: Iterable<string>): Language {
  let balance = 0;
  for (const text of texts) {
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
      if (DUTCH.has(word)) balance++;
      if (ENGLISH.has(word)) balance--;
    }
  }
  return balance < 0 ? "en" : "nl";
}
