import type { Language } from "../../text.ts";

/** What labelled data say in words beside the questionnaire's own. */
export interface LabelledWords {
  readonly skipped: string;
  readonly brokeOff: string;
  readonly row: string;
  /** The label of a part of a question: an option, a row, a theme. */
  readonly part: (part: string, question: string) => string;
  /** Words written beside an option. */
  readonly written: (option: string, question: string) => string;
  readonly themes: (question: string) => string;
  readonly notes: (codes: {
    readonly skipped: number;
    readonly dontKnow: number;
    readonly brokeOff: number;
  }) => string[];
}

const nl: LabelledWords = {
  skipped: "overgeslagen",
  brokeOff: "eerder gestopt",
  row: "Willekeurig kenmerk van de rij, dat nergens anders bij hoort",
  part: (part, question) => `${part} – ${question}`,
  written: (option, question) => `${option} (tekst) – ${question}`,
  themes: (question) => `Thema’s – ${question}`,
  notes: ({ skipped, dontKnow, brokeOff }) => [
    `Zonder waarde: de vraag is niet gesteld. ${skipped}: overgeslagen. ${brokeOff}: eerder gestopt. Tekst zonder woorden: niet gesteld of eerder gestopt.`,
    `${dontKnow}: weet ik niet. Die antwoorden tellen mee in percentages en niet in gemiddelden.`,
    "Bij vragen met meerdere antwoorden is 0 niet gekozen en 1 gekozen; een set hoort de opties bij elkaar.",
  ],
};

const en: LabelledWords = {
  skipped: "skipped",
  brokeOff: "stopped before",
  row: "Random mark of the row, which belongs to nothing else",
  part: (part, question) => `${part} – ${question}`,
  written: (option, question) => `${option} (words) – ${question}`,
  themes: (question) => `Themes – ${question}`,
  notes: ({ skipped, dontKnow, brokeOff }) => [
    `No value: the question was not asked. ${skipped}: skipped. ${brokeOff}: stopped before. Text without words: not asked or stopped before.`,
    `${dontKnow}: I do not know. Those answers count in percentages and not in means.`,
    "In questions with several answers 0 is not chosen and 1 chosen; a set holds the options together.",
  ],
};

export const labelledWords: Readonly<Record<Language, LabelledWords>> = { nl, en };
