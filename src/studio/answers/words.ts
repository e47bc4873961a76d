import type { DetailKind } from "../../coding/model.ts";
import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

export const TABS = ["nakijken", "coderen", "tweede", "schrijven"] as const;

/** What is done with open answers, in the order of the work; a part of the address. */
export type Tab = (typeof TABS)[number];

interface AnswersWords {
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly tabsLabel: string;
  readonly question: string;
  readonly other: string;
  readonly short: string;
  readonly codedOf: (coded: number, of: number) => string;
  readonly left: (count: number) => string;
  readonly allCoded: string;
  readonly firstRight: (right: number, of: number) => string;
  readonly firstRightNot: string;
  readonly between: (percent: number, from: number, to: number) => string;
  readonly notYetMeasured: string;
  readonly agree: (alpha: string) => string;
  readonly agreeNot: string;
  readonly agreeOn: (answers: number, from: string, to: string) => string;
  readonly agreeHow: string;
  readonly nobodyAnswered: string;
  readonly noQuestions: string;
  readonly noQuestionsHint: string;
  readonly redacted: string;
  readonly detail: Readonly<Record<DetailKind, string>>;
  readonly leaveOut: string;
  readonly letStand: string;
  readonly conflictHead: string;
  readonly conflictCodes: string;
  readonly conflictConclusion: string;
  readonly conflictBook: string;
  readonly conflictReview: string;
  readonly atWork: (names: readonly string[]) => string;
  readonly alsoHere: (names: readonly string[]) => string;
  readonly missed: Readonly<Record<"undo" | "redo", string>>;
  readonly justChanged: string;
  readonly theirs: string;
  readonly mine: string;
  readonly take: string;
  readonly keep: string;
  readonly none: string;
}

export const answersWords: Words<AnswersWords> = {
  nl: {
    tabs: { nakijken: "Nakijken", coderen: "Coderen", tweede: "Tweede codeur", schrijven: "Schrijven" },
    tabsLabel: "Wat je doet",
    question: "Vraag",
    other: "wat er bij “Anders” staat",
    short: "korte antwoorden",
    codedOf: (coded, of) => `${nl(coded)} van ${nl(of)} gecodeerd`,
    left: (count) => (count === 1 ? "nog 1 antwoord" : `nog ${nl(count)} antwoorden`),
    allCoded: "alle antwoorden zijn gecodeerd",
    firstRight: (right, of) => `Suggestie 1 goed bij ${nl(right)} van ${nl(of)}`,
    firstRightNot: "Suggesties nog niet gemeten",
    between: (percent, from, to) => `${percent} %, waarschijnlijk tussen ${from} en ${to} %`,
    notYetMeasured: "codeer eerst een paar antwoorden",
    agree: (alpha) => `Eens met tweede codeur: ${alpha}`,
    agreeNot: "Nog geen tweede codeur",
    agreeOn: (answers, from, to) => `Krippendorffs alfa op ${nl(answers)} antwoorden (${from} tot ${to})`,
    agreeHow: "trek een steekproef bij Tweede codeur",
    nobodyAnswered: "Niemand heeft hier iets ingevuld.",
    noQuestions: "Deze peiling heeft geen open vragen",
    noQuestionsHint: "Er is niets te coderen. Ga door naar Publicatie.",
    redacted: "[weggelaten]",
    detail: {
      name: "Mogelijk een naam.",
      organisation: "Mogelijk een organisatie.",
      mail: "Een mailadres.",
      phone: "Mogelijk een telefoonnummer.",
      bsn: "Mogelijk een burgerservicenummer.",
      iban: "Een rekeningnummer.",
      plate: "Mogelijk een kenteken.",
      address: "Mogelijk een adres.",
      link: "Een link.",
      "only-one": "Misschien is maar één persoon dit.",
      other: "Aangewezen door iemand.",
    },
    leaveOut: "weglaten",
    letStand: "laten staan",
    conflictHead: "Iemand anders was eerder.",
    conflictCodes: "Dit antwoord is intussen anders gecodeerd. Kies welke codes blijven staan.",
    conflictConclusion: "De conclusie is intussen anders geschreven. Kies welke blijft staan.",
    conflictBook: "Het codeboek is intussen gewijzigd. Jouw stap is niet gedaan; kijk of hij nog past.",
    conflictReview: "Hierover is intussen al besloten. Jouw besluit is niet opgeslagen.",
    atWork: (names) => `bezig: ${names.join(", ")}`,
    alsoHere: (names) =>
      names.length === 1
        ? `${names[0]} is ook bezig met deze vraag`
        : `${names.join(", ")} zijn ook bezig met deze vraag`,
    missed: {
      undo: "Dit is niet ongedaan gemaakt: iemand anders heeft het intussen gewijzigd.",
      redo: "Dit is niet opnieuw gedaan: iemand anders heeft het intussen gewijzigd.",
    },
    justChanged: "Iemand anders heeft dit antwoord zojuist gecodeerd. Wat je nu geeft, komt erbij.",
    theirs: "Nu staat er",
    mine: "Jij koos",
    take: "Laat staan",
    keep: "Gebruik de mijne",
    none: "(geen codes)",
  },
  en: {
    tabs: { nakijken: "Review", coderen: "Code", tweede: "Second coder", schrijven: "Write" },
    tabsLabel: "What you do",
    question: "Question",
    other: "what was written beside “Other”",
    short: "short answers",
    codedOf: (coded, of) => `${en(coded)} of ${en(of)} coded`,
    left: (count) => (count === 1 ? "1 answer left" : `${en(count)} answers left`),
    allCoded: "all answers are coded",
    firstRight: (right, of) => `Suggestion 1 right for ${en(right)} of ${en(of)}`,
    firstRightNot: "Suggestions not measured yet",
    between: (percent, from, to) => `${percent}%, probably between ${from} and ${to}%`,
    notYetMeasured: "code some answers first",
    agree: (alpha) => `Agreement with second coder: ${alpha}`,
    agreeNot: "No second coder yet",
    agreeOn: (answers, from, to) => `Krippendorff’s alpha over ${en(answers)} answers (${from} to ${to})`,
    agreeHow: "draw a sample at Second coder",
    nobodyAnswered: "Nobody wrote anything here.",
    noQuestions: "This poll has no open questions",
    noQuestionsHint: "There is nothing to code. Go on to Publication.",
    redacted: "[left out]",
    detail: {
      name: "Perhaps a name.",
      organisation: "Perhaps an organisation.",
      mail: "A mail address.",
      phone: "Perhaps a telephone number.",
      bsn: "Perhaps a citizen service number.",
      iban: "An account number.",
      plate: "Perhaps a number plate.",
      address: "Perhaps an address.",
      link: "A link.",
      "only-one": "Perhaps only one person is this.",
      other: "Pointed at by somebody.",
    },
    leaveOut: "leave out",
    letStand: "let stand",
    conflictHead: "Somebody else was first.",
    conflictCodes: "This answer was coded otherwise meanwhile. Choose which codes stay.",
    conflictConclusion: "The conclusion was written otherwise meanwhile. Choose which stays.",
    conflictBook: "The codebook was changed meanwhile. Your step was not taken; see whether it still fits.",
    conflictReview: "This was decided on meanwhile. Your decision was not saved.",
    atWork: (names) => `busy: ${names.join(", ")}`,
    alsoHere: (names) =>
      names.length === 1
        ? `${names[0]} is at work on this question too`
        : `${names.join(", ")} are at work on this question too`,
    missed: {
      undo: "This was not undone: somebody else changed it meanwhile.",
      redo: "This was not done once more: somebody else changed it meanwhile.",
    },
    justChanged: "Somebody else just coded this answer. What you give now is added.",
    theirs: "Now it has",
    mine: "You chose",
    take: "Leave theirs",
    keep: "Use mine",
    none: "(no codes)",
  },
};
