import { en, nl } from "../../counts.ts";
import type { Words } from "../../language.ts";

interface SecondWords {
  readonly why: string;
  readonly first: string;
  readonly draw: string;
  readonly who: string;
  readonly whoHint: string;
  readonly size: string;
  readonly pick: string;
  readonly chance: string;
  readonly doubt: string;
  readonly kind: string;
  readonly second: string;
  readonly recheck: string;
  readonly doDraw: string;
  readonly waits: (coder: string, left: number, of: number) => string;
  readonly waitsHint: string;
  readonly codeMine: string;
  readonly reviewFirst: string;
  readonly result: (coder: string, answers: number) => string;
  readonly recheckOf: (coder: string, answers: number) => string;
  readonly alphaThemes: string;
  readonly alphaCodes: string;
  readonly between: (from: string, to: string) => string;
  readonly compare: string;
  readonly byDoubt: string;
  readonly perCode: string;
  readonly code: string;
  readonly kappa: string;
  readonly both: string;
  readonly onlyFirst: string;
  readonly onlySecond: string;
  readonly nothing: string;
  readonly differences: (open: number) => string;
  readonly noDifferences: string;
  readonly oneCoder: string;
  readonly otherCoder: string;
  readonly useFirst: string;
  readonly useSecond: string;
  readonly useBoth: string;
  readonly whyLabel: string;
  readonly decided: (by: string) => string;
  readonly decideAgain: string;
  readonly none: string;
}

export const secondWords: Words<SecondWords> = {
  nl: {
    why: "Laat iemand anders een deel coderen zonder te zien wat jij koos. Dan weet je of het codeboek duidelijk is.",
    first: "Codeer eerst een aantal antwoorden; daaruit wordt de steekproef getrokken.",
    draw: "Trek een steekproef",
    who: "Voor wie",
    whoHint: "C2, C3 … en nooit een naam",
    size: "Hoeveel antwoorden",
    pick: "Welke",
    chance: "door het toeval gekozen",
    doubt: "waar het programma het meest aan twijfelt",
    kind: "Wat",
    second: "een tweede codeur",
    recheck: "dezelfde codeur, later opnieuw",
    doDraw: "Trek de steekproef",
    waits: (coder, left, of) => `${coder} heeft ${nl(of - left)} van ${nl(of)} antwoorden ingeleverd.`,
    waitsHint: "Wie zich aanmeldt als tweede codeur vindt de steekproef bij Open antwoorden.",
    codeMine: "Codeer deze steekproef nu zelf, blind",
    reviewFirst: "Kijk eerst alle antwoorden na. Een tweede codeur ziet alleen nagekeken woorden.",
    result: (coder, answers) => `Vergeleken met ${coder}, op ${nl(answers)} antwoorden`,
    recheckOf: (coder, answers) => `${coder} opnieuw, op ${nl(answers)} antwoorden`,
    alphaThemes: "Krippendorffs alfa over de thema’s",
    alphaCodes: "Krippendorffs alfa over alle codes",
    between: (from, to) => `waarschijnlijk tussen ${from} en ${to}`,
    compare:
      "Vijf geoefende codeurs haalden 0,63 op veertien onderwerpen. 1 is altijd eens, 0 is niet beter dan gokken.",
    byDoubt: "Deze antwoorden waren op twijfel gekozen: het cijfer valt lager uit dan bij toeval.",
    perCode: "Per code",
    code: "Code",
    kappa: "Cohens kappa",
    both: "Allebei",
    onlyFirst: "Alleen eerste",
    onlySecond: "Alleen tweede",
    nothing: "niet te berekenen",
    differences: (open) =>
      open === 0
        ? "Over alle verschillen is beslist"
        : `Nog ${open} ${open === 1 ? "verschil" : "verschillen"} om over te beslissen`,
    noDifferences: "De twee codeurs zijn het overal eens.",
    oneCoder: "Eerste codeur",
    otherCoder: "Tweede codeur",
    useFirst: "Eerste",
    useSecond: "Tweede",
    useBoth: "Allebei",
    whyLabel: "Waarom (mag leeg blijven)",
    decided: (by) => `Beslist door ${by}`,
    decideAgain: "Beslis opnieuw",
    none: "past nergens bij",
  },
  en: {
    why: "Let somebody else code a part without seeing what you chose. Then you know whether the codebook is clear.",
    first: "Code some answers first; the sample is drawn from them.",
    draw: "Draw a sample",
    who: "For whom",
    whoHint: "C2, C3 … and never a name",
    size: "How many answers",
    pick: "Which",
    chance: "picked by chance",
    doubt: "those the program doubts most",
    kind: "What",
    second: "a second coder",
    recheck: "the same coder, again later",
    doDraw: "Draw the sample",
    waits: (coder, left, of) => `${coder} handed in ${en(of - left)} of ${en(of)} answers.`,
    waitsHint: "Whoever signs in as second coder finds the sample at Open answers.",
    codeMine: "Code this sample yourself now, blind",
    reviewFirst: "Review all answers first. A second coder sees reviewed words only.",
    result: (coder, answers) => `Compared with ${coder}, over ${en(answers)} answers`,
    recheckOf: (coder, answers) => `${coder} again, over ${en(answers)} answers`,
    alphaThemes: "Krippendorff’s alpha over the themes",
    alphaCodes: "Krippendorff’s alpha over all codes",
    between: (from, to) => `probably between ${from} and ${to}`,
    compare:
      "Five trained coders reached 0.63 on fourteen topics. 1 is always agreed, 0 is no better than guessing.",
    byDoubt: "These answers were picked by doubt: the figure is lower than it would be by chance.",
    perCode: "Per code",
    code: "Code",
    kappa: "Cohen’s kappa",
    both: "Both",
    onlyFirst: "Only first",
    onlySecond: "Only second",
    nothing: "cannot be worked out",
    differences: (open) =>
      open === 0
        ? "All differences were decided on"
        : `${open} ${open === 1 ? "difference" : "differences"} left to decide on`,
    noDifferences: "The two coders agree everywhere.",
    oneCoder: "First coder",
    otherCoder: "Second coder",
    useFirst: "First",
    useSecond: "Second",
    useBoth: "Both",
    whyLabel: "Why (may stay empty)",
    decided: (by) => `Decided by ${by}`,
    decideAgain: "Decide again",
    none: "fits nowhere",
  },
};
