import type { Language } from "../../text.ts";

/** What a printed questionnaire says of its own. */
export interface InstrumentWords {
  readonly title: string;
  readonly file: (wave: number) => string;
  readonly wave: (wave: number) => string;
  readonly question: (number: number) => string;
  readonly universe: (condition: string) => string;
  readonly one: string;
  readonly several: (least?: number, most?: number) => string;
  readonly perRow: string;
  readonly places: (count: number) => string;
  readonly number: (decimals: number, least?: number, most?: number) => string;
  readonly words: string;
  readonly longest: (signs: number) => string;
  readonly required: string;
  readonly alone: string;
  readonly statement: string;
  readonly invented: string;
  readonly page: readonly [before: string, between: string];
}

const nl: InstrumentWords = {
  title: "Vragenlijst",
  file: (wave) => `Vragenlijst peiling ${wave}`,
  wave: (wave) => `peiling ${wave}`,
  question: (number) => `Vraag ${number}`,
  universe: (condition) => `Alleen voor wie ${condition}.`,
  one: "Eén antwoord mogelijk.",
  several: (least, most) => {
    if (least === undefined && most === undefined) return "Meerdere antwoorden mogelijk.";
    return `Meerdere antwoorden mogelijk: ${least === most ? String(most) : nlBounds(least, most)}.`;
  },

  perRow: "Eén antwoord per regel.",
  places: (count) => `De nummers 1 tot en met ${count}, met 1 voor de eerste plaats.`,
  number: (decimals, least, most) => {
    const end = least === undefined && most === undefined ? "" : `, ${nlBounds(least, most)}`;
    if (decimals === 0) return `Een heel getal${end}.`;
    return `Een getal${end}; hoogstens ${decimals} ${decimals === 1 ? "cijfer" : "cijfers"} na de komma.`;
  },
  words: "In eigen woorden.",
  longest: (signs) => `Hoogstens ${signs} tekens.`,
  required: "Een antwoord is nodig.",
  alone: "niet samen met een ander antwoord",
  statement: "Onderdeel",
  invented: "Voorbeeld: deze peiling is verzonnen.",
  page: ["Pagina ", " van "],
};

const en: InstrumentWords = {
  title: "Questionnaire",
  file: (wave) => `Questionnaire poll ${wave}`,
  wave: (wave) => `poll ${wave}`,
  question: (number) => `Question ${number}`,
  universe: (condition) => `Only for those who ${condition}.`,
  one: "One answer.",
  several: (least, most) => {
    if (least === undefined && most === undefined) return "Several answers possible.";
    return `Several answers possible: ${least === most ? String(most) : enBounds(least, most)}.`;
  },

  perRow: "One answer a line.",
  places: (count) => `The numbers 1 to ${count}, with 1 for the first place.`,
  number: (decimals, least, most) => {
    const end = least === undefined && most === undefined ? "" : `, ${enBounds(least, most)}`;
    if (decimals === 0) return `A whole number${end}.`;
    return `A number${end}; at most ${decimals} ${decimals === 1 ? "decimal" : "decimals"}.`;
  },
  words: "In words of one’s own.",
  longest: (signs) => `At most ${signs} characters.`,
  required: "An answer is needed.",
  alone: "not together with another answer",
  statement: "Item",
  invented: "Example: this poll is invented.",
  page: ["Page ", " of "],
};

function nlBounds(least?: number, most?: number): string {
  if (most === undefined) return `minstens ${least ?? 0}`;
  return least === undefined ? `hoogstens ${most}` : `van ${least} tot en met ${most}`;
}

function enBounds(least?: number, most?: number): string {
  if (most === undefined) return `at least ${least ?? 0}`;
  return least === undefined ? `at most ${most}` : `from ${least} to ${most}`;
}

export const instrumentWords: Readonly<Record<Language, InstrumentWords>> = { nl, en };
