import { sayCount, type Language } from "../../../text.ts";

/** What the page itself says; everything about the poll is already said in the report. */
export interface PageWords {
  readonly skip: string;
  readonly contents: string;
  readonly invented: string;
  readonly number: (count: number) => string;
  readonly participants: (count: number) => string;
  readonly files: string;
  readonly deck: string;
  readonly answers: string;
  readonly workbook: string;
  readonly table: string;
  readonly data: string;
  readonly answer: string;
  readonly share: string;
  readonly count: string;
  readonly group: string;
  readonly difference: string;
  readonly was: string;
  readonly withheld: string;
  readonly open: string;
  readonly conclusion: string;
  readonly redacted: string;
  readonly about: (theme: string, answers: number | null) => string;
  readonly points: string;
  readonly peopleCounted: (count: number) => string;
  readonly allAnswers: (published: number, answers: number) => string;
  readonly notMade: string;
  readonly nobody: string;
  readonly backCoded: string;
  readonly chosen: string;
  readonly withOther: string;
  readonly compared: (wave: string) => string;
  readonly at: (label: string) => string;
  readonly page: readonly [page: string, of: string];
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  nl: {
    skip: "Naar de inhoud",
    contents: "Op deze pagina",
    invented: "Dit is een voorbeeld. De deelnemers, hun antwoorden en de cijfers zijn verzonnen.",
    number: (count) => sayCount(count, "nl"),
    participants: peopleNl,
    files: "Bestanden",
    deck: "Presentatie",
    answers: "Open antwoorden",
    workbook: "Tabellen",
    table: "Gegevens",
    data: "Gegevens",
    answer: "Antwoord",
    share: "Deel",
    count: "Aantal",
    group: "Groep",
    difference: "Verschil",
    was: "was",
    withheld: "niet getoond",
    open: "open vraag",
    conclusion: "Conclusie",
    redacted: "[weggelaten]",
    about: (theme, answers) => `Over ‘${theme}’${answers === null ? "" : `, ${answersNl(answers)}`}`,
    points: "Punten, met het aantal antwoorden",
    peopleCounted: peopleNl,
    allAnswers: (published, answers) =>
      published === answers
        ? answers === 1
          ? "het antwoord"
          : `alle ${answersNl(answers)}`
        : `${sayCount(published, "nl")} van de ${answersNl(answers)}`,
    notMade: "dit bestand is bij deze publicatie niet gemaakt",
    nobody: "Niemand gaf antwoord op deze vraag.",
    backCoded: "‘Anders’ gelezen en ingedeeld bij een antwoord dat er al was",
    chosen: "Gekozen",
    withOther: "Met ‘Anders’ erbij",
    compared: (wave) => `Vergeleken met ${wave}`,
    at: (label) => ` bij ${label}`,
    page: ["Pagina", "van"],
  },
  en: {
    skip: "Skip to content",
    contents: "On this page",
    invented: "This is an example. The participants, their answers and the figures are invented.",
    number: (count) => sayCount(count, "en"),
    participants: peopleEn,
    files: "Files",
    deck: "Presentation",
    answers: "Open answers",
    workbook: "Tables",
    table: "Data",
    data: "Data",
    answer: "Answer",
    share: "Share",
    count: "Number",
    group: "Group",
    difference: "Change",
    was: "was",
    withheld: "not shown",
    open: "open question",
    conclusion: "Conclusion",
    redacted: "[left out]",
    about: (theme, answers) => `On ‘${theme}’${answers === null ? "" : `, ${answersEn(answers)}`}`,
    points: "Points, with the number of answers",
    peopleCounted: peopleEn,
    allAnswers: (published, answers) =>
      published === answers
        ? answers === 1
          ? "the answer"
          : `all ${answersEn(answers)}`
        : `${sayCount(published, "en")} of ${answersEn(answers)}`,
    notMade: "this file was not made with this publication",
    nobody: "Nobody answered this question.",
    backCoded: "‘Other’ read and counted with an answer that was there already",
    chosen: "Chosen",
    withOther: "With ‘Other’ added",
    compared: (wave) => `Compared with ${wave}`,
    at: (label) => ` in ${label}`,
    page: ["Page", "of"],
  },
};

function answersNl(count: number): string {
  return count === 1 ? "1 antwoord" : `${sayCount(count, "nl")} antwoorden`;
}

function answersEn(count: number): string {
  return count === 1 ? "1 answer" : `${sayCount(count, "en")} answers`;
}

function peopleNl(count: number): string {
  return count === 1 ? "1 deelnemer" : `${sayCount(count, "nl")} deelnemers`;
}

function peopleEn(count: number): string {
  return count === 1 ? "1 participant" : `${sayCount(count, "en")} participants`;
}
