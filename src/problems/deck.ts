import type { ProblemTexts } from "./texts.ts";

export const deckProblems = {
  "deck-title-too-long": {
    nl: {
      message: "De titel past niet op de dia en is afgebroken: “{title}”.",
      hint: "Maak de boodschap korter: hoogstens 90 tekens. De hele titel staat in de notities.",
    },
    en: {
      message: "The title does not fit on the slide and was cut: “{title}”.",
      hint: "Shorten the message to 90 characters at most. The whole title is in the notes.",
    },
  },
  "deck-table-cut": {
    nl: {
      message: "Een tekst in de tabel “{title}” is te lang voor één dia en is afgebroken.",
      hint: "Maak de tekst korter. De hele tekst staat in de notities.",
    },
    en: {
      message: "A text in the table “{title}” is too long for one slide and was cut.",
      hint: "Shorten the text. The whole text is in the notes.",
    },
  },
} as const satisfies ProblemTexts;
