import type { Question, Questionnaire, Scale } from "../../src/questionnaire/model.ts";
import type { Text } from "../../src/text.ts";

const same = (nl: string, en: string): Text => ({ nl, en });
const LONG =
  "Arbeidsongeschiktheidsverzekeringsmaatschappijen, meervoudigepersoonlijkheidsstoornissen en andere lange woorden die in een antwoord kunnen staan";

const agreement: Scale = {
  judgement: "bad-to-good",
  middle: "neutraal",
  points: [
    { code: "zeer-oneens", label: same("Zeer mee oneens", "Strongly disagree"), value: 1 },
    { code: "oneens", label: same("Mee oneens", "Disagree"), value: 2 },
    { code: "neutraal", label: same("Niet eens, niet oneens", "Neither"), value: 3 },
    { code: "eens", label: same("Mee eens", "Agree"), value: 4 },
    { code: "zeer-eens", label: same("Zeer mee eens", "Strongly agree"), value: 5 },
  ],
  dontKnow: { code: "weet-niet", label: same("Weet ik niet", "Don’t know") },
};

const marks: Scale = {
  judgement: "bad-to-good",
  points: Array.from({ length: 11 }, (_, i) => ({
    code: String(i),
    label: same(String(i), String(i)),
    value: i,
  })),
};

const spoken = (je: string, u: string, en: string): Text => ({ nl: { je, u }, en });

/** Every type of question with everything it can have; invented, and not a good poll. */
export const everyQuestion: readonly Question[] = [
  {
    type: "one-answer",
    code: "sector",
    text: spoken("In welke sector werk je?", "In welke sector werkt u?", "In which sector do you work?"),
    short: same("Sector", "Sector"),
    background: true,
    required: true,
    options: [
      { code: "rijk", label: same("Rijk", "Central government") },
      { code: "gemeente", label: same("Gemeente", "Municipality") },
      { code: "lang", label: same(LONG, "Arbeidsongeschiktheidsverzekeringsmaatschappijen") },
      { code: "anders", label: same("Anders, namelijk…", "Other, namely…"), other: true },
      { code: "geen", label: same("Zeg ik liever niet", "Rather not say"), dontKnow: true },
    ],
  },
  {
    type: "several-answers",
    code: "zorgen",
    text: spoken("Waar gaan je zorgen over?", "Waar gaan uw zorgen over?", "What are your concerns about?"),
    short: same("Zorgen", "Concerns"),
    atMost: 3,
    options: [
      { code: "regels", label: same("Ingewikkelde wet- en regelgeving", "Complicated rules") },
      { code: "maatwerk", label: same("Te weinig ruimte voor maatwerk", "Too little room") },
      { code: "personeel", label: same("Te weinig personeel", "Too few staff") },
      { code: "ict", label: same("Verouderde ICT", "Outdated IT") },
      { code: "anders", label: same("Anders, namelijk…", "Other, namely…"), other: true },
      { code: "niet", label: same("Weet ik niet", "Don’t know"), exclusive: true, dontKnow: true },
    ],
  },
  {
    type: "scale",
    code: "oordeel",
    text: same("De dienstverlening is goed.", "Services are good."),
    short: same("Oordeel", "Judgement"),
    scale: agreement,
  },
  {
    type: "scale",
    code: "cijfer",
    text: same("Welk cijfer krijgt zij?", "Which mark does it get?"),
    short: same("Cijfer", "Mark"),
    scale: marks,
  },
  {
    type: "grid",
    code: "stellingen",
    text: same("Wat klopt er van deze stellingen?", "What is true of these statements?"),
    short: same("Stellingen", "Statements"),
    rows: [
      { code: "tijd", label: same("Er is genoeg tijd voor elk gesprek.", "There is time for every talk.") },
      { code: "ruimte", label: same("Regels laten ruimte voor maatwerk.", "Rules leave room.") },
      { code: "systemen", label: same("Systemen werken als ze nodig zijn.", "Systems work when needed.") },
    ],
    scale: agreement,
  },
  {
    type: "number",
    code: "uren",
    text: spoken(
      "Hoeveel uur per week werk je?",
      "Hoeveel uur per week werkt u?",
      "How many hours a week do you work?",
    ),
    short: same("Uren", "Hours"),
    min: 0,
    max: 60,
    decimals: 1,
    unit: same("uur", "hours"),
  },
  {
    type: "short-text",
    code: "functie",
    text: spoken("Wat is je functie?", "Wat is uw functie?", "What is your role?"),
    short: same("Functie", "Role"),
  },
  {
    type: "ranking",
    code: "volgorde",
    text: same("Wat is het belangrijkst?", "What matters most?"),
    short: same("Volgorde", "Order"),
    places: 3,
    options: [
      { code: "snelheid", label: same("Snelheid", "Speed") },
      { code: "zorgvuldigheid", label: same("Zorgvuldigheid", "Care") },
      { code: "contact", label: same("Persoonlijk contact", "Personal contact") },
      { code: "kosten", label: same("Kosten", "Costs") },
    ],
  },
  {
    type: "explanation",
    code: "uitleg",
    text: same(
      "Nog één vraag, waarbij niets hoeft en alles mag.",
      "One more question, at which nothing is required and everything welcome.",
    ),
  },
  {
    type: "open-text",
    code: "voorbeelden",
    text: same("Wat zijn voorbeelden van waar de kwaliteit hoog is?", "What are examples of high quality?"),
    short: same("Voorbeelden", "Examples"),
    when: { not: { question: "oordeel", is: ["zeer-oneens"] } },
  },
];

export const everyType: Questionnaire = {
  format: "questionnaire.v1",
  title: same("Elke soort vraag", "Every type of question"),
  introduction: spoken(
    "Een verzonnen peiling met alles wat je kunt vragen.",
    "Een verzonnen peiling met alles wat u kunt vragen.",
    "An invented poll with everything one can ask.",
  ),
  languages: ["nl", "en"],
  pages: [{ questions: everyQuestion }],
};
