import type { ProblemTexts } from "./texts.ts";

export const responsesProblems = {
  "responses-no-row-ids": {
    nl: { message: "De eerste kolom heet niet “row”.", hint: "Zet de rij-id's in een eerste kolom “row”." },
    en: {
      message: "The first column is not called “row”.",
      hint: "Put the row ids in a first column “row”.",
    },
  },
  "responses-column-twice": {
    nl: { message: "Deze kolom staat er twee keer.", hint: "Verwijder of hernoem een van de twee." },
    en: { message: "This column is there twice.", hint: "Remove or rename one of the two." },
  },
  "responses-column-unknown": {
    nl: {
      message: "Deze kolom hoort bij geen vraag.",
      hint: "Voeg de vraag toe aan questionnaire.json of verwijder de kolom.",
    },
    en: {
      message: "This column belongs to no question.",
      hint: "Add the question to questionnaire.json or remove the column.",
    },
  },
  "responses-column-missing": {
    nl: { message: "De kolom “{column}” ontbreekt.", hint: "Voeg de kolom toe; leeg betekent overgeslagen." },
    en: { message: "The column “{column}” is missing.", hint: "Add the column; empty means skipped." },
  },
  "responses-row-length": {
    nl: {
      message: "De rij heeft {found} cellen en de kop {expected}.",
      hint: "Zet een tekst met een komma of regeleinde tussen aanhalingstekens.",
    },
    en: {
      message: "The row has {found} cells and the header {expected}.",
      hint: "Put a text with a comma or line break between quotes.",
    },
  },
  "responses-row-without-id": {
    nl: { message: "De rij heeft geen id.", hint: "Geef elke rij een eigen, willekeurige id." },
    en: { message: "The row has no id.", hint: "Give each row a random id of its own." },
  },
  "responses-row-twice": {
    nl: {
      message: "De rij-id “{id}” staat er twee keer.",
      hint: "Verwijder de dubbele rij of geef een nieuwe id.",
    },
    en: { message: "The row id “{id}” is there twice.", hint: "Remove the double row or give it a new id." },
  },
  "responses-not-a-number": {
    nl: { message: "“{found}” is geen getal.", hint: "Schrijf een getal met een punt als komma: 12.5." },
    en: { message: "“{found}” is not a number.", hint: "Write a number with a decimal point: 12.5." },
  },
  "responses-mark-unknown": {
    nl: {
      message: "“{found}” begint met # en is geen bekend teken.",
      hint: "Schrijf ## als het antwoord zelf met # begint, of gebruik #not-asked of #broke-off.",
    },
    en: {
      message: "“{found}” starts with # and is not a known mark.",
      hint: "Write ## if the answer itself starts with #, or use #not-asked or #broke-off.",
    },
  },
  "responses-code-unknown": {
    nl: {
      message: "“{found}” is geen antwoord van deze vraag.",
      hint: "Gebruik een code uit questionnaire.json, of laat de cel leeg voor overgeslagen.",
    },
    en: {
      message: "“{found}” is not an answer of this question.",
      hint: "Use a code from questionnaire.json, or leave the cell empty for skipped.",
    },
  },
  "responses-more-like-it": {
    nl: {
      message: "Nog {count} rijen in deze kolom hebben hetzelfde.",
      hint: "Herstel ze op dezelfde manier.",
    },
    en: { message: "{count} more rows in this column have the same.", hint: "Mend them the same way." },
  },
  "responses-answered-unasked": {
    nl: {
      message: "Er staat een antwoord bij een vraag die deze deelnemer niet kreeg.",
      hint: "Haal het antwoord weg (#not-asked) of pas de route aan.",
    },
    en: {
      message: "There is an answer to a question this participant was not asked.",
      hint: "Remove the answer (#not-asked) or change the routing.",
    },
  },
  "responses-not-asked-but-routed": {
    nl: {
      message: "Er staat “niet gesteld”, maar volgens de route kreeg deze deelnemer de vraag.",
      hint: "Laat de cel leeg (overgeslagen) of pas de route aan.",
    },
    en: {
      message: "It says “not asked”, but by the routing this participant was asked.",
      hint: "Leave the cell empty (skipped) or change the routing.",
    },
  },
  "responses-not-asked-unrouted": {
    nl: {
      message: "Zoveel deelnemers kregen deze vraag niet, zonder dat de vragenlijst zegt waarom: {count}.",
      hint: "Weet u de route? Beschrijf haar met “when” in questionnaire.json. Anders hoeft u niets te doen.",
    },
    en: {
      message:
        "So many participants were not asked this question, and the questionnaire does not say why: {count}.",
      hint: "Do you know the routing? Describe it with “when” in questionnaire.json. Otherwise nothing is needed.",
    },
  },
  "responses-skipped-unasked": {
    nl: {
      message: "Er staat “overgeslagen” bij een vraag die deze deelnemer niet kreeg.",
      hint: "Zet #not-asked in de cel, dan klopt de basis.",
    },
    en: {
      message: "It says “skipped” for a question this participant was not asked.",
      hint: "Put #not-asked in the cell, then the base is right.",
    },
  },
  "responses-nothing-chosen": {
    nl: {
      message: "Alle antwoorden van deze vraag staan op “niet gekozen”; dat telt als overgeslagen.",
      hint: "Wie niets koos heeft de vraag overgeslagen. Laat de cellen leeg.",
    },
    en: {
      message: "All options of this question are “not chosen”; that counts as skipped.",
      hint: "Who chose nothing skipped the question. Leave the cells empty.",
    },
  },
  "answer-exclusive": {
    nl: {
      message: "Een antwoord dat alleen mag staan, is samen met een ander gekozen.",
      hint: "Kijk in de bron wat de deelnemer bedoelde.",
    },
    en: {
      message: "An option that must stand alone is chosen together with another.",
      hint: "See in the source what the participant meant.",
    },
  },
  "answer-too-many": {
    nl: {
      message: "Er zijn meer antwoorden gekozen dan mocht.",
      hint: "Controleer “atMost” of het antwoord.",
    },
    en: { message: "More options are chosen than allowed.", hint: "Check “atMost” or the answer." },
  },
  "answer-place-twice": {
    nl: { message: "Twee antwoorden staan op dezelfde plaats.", hint: "Geef elk antwoord een eigen plaats." },
    en: { message: "Two options have the same place.", hint: "Give each option a place of its own." },
  },
  "answer-out-of-bounds": {
    nl: {
      message: "Het getal valt buiten de grenzen van de vraag.",
      hint: "Controleer “min”, “max” of het antwoord.",
    },
    en: {
      message: "The number is outside the question's bounds.",
      hint: "Check “min”, “max” or the answer.",
    },
  },
} as const satisfies ProblemTexts;
