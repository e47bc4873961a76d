import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

export interface ResultsWords {
  readonly counting: string;
  readonly questions: string;
  readonly participants: string;
  readonly question: (number: number | null) => string;
  readonly compareWith: string;
  readonly splitBy: string;
  readonly nothing: string;
  readonly answer: string;
  readonly count: string;
  readonly percent: string;
  readonly difference: string;
  readonly place: string;
  readonly counts: string;
  readonly group: string;
  readonly withheld: string;
  readonly whoCounts: string;
  readonly answered: string;
  readonly skipped: string;
  readonly notAsked: string;
  readonly brokeOff: string;
  readonly notShown: string;
  readonly allShown: string;
  readonly mind: string;
  readonly copyAs: string;
  readonly table: string;
  readonly csv: string;
  readonly picture: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly openAnswers: (count: number) => string;
  readonly theme: string;
  readonly answers: string;
  readonly uncoded: (uncoded: number, answers: number) => string;
  readonly toAnswers: string;
  readonly noPrevious: string;
}

export const resultsWords: Words<ResultsWords> = {
  nl: {
    counting:
      "De antwoorden worden geteld en kleine groepen beschermd. Bij een grote peiling duurt dat enkele seconden.",
    questions: "Vragen",
    participants: "Deelnemers",
    question: (number) => (number === null ? "Achtergrond" : `Vraag ${number}`),
    compareWith: "Vergelijk met",
    splitBy: "Verdeel naar",
    nothing: "Niets",
    answer: "Antwoord",
    count: "Aantal",
    percent: "Deel",
    difference: "Verschil",
    place: "Plaats",
    counts: "Aantallen",
    group: "Groep",
    withheld: "niet getoond",
    whoCounts: "Wie telt mee",
    answered: "Beantwoord (N)",
    skipped: "Overgeslagen",
    notAsked: "Niet gesteld",
    brokeOff: "Afgehaakt",
    notShown: "Beschermd",
    allShown: "Alles van deze vraag is te tonen.",
    mind: "Let op",
    copyAs: "Kopieer als",
    table: "tabel",
    csv: "CSV",
    picture: "plaatje",
    copied: "Gekopieerd",
    notCopied: "Kopiëren lukt niet in deze browser",
    openAnswers: (count) => (count === 1 ? "1 open antwoord" : `${nl(count)} open antwoorden`),
    theme: "Thema",
    answers: "Antwoorden",
    uncoded: (uncoded, answers) =>
      uncoded === answers
        ? "Deze antwoorden zijn nog niet in thema’s ingedeeld."
        : `${nl(uncoded)} van ${nl(answers)} antwoorden zijn nog niet ingedeeld, of horen bij geen thema.`,
    toAnswers: "Lees en codeer ze bij Open antwoorden",
    noPrevious: "Dit is de eerste peiling met deze vraag.",
  },
  en: {
    counting:
      "Answers are being counted and small groups protected. For a large poll this takes some seconds.",
    questions: "Questions",
    participants: "Participants",
    question: (number) => (number === null ? "Background" : `Question ${number}`),
    compareWith: "Compare with",
    splitBy: "Split by",
    nothing: "Nothing",
    answer: "Answer",
    count: "Count",
    percent: "Share",
    difference: "Difference",
    place: "Place",
    counts: "Counts",
    group: "Group",
    withheld: "not shown",
    whoCounts: "Who counts",
    answered: "Answered (N)",
    skipped: "Skipped",
    notAsked: "Not asked",
    brokeOff: "Broke off",
    notShown: "Protected",
    allShown: "Everything of this question can be shown.",
    mind: "Mind",
    copyAs: "Copy as",
    table: "table",
    csv: "CSV",
    picture: "picture",
    copied: "Copied",
    notCopied: "This browser does not allow copying",
    openAnswers: (count) => (count === 1 ? "1 open answer" : `${en(count)} open answers`),
    theme: "Theme",
    answers: "Answers",
    uncoded: (uncoded, answers) =>
      uncoded === answers
        ? "These answers were not put into themes yet."
        : `${en(uncoded)} of ${en(answers)} answers are not coded yet, or belong to no theme.`,
    toAnswers: "Read and code them at Open answers",
    noPrevious: "This is the first poll with this question.",
  },
};
