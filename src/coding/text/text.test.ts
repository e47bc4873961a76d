import { describe, expect, it } from "vitest";
import { isFunctionWord, languageOf } from "./language.ts";
import { normalise, wordsOf } from "./normalise.ts";

describe("an answer is compared without what differs by chance", () => {
  it.each([
    ["Coördinatie  en\n ICT", "coordinatie en ict"],
    ["Tĳd en ﬁnanciën", "tijd en financien"],
    ["‘de burger’ – “mens”", "'de burger' - \"mens\""],
  ])("%s", (answer, normalised) => {
    expect(normalise(answer)).toBe(normalised);
  });

  it("and by its words, at hyphens too", () => {
    expect(wordsOf(normalise("IT-systemen, auto's: 3,5 jaar oud!"))).toEqual([
      "it",
      "systemen",
      "auto's",
      "3",
      "5",
      "jaar",
      "oud",
    ]);
  });
});

describe("the language of an answer", () => {
  it.each([
    ["Er zijn te veel regels en te weinig mensen", "nl"],
    ["There are too many rules and not enough people", "en"],
    ["samenwerking", "nl"],
    ["the economy", "en"],
    ["wachttijden bij de huisarts", "nl"],
  ] as const)("%s", (answer, language) => {
    expect(languageOf(wordsOf(normalise(answer)), language === "nl" ? "en" : "nl")).toBe(language);
  });

  it.each(["pc", "war", "", "2026"])("is that of the question where “%s” tells nothing", (answer) => {
    const inText = wordsOf(normalise(answer));
    expect([languageOf(inText, "nl"), languageOf(inText, "en")]).toEqual(["nl", "en"]);
  });

  it("knows words that explain nothing", () => {
    expect(["the", "het", "is"].every(isFunctionWord)).toBe(true);
    expect(isFunctionWord("regels")).toBe(false);
  });
});
