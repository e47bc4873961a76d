import type { ProblemTexts } from "./texts.ts";

/** What can be wrong with a questionnaire of another program, and what of it has no place in ours. */
export const formProblems = {
  "form-too-deep": {
    nl: {
      message:
        "In deze vragenlijst staan meer dan {limit} lagen in elkaar; zo schrijft geen enkel programma.",
      hint: "Exporteer opnieuw uit het programma waarin de vragenlijst is gemaakt.",
    },
    en: {
      message: "This questionnaire is nested more than {limit} deep; no program writes like that.",
      hint: "Export again from the program the questionnaire was made in.",
    },
  },
  "form-too-many-parts": {
    nl: {
      message: "Deze vragenlijst heeft meer onderdelen dan een vragenlijst kan hebben (grens: {limit}).",
      hint: "Exporteer opnieuw, of splits de vragenlijst.",
    },
    en: {
      message: "This questionnaire has more parts than a questionnaire can have (limit: {limit}).",
      hint: "Export again, or split the questionnaire.",
    },
  },
  "form-hostile-name": {
    nl: {
      message:
        "In dit bestand heet iets “{name}”. Zo’n naam kan schade aanrichten; het bestand wordt niet gelezen.",
      hint: "Vraag waar het bestand vandaan komt, of geef het onderdeel een andere naam.",
    },
    en: {
      message: "Something in this file is called “{name}”. Such a name can do harm; the file is not read.",
      hint: "Ask where the file comes from, or give the part another name.",
    },
  },
  "form-rule-left": {
    nl: {
      message: "De regel “{written}” ({setting}) is niet overgenomen.",
      hint: "Kijk of de vraag zonder deze regel klopt.",
    },
    en: {
      message: "The rule “{written}” ({setting}) was not taken over.",
      hint: "See whether the question is right without this rule.",
    },
  },
  "form-number-left": {
    nl: {
      message: "Het getal “{written}” ({setting}) is niet overgenomen: daar is hier geen plaats voor.",
      hint: "Kijk in het programma wat er moest staan, en vul het zo nodig aan in questionnaire.json.",
    },
    en: {
      message: "The number “{written}” ({setting}) was not taken over: there is no place for it here.",
      hint: "See in the program what was meant, and add it in questionnaire.json where needed.",
    },
  },
  "form-number-changed": {
    nl: {
      message: "Het getal “{written}” ({setting}) kan daar niet staan; er staat nu {used}.",
      hint: "Kijk in het programma wat er moest staan, en verbeter het zo nodig in questionnaire.json.",
    },
    en: {
      message: "The number “{written}” ({setting}) cannot stand there; it is now {used}.",
      hint: "See in the program what was meant, and correct it in questionnaire.json where needed.",
    },
  },
  "form-answer-twice": {
    nl: {
      message: "Meer dan één antwoord staat in de gegevens als “{answer}”; dat telt nu als “{first}”.",
      hint: "Geef elk antwoord in het programma een eigen waarde en exporteer opnieuw, of kijk het na in map.json.",
    },
    en: {
      message: "More than one answer stands in the data as “{answer}”, which now counts as “{first}”.",
      hint: "Give each answer a value of its own in the program and export again, or check it in map.json.",
    },
  },
  "form-too-few-answers": {
    nl: {
      message:
        "Niet overgenomen: een vraag met {count} mogelijke antwoorden. Peilschaal heeft er minstens twee nodig.",
      hint: "Voeg antwoorden toe, of maak er een open vraag van.",
    },
    en: {
      message: "Not taken over: a question with {count} possible answers. Peilschaal needs at least two.",
      hint: "Add answers, or make it an open question.",
    },
  },
  "form-without-rows": {
    nl: { message: "Niet overgenomen: een raster zonder rijen.", hint: "Voeg rijen toe." },
    en: { message: "Not taken over: a grid without rows.", hint: "Add rows." },
  },
  "form-question-unused": {
    nl: {
      message: "Deze vraag staat in de prullenbak of in geen enkel blok dat wordt gesteld; ze is weggelaten.",
      hint: "Zet de vraag in het programma in een blok, als ze erbij hoort.",
    },
    en: {
      message: "This question is in the bin, or in no block that is asked; it was left out.",
      hint: "Put the question into a block in the program, if it belongs.",
    },
  },
  "form-second-other": {
    nl: {
      message: "Bij “{answer}” is geen plaats voor eigen woorden: dat kan bij één antwoord per vraag.",
      hint: "Stel er zo nodig een open vraag naast.",
    },
    en: {
      message: "“{answer}” has no room for words of one’s own: one answer of a question can have that.",
      hint: "Where needed, ask an open question beside it.",
    },
  },
  "form-media-left": {
    nl: {
      message: "Een plaatje, geluid of film bij deze vraag is niet overgenomen.",
      hint: "Beschrijf in woorden wat er te zien of te horen was.",
    },
    en: {
      message: "A picture, sound or film at this question was not taken over.",
      hint: "Describe in words what there was to see or hear.",
    },
  },
  "form-filled-in-words": {
    nl: {
      message:
        "In deze tekst vult het programma een eerder antwoord in: “{words}”. Peilschaal doet dat niet.",
      hint: "Schrijf de tekst zo dat die zonder klopt.",
    },
    en: {
      message: "The program fills an earlier answer in here: “{words}”. Peilschaal does not.",
      hint: "Write the text so that it is right without.",
    },
  },
  "form-more-remarks": {
    nl: {
      message: "En nog {count} van zulke opmerkingen.",
      hint: "Begin met de eerste, en lees opnieuw in.",
    },
    en: { message: "And {count} more of such remarks.", hint: "Begin with the first, and import again." },
  },
} satisfies ProblemTexts;
