import type { PublishableText } from "./publishable.ts";

/** Between these a text repeats somebody's words; single quotation marks are for names of things. */
const QUOTED = /[“„"«]([^“”„"«»]{1,2000})[”"»]/gu;

/** What a text quotes, without the quotation marks. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, words = ""]) => words.trim()).filter((words) => words !== "");
}

/** Whole and decimal numbers as they are written; % is no part of them, nor are the signs between thousands. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu)].map(([number]) =>
    plainNumber(number),
  );
}

/** "10.000" and "10,000" are ten thousand: nothing here is said in three decimals. */
export function plainNumber(number: string): string {
  return /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(number)
    ? number.replaceAll(/[.,]/g, "")
    : number.replace(",", ".");
}

/**
 * Whether a released text has these words, exactly and in one piece: not across a place where words were left out.
 * Only the case of the first letter may differ, as it does where a quotation begins a sentence.
 */
export function hasWords({ parts }: PublishableText, words: string): boolean {
  const [first = "", ...rest] = [...words];
  const forms = [first.toLowerCase(), first.toUpperCase()].map((letter) => letter + rest.join(""));
  return parts.some((part) => "words" in part && forms.some((form) => part.words.includes(form)));
}

/** The numbers that stand in released texts. */
export function numbersInTexts(texts: readonly PublishableText[]): string[] {
  return texts.flatMap(({ parts }) =>
    parts.flatMap((part) => ("words" in part ? numbersIn(part.words) : [])),
  );
}
