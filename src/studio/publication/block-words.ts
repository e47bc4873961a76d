import type { Words } from "../language.ts";

export interface BlockWords {
  readonly where: (figure: string) => string;
  readonly whereAny: string;
  readonly close: string;
  readonly answer: string;
  readonly group: string;
  readonly figure: string;
  readonly counted: string;
  readonly rule: string;
  readonly base: (parts: {
    readonly participants: number;
    readonly answered: number;
    readonly skipped: number;
    readonly notAsked: number;
    readonly brokeOff: number;
  }) => string;
  readonly inTable: (file: string) => string;
  readonly codedBy: (coders: readonly { readonly coder: string; readonly answers: number }[]) => string;
  readonly conclusion: string;
  readonly conclusionHint: string;
  readonly noConclusion: string;
  readonly quotes: string;
  readonly noQuotes: string;
  readonly chooseQuotes: string;
  readonly quote: string;
  readonly unquote: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly more: (count: number) => string;
  readonly findings: string;
  readonly splitBy: string;
  readonly splitHint: string;
  readonly generated: string;
  readonly remove: string;
  readonly documentMore: (count: number) => string;
  readonly documentFront: string;
  readonly left: string;
}

export const blockWords: Words<BlockWords> = {
  nl: {
    where: (figure) => `Waar komt ${figure} vandaan?`,
    whereAny: "Waar komen deze cijfers vandaan?",
    close: "Sluit",
    answer: "Antwoord",
    group: "Groep",
    figure: "Cijfer",
    counted: "Geteld",
    rule: "Welke rijen tellen mee",
    base: ({ participants, answered, skipped, notAsked, brokeOff }) =>
      `N = ${answered}: van ${participants} deelnemers sloegen er ${skipped} de vraag over, kregen er ${notAsked} de vraag niet en haakten er ${brokeOff} af.`,
    inTable: (file) => `Elk van deze cijfers staat als een rij in ‘${file}’.`,
    codedBy: (coders) =>
      `Gecodeerd door ${coders.map(({ coder, answers }) => `${coder} (${answers} antwoorden)`).join(" en ")}.`,
    conclusion: "Conclusie",
    conclusionHint: "Cijfers en aangehaalde woorden hierin worden vergeleken met de antwoorden.",
    noConclusion: "Schrijf de conclusie bij Open antwoorden, naast de thema’s waarop ze rust.",
    quotes: "Citaten",
    noQuotes: "Er is nog geen antwoord gekozen om aan te halen.",
    chooseQuotes: "Kies citaten",
    quote: "Haal aan",
    unquote: "Haal weg",
    search: "Zoek in de antwoorden",
    found: (count) => (count === 1 ? "1 antwoord" : `${count} antwoorden`),
    more: (count) => `Toon er nog ${count}`,
    findings: "Zinnen achter de cijfers",
    splitBy: "Toon ook per groep",
    splitHint:
      "Groepen die te klein zijn, worden samengevoegd of weggelaten. Dat staat rechts bij ‘Wat er naar buiten gaat’.",
    generated: "Deze zinnen zijn gemaakt uit de cijfers.",
    remove: "Laat weg",
    documentMore: (count) => `En nog ${count} alinea’s. In het bestand staan ze allemaal.`,
    documentFront: "Het begin van het document. Kies een open vraag om haar hoofdstuk te zien.",
    left: "[weggelaten]",
  },
  en: {
    where: (figure) => `Where does ${figure} come from?`,
    whereAny: "Where do these figures come from?",
    close: "Close",
    answer: "Answer",
    group: "Group",
    figure: "Figure",
    counted: "Counted",
    rule: "Which rows count",
    base: ({ participants, answered, skipped, notAsked, brokeOff }) =>
      `N = ${answered}: of ${participants} participants ${skipped} skipped the question, ${notAsked} were not asked and ${brokeOff} broke off.`,
    inTable: (file) => `Each of these figures is a row of ‘${file}’.`,
    codedBy: (coders) =>
      `Coded by ${coders.map(({ coder, answers }) => `${coder} (${answers} answers)`).join(" and ")}.`,
    conclusion: "Conclusion",
    conclusionHint: "Figures and quoted words in it are compared with the answers.",
    noConclusion: "Write the conclusion at Open answers, beside the themes it rests on.",
    quotes: "Quotes",
    noQuotes: "No answer has been chosen to be quoted yet.",
    chooseQuotes: "Choose quotes",
    quote: "Quote",
    unquote: "Take away",
    search: "Search the answers",
    found: (count) => (count === 1 ? "1 answer" : `${count} answers`),
    more: (count) => `Show ${count} more`,
    findings: "Sentences behind the figures",
    splitBy: "Show by group too",
    splitHint:
      "Groups that are too small are merged or left out. It is told at the right, under ‘What leaves the house’.",
    generated: "These sentences are made from the figures.",
    remove: "Leave out",
    documentMore: (count) => `And ${count} more paragraphs. The file has them all.`,
    documentFront: "The beginning of the document. Choose an open question to see its chapter.",
    left: "[left out]",
  },
};
