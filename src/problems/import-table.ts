import type { ProblemTexts } from "./texts.ts";

/** Where in a file its table stands. */
export const importTableProblems = {
  "import-header-row": {
    nl: {
      message: "De kop van de tabel staat in rij {row}. Wat daarboven staat, is niet ingelezen: {above}.",
      hint: "Begint de kop in een andere rij? Zeg het met --header-row.",
    },
    en: {
      message: "The header of the table is in row {row}. What is above it was not imported: {above}.",
      hint: "Does the header begin in another row? Say so with --header-row.",
    },
  },
  "import-header-row-missing": {
    nl: {
      message: "In rij {row} en daaronder staat niets.",
      hint: "Kies de rij waarin de kop van de tabel begint.",
    },
    en: {
      message: "There is nothing in row {row} and below it.",
      hint: "Choose the row in which the header of the table begins.",
    },
  },
  "import-header-is-answers": {
    nl: {
      message:
        "De kop (rij {row}) lijkt zelf een rij antwoorden: dezelfde woorden staan ook in de rijen eronder.",
      hint: "Staat de kop in een andere rij? Zeg het met --header-row. Is er geen kop? Zet er in de bron een boven.",
    },
    en: {
      message:
        "The header (row {row}) looks like a row of answers itself: the same words are in the rows below it.",
      hint: "Is the header in another row? Say so with --header-row. Is there none? Put one on top in the source.",
    },
  },
  "import-rows-below": {
    nl: {
      message: "Onder de tabel staat na een lege rij nog tekst die niet is ingelezen; rijen: {count}.",
      hint: "Zijn het antwoorden? Haal dan de lege rij weg.",
    },
    en: {
      message: "Below the table, after an empty row, is text that was not imported; rows: {count}.",
      hint: "Are these answers? Then take the empty row away.",
    },
  },
  "import-other-sheets": {
    nl: {
      message: "Alleen het werkblad “{sheet}” is gelezen; ook gevuld: {others}.",
      hint: "Moet het een ander zijn? Kies het met --sheet.",
    },
    en: {
      message: "Only the sheet “{sheet}” was read; also filled: {others}.",
      hint: "Should it be another? Choose it with --sheet.",
    },
  },
  "import-without-sheets": {
    nl: {
      message: "Dit bestand is geen werkmap: er is geen werkblad te kiezen.",
      hint: "Laat het werkblad weg.",
    },
    en: { message: "This file is no workbook: there is no sheet to choose.", hint: "Leave the sheet out." },
  },
  "import-without-header-row": {
    nl: {
      message: "Dit bestand zegt zelf wat de vragen zijn: er is geen kop om te kiezen.",
      hint: "Laat de rij van de kop weg.",
    },
    en: {
      message: "This file says itself what the questions are: there is no header to choose.",
      hint: "Leave the row of the header out.",
    },
  },
  "import-sheet-missing": {
    nl: {
      message: "Er is geen werkblad “{sheet}”.",
      hint: "Kies een ander werkblad. Er zijn: {others}.",
    },
    en: { message: "There is no sheet “{sheet}”.", hint: "Choose another sheet. There are: {others}." },
  },
} as const satisfies ProblemTexts;
