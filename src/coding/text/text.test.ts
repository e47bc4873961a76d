import { describe, expect, it } from "vitest";
import { duplicatesAmong } from "./duplicates.ts";
import { isFunctionWord, languageOf } from "./language.ts";
import { normalise, wordsOf } from "./normalise.ts";
import { pointsOf } from "./points.ts";

const pointsIn = (answer: string): string[] => pointsOf(answer, "nl").map((point) => point.words);

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

describe("the points an answer makes", () => {
  it.each<[string, string[]]>([
    ["Werkdruk, salaris en reistijd", ["Werkdruk", "salaris", "reistijd"]],
    ["- te veel regels\n• geen tijd\r\n3. oude systemen", ["te veel regels", "geen tijd", "oude systemen"]],
    ["1. Geld 2. Tijd", ["Geld", "Tijd"]],
    [
      "Te weinig tijd. Bijv. voor overleg. Geen geld!",
      ["Te weinig tijd.", "Bijv. voor overleg.", "Geen geld!"],
    ],
    [
      "De systemen zijn oud, daarnaast is er geen geld",
      ["De systemen zijn oud", "daarnaast is er geen geld"],
    ],
    ["o.a. de politiek; en de media", ["o.a. de politiek", "en de media"]],
    ["economy//war//no", ["economy", "war", "no"]],
    ["a) geld\nb) tijd", ["geld", "tijd"]],
  ])("%s", (answer, points) => {
    expect(pointsIn(answer)).toEqual(points);
  });

  it.each([
    "Dat de wet- en regelgeving zo complex is, met veel uitzonderingen, en dat niemand het snapt",
    "Zie https://voorbeeld.nl/uitleg voor 3.5 procent",
    "De heer A. Bakker weet het",
    "Wet- en regelgeving",
  ])("stay together where they are one: %s", (answer) => {
    expect(pointsIn(answer)).toEqual([answer]);
  });

  it("are where they say they are, and nothing is not a point", () => {
    const answer = "  *  Geld;\n\n - tijd 😀 . \n-\n…";
    for (const { from, to, words } of pointsOf(answer, "nl")) expect(answer.slice(from, to)).toBe(words);
    expect(pointsIn(answer)).toEqual(["Geld", "tijd 😀 ."]);
    expect(pointsIn(" … ")).toEqual([]);
  });
});

describe("answers that say the same", () => {
  const answers = [
    "De wachttijden zijn veel te lang bij de gemeente",
    "de WACHTTIJDEN zijn veel te lang bij de gemeente!!",
    "De wachttijden zijn veel te lang bij de gemeenten",
    "De wachttijden zijn lang, maar de mensen aardig",
    "",
    "…",
    "ja",
    "Ja.",
  ];
  const { exact, near } = duplicatesAmong(answers);

  it("are the same whatever their capitals and punctuation", () => {
    expect([...exact]).toEqual([0, 0, 2, 3, 4, 5, 6, 6]);
  });

  it("or nearly the same, where hardly a letter differs", () => {
    expect([...near]).toEqual([0, 0, 0, 3, 4, 5, 6, 6]);
  });

  it("are found among many", () => {
    const many = Array.from(
      { length: 3000 },
      (_, i) => `Antwoord ${i * 7919} gaat over onderwerp ${i * 104729} en niets anders`,
    );
    const copies = many.slice(0, 500).map((answer) => `${answer}.`);
    const { near: first } = duplicatesAmong([...many, ...copies]);
    expect(copies.filter((_, i) => first[3000 + i] !== first[i])).toEqual([]);
  });
});
