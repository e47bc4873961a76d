import { sayCount, sayList, type Language, type Voice } from "../../text.ts";
import type { Role } from "./design.ts";

/** What slides say of their own; the report's texts are already said. */
export interface DeckWords {
  readonly prompts: Readonly<Record<Role, string>>;
  readonly participants: (count: number) => string;
  readonly participantsHead: (count: number) => string;
  readonly participantsPanel: readonly string[];
  readonly fieldwork: (period: string) => string;
  readonly quotedTheme: (theme: string) => string;
  readonly glanceColumns: readonly [figure: string, finding: string, slide: string];
  readonly accountColumns: readonly [term: string, text: string];
  /** "(1 van 2)". */
  readonly part: (part: number, of: number) => string;
  readonly number: (n: number) => string;
  readonly continued: string;
  readonly seeSlide: (label: string, slide: number) => string;
  readonly countBehindAnswer: string;
  readonly countsBehindAnswer: string;
  readonly both: (before: number, now: number) => string;
  readonly difference: string;
  readonly answer: string;
  readonly percentage: string;
  readonly count: string;
  readonly countOf: (series: string) => string;
  readonly percentOf: (n: number) => string;
  readonly conclusion: string;
  readonly answersWord: (count: number) => string;
  readonly answersFrom: (answers: number, participants: number) => string;
  readonly severalThemes: string;
  readonly numberIsAnswers: string;
  readonly allAnswers: string;
  readonly noThemes: string;
  readonly noAnswers: string;
  readonly themes: (label: string) => string;
  readonly uncoded: (answers: number) => string;
  readonly quotesTitle: string;
  readonly quotesIntro: (count: number, questions: readonly number[]) => string;
  readonly quotesNote: string;
  readonly redacted: string;
  readonly theme: (title: string, answers: number | null) => string;
  readonly compared: (label: string, before: string) => string;
  readonly broken: (label: string, head: string) => string;
  readonly firstPlace: (fact: string) => string;
  readonly appendix: (label: string) => string;
  readonly appendixOf: (title: string) => string;
  readonly countsInAppendix: string;
  readonly allFigures: (slide: number) => string;
  readonly protection: (title: string) => string;
  readonly withheldTitle: string;
  readonly withheldIntro: string;
  readonly whoCounts: string;
  readonly bases: readonly [answered: string, skipped: string, notAsked: string, brokeOff: string];
  readonly all: (count: number) => string;
  readonly doNotAdd: string;
  readonly group: string;
  readonly rest: string;
  readonly withheld: string;
  readonly notes: Readonly<
    Record<"question" | "outcome" | "base" | "remark" | "source" | "explanation", string>
  >;
  readonly allBases: (answered: number, skipped: number, notAsked: number, brokeOff: number) => string;
  readonly tableAlt: (title: string) => string;
  readonly row: string;
}

export function deckWords({ language }: Voice): DeckWords {
  return WORDS[language];
}

/** "Peiling 1" inside a sentence. */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const DUTCH_NUMBERS: Readonly<Record<number, string>> = {
  2: "Twee",
  3: "Drie",
  4: "Vier",
  5: "Vijf",
  6: "Zes",
};
const ENGLISH_NUMBERS: Readonly<Record<number, string>> = {
  2: "Two",
  3: "Three",
  4: "Four",
  5: "Five",
  6: "Six",
};

const DUTCH: DeckWords = {
  prompts: {
    title: "Titel",
    question: "Vraag",
    note: "Noot",
    legend: "Legenda",
    chart: "Grafiek",
    table: "Tabel",
    panel: "Kanttekening",
    body1: "Tekst",
    body2: "Tekst",
    body3: "Tekst",
    conclusion: "Conclusie",
    organisation: "Organisatie",
    theme: "Thema",
    date: "Datum",
    footer: "Voettekst",
    number: "Nummer",
  },
  participants: (count) => (count === 1 ? "1 deelnemer" : `${sayCount(count, "nl")} deelnemers`),
  participantsHead: (count) => (count === 1 ? "deelnemer" : "deelnemers"),
  participantsPanel: ["De tabel telt wie meedeed, niet wat iemand vond."],
  fieldwork: (period) => `veldwerk ${period}`,
  quotedTheme: (theme) => `‘${theme}’`,
  glanceColumns: ["Uitkomst", "Bevinding", "Dia"],
  accountColumns: ["Onderdeel", "Toelichting"],
  part: (part, of) => `(${part} van ${of})`,
  number: (n) => sayCount(n, "nl"),
  continued: "(vervolg)",
  seeSlide: (label, slide) => `‘${label}’: zie dia ${slide}.`,
  countBehindAnswer: "Achter elk antwoord staat het aantal deelnemers.",
  countsBehindAnswer: "Achter elk antwoord staan de aantallen van beide peilingen.",
  both: (before, now) => `${sayCount(before, "nl")} en ${sayCount(now, "nl")}`,
  difference: "Verschil",
  answer: "Antwoord",
  percentage: "Percentage",
  count: "Aantal",
  countOf: (series) => `Aantal ${series}`,
  percentOf: (n) => `% van ${sayCount(n, "nl")}`,
  conclusion: "Conclusie",
  answersWord: (count) => (count === 1 ? "antwoord" : "antwoorden"),
  answersFrom: (answers, participants) =>
    `${sayCount(answers, "nl")} ${answers === 1 ? "antwoord" : "antwoorden"} van ${sayCount(participants, "nl")} ${participants === 1 ? "deelnemer" : "deelnemers"}`,
  severalThemes: "één antwoord kan bij meer thema’s horen.",
  numberIsAnswers:
    "Het getal voor een thema is het aantal antwoorden; één antwoord kan bij meer thema’s horen.",
  allAnswers: "Alle antwoorden:",
  noThemes: "De antwoorden zijn niet in thema’s verdeeld.",
  noAnswers: "Niemand gaf op deze vraag een antwoord.",
  themes: (label) => `${label}: de antwoorden in thema’s`,
  uncoded: (answers) =>
    answers === 1
      ? "1 antwoord hoort bij geen enkel thema."
      : `${sayCount(answers, "nl")} antwoorden horen bij geen enkel thema.`,
  quotesTitle: "In hun eigen woorden",
  quotesIntro: (count, questions) =>
    `${count === 1 ? "Eén citaat" : `${DUTCH_NUMBERS[count] ?? count} citaten`}${questions.length === 0 ? "" : ` bij ${questions.length === 1 ? "vraag" : "de vragen"} ${sayList(questions.map(String), "en")}`}`,
  quotesNote:
    "Gekozen door de onderzoeker en letterlijk overgenomen. [weggelaten]: tekst die naar een persoon of organisatie te herleiden was.",
  redacted: "[weggelaten]",
  theme: (title, answers) =>
    answers === null
      ? `Thema: ${title}`
      : `Thema: ${title} (${sayCount(answers, "nl")} ${answers === 1 ? "antwoord" : "antwoorden"})`,
  compared: (label, before) => `${label}: vergeleken met ${lower(before)}`,
  broken: (label, head) => `${label}: ${head}`,
  firstPlace: (fact) => `${fact} op plaats\u00A01`,
  appendix: (label) => `Bijlage: tabel bij ${label}`,
  appendixOf: (title) => `Bijlage: ${lower(title)}`,
  countsInAppendix: "De aantallen staan in de bijlage.",
  allFigures: (slide) => `Alle cijfers: dia ${slide}.`,
  protection: (title) => `${title}: wat niet apart staat`,
  withheldTitle: "Wat niet apart staat",
  withheldIntro: "Uitkomsten per groep die niet te tonen zijn",
  whoCounts: "Wie telt mee",
  bases: ["beantwoord (N)", "overgeslagen", "niet gesteld", "afgebroken"],
  all: (count) => (count === 1 ? "deelnemer" : "deelnemers"),
  doNotAdd: "tel de percentages niet bij elkaar op.",
  group: "Groep",
  rest: "Niet apart getoond",
  withheld: "niet getoond",
  notes: {
    question: "Vraag",
    outcome: "Uitkomst",
    base: "Basis",
    remark: "Let op",
    source: "Bron",
    explanation: "Toelichting",
  },
  allBases: (answered, skipped, notAsked, brokeOff) =>
    `beantwoord ${sayCount(answered, "nl")}, overgeslagen ${sayCount(skipped, "nl")}, niet gesteld ${sayCount(notAsked, "nl")}, afgebroken ${sayCount(brokeOff, "nl")}`,
  tableAlt: (title) => `Tabel: ${title}.`,
  row: "Onderdeel van de vraag",
};

const ENGLISH: DeckWords = {
  prompts: {
    title: "Title",
    question: "Question",
    note: "Note",
    legend: "Legend",
    chart: "Chart",
    table: "Table",
    panel: "Side note",
    body1: "Text",
    body2: "Text",
    body3: "Text",
    conclusion: "Conclusion",
    organisation: "Organisation",
    theme: "Theme",
    date: "Date",
    footer: "Footer",
    number: "Number",
  },
  participants: (count) => (count === 1 ? "1 participant" : `${sayCount(count, "en")} participants`),
  participantsHead: (count) => (count === 1 ? "participant" : "participants"),
  participantsPanel: ["The table counts who took part, not what anyone thought."],
  fieldwork: (period) => `fieldwork ${period}`,
  quotedTheme: (theme) => `‘${theme}’`,
  glanceColumns: ["Result", "Finding", "Slide"],
  accountColumns: ["Item", "Explanation"],
  part: (part, of) => `(${part} of ${of})`,
  number: (n) => sayCount(n, "en"),
  continued: "(continued)",
  seeSlide: (label, slide) => `‘${label}’: see slide ${slide}.`,
  countBehindAnswer: "The number of participants stands behind each answer.",
  countsBehindAnswer: "The counts of both polls stand behind each answer.",
  both: (before, now) => `${sayCount(before, "en")} and ${sayCount(now, "en")}`,
  difference: "Difference",
  answer: "Answer",
  percentage: "Percentage",
  count: "Count",
  countOf: (series) => `Count ${series}`,
  percentOf: (n) => `% of ${sayCount(n, "en")}`,
  conclusion: "Conclusion",
  answersWord: (count) => (count === 1 ? "answer" : "answers"),
  answersFrom: (answers, participants) =>
    `${sayCount(answers, "en")} ${answers === 1 ? "answer" : "answers"} from ${sayCount(participants, "en")} ${participants === 1 ? "participant" : "participants"}`,
  severalThemes: "one answer may belong to several themes.",
  numberIsAnswers: "The number before a theme counts answers; one answer may belong to several themes.",
  allAnswers: "All answers:",
  noThemes: "The answers have not been sorted into themes.",
  noAnswers: "Nobody answered this question.",
  themes: (label) => `${label}: the answers in themes`,
  uncoded: (answers) =>
    answers === 1
      ? "1 answer belongs to no theme."
      : `${sayCount(answers, "en")} answers belong to no theme.`,
  quotesTitle: "In their own words",
  quotesIntro: (count, questions) =>
    `${count === 1 ? "One quote" : `${ENGLISH_NUMBERS[count] ?? count} quotes`}${questions.length === 0 ? "" : ` on ${questions.length === 1 ? "question" : "questions"} ${sayList(questions.map(String), "and")}`}`,
  quotesNote:
    "Chosen by the researcher and copied literally. [left out]: text that could be traced to a person or organisation.",
  redacted: "[left out]",
  theme: (title, answers) =>
    answers === null
      ? `Theme: ${title}`
      : `Theme: ${title} (${sayCount(answers, "en")} ${answers === 1 ? "answer" : "answers"})`,
  compared: (label, before) => `${label}: compared with ${lower(before)}`,
  broken: (label, head) => `${label}: ${head}`,
  firstPlace: (fact) => `${fact} in first place`,
  appendix: (label) => `Appendix: table for ${label}`,
  appendixOf: (title) => `Appendix: ${lower(title)}`,
  countsInAppendix: "The counts are in the appendix.",
  allFigures: (slide) => `All figures: slide ${slide}.`,
  protection: (title) => `${title}: what is not shown`,
  withheldTitle: "What is not shown separately",
  withheldIntro: "Results by group that cannot be shown",
  whoCounts: "Who is counted",
  bases: ["answered (N)", "skipped", "not asked", "broke off"],
  all: (count) => (count === 1 ? "participant" : "participants"),
  doNotAdd: "do not add up the percentages.",
  group: "Group",
  rest: "Not shown separately",
  withheld: "not shown",
  notes: {
    question: "Question",
    outcome: "Outcome",
    base: "Base",
    remark: "Note",
    source: "Source",
    explanation: "Explanation",
  },
  allBases: (answered, skipped, notAsked, brokeOff) =>
    `answered ${sayCount(answered, "en")}, skipped ${sayCount(skipped, "en")}, not asked ${sayCount(notAsked, "en")}, broke off ${sayCount(brokeOff, "en")}`,
  tableAlt: (title) => `Table: ${title}.`,
  row: "Part of the question",
};

const WORDS: Readonly<Record<Language, DeckWords>> = { nl: DUTCH, en: ENGLISH };
