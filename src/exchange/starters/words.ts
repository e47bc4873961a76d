import type { Language } from "../../text.ts";

/** Comments in a script. */
export interface StarterWords {
  readonly reads: string;
  readonly needs: (program: string) => string;
  readonly codes: string;
  readonly answers: string;
  readonly numbers: string;
  readonly several: string;
  readonly examples: string;
}

const nl: StarterWords = {
  reads: "Leest de antwoorden in, met hun labels.",
  needs: (program) => `Nodig: ${program}.`,
  codes: "codes: de waarden zoals ze in het bestand staan; leeg is niet gesteld.",
  answers:
    "answers: dezelfde met labels; wie de vraag oversloeg of eerder stopte is leeg, “weet ik niet” telt mee.",
  numbers: "Getallen voor een gemiddelde: zonder “weet ik niet”.",
  several:
    "Bij een vraag met meerdere antwoorden: hoe vaak elke optie is gekozen, en het percentage van wie antwoordde.",
  examples: "Voorbeelden:",
};

const en: StarterWords = {
  reads: "Reads the answers, with their labels.",
  needs: (program) => `Needs: ${program}.`,
  codes: "codes: the values as they stand in the file; empty is not asked.",
  answers:
    "answers: the same with labels; who skipped the question or stopped before is empty, “I do not know” counts.",
  numbers: "Numbers for a mean: without “I do not know”.",
  several:
    "Of a question with several answers: how often each option was chosen, and the percentage of those who answered.",
  examples: "Examples:",
};

export const starterWords: Readonly<Record<Language, StarterWords>> = { nl, en };

/** Lines of comment; nothing in them can end it. */
export function comments(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split(/[\r\n\u2028\u2029]+/))
    .map((line) => `# ${line}`.trimEnd())
    .join("\n");
}
