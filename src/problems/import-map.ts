import type { ProblemTexts } from "./texts.ts";

/** What can be wrong with a map that says how to read an export. */
export const importMapProblems = {
  "map-columns-differ": {
    nl: {
      message:
        "map.json hoort niet bij dit bestand: kolom {column} heet hier “{found}” en in map.json “{expected}”.",
      hint: "Gebruik de map.json van dit bestand, of begin opnieuw zonder.",
    },
    en: {
      message:
        "map.json does not belong to this file: column {column} is called “{found}” here and “{expected}” in map.json.",
      hint: "Use the map.json of this file, or start again without.",
    },
  },
  "map-question-unknown": {
    nl: {
      message: "De kolom hoort bij vraag “{code}”, die niet bij “questions” staat.",
      hint: "Voeg de vraag toe of verander de code.",
    },
    en: {
      message: "The column belongs to question “{code}”, which is not among “questions”.",
      hint: "Add the question or change the code.",
    },
  },
  "map-part-unknown": {
    nl: {
      message: "Vraag “{code}” heeft geen onderdeel “{part}”.",
      hint: "Noem een antwoord of rij van deze vraag.",
    },
    en: {
      message: "Question “{code}” has no part “{part}”.",
      hint: "Name an option or row of this question.",
    },
  },
  "map-use-impossible": {
    nl: {
      message: "Een kolom met gebruik “{use}” past niet bij vraag “{code}” ({type}).",
      hint: "Kies een ander gebruik; docs/formats/map.md zegt welke kunnen.",
    },
    en: {
      message: "A column with use “{use}” does not fit question “{code}” ({type}).",
      hint: "Choose another use; docs/formats/map.md says which can.",
    },
  },
  "map-question-without-column": {
    nl: { message: "Vraag “{code}” heeft geen kolom.", hint: "Wijs een kolom aan of haal de vraag weg." },
    en: { message: "Question “{code}” has no column.", hint: "Give it a column or take the question away." },
  },
  "map-column-twice": {
    nl: {
      message: "Twee kolommen vullen hetzelfde: vraag “{code}”{part}.",
      hint: "Laat er één staan en geef de andere “ignored”.",
    },
    en: {
      message: "Two columns fill the same: question “{code}”{part}.",
      hint: "Keep one and make the other “ignored”.",
    },
  },
} as const satisfies ProblemTexts;
