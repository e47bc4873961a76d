import type { Language } from "../text.ts";

const LONGEST = 100;

/** A name as it is kept: one line, nothing invisible; undefined where nothing is left or it is no name. */
export function cleanName(name: string): string | undefined {
  const clean = name
    .normalize("NFC")
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return clean === "" || [...clean].length > LONGEST ? undefined : clean;
}

/** The first letters of the first and the last word, for a small round place. */
export function initialsOf(name: string, language: Language): string {
  const words = name.split(" ").filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = ends.map((word) => [...(word ?? "")][0] ?? "").join("");
  return letters === "" ? "?" : letters.toLocaleUpperCase(language);
}
