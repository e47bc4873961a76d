import type { ProblemTexts } from "./texts.ts";

export const codebookProblems = {
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
      message: "Van “{code}” zijn er antwoorden die nog bij geen deel zijn gezet: {answers}.",
      hint: "Zet elk antwoord bij een deel, of laat “{code}” zelf een van de delen zijn.",
    },
    en: {
      message: "Of “{code}” there are answers that go to no part yet: {answers}.",
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
      message: "Code “{code}” zou verdwijnen, terwijl er antwoorden zijn die haar dragen: {answers}.",
      hint: "Voeg de code eerst samen met een andere, of verwijder haar; dat is ook terug te draaien.",
    },
    en: {
      message: "Code “{code}” would be gone, while there are answers that carry it: {answers}.",
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
    nl: {
      message: "In dit bestand staat geen codeboek.",
      hint: "Noem een bestand coding/<vraag>.json, of een .qdc.",
    },
    en: { message: "This file holds no codebook.", hint: "Name a file coding/<question>.json, or a .qdc." },
  },
  "qda-not-a-codebook": {
    nl: {
      message: "Dit bestand is geen REFI-QDA-codeboek, of het is te groot of beschadigd.",
      hint: "Kies in het programma voor kwalitatieve analyse: exporteer het codeboek als .qdc.",
    },
    en: {
      message: "This file is no REFI-QDA codebook, or it is too large or damaged.",
      hint: "Choose in the program for qualitative analysis: export the codebook as .qdc.",
    },
  },
  "qda-headings-lifted": {
    nl: {
      message: "Kopjes waaronder thema’s stonden zijn weggelaten: {count}. De thema’s eronder staan nu los.",
      hint: "Hernoem een thema als het zonder kopje niet te begrijpen is.",
    },
    en: {
      message:
        "Headings that held themes were left out: {count}. The themes below them now stand by themselves.",
      hint: "Rename a theme that is not clear without its heading.",
    },
  },
  "qda-levels-joined": {
    nl: {
      message: "Codes die dieper lagen dan een punt onder een thema staan nu naast hun punt: {count}.",
      hint: "Hun titel begint met die van de code waar ze onder lagen; hernoem of voeg samen waar dat duidelijker is.",
    },
    en: {
      message: "Codes that lay deeper than a point below a theme now stand beside their point: {count}.",
      hint: "Their title begins with that of the code they lay under; rename or merge where that is clearer.",
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
