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
  "step-code-unknown": {
    nl: { message: "Het codeboek heeft geen code “{code}”.", hint: "Bekijk het codeboek voor de codes." },
    en: { message: "The codebook has no code “{code}”.", hint: "Look at the codebook for the codes." },
  },
  "step-code-wrong": {
    nl: {
      message: "“{code}” kan geen code zijn.",
      hint: "Gebruik kleine letters, cijfers en streepjes, ten hoogste veertig tekens.",
    },
    en: {
      message: "“{code}” cannot be a code.",
      hint: "Use lower case letters, digits and hyphens, forty signs at most.",
    },
  },
  "step-not-a-theme": {
    nl: {
      message: "“{code}” is geen thema, dus er kan geen punt onder staan.",
      hint: "Noem een thema uit het codeboek.",
    },
    en: {
      message: "“{code}” is no theme, so no sub-point can stand under it.",
      hint: "Name a theme of the codebook.",
    },
  },
  "step-colour-wrong": {
    nl: { message: "“{colour}” is geen kleur.", hint: "Schrijf een kleur als #3b6ea8." },
    en: { message: "“{colour}” is no colour.", hint: "Write a colour as #3b6ea8." },
  },
  "step-into-itself": {
    nl: { message: "“{code}” kan niet bij zichzelf.", hint: "Noem een andere code." },
    en: { message: "“{code}” cannot go into itself.", hint: "Name another code." },
  },
  "step-theme-has-points": {
    nl: {
      message: "Thema “{code}” heeft zelf punten, dus het kan geen punt worden.",
      hint: "Verplaats eerst de punten.",
    },
    en: {
      message: "Theme “{code}” has sub-points, so it cannot become one.",
      hint: "Move the sub-points first.",
    },
  },
  "step-split-into-one": {
    nl: {
      message: "“{code}” wordt gesplitst in minder dan twee delen.",
      hint: "Noem ten minste twee codes.",
    },
    en: { message: "“{code}” is split into fewer than two parts.", hint: "Name two codes or more." },
  },
  "step-split-leaves": {
    nl: {
      message: "Van “{code}” zijn {answers} antwoorden nog bij geen deel gezet.",
      hint: "Zet elk antwoord bij een deel, of laat “{code}” zelf een van de delen zijn.",
    },
    en: {
      message: "Of “{code}” {answers} answers go to no part yet.",
      hint: "Give each answer a part, or let “{code}” itself be one of them.",
    },
  },
  "step-row-without-code": {
    nl: {
      message: "Rij “{row}” draagt code “{code}” niet, dus er is niets te verdelen.",
      hint: "Haal de rij uit het bestand.",
    },
    en: {
      message: "Row “{row}” does not carry code “{code}”, so there is nothing to part.",
      hint: "Take the row out of the file.",
    },
  },
  "step-code-in-use": {
    nl: {
      message: "Code “{code}” zou verdwijnen, en {answers} antwoorden dragen haar.",
      hint: "Voeg de code eerst samen met een andere, of verwijder haar; dat is ook terug te draaien.",
    },
    en: {
      message: "Code “{code}” would be gone, and {answers} answers carry it.",
      hint: "Merge it with another first, or delete it; that too can be undone.",
    },
  },
  "step-nothing-to-undo": {
    nl: { message: "Er is geen stap om terug te draaien.", hint: "Bekijk de geschiedenis van het codeboek." },
    en: { message: "There is no step to undo.", hint: "Look at the history of the codebook." },
  },
  "step-nothing-to-redo": {
    nl: {
      message: "Er is geen teruggedraaide stap om opnieuw te zetten.",
      hint: "Bekijk de geschiedenis van het codeboek.",
    },
    en: { message: "There is no undone step to take again.", hint: "Look at the history of the codebook." },
  },
  "step-without-why": {
    nl: {
      message: "Bij deze stap hoort een reden.",
      hint: "Geef haar met --why, zodat later te lezen is waarom het codeboek veranderde.",
    },
    en: {
      message: "This step needs a reason.",
      hint: "Give it with --why, so that later readers know why the codebook changed.",
    },
  },
  "sample-waits": {
    nl: {
      message: "{coder} heeft nog een steekproef die niet af is.",
      hint: "Lees eerst het ingevulde blad in, of schrijf het blad opnieuw met --sheet.",
    },
    en: {
      message: "{coder} has a sample that is not done yet.",
      hint: "Read the filled-in sheet first, or write the sheet again with --sheet.",
    },
  },
  "sample-empty": {
    nl: {
      message: "Er is geen antwoord waaruit voor {coder} te trekken is.",
      hint: "Een tweede codeur krijgt wat een ander codeerde; een hercontrole wat iemand zelf alleen codeerde.",
    },
    en: {
      message: "There is no answer to draw from for {coder}.",
      hint: "A second coder gets what somebody else coded; a recheck is of what somebody coded alone.",
    },
  },
  "sample-none": {
    nl: {
      message: "Voor {coder} wacht geen steekproef.",
      hint: "Trek er eerst een met --draw.",
    },
    en: { message: "No sample waits for {coder}.", hint: "Draw one first with --draw." },
  },
  "sample-row-unknown": {
    nl: { message: "Rij “{row}” is niet in de steekproef.", hint: "Haal de rij uit het blad." },
    en: { message: "Row “{row}” is not in the sample.", hint: "Take the row out of the sheet." },
  },
  "sample-row-coded": {
    nl: {
      message: "Rij “{row}” is al blind gecodeerd; nog eens zou niet meer blind zijn.",
      hint: "Beslis over een verschil met --adjudicate.",
    },
    en: {
      message: "Row “{row}” was coded blind already; doing so again would not be blind.",
      hint: "Decide on a difference with --adjudicate.",
    },
  },
  "sample-no-difference": {
    nl: {
      message: "Over rij “{row}” verschillen de codeurs niet, of zij is niet twee keer gecodeerd.",
      hint: "Haal de rij uit het blad.",
    },
    en: {
      message: "The coders do not differ on row “{row}”, or it was not coded twice.",
      hint: "Take the row out of the sheet.",
    },
  },
  "agreement-differs": {
    nl: {
      message: "De overeenstemming in coding ({said}) is niet wat de steekproef geeft ({measured}).",
      hint: "Haal “agreement” uit coding; het wordt uit de steekproef berekend.",
    },
    en: {
      message: "The agreement in coding ({said}) is not what the sample gives ({measured}).",
      hint: "Take “agreement” out of coding; it is worked out from the sample.",
    },
  },
  "agreement-without-sample": {
    nl: {
      message: "De overeenstemming in coding is niet na te rekenen: de steekproef ligt er niet bij.",
      hint: "Leg de steekproef vast met de opdracht agreement.",
    },
    en: {
      message: "The agreement in coding cannot be checked: its sample is not there.",
      hint: "Record the sample with the command agreement.",
    },
  },
  "sheet-column-missing": {
    nl: {
      message: "Het blad heeft geen kolom “{column}”.",
      hint: "Geef de eerste rij de koppen rij en codes; andere kolommen mogen er ook staan.",
    },
    en: {
      message: "The sheet has no column “{column}”.",
      hint: "Give the first row the heads row and codes; other columns may be there too.",
    },
  },
  "sheet-row-ragged": {
    nl: {
      message: "Deze rij heeft meer of minder cellen dan de kop; er is niets overgenomen.",
      hint: "Zet aanhalingstekens om een cel met het scheidingsteken erin.",
    },
    en: {
      message: "This row has more or fewer cells than the head; nothing was taken over.",
      hint: "Put quotation marks around a cell that has the separator in it.",
    },
  },
  "sheet-not-codes": {
    nl: {
      message: "Hier staan geen codes bij rijen.",
      hint: "Schrijf een lijst van { “row”: …, “codes”: [ … ] }.",
    },
    en: {
      message: "These are no codes by row.",
      hint: "Write a list of { “row”: …, “codes”: [ … ] }.",
    },
  },
  "coding-missing": {
    nl: {
      message: "Deze vraag heeft nog geen codeboek.",
      hint: "Maak er een met de opdracht codebook.",
    },
    en: { message: "This question has no codebook yet.", hint: "Make one with the command codebook." },
  },
  "codebook-empty": {
    nl: { message: "In dit bestand staat geen codeboek.", hint: "Noem een bestand coding/<vraag>.json." },
    en: { message: "This file holds no codebook.", hint: "Name a file coding/<question>.json." },
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
  "codebook-edited": {
    nl: {
      message: "Het codeboek is met de hand veranderd; de geschiedenis vertelt er niet van.",
      hint: "De volgende stap legt vast hoe het nu is.",
    },
    en: {
      message: "The codebook was changed by hand; its history does not tell of it.",
      hint: "The next step records how it is now.",
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
  "folder-busy": {
    nl: {
      message: "In “{folder}” is iemand anders aan het schrijven.",
      hint: "Wacht even en geef de opdracht nog eens.",
    },
    en: {
      message: "Somebody else is writing in “{folder}”.",
      hint: "Wait a moment and give the command again.",
    },
  },
  "file-changed": {
    nl: {
      message: "Het bestand is intussen door iemand anders veranderd; er is niets geschreven.",
      hint: "Geef de opdracht nog eens.",
    },
    en: {
      message: "Somebody else changed the file in the meantime; nothing was written.",
      hint: "Give the command again.",
    },
  },
  "coder-wrong": {
    nl: {
      message: "“{coder}” is geen codeur.",
      hint: "Gebruik C1, C2 en zo verder, nooit een naam.",
    },
    en: { message: "“{coder}” is no coder.", hint: "Use C1, C2 and so on, never a name." },
  },
} as const satisfies ProblemTexts;
