/** Anything outside ASCII: only then is there a mark or an odd quote to fold. */
const BEYOND_ASCII = /[^\u0000-\u007F]/;

/**
 * A text as it is compared: compatibility forms and the ligature ĳ written out, lower case, without accents,
 * typographic quotes made plain, white space made one space. For comparing only; nobody reads it.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  const plain = BEYOND_ASCII.test(lower) ? folded(lower) : lower;
  return plain.replaceAll(/\s+/g, " ").trim();
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}+/gu, "")
    .replaceAll(/[‘’‚‛′`´]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, "-");
}

/** Words and numbers of a normalised text, in order. A hyphen parts words; an apostrophe inside does not. */
export function wordsOf(normalised: string): string[] {
  return normalised.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}
