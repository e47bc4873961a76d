import type { ProblemTexts } from "./texts.ts";

export const codingProblems = {
  "coding-row-unknown": {
    nl: {
      message: "Rij “{row}” gaf op deze vraag geen antwoord.",
      hint: "Controleer de rij-id in responses.csv of haal de codering weg.",
    },
    en: {
      message: "Row “{row}” gave no answer to this question.",
      hint: "Check the row id in responses.csv or remove the coding.",
    },
  },
  "coding-row-twice": {
    nl: { message: "Rij “{row}” is twee keer gecodeerd.", hint: "Zet de codes bij elkaar in één regel." },
    en: { message: "Row “{row}” is coded twice.", hint: "Put its codes together in one entry." },
  },
  "coding-code-unknown": {
    nl: {
      message: "Rij “{row}” draagt code “{code}”, die niet in het codeboek staat.",
      hint: "Voeg de code toe of haal haar weg.",
    },
    en: {
      message: "Row “{row}” carries code “{code}”, which is not in the codebook.",
      hint: "Add the code or remove it.",
    },
  },
  "coding-option-unknown": {
    nl: {
      message: "Rij “{row}” is teruggebracht naar antwoord “{code}”, dat de vraag niet heeft.",
      hint: "Gebruik een code van een antwoord van de vraag.",
    },
    en: {
      message: "Row “{row}” is coded back to option “{code}”, which the question does not have.",
      hint: "Use the code of an option of the question.",
    },
  },
  "coding-subpoint-empty": {
    nl: {
      message: "Bij het punt “{code}” hoort geen enkel geaccepteerd antwoord; het wordt niet getoond.",
      hint: "Koppel een antwoord of haal het punt weg.",
    },
    en: {
      message: "No accepted answer carries sub-point “{code}”; it is not shown.",
      hint: "Code an answer to it or remove it.",
    },
  },
  "coding-conclusion-groundless": {
    nl: {
      message: "De conclusie rust op thema “{code}”, dat er niet is.",
      hint: "Noem een thema uit het codeboek.",
    },
    en: {
      message: "The conclusion rests on theme “{code}”, which does not exist.",
      hint: "Name a theme of the codebook.",
    },
  },
  "coding-conclusion-rests-on-nothing": {
    nl: {
      message: "De conclusie noemt geen thema waarop zij rust.",
      hint: "Vul “restsOn” met een of meer thema's.",
    },
    en: {
      message: "The conclusion names no theme it rests on.",
      hint: "Fill “restsOn” with one or more themes.",
    },
  },
  "coding-conclusion-empty": {
    nl: {
      message: "De conclusie rust op “{code}”, en geen enkel antwoord draagt die code.",
      hint: "Laat de conclusie rusten op iets wat deelnemers schreven.",
    },
    en: {
      message: "The conclusion rests on “{code}”, and no answer carries that code.",
      hint: "Let the conclusion rest on something that participants wrote.",
    },
  },
  "statement-number-unknown": {
    nl: {
      message: "Het getal {number} is geen getal van deze vraag en staat in geen antwoord waarop dit rust.",
      hint: "Neem een getal over uit de tellingen of haal het weg.",
    },
    en: {
      message: "The number {number} is none of this question's and stands in no answer that this rests on.",
      hint: "Take a number from the counts or remove it.",
    },
  },
  "statement-quote-unknown": {
    nl: {
      message: "Wat hier tussen aanhalingstekens staat, schreef niemand zo op.",
      hint: "Neem de woorden precies over uit een nagelezen antwoord, of haal de aanhalingstekens weg.",
    },
    en: {
      message: "What stands in quotation marks here was written so by nobody.",
      hint: "Take the words exactly from a reviewed answer, or remove the quotation marks.",
    },
  },
  "statement-quote-not-in-answer": {
    nl: {
      message: "De aangehaalde woorden staan niet zo in het nagelezen antwoord van rij “{row}”.",
      hint: "Neem de woorden precies over uit het antwoord zoals het na het nalezen is.",
    },
    en: {
      message: "The quoted words do not stand so in the reviewed answer of row “{row}”.",
      hint: "Take the words exactly from the answer as it is after review.",
    },
  },
  "review-missing": {
    nl: {
      message: "Open antwoorden die nog niet zijn nagelezen: {answers}. Ze worden niet gepubliceerd.",
      hint: "Lees ze na op persoonlijke gegevens en leg dat vast in dit bestand.",
    },
    en: {
      message: "Open answers that were not reviewed: {answers}. They are not published.",
      hint: "Review them for personal details and record it in this file.",
    },
  },
  "review-outdated": {
    nl: {
      message: "Er zijn {answers} antwoorden en er zijn er {read} nagelezen.",
      hint: "Lees de nieuwe antwoorden na en pas “read” aan.",
    },
    en: {
      message: "There are {answers} answers and {read} were reviewed.",
      hint: "Review the new answers and update “read”.",
    },
  },
  "review-undecided": {
    nl: {
      message:
        "Antwoorden met een gegeven waarover nog niet is besloten: {count}. Ze worden niet gepubliceerd.",
      hint: "Beslis per gegeven: weglaten, laten staan of het hele antwoord achterhouden.",
    },
    en: {
      message: "Answers with a detail that is not decided on: {count}. They are not published.",
      hint: "Decide for each detail: redact, keep, or withhold the answer.",
    },
  },
  "review-row-unknown": {
    nl: {
      message: "Rij “{row}” gaf op deze vraag geen antwoord.",
      hint: "Controleer de rij-id of haal de beslissing weg.",
    },
    en: {
      message: "Row “{row}” gave no answer to this question.",
      hint: "Check the row id or remove the decision.",
    },
  },
  "review-words-differ": {
    nl: {
      message:
        "Bij rij “{row}” staan op plaats {from} tot {to} andere woorden dan toen daarover is besloten.",
      hint: "Het antwoord is veranderd; neem de beslissing opnieuw.",
    },
    en: {
      message: "Row “{row}” has other words at {from} to {to} than when they were decided on.",
      hint: "The answer has changed; decide again.",
    },
  },
  "review-words-absent": {
    nl: {
      message: "In het antwoord van rij “{row}” staan die woorden niet.",
      hint: "Geef de woorden precies zoals ze in het antwoord staan.",
    },
    en: {
      message: "The answer of row “{row}” does not have those words.",
      hint: "Give the words exactly as they stand in the answer.",
    },
  },
  "question-not-open": {
    nl: {
      message: "“{question}” is geen open vraag van deze peiling.",
      hint: "Kies een van deze: {known}.",
    },
    en: {
      message: "“{question}” is no open question of this poll.",
      hint: "Choose one of these: {known}.",
    },
  },
  "suggest-no-themes": {
    nl: {
      message: "Er zijn nog geen thema’s om voor te stellen.",
      hint: "Lees eerst een aantal antwoorden en maak thema’s met “codebook”.",
    },
    en: {
      message: "There are no themes to suggest yet.",
      hint: "Read some answers first and make themes with “codebook”.",
    },
  },
  "bulk-not-measured": {
    nl: {
      message:
        "Boven {threshold} klopten {right} van de {of} voorstellen in de steekproef; dat kan nog bij maar {from} % van alle antwoorden zo zijn.",
      hint: "Codeer meer van de antwoorden die de steekproef aanwijst, of kies een hogere grens. Nodig is dat ook de ondergrens 80 % haalt.",
    },
    en: {
      message:
        "Above {threshold}, {right} of {of} suggestions in the sample were right; among all answers it may be as few as {from} %.",
      hint: "Code more of the answers that the sample picks, or choose a higher threshold. The lower end must reach 80 % too.",
    },
  },
  "threshold-wrong": {
    nl: {
      message: "“{value}” is geen grens.",
      hint: "Geef een getal boven 0 en onder 1, bijvoorbeeld 0,9 voor 90 %.",
    },
    en: {
      message: "“{value}” is no threshold.",
      hint: "Give a number above 0 and below 1, for instance 0.9 for 90 %.",
    },
  },
  "count-wrong": {
    nl: { message: "“{value}” is geen aantal.", hint: "Geef een geheel getal vanaf 1." },
    en: { message: "“{value}” is no count.", hint: "Give a whole number from 1." },
  },
  "export-nothing-coded": {
    nl: {
      message: "Er is geen codeboek om te bewaren.",
      hint: "Maak eerst een codeboek, of kies een andere vraag.",
    },
    en: {
      message: "There is no codebook to write.",
      hint: "Make a codebook first, or choose another question.",
    },
  },
} as const satisfies ProblemTexts;
