import { expect, it } from "vitest";
import { ownWords } from "./own-words.ts";

it.each([
  "",
  "kort",
  "een langere tekst met é en 😀",
  "half een teken: \uD83D",
  "\uFEFFmet een merk vooraan",
])("%j stays what it is", (words) => {
  expect(ownWords(words)).toBe(words);
});
