import type { ProblemTexts } from "./texts.ts";

/** What is not as it was when a questionnaire comes from another program, or goes to one. */
export const questionnaireFileProblems = {
  "form-several": {
    nl: {
      message: "Dit is een tweede vragenlijst, van een ander programma dan “{first}”.",
      hint: "Geef één vragenlijst op, zo nodig met de export van haar antwoorden.",
    },
    en: {
      message: "This is a second questionnaire, of another program than “{first}”.",
      hint: "Give one questionnaire, with the export of its answers where needed.",
    },
  },
  "form-too-large": {
    nl: {
      message: "De vragenlijst is groter dan een vragenlijst kan zijn ({limit}).",
      hint: "Exporteer de vragenlijst opnieuw, en controleer of dit het goede bestand is.",
    },
    en: {
      message: "The questionnaire is larger than any questionnaire can be ({limit}).",
      hint: "Export the questionnaire again, and check that this is the right file.",
    },
  },
  "form-without-questions": {
    nl: {
      message: "In deze vragenlijst staat geen vraag die kan worden overgenomen.",
      hint: "Controleer of dit het goede bestand is.",
    },
    en: {
      message: "This questionnaire holds no question that can be taken over.",
      hint: "Check that this is the right file.",
    },
  },
  "form-type-left-out": {
    nl: {
      message: "Vragen van het soort “{type}” worden niet ondersteund; de vraag is weggelaten.",
      hint: "Stel de vraag anders, of voeg haar toe in questionnaire.json.",
    },
    en: {
      message: "Questions of the type “{type}” are not supported; the question was left out.",
      hint: "Ask it in another way, or add it in questionnaire.json.",
    },
  },
  "form-type-changed": {
    nl: {
      message: "Een vraag van het soort “{type}” is gelezen als {as}.",
      hint: "Controleer de vraag in questionnaire.json.",
    },
    en: {
      message: "A question of the type “{type}” was read as {as}.",
      hint: "Check the question in questionnaire.json.",
    },
  },
  "form-condition-as-text": {
    nl: {
      message: "De voorwaarde “{condition}” is niet omgezet: de vraag wordt nu aan iedereen gesteld.",
      hint: "Maak er in questionnaire.json een “when” van. De tekst staat ook in import.json.",
    },
    en: {
      message: "The condition “{condition}” was not converted: the question is now asked of everybody.",
      hint: "Make a “when” of it in questionnaire.json. Its text is in import.json as well.",
    },
  },
  "form-condition-not-as-answers": {
    nl: {
      message: "De antwoorden passen niet bij de voorwaarde van deze vraag; de voorwaarde is weggelaten.",
      hint: "Kijk in de vragenlijst wie de vraag kreeg, en vul “when” aan in questionnaire.json.",
    },
    en: {
      message: "The answers do not fit the condition of this question; the condition was left out.",
      hint: "See in the questionnaire who was asked, and complete “when” in questionnaire.json.",
    },
  },
  "form-setting-left-out": {
    nl: {
      message: "Niet overgenomen: {setting}.",
      hint: "Niets nodig, tenzij de vragenlijst er niet zonder kan.",
    },
    en: {
      message: "Not taken over: {setting}.",
      hint: "Nothing needed, unless the questionnaire cannot do without.",
    },
  },
  "form-language-left-out": {
    nl: {
      message: "De teksten in deze taal zijn niet overgenomen: {language}.",
      hint: "Peilschaal kent Nederlands en Engels.",
    },
    en: {
      message: "The texts in this language were not taken over: {language}.",
      hint: "Peilschaal knows Dutch and English.",
    },
  },
  "form-language-foreign": {
    nl: {
      message: "De vragenlijst is in een andere taal ({language}); die woorden staan nu als Nederlands.",
      hint: "Vertaal “nl” in questionnaire.json.",
    },
    en: {
      message: "The questionnaire is in another language ({language}); its words now stand as Dutch.",
      hint: "Translate “nl” in questionnaire.json.",
    },
  },
  "form-text-cut": {
    nl: {
      message: "Teksten van meer dan 20.000 tekens, waarvan alleen het begin is overgenomen: {count}.",
      hint: "Zoek in questionnaire.json naar “[…]” en kort de tekst zelf in.",
    },
    en: {
      message: "Texts of more than 20,000 signs, of which only the beginning was taken over: {count}.",
      hint: "Look for “[…]” in questionnaire.json and shorten the text yourself.",
    },
  },
  "form-translation-missing": {
    nl: {
      message: "Teksten zonder vertaling, waar nu de andere taal staat: {count}.",
      hint: "Vul de vertaling aan in questionnaire.json.",
    },
    en: {
      message: "Texts without a translation, which now stand in the other language: {count}.",
      hint: "Complete the translation in questionnaire.json.",
    },
  },
  "form-question-without-answers": {
    nl: {
      message: "De export heeft geen kolom voor deze vraag; ze staat niet in de ingelezen vragenlijst.",
      hint: "Exporteer de antwoorden met alle vragen, of laat het zo.",
    },
    en: {
      message: "The export has no column for this question; it is not in the imported questionnaire.",
      hint: "Export the answers with all questions, or leave it so.",
    },
  },
  "form-cannot-hold": {
    nl: {
      message: "Dit formaat heeft geen plaats voor {what}.",
      hint: "Bewaar questionnaire.json: daarin staat het wel.",
    },
    en: {
      message: "This format has no place for {what}.",
      hint: "Keep questionnaire.json, which holds it.",
    },
  },
} satisfies ProblemTexts;
