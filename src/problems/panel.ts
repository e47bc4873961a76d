import type { ProblemTexts } from "./texts.ts";

export const panelProblems = {
  "panel-column-missing": {
    nl: {
      message: "De lijst heeft geen kolom “{column}”.",
      hint: "Zet boven de kolommen: naam, mail, groep en eventueel taal.",
    },
    en: {
      message: "The list has no column “{column}”.",
      hint: "Put above the columns: name, mail, group and, if you like, language.",
    },
  },
  "panel-address-broken": {
    nl: {
      message: "Dit is geen mailadres waar iets heen kan.",
      hint: "Verbeter het adres in de lijst, of laat de regel weg.",
    },
    en: {
      message: "This is no mail address that anything can be sent to.",
      hint: "Correct the address in the list, or leave the row out.",
    },
  },
  "panel-group-unknown": {
    nl: {
      message: "De groep “{group}” is geen antwoord op de achtergrondvraag.",
      hint: "Gebruik de woorden of de code van een antwoord in de vragenlijst.",
    },
    en: {
      message: "The group “{group}” is no answer to the background question.",
      hint: "Use the words or the code of an answer in the questionnaire.",
    },
  },
  "panel-language-unknown": {
    nl: {
      message: "De taal “{language}” is niet bekend; de taal van de reeks is genomen.",
      hint: "Schrijf nl of en.",
    },
    en: {
      message: "The language “{language}” is not known; the language of the series was taken.",
      hint: "Write nl or en.",
    },
  },
} satisfies ProblemTexts;
