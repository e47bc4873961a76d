import type { Language } from "../../text.ts";

/** Frequent words that are Dutch and not English, or the reverse; words of both ("is", "in", "over") tell nothing. */
const DUTCH = new Set(
  (
    "de het een en van dat die niet zijn op te voor met aan er om ook als maar dan nog bij naar uit door wel geen meer " +
    "veel ik je jij wij ze zij hij mijn ons onze hun heeft hebben wordt worden kan kunnen moet moeten zou zouden wat " +
    "hoe waar wie omdat want tussen onder tot niets alles alle elke iets te deze dit daar hier goed beter minder mensen"
  ).split(" "),
);
const ENGLISH = new Set(
  (
    "the a an and of that not are to for with on it its they them their he she his her i my our you your this these those " +
    "there from by but so if because when what how which who has have had be been being will would should could can " +
    "do does did more less many much very people no nothing all some any about into than then good better"
  ).split(" "),
);
/** Words of both languages, and others that hardly say what an answer is about. */
const NEITHER = new Set(
  "is in was we of over had al er u me no nee ja yes even echt heel just really".split(" "),
);
const DUTCH_SHAPE = /ij|aa|uu|oe|eu|sch|heid$|lijk|ing(en)?$|tie(s)?$/;
const ENGLISH_SHAPE = /th|sh|ck|y$|tion|ough|wh|^qu|ness$|ly$/;

/** A word of the language weighs as much as three letters that look like it. */
const KNOWN_WORD = 3;

/**
 * The language of one answer, from its words (normalised). Short answers often tell nothing: then it is the one given,
 * which is the language the question was asked in.
 */
export function languageOf(words: readonly string[], otherwise: Language): Language {
  let dutch = 0;
  for (const word of words) {
    if (DUTCH.has(word)) dutch += KNOWN_WORD;
    if (ENGLISH.has(word)) dutch -= KNOWN_WORD;
    if (DUTCH_SHAPE.test(word)) dutch++;
    if (ENGLISH_SHAPE.test(word)) dutch--;
  }
  if (dutch === 0) return otherwise;
  return dutch > 0 ? "nl" : "en";
}

/** Whether a word (normalised) says little by itself, so that it explains nothing. */
export function isFunctionWord(word: string): boolean {
  return DUTCH.has(word) || ENGLISH.has(word) || NEITHER.has(word);
}
