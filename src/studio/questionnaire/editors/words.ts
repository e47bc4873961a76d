import type { Scale } from "../../../questionnaire/model.ts";
import type { Words } from "../../language.ts";

interface EditorWords {
  readonly answer: (number: number) => string;
  readonly addAnswer: string;
  readonly row: (number: number) => string;
  readonly addRow: string;
  readonly rows: string;
  readonly point: (number: number) => string;
  readonly addPoint: string;
  readonly points: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly pasteDo: (count: number) => string;
  readonly cancel: string;
  readonly add: string;
  readonly other: string;
  readonly none: string;
  readonly dontKnow: string;
  readonly menu: (label: string) => string;
  readonly drag: string;
  readonly flags: { readonly other: string; readonly exclusive: string; readonly dontKnow: string };
  readonly makeFlags: { readonly other: string; readonly exclusive: string; readonly dontKnow: string };
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly background: string;
  readonly backgroundHint: string;
  readonly ordered: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly any: string;
  readonly judgement: string;
  readonly judgements: Readonly<Record<Scale["judgement"], string>>;
  readonly middle: string;
  readonly noMiddle: string;
  readonly withDontKnow: string;
  readonly presets: string;
  readonly min: string;
  readonly max: string;
  readonly decimals: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly maxLength: string;
  readonly signs: (most: number) => string;
  readonly openField: string;
  readonly places: string;
  readonly allPlaces: string;
}

const nl: EditorWords = {
  answer: (number) => `Antwoord ${number}`,
  addAnswer: "Antwoord toevoegen",
  row: (number) => `Onderdeel ${number}`,
  addRow: "Onderdeel toevoegen",
  rows: "Onderdelen",
  point: (number) => `Punt ${number}`,
  addPoint: "Punt toevoegen",
  points: "Schaal",
  paste: "of plak een lijst",
  pasteLabel: "Plak hier de lijst, een regel per antwoord",
  pasteHint: "Streepjes, bolletjes en nummers vallen weg. Wat er al staat, komt er niet nog eens bij.",
  pasteDo: (count) => (count === 1 ? "Voeg 1 antwoord toe" : `Voeg ${count} antwoorden toe`),
  cancel: "Niet doen",
  add: "Voeg ook toe:",
  other: "Anders, namelijk…",
  none: "Geen van deze",
  dontKnow: "Weet ik niet",
  menu: (label) => `Meer over ${label}`,
  drag: "Sleep om te verplaatsen",
  flags: { other: "met tekstveld", exclusive: "sluit andere uit", dontKnow: "telt niet als mening" },
  makeFlags: {
    other: "Met een tekstveld (“Anders”)",
    exclusive: "Sluit andere antwoorden uit",
    dontKnow: "Is “weet ik niet”",
  },
  remove: "Weghalen",
  up: "Omhoog",
  down: "Omlaag",
  background: "Deze vraag maakt groepen",
  backgroundHint: "Voor sector of regio, nooit voor een mening. Resultaten zijn dan per groep te zien.",
  ordered: "Houd de volgorde van de antwoorden ook in grafieken",
  atLeast: "Minstens",
  atMost: "Hoogstens",
  any: "geen grens",
  judgement: "Wat de schaal zegt",
  judgements: {
    "bad-to-good": "Van slecht naar goed",
    "good-to-bad": "Van goed naar slecht",
    none: "Geen oordeel: hoeveel of hoe vaak",
  },
  middle: "Midden",
  noMiddle: "geen midden",
  withDontKnow: "Met “Weet ik niet”",
  presets: "Neem een bekende schaal",
  min: "Minstens",
  max: "Hoogstens",
  decimals: "Cijfers achter de komma",
  unit: "Eenheid",
  unitHint: "bijvoorbeeld uur per week",
  maxLength: "Hoogstens zoveel tekens",
  signs: (most) => `Hier is plaats voor ${most} tekens.`,
  openField: "Hier schrijft de deelnemer zelf.",
  places: "Hoeveel plaatsen",
  allPlaces: "alle antwoorden",
};

const en: EditorWords = {
  answer: (number) => `Answer ${number}`,
  addAnswer: "Add an answer",
  row: (number) => `Item ${number}`,
  addRow: "Add an item",
  rows: "Items",
  point: (number) => `Point ${number}`,
  addPoint: "Add a point",
  points: "Scale",
  paste: "or paste a list",
  pasteLabel: "Paste the list here, a line an answer",
  pasteHint: "Dashes, bullets and numbers are left out. What is there already is not added again.",
  pasteDo: (count) => (count === 1 ? "Add 1 answer" : `Add ${count} answers`),
  cancel: "Do not",
  add: "Also add:",
  other: "Other, namely…",
  none: "None of these",
  dontKnow: "Don’t know",
  menu: (label) => `More about ${label}`,
  drag: "Drag to move",
  flags: { other: "with a text field", exclusive: "excludes others", dontKnow: "is no opinion" },
  makeFlags: {
    other: "With a text field (“Other”)",
    exclusive: "Excludes other answers",
    dontKnow: "Is “don’t know”",
  },
  remove: "Remove",
  up: "Up",
  down: "Down",
  background: "This question makes groups",
  backgroundHint: "For sector or region, never for an opinion. Results can then be seen by group.",
  ordered: "Keep the order of the answers in charts as well",
  atLeast: "At least",
  atMost: "At most",
  any: "no limit",
  judgement: "What the scale says",
  judgements: {
    "bad-to-good": "From bad to good",
    "good-to-bad": "From good to bad",
    none: "No judgement: how much or how often",
  },
  middle: "Middle",
  noMiddle: "no middle",
  withDontKnow: "With “Don’t know”",
  presets: "Take a known scale",
  min: "At least",
  max: "At most",
  decimals: "Digits after the comma",
  unit: "Unit",
  unitHint: "for example hours a week",
  maxLength: "At most so many signs",
  signs: (most) => `There is room for ${most} signs.`,
  openField: "Here participants write themselves.",
  places: "How many places",
  allPlaces: "all answers",
};

export const editorWords: Words<EditorWords> = { nl, en };
