import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

const plural =
  (said: (count: number) => string) =>
  (count: number, one: string, more: string): string =>
    `${said(count)} ${count === 1 ? one : more}`;
const dutch = plural(nl);
const english = plural(en);

export interface ImportViewWords {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly drop: string;
  readonly parts: string;
  readonly before: string;
  readonly notKept: string;
  readonly back: string;
  readonly reading: string;
  readonly stop: string;
  readonly refused: string;
  readonly failed: string;
  readonly nothing: string;
  readonly other: string;
  readonly found: (participants: number, questions: number) => string;
  readonly sheet: (name: string) => string;
  readonly table: string;
  readonly tableSheet: string;
  readonly headerRow: string;
  readonly sheetsHint: (count: number) => string;
  readonly doubts: (count: number) => string;
  readonly doubtsHint: (count: number) => string;
  readonly own: string;
  readonly questions: string;
  readonly questionsHint: string;
  readonly columns: (numbers: string, count: number) => string;
  readonly words: string;
  readonly kind: string;
  readonly answers: (count: number) => string;
  readonly samples: string;
  readonly groups: string;
  readonly groupsHint: string;
  readonly leaveOut: string;
  readonly right: string;
  readonly leftOut: string;
  readonly leftOutHint: string;
  readonly take: string;
  readonly takeAs: (header: string) => string;
  readonly rows: string;
  readonly rowsSaid: (rows: number, participants: number) => string;
  readonly rowNumbers: string;
  readonly more: (count: number) => string;
  readonly told: string;
  readonly undo: string;
  readonly happens: string;
  readonly steps: (participants: number) => readonly string[];
  readonly replaces: (questions: number) => string;
  readonly write: string;
  readonly writing: string;
  readonly busy: string;
}

export const importViewWords: Words<ImportViewWords> = {
  nl: {
    title: "Antwoorden inlezen uit een bestand",
    hint: "Voor een peiling die ergens anders is gehouden. Een export van LimeSurvey, Microsoft Forms, Google Forms, Qualtrics, SurveyMonkey, Alchemer, Formbricks, Kobo of SurveyJS; een bestand van SPSS of Triple-S; of een tabel (.csv, .xlsx) met de vragen bovenaan.",
    choose: "Kies een bestand",
    drop: "of sleep het hierheen",
    parts: "Bestaat de export uit meer bestanden? Kies ze samen.",
    before: "Eerst zie je wat Peilschaal ervan begrijpt. Pas daarna kies je of het in de peiling komt.",
    notKept: "Het bestand zelf wordt niet bewaard. Kolommen met persoonsgegevens worden niet ingelezen.",
    back: "Terug naar Veldwerk",
    reading: "Bezig met lezen…",
    stop: "Stop",
    refused: "Dit bestand kan zo niet worden ingelezen",
    failed: "Het lezen is niet gelukt",
    nothing: "Er is niets veranderd.",
    other: "Ander bestand",
    found: (participants, questions) =>
      `${dutch(participants, "deelnemer", "deelnemers")}, ${dutch(questions, "vraag", "vragen")}`,
    sheet: (name) => `werkblad “${name}”`,
    table: "Waar staat de tabel?",
    tableSheet: "Werkblad",
    headerRow: "De kop staat in rij",
    sheetsHint: (count) => `Deze werkmap heeft ${count} gevulde werkbladen. Er wordt er één ingelezen.`,
    doubts: (count) => (count === 1 ? "1 ding is niet zeker." : `${count} dingen zijn niet zeker.`),
    doubtsHint: (count) =>
      `${count === 1 ? "Kijk het na." : "Kijk ze na."} Klopt het niet, kies dan wat het wel is.`,
    own: "Dit bestand is door Peilschaal gemaakt. Vragen en antwoorden komen terug zoals ze waren.",
    questions: "Vragen",
    questionsHint:
      "Teksten van vragen kun je hier verbeteren. Teksten van antwoorden kan straks, bij Vragenlijst.",
    columns: (numbers, count) => (count === 1 ? `Kolom ${numbers}` : `Kolommen ${numbers}`),
    words: "Tekst van de vraag",
    kind: "Soort vraag",
    answers: (count) => dutch(count, "antwoord", "antwoorden"),
    samples: "Bijvoorbeeld:",
    groups: "Maakt groepen",
    groupsHint: "Een achtergrondvraag, zoals sector of regio: hiermee kun je uitkomsten verdelen.",
    leaveOut: "Niet inlezen",
    right: "Klopt",
    leftOut: "Niet ingelezen",
    leftOutHint: "Deze kolommen komen niet in de peiling.",
    take: "Toch inlezen als…",
    takeAs: (header) => `Kolom “${header}” toch inlezen als`,
    rows: "Rijen",
    rowsSaid: (rows, participants) =>
      rows === participants
        ? `${dutch(rows, "rij", "rijen")} gelezen, elke rij is een deelnemer.`
        : `${dutch(rows, "rij", "rijen")} gelezen, ${dutch(participants, "deelnemer", "deelnemers")}. Niet ingelezen:`,
    rowNumbers: "rij",
    more: (count) => `en nog ${count}`,
    told: "Let op",
    undo: "Laatste wijziging ongedaan maken",
    happens: "Dit gebeurt er",
    steps: (participants) => [
      `De antwoorden van ${dutch(participants, "deelnemer", "deelnemers")} komen in deze peiling, in een volgorde die niets verraadt.`,
      "Tijdstippen en persoonsgegevens blijven achter.",
      "Daarna ga je verder bij Resultaten. Veldwerk is dan niet meer nodig.",
    ],
    replaces: (questions) =>
      questions === 1
        ? "De vraag die nu in de vragenlijst staat, maakt plaats voor die uit het bestand. Hij blijft te zien bij Geschiedenis."
        : `De ${questions} vragen die nu in de vragenlijst staan, maken plaats voor die uit het bestand. Dezelfde vraag houdt zijn code. De oude blijven te zien bij Geschiedenis.`,
    write: "Zet in de peiling",
    writing: "Bezig met opslaan…",
    busy: "Bezig…",
  },
  en: {
    title: "Import answers from a file",
    hint: "For a poll that was held elsewhere. An export of LimeSurvey, Microsoft Forms, Google Forms, Qualtrics, SurveyMonkey, Alchemer, Formbricks, Kobo or SurveyJS; a file of SPSS or Triple-S; or a table (.csv, .xlsx) with the questions on top.",
    choose: "Choose a file",
    drop: "or drop it here",
    parts: "Does the export have several files? Choose them together.",
    before:
      "First you see what Peilschaal makes of it. Only then do you choose whether it goes into the poll.",
    notKept: "The file itself is not kept. Columns with personal details are not imported.",
    back: "Back to Fieldwork",
    reading: "Reading…",
    stop: "Stop",
    refused: "This file cannot be imported as it is",
    failed: "Reading it did not work",
    nothing: "Nothing was changed.",
    other: "Another file",
    found: (participants, questions) =>
      `${english(participants, "participant", "participants")}, ${english(questions, "question", "questions")}`,
    sheet: (name) => `sheet “${name}”`,
    table: "Where is the table?",
    tableSheet: "Sheet",
    headerRow: "The header is in row",
    sheetsHint: (count) => `This workbook has ${count} filled sheets. One of them is imported.`,
    doubts: (count) => (count === 1 ? "1 thing is not certain." : `${count} things are not certain.`),
    doubtsHint: (count) =>
      `${count === 1 ? "Look at it." : "Look at them."} If it is not right, choose what it is.`,
    own: "This file was made by Peilschaal. Questions and answers come back as they were.",
    questions: "Questions",
    questionsHint: "You can mend the words of questions here; those of answers later, at Questionnaire.",
    columns: (numbers, count) => (count === 1 ? `Column ${numbers}` : `Columns ${numbers}`),
    words: "Words of the question",
    kind: "Kind of question",
    answers: (count) => english(count, "answer", "answers"),
    samples: "For example:",
    groups: "Makes groups",
    groupsHint: "A background question, such as sector or region: results can be divided by it.",
    leaveOut: "Do not import",
    right: "Is right",
    leftOut: "Not imported",
    leftOutHint: "These columns do not go into the poll.",
    take: "Import after all as…",
    takeAs: (header) => `Import column “${header}” after all as`,
    rows: "Rows",
    rowsSaid: (rows, participants) =>
      rows === participants
        ? `${english(rows, "row", "rows")} read, every row is a participant.`
        : `${english(rows, "row", "rows")} read, ${english(participants, "participant", "participants")}. Not imported:`,
    rowNumbers: "row",
    more: (count) => `and ${count} more`,
    told: "Note",
    undo: "Undo the last change",
    happens: "This is what happens",
    steps: (participants) => [
      `The answers of ${english(participants, "participant", "participants")} go into this poll, in an order that gives nothing away.`,
      "Moments in time and personal details stay behind.",
      "After that you go on at Results. Fieldwork is not needed any more.",
    ],
    replaces: (questions) =>
      questions === 1
        ? "The question in the questionnaire makes way for those of the file. It can still be seen at History."
        : `The ${questions} questions in the questionnaire make way for those of the file. The same question keeps its code. The old ones can still be seen at History.`,
    write: "Put into the poll",
    writing: "Saving…",
    busy: "Busy…",
  },
};
