import { byPattern } from "./detail.ts";

// Repetitions are bounded and start at the start of a word: an answer may be 100,000 signs without a space.
export const mail = byPattern(
  "mail",
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/giu,
);

export const link = byPattern("link", /\b(?:https?:\/\/|www\.)[^\s<>"]+/gi);

/** A street with a house number, or a Dutch postal code. */
export const address = byPattern(
  "address",
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{0,40}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|steeg|dreef|pad)\s+\d{1,5}(?:\s?[a-z])?\b|\b[1-9]\d{3}\s?[A-Z]{2}\b/gu,
);

/** Words that say somebody is the only one of a kind, which can name a person without naming anybody. */
export const onlyOne = byPattern(
  "only-one",
  /\b(?:(?:als|de|het|ben|was|onze|mijn) enige\b|enige (?:vrouw|man|\p{L}+(?:eur|er|ster|ist|us|aris|aar|teur|oog|ent))\b|als (?:eerste|enigste)\b|(?:the|as the) only\b)/giu,
);
