import type { ProblemTexts } from "./texts.ts";

/** What can be wrong with a questionnaire of another program, and what of it has no place in ours. */
export const formProblems = {
  "form-too-large": {
    nl: {
      message: "Deze vragenlijst is groter dan {limit} MB en wordt niet gelezen.",
      hint: "Haal plaatjes en bijlagen uit de vragenlijst, en exporteer opnieuw.",
    },
    en: {
      message: "This questionnaire is larger than {limit} MB and is not read.",
      hint: "Take pictures and attachments out of the questionnaire, and export again.",
    },
  },
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
  "form-without-questions": {
    nl: {
      message: "In deze vragenlijst staat geen enkele vraag die kan worden overgenomen.",
      hint: "Kijk in het programma of de vragenlijst klopt, en exporteer opnieuw.",
    },
    en: {
      message: "This questionnaire holds no question that can be taken over.",
      hint: "See in the program whether the questionnaire is right, and export again.",
    },
  },
  "form-type-left": {
    nl: {
      message: "Niet overgenomen: een onderdeel van de soort “{type}”, “{words}”.",
      hint: "Maak er zo nodig zelf een vraag van die Peilschaal kent.",
    },
    en: {
      message: "Not taken over: a part of the type “{type}”, “{words}”.",
      hint: "Where needed, make a question of it that Peilschaal knows.",
    },
  },
  "form-routing-left": {
    nl: {
      message: "De voorwaarde “{written}” is niet overgenomen: dit wordt aan iedereen gevraagd.",
      hint: "Zet de voorwaarde zelf in questionnaire.json, bij “when”.",
    },
    en: {
      message: "The condition “{written}” was not taken over: this is asked of everybody.",
      hint: "Write the condition in questionnaire.json yourself, at “when”.",
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
  "form-setting-left": {
    nl: {
      message: "De instelling “{setting}” is niet overgenomen ({count}×).",
      hint: "Kijk of de vragenlijst zonder deze instelling klopt.",
    },
    en: {
      message: "The setting “{setting}” was not taken over ({count}×).",
      hint: "See whether the questionnaire is right without this setting.",
    },
  },
  "form-changed": {
    nl: { message: "Overgenomen als iets anders: {from} werd {to}.", hint: "Kijk of de vraag zo klopt." },
    en: {
      message: "Taken over as something else: {from} became {to}.",
      hint: "See whether the question is right.",
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
  "form-language-left": {
    nl: {
      message: "De taal “{language}” is niet overgenomen: een vragenlijst heeft Nederlands en Engels.",
      hint: "Is er geen Nederlands, dan staat de tekst van het bestand op die plaats. Vertaal die.",
    },
    en: {
      message: "The language “{language}” was not taken over: a questionnaire has Dutch and English.",
      hint: "Where there is no Dutch, the words of the file stand in its place. Translate them.",
    },
  },
  "form-half-translated": {
    nl: {
      message:
        "Een deel van de teksten is in het Engels vertaald, en {count} niet: de vragenlijst is nu alleen Nederlands.",
      hint: "Vertaal de rest, en zet “en” bij “languages”.",
    },
    en: {
      message:
        "Part of the texts have English and {count} have none: the questionnaire is in Dutch only now.",
      hint: "Translate the rest, and put “en” among “languages”.",
    },
  },
  "form-dutch-missing": {
    nl: {
      message: "{count} teksten hebben geen Nederlands; daar staat nu de andere taal.",
      hint: "Vertaal ze in questionnaire.json.",
    },
    en: {
      message: "{count} texts have no Dutch; the other language stands there now.",
      hint: "Translate them in questionnaire.json.",
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
