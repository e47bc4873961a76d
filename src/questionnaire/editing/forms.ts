import { addressesReader, type DutchText, type Language, type Register, type Text } from "../../text.ts";
import { inBothForms } from "./address.ts";

/** Which of its wordings a text is written in. */
export type Wording = "je" | "u" | "en";

/** What stands in a wording; "" where nothing does. */
export function wordsIn(text: Text | undefined, wording: Wording): string {
  if (text === undefined) return "";
  if (wording === "en") return text.en ?? "";
  return typeof text.nl === "string" ? text.nl : text.nl[wording];
}

/**
 * A text with other words in one of its wordings. Dutch that begins to address the reader gets its other form, as a
 * proposal to look at; one that addresses nobody keeps one form.
 */
export function withWords(text: Text | undefined, wording: Wording, words: string): Text {
  const before = text ?? { nl: words };
  if (wording === "en") {
    const { en: _old, ...dutch } = before;
    return words === "" ? dutch : { ...dutch, en: words };
  }
  return { ...before, nl: dutchWith(before.nl, wording, words) };
}

function dutchWith(nl: DutchText, wording: Register, words: string): DutchText {
  if (typeof nl !== "string") {
    const both = { ...nl, [wording]: words };
    return both.je === both.u && !addressesReader(words) ? words : both;
  }
  return addressesReader(words) ? inBothForms(words, wording) : words;
}

/** The wording a series shows first. */
export function firstWording(language: Language, register: Register): Wording {
  return language === "en" ? "en" : register;
}
