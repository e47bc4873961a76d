import type { QuestionType } from "../../questionnaire/model.ts";
import type { SeriesBreak } from "../../questionnaire/series-breaks.ts";
import type { Words } from "../language.ts";

type BreakName = SeriesBreak["what"];

export interface QuestionnaireWords {
  readonly questions: (count: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly outline: string;
  readonly background: string;
  readonly start: string;
  readonly add: string;
  readonly addPage: string;
  readonly routes: string;
  readonly languages: string;
  readonly history: string;
  readonly points: (count: number) => string;
  readonly onlyWho: string;
  readonly question: (number: number) => string;
  readonly backgroundQuestion: string;
  readonly text: string;
  readonly code: string;
  readonly codeOf: (code: string) => string;
  readonly codeWrong: string;
  readonly codeTaken: string;
  readonly words: string;
  readonly hint: string;
  readonly hintPlaceholder: string;
  readonly short: string;
  readonly shortHint: string;
  readonly types: Readonly<Record<QuestionType, string>>;
  readonly type: string;
  readonly skip: { readonly label: string; readonly may: string; readonly mustNot: string };
  readonly show: { readonly label: string; readonly always: string; readonly some: string };
  readonly move: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly remove: string;
  readonly removeQuestion: string;
  readonly more: string;
  readonly page: string;
  readonly pageTitle: string;
  readonly newPageHere: string;
  readonly joinPage: string;
  readonly together: string;
  readonly pageUp: string;
  readonly pageDown: string;
  readonly writeIn: string;
  readonly wordings: { readonly je: string; readonly u: string; readonly en: string };
  readonly undo: string;
  readonly redo: string;
  readonly breakHead: string;
  readonly breaks: Readonly<Record<BreakName, (wave: string) => string>>;
  readonly back: Readonly<Record<BreakName, string>>;
  readonly was: string;
  readonly notComparable: string;
  readonly accept: string;
  readonly accepted: string;
  readonly unaccept: string;
  readonly newIn: (wave: string) => string;
  readonly newQuestion: (wave: string) => string;
  readonly sameAs: (wave: string) => string;
  readonly goneHead: string;
  readonly gone: (wave: string) => string;
  readonly fixed: Readonly<Record<"opened" | "answered" | "imported", string>>;
  readonly preview: string;
  readonly phone: string;
  readonly desktop: string;
  readonly previewHint: string;
  readonly previewTitle: string;
  readonly tabs: { readonly label: string; readonly write: string; readonly look: string };
  readonly empty: string;
  readonly emptyHint: string;
  readonly noSuch: string;
  readonly back2: string;
  readonly readOnly: string;
}

/** “Peiling 2” within a sentence. */
function inside(wave: string): string {
  return wave.slice(0, 1).toLowerCase() + wave.slice(1);
}

const nl: QuestionnaireWords = {
  questions: (count) => (count === 1 ? "1 vraag" : `${count} vragen`),
  minutes: (minutes) => `ongeveer ${minutes} min`,
  outline: "Vragen",
  background: "achtergrond",
  start: "Titel en inleiding",
  add: "Vraag toevoegen",
  addPage: "Pagina",
  routes: "Routes bekijken",
  languages: "Nederlands en Engels naast elkaar",
  history: "Wat er is gewijzigd",
  points: (count) => (count === 1 ? "1 punt" : `${count} punten`),
  onlyWho: "alleen wie",
  question: (number) => `Vraag ${number}`,
  backgroundQuestion: "Achtergrondvraag",
  text: "Tekst",
  code: "code",
  codeOf: (code) => `Code ${code} wijzigen`,
  codeWrong: "Gebruik kleine letters, cijfers en streepjes, hoogstens 40 tekens.",
  codeTaken: "Deze code is al gebruikt.",
  words: "De vraag",
  hint: "Uitleg onder de vraag",
  hintPlaceholder: "Uitleg onder de vraag (hoeft niet)",
  short: "Korte naam",
  shortHint: "Voor het overzicht en bij grafieken.",
  types: {
    "one-answer": "Eén antwoord",
    "several-answers": "Meer antwoorden",
    scale: "Schaal",
    grid: "Schaal voor meer onderdelen",
    number: "Getal",
    "short-text": "Kort antwoord",
    "open-text": "Open vraag",
    ranking: "Rangorde",
    explanation: "Tekst tussen vragen",
  },
  type: "Soort vraag",
  skip: { label: "Overslaan", may: "Overslaan mag", mustNot: "Antwoord is nodig" },
  show: { label: "Voor wie", always: "Altijd tonen", some: "Niet voor iedereen" },
  move: "Verplaats",
  moveUp: "Omhoog",
  moveDown: "Omlaag",
  remove: "Weghalen",
  removeQuestion: "Vraag weghalen",
  more: "Meer",
  page: "Pagina",
  pageTitle: "Titel van de pagina",
  newPageHere: "Nieuwe pagina na deze vraag",
  joinPage: "Voeg samen met de pagina ervoor",
  pageUp: "Pagina omhoog",
  pageDown: "Pagina omlaag",
  together: "Alle vragen van de pagina op één scherm",
  writeIn: "Schrijf in",
  wordings: { je: "je", u: "u", en: "Engels" },
  undo: "Ongedaan maken",
  redo: "Opnieuw",
  breakHead: "Breuk in de reeks.",
  breaks: {
    wording: (wave) => `${wave} vroeg dit met andere woorden.`,
    added: (wave) => `${wave} had dit antwoord niet.`,
    gone: (wave) => `${wave} had nog een antwoord.`,
    relabelled: (wave) => `In ${inside(wave)} heette dit antwoord anders.`,
    order: (wave) => `In ${inside(wave)} stonden de antwoorden in een andere volgorde.`,
    settings: (wave) => `In ${inside(wave)} kon er anders worden geantwoord.`,
    type: (wave) => `In ${inside(wave)} was dit een ander soort vraag.`,
    base: (wave) => `In ${inside(wave)} kregen andere mensen deze vraag.`,
  },
  back: {
    wording: "Oude woorden terug",
    added: "Antwoord weghalen",
    gone: "Antwoord terugzetten",
    relabelled: "Oude woorden terug",
    order: "Oude volgorde terug",
    settings: "Zet terug zoals het was",
    type: "Zet terug zoals het was",
    base: "Oude route terug",
  },
  was: "Er stond:",
  notComparable: "De vraag is straks niet te vergelijken.",
  accept: "Breuk aanvaarden",
  accepted: "Breuk in de reeks aanvaard: deze vraag wordt niet vergeleken.",
  unaccept: "Toch bekijken",
  newIn: (wave) => `nieuw in ${inside(wave)}`,
  newQuestion: (wave) => `Nieuw: ${inside(wave)} vroeg dit niet.`,
  sameAs: (wave) =>
    `Alle vragen en codes zijn die van ${inside(wave)}, dus alles is te vergelijken. Wat je wijzigt en de reeks breekt, zie je op de plek zelf.`,
  goneHead: "Niet meer gevraagd",
  gone: (wave) => `Deze vragen stonden in ${inside(wave)}. Zet je ze terug, dan loopt de reeks door.`,
  fixed: {
    opened:
      "De peiling is geopend. Wat er gevraagd wordt staat vast: deelnemers krijgen precies deze woorden. Alleen de korte naam in grafieken kun je nog veranderen.",
    answered:
      "Deze vragen zijn beantwoord. Wat er is gevraagd staat vast, ook de woorden. Alleen de korte naam in grafieken kun je nog veranderen. In een volgende peiling kan het anders.",
    imported:
      "De antwoorden komen uit een bestand. Vragen, codes en antwoorden staan vast. Woorden kun je nog verbeteren, zodat ze zijn wat deelnemers lazen.",
  },
  preview: "Zo ziet de deelnemer het",
  phone: "Telefoon",
  desktop: "Computer",
  previewHint: "Dit is de echte pagina. Invullen mag, er wordt niets bewaard.",
  previewTitle: "De pagina zoals deelnemers die zien",
  tabs: { label: "Bekijk", write: "Schrijven", look: "Voorbeeld" },
  empty: "Nog geen vragen",
  emptyHint: "Begin met de vraag waar de peiling om draait.",
  noSuch: "Deze vraag is er niet meer",
  back2: "Terug naar de vragen",
  readOnly: "Je kunt deze vragen lezen. Wijzigen mag een onderzoeker.",
};

const en: QuestionnaireWords = {
  questions: (count) => (count === 1 ? "1 question" : `${count} questions`),
  minutes: (minutes) => `about ${minutes} min`,
  outline: "Questions",
  background: "background",
  start: "Title and introduction",
  add: "Add a question",
  addPage: "Page",
  routes: "See the routes",
  languages: "Dutch and English side by side",
  history: "What was changed",
  points: (count) => (count === 1 ? "1 point" : `${count} points`),
  onlyWho: "only those who",
  question: (number) => `Question ${number}`,
  backgroundQuestion: "Background question",
  text: "Text",
  code: "code",
  codeOf: (code) => `Change the code ${code}`,
  codeWrong: "Use lower-case letters, digits and hyphens, at most 40 signs.",
  codeTaken: "This code is taken.",
  words: "The question",
  hint: "Explanation below the question",
  hintPlaceholder: "Explanation below the question (optional)",
  short: "Short name",
  shortHint: "For the overview and beside charts.",
  types: {
    "one-answer": "One answer",
    "several-answers": "Several answers",
    scale: "Scale",
    grid: "Scale for several items",
    number: "Number",
    "short-text": "Short answer",
    "open-text": "Open question",
    ranking: "Ranking",
    explanation: "Text between questions",
  },
  type: "Type of question",
  skip: { label: "Skipping", may: "May be skipped", mustNot: "An answer is needed" },
  show: { label: "For whom", always: "Always shown", some: "Not for everybody" },
  move: "Move",
  moveUp: "Up",
  moveDown: "Down",
  remove: "Remove",
  removeQuestion: "Remove the question",
  more: "More",
  page: "Page",
  pageTitle: "Title of the page",
  newPageHere: "New page after this question",
  joinPage: "Join with the page before",
  pageUp: "Page up",
  pageDown: "Page down",
  together: "All questions of the page on one screen",
  writeIn: "Write in",
  wordings: { je: "Dutch, je", u: "Dutch, u", en: "English" },
  undo: "Undo",
  redo: "Redo",
  breakHead: "Break in the series.",
  breaks: {
    wording: (wave) => `${wave} asked this in other words.`,
    added: (wave) => `${wave} did not have this answer.`,
    gone: (wave) => `${wave} had one more answer.`,
    relabelled: (wave) => `In ${inside(wave)} this answer was called otherwise.`,
    order: (wave) => `In ${inside(wave)} the answers stood in another order.`,
    settings: (wave) => `In ${inside(wave)} one could answer otherwise.`,
    type: (wave) => `In ${inside(wave)} this was another type of question.`,
    base: (wave) => `In ${inside(wave)} other people were asked this.`,
  },
  back: {
    wording: "Put the old words back",
    added: "Remove the answer",
    gone: "Put the answer back",
    relabelled: "Put the old words back",
    order: "Put the old order back",
    settings: "Put it back as it was",
    type: "Put it back as it was",
    base: "Put the old route back",
  },
  was: "It said:",
  notComparable: "The question will not be comparable.",
  accept: "Accept the break",
  accepted: "Break in the series accepted: this question is not compared.",
  unaccept: "Look again",
  newIn: (wave) => `new in ${inside(wave)}`,
  newQuestion: (wave) => `New: ${inside(wave)} did not ask this.`,
  sameAs: (wave) =>
    `All questions and codes are those of ${inside(wave)}, so everything can be compared. What you change and breaks the series is shown in its place.`,
  goneHead: "No longer asked",
  gone: (wave) => `These questions were in ${inside(wave)}. Put back, they continue the series.`,
  fixed: {
    opened:
      "The poll was opened. What is asked is fixed: participants get exactly these words. Only the short name in charts can still change.",
    answered:
      "These questions were answered. What was asked is fixed, its words too. Only the short name in charts can still change. A next poll can be different.",
    imported:
      "The answers come from a file. Questions, codes and answers are fixed. Words can still be mended, so that they are what participants read.",
  },
  preview: "What participants see",
  phone: "Phone",
  desktop: "Computer",
  previewHint: "This is the real page. Fill it in if you like; nothing is kept.",
  previewTitle: "The page as participants see it",
  tabs: { label: "View", write: "Write", look: "Preview" },
  empty: "No questions yet",
  emptyHint: "Begin with the question this poll is about.",
  noSuch: "This question is not there any more",
  back2: "Back to the questions",
  readOnly: "You can read these questions. A researcher may change them.",
};

export const questionnaireWords: Words<QuestionnaireWords> = { nl, en };
