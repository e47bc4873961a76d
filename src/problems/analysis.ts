import type { ProblemTexts } from "./texts.ts";

export const analysisProblems = {
  "question-unknown": {
    nl: {
      message: "De vragenlijst heeft geen vraag “{code}”.",
      hint: "Gebruik een code uit questionnaire.json.",
    },
    en: {
      message: "The questionnaire has no question “{code}”.",
      hint: "Use a code from questionnaire.json.",
    },
  },
  "background-unknown": {
    nl: {
      message: "“{code}” is geen achtergrondvraag.",
      hint: "Noem een vraag met één antwoord en “background”: true.",
    },
    en: {
      message: "“{code}” is not a background question.",
      hint: "Name a one-answer question with “background”: true.",
    },
  },
  "breakdown-not-possible": {
    nl: {
      message: "Vraag “{code}” is niet uit te splitsen naar groepen.",
      hint: "Dat kan bij vragen met één of meer antwoorden, schalen en tabelvragen; niet bij getallen, rangordes, open vragen en achtergrondvragen.",
    },
    en: {
      message: "Question “{code}” cannot be split by groups.",
      hint: "One-answer and several-answers questions, scales and grids can be; numbers, rankings, open questions and background questions cannot.",
    },
  },
  "message-number-unknown": {
    nl: {
      message: "In “{text}” staat het getal {number}, dat bij deze vraag niet voorkomt.",
      hint: "Gebruik een aantal, een N of een percentage van de vraag zelf.",
    },
    en: {
      message: "“{text}” has the number {number}, which this question does not have.",
      hint: "Use a count, an N or a percentage of the question itself.",
    },
  },
  "message-register-missing": {
    nl: {
      message: "“{text}” spreekt de lezer aan en heeft maar één vorm.",
      hint: "Geef de tekst een je- en een u-vorm.",
    },
    en: {
      message: "“{text}” addresses the reader and has only one form.",
      hint: "Give the text a je and a u form.",
    },
  },
  "message-english-missing": {
    nl: {
      message: "De Engelse tekst ontbreekt bij “{text}”.",
      hint: "Vul “en” in om in het Engels te publiceren.",
    },
    en: { message: "The English text is missing for “{text}”.", hint: "Fill in “en” to publish in English." },
  },
  "glance-unknown": {
    nl: {
      message: "De uitkomst over “{question}” is niet te tellen.",
      hint: "Noem een vraag en een antwoord of thema dat er is; opties waarvan er meer gekozen mogen worden tel je niet op.",
    },
    en: {
      message: "The finding about “{question}” cannot be counted.",
      hint: "Name a question and an answer or theme that exists; options of which several may be chosen are never added up.",
    },
  },
  "quote-not-released": {
    nl: {
      message: "Het citaat van rij “{row}” bij “{variable}” is niet vrijgegeven.",
      hint: "Kies een antwoord dat is nagelezen en gepubliceerd wordt.",
    },
    en: {
      message: "The quote of row “{row}” at “{variable}” has not been released.",
      hint: "Choose an answer that was reviewed and is published.",
    },
  },
  "quote-theme-differs": {
    nl: {
      message: "Het citaat van rij “{row}” draagt thema “{theme}” niet.",
      hint: "Noem een thema dat het antwoord draagt, of geen thema.",
    },
    en: {
      message: "The quote of row “{row}” does not carry theme “{theme}”.",
      hint: "Name a theme that the answer carries, or none.",
    },
  },
  "wave-empty": {
    nl: {
      message: "Er zijn geen deelnemers: het verslag bevat geen uitkomsten.",
      hint: "Controleer responses.csv.",
    },
    en: { message: "There are no participants: the report holds no results.", hint: "Check responses.csv." },
  },
  "participants-not-chosen": {
    nl: {
      message: "De tabel met deelnemers per groep wordt niet getoond, omdat niemand daarvoor heeft gekozen.",
      hint: "Leg de keuze vast in report.json, onder “participants”.",
    },
    en: {
      message: "The table of participants by group is not shown, because nobody chose to.",
      hint: "Record the choice in report.json, under “participants”.",
    },
  },
} as const satisfies ProblemTexts;
