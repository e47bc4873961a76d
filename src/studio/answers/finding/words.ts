import { en, nl } from "../../counts.ts";
import type { Words } from "../../language.ts";

interface FindingWords {
  readonly find: string;
  readonly bundles: string;
  readonly found: (count: number, query: string) => string;
  readonly bundled: (bundles: number, answers: number) => string;
  readonly looking: string;
  readonly whole: string;
  readonly bundle: (answers: number) => string;
  readonly none: string;
}

export const findingWords: Words<FindingWords> = {
  nl: {
    find: "Zoek in antwoorden",
    bundles: "Bundels van gelijke antwoorden",
    found: (count, query) => `${nl(count)} ${count === 1 ? "antwoord" : "antwoorden"} met ‘${query}’`,
    bundled: (bundles, answers) =>
      bundles === 0
        ? "Geen antwoorden die op elkaar lijken"
        : `${nl(bundles)} ${bundles === 1 ? "bundel" : "bundels"} met samen ${nl(answers)} antwoorden`,
    looking: "Bezig met zoeken…",
    whole: "Toon alles",
    bundle: (answers) => `Bundel van ${nl(answers)} antwoorden die op elkaar lijken`,
    none: "Probeer een ander woord. Elke vorm van een woord telt: ‘regel’ vindt ook ‘regels’ en ‘regelgeving’.",
  },
  en: {
    find: "Find in answers",
    bundles: "Bundles of like answers",
    found: (count, query) => `${en(count)} ${count === 1 ? "answer" : "answers"} with ‘${query}’`,
    bundled: (bundles, answers) =>
      bundles === 0
        ? "No answers are like each other"
        : `${en(bundles)} ${bundles === 1 ? "bundle" : "bundles"} with ${en(answers)} answers in all`,
    looking: "Looking…",
    whole: "Show all",
    bundle: (answers) => `Bundle of ${en(answers)} answers that are alike`,
    none: "Try another word. Every form of a word counts: ‘rule’ finds ‘rules’ as well.",
  },
};
