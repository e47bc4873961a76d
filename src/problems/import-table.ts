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
      message:
        "Onder de tabel staat iets dat geen antwoorden lijkt, zoals een totaal of een opmerking; rijen die niet zijn ingelezen: {count}.",
      hint: "Zijn het wel antwoorden? Haal dan de lege rij erboven weg.",
    },
    en: {
      message:
        "Below the table is something that does not look like answers, such as a total or a note; rows that were not imported: {count}.",
      hint: "Are these answers after all? Then take the empty row above them away.",
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
  "import-is-ods": {
    nl: {
      message: "Dit is een bestand van LibreOffice of OpenOffice (OpenDocument) en wordt niet gelezen.",
      hint: "Bewaar het daar als Excel-werkmap (.xlsx) of als csv.",
    },
    en: {
      message: "This is a file of LibreOffice or OpenOffice (OpenDocument) and is not read.",
      hint: "Save it there as an Excel workbook (.xlsx) or as csv.",
    },
  },
  "import-sheet-lost": {
    nl: {
      message: "Het werkblad “{sheet}” zit niet in het bestand: de werkmap is beschadigd.",
      hint: "Haal het bestand opnieuw op, of bewaar het opnieuw in een rekenprogramma.",
    },
    en: {
      message: "The sheet “{sheet}” is not in the file: the workbook is damaged.",
      hint: "Fetch the file again, or save it anew in a spreadsheet program.",
    },
  },
  "import-strings-lost": {
    nl: {
      message: "Een cel wijst naar een tekst die niet in het bestand zit: de werkmap is beschadigd.",
      hint: "Haal het bestand opnieuw op, of bewaar het opnieuw in een rekenprogramma.",
    },
    en: {
      message: "A cell points at a text that is not in the file: the workbook is damaged.",
      hint: "Fetch the file again, or save it anew in a spreadsheet program.",
    },
  },
  "import-formulas-unsaved": {
    nl: {
      message:
        "Van cellen met een formule is de uitkomst niet bewaard; ze zijn als leeg gelezen. Het zijn er {count}.",
      hint: "Open de werkmap in een rekenprogramma en bewaar haar, dan staan de uitkomsten erin.",
    },
    en: {
      message:
        "The results of cells with a formula were not saved; these cells were read as empty. There are {count}.",
      hint: "Open the workbook in a spreadsheet program and save it: then the results are in it.",
    },
  },
  "import-merged-cells": {
    nl: {
      message:
        "Cellen van meerdere rijen zijn samengevoegd ({count}). Het antwoord telt alleen voor de bovenste rij.",
      hint: "Geldt het voor alle rijen? Maak de cellen los en vul ze, en importeer opnieuw.",
    },
    en: {
      message: "Cells of several rows are merged ({count}). The answer counts for the top row only.",
      hint: "Does it hold for all of the rows? Unmerge and fill the cells, and import again.",
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
