import { sayCount, type Language, type Voice } from "../../../text.ts";

/** What the document says of its own; the report's texts are already said. */
export interface DocumentWords {
  readonly title: (wave: number) => string;
  readonly participants: (count: number) => string;
  readonly fieldwork: (period: string) => string;
  readonly invented: string;
  readonly contents: string;
  readonly contentsIntro: (answers: number) => string;
  readonly noQuestions: string;
  readonly howToRead: string;
  readonly order: string;
  /** Before and after the mark that stands where words were left out. */
  readonly redaction: readonly [before: string, after: string];
  readonly severalThemes: string;
  readonly question: string;
  readonly answersHead: string;
  readonly themesHead: string;
  readonly theme: string;
  readonly participantsHead: string;
  readonly numbers: string;
  readonly answersOf: (answers: number, participants: number) => string;
  readonly redactedAnswers: (count: number) => string;
  readonly withheldAnswers: (count: number) => string;
  readonly uncoded: (count: number) => string;
  readonly noAnswers: string;
  readonly nonePublishable: string;
  readonly conclusion: string;
  /** The mark where words were left out. */
  readonly redacted: string;
  readonly page: readonly [before: string, between: string];
  readonly number: (count: number) => string;
}

export function documentWords(voice: Voice): DocumentWords {
  return WORDS[voice.language](voice);
}

/** "34 antwoorden": the number never ends a line. */
function counted(language: Language, one: string, more: string) {
  return (count: number) => `${sayCount(count, language)}\u00A0${count === 1 ? one : more}`;
}

const WORDS: Readonly<Record<Language, (voice: Voice) => DocumentWords>> = { nl: dutch, en: english };

function dutch({ register }: Voice): DocumentWords {
  const answers = counted("nl", "antwoord", "antwoorden");
  const participants = counted("nl", "deelnemer", "deelnemers");
  return {
    title: (wave) => `Open antwoorden peiling\u00A0${wave}`,
    participants,
    fieldwork: (period) => `veldwerk ${period}`,
    invented: "Voorbeeld: cijfers en antwoorden zijn verzonnen",
    contents: "Wat staat hierin",
    contentsIntro: (count) =>
      `Alle antwoorden die gepubliceerd mogen worden, per vraag. Samen ${answers(count)}.`,
    noQuestions: "Deze peiling had geen open vragen.",
    howToRead: register === "u" ? "Hoe leest u dit" : "Hoe lees je dit",
    order:
      "De volgorde is per vraag opnieuw willekeurig. Het nummer zegt dus niets over wie het antwoord gaf, en gelijke nummers bij twee vragen horen niet bij elkaar.",
    redaction: [
      "Iemand heeft elk antwoord vooraf gelezen. Tekst die naar een persoon of organisatie te herleiden was, is vervangen door ",
      ". Verder zijn de antwoorden letterlijk overgenomen, met tikfouten.",
    ],
    severalThemes: "Eén antwoord kan bij meer thema’s horen.",
    question: "Vraag",
    answersHead: "Antwoorden",
    themesHead: "Thema’s",
    theme: "Thema",
    participantsHead: "Deelnemers",
    numbers: "Nummers",
    answersOf: (a, p) => `${answers(a)} van ${participants(p)}`,
    redactedAnswers: (count) => `${answers(count)} deels weggelaten`,
    withheldAnswers: (count) => `${answers(count)} helemaal weggelaten`,
    uncoded: (count) =>
      count === 1 ? "1\u00A0antwoord hoort bij geen thema." : `${answers(count)} horen bij geen thema.`,
    noAnswers: "Niemand schreef hier een antwoord.",
    nonePublishable: "Geen van de antwoorden op deze vraag mag gepubliceerd worden.",
    conclusion: "Conclusie",
    redacted: "[weggelaten]",
    page: ["Pagina ", " van "],
    number: (count) => sayCount(count, "nl"),
  };
}

function english(): DocumentWords {
  const answers = counted("en", "answer", "answers");
  const participants = counted("en", "participant", "participants");
  return {
    title: (wave) => `Open answers poll\u00A0${wave}`,
    participants,
    fieldwork: (period) => `fieldwork ${period}`,
    invented: "Example: figures and answers are invented",
    contents: "What is in this document",
    contentsIntro: (count) => `All answers that may be published, by question. ${answers(count)} in total.`,
    noQuestions: "This poll had no open questions.",
    howToRead: "How to read this",
    order:
      "The order is random and new for each question. So a number says nothing about who gave the answer, and equal numbers at two questions do not belong together.",
    redaction: [
      "Somebody read each answer beforehand. Words that could be traced to a person or organisation are replaced by ",
      ". Apart from that the answers are as they were written: in their own language and with typing errors.",
    ],
    severalThemes: "One answer may belong to several themes.",
    question: "Question",
    answersHead: "Answers",
    themesHead: "Themes",
    theme: "Theme",
    participantsHead: "Participants",
    numbers: "Numbers",
    answersOf: (a, p) => `${answers(a)} from ${participants(p)}`,
    redactedAnswers: (count) => `${answers(count)} partly left out`,
    withheldAnswers: (count) => `${answers(count)} left out entirely`,
    uncoded: (count) =>
      count === 1 ? "1\u00A0answer belongs to no theme." : `${answers(count)} belong to no theme.`,
    noAnswers: "Nobody wrote an answer here.",
    nonePublishable: "None of the answers to this question may be published.",
    conclusion: "Conclusion",
    redacted: "[left out]",
    page: ["Page ", " of "],
    number: (count) => sayCount(count, "en"),
  };
}
