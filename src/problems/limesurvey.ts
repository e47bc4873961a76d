import type { ProblemTexts } from "./texts.ts";

/** What can be wrong with files of LimeSurvey. */
export const limesurveyProblems = {
  "lime-without-survey": {
    nl: {
      message: "In dit bestand van LimeSurvey staat geen vragenlijst.",
      hint: "Exporteer de enquête als .lss of als archief (.lsa), en geef dat op.",
    },
    en: {
      message: "This file of LimeSurvey holds no questionnaire.",
      hint: "Export the survey as .lss or as an archive (.lsa), and give that.",
    },
  },
  "lime-dump": {
    nl: {
      message: "Dit is een enquête zoals LimeSurvey die tot en met 1.8 bewaarde; die wordt niet gelezen.",
      hint: "Lees haar in een nieuwere LimeSurvey in, en exporteer daar als .lss.",
    },
    en: {
      message: "This is a survey as LimeSurvey kept it up to 1.8, which is not read.",
      hint: "Import it into a newer LimeSurvey, and export it there as .lss.",
    },
  },
  "lime-rows-left-out": {
    nl: {
      message: "Regels van het soort “{kind}” die niet zijn gelezen: {count}. Dit is de eerste.",
      hint: "Zet elke regel met “SQ” of “A” onder haar vraag; gebruik alleen soorten die LimeSurvey kent.",
    },
    en: {
      message: "Rows of the class “{kind}” that were not read: {count}. This is the first.",
      hint: "Put each row with “SQ” or “A” below its question; use only classes that LimeSurvey knows.",
    },
  },
  "lime-several-surveys": {
    nl: {
      message: "Hier staat meer dan één enquête in.",
      hint: "Geef één enquête met haar antwoorden op; lees andere elk in een eigen map in.",
    },
    en: {
      message: "There is more than one survey in this.",
      hint: "Give one survey with its answers; import others into a folder each.",
    },
  },
  "lime-participants-left-out": {
    nl: {
      message: "De deelnemerstabel is niet gelezen: daarin staan namen en adressen.",
      hint: "Niets nodig. Antwoorden worden nooit aan namen gekoppeld.",
    },
    en: {
      message: "The table of participants was not read: it holds names and addresses.",
      hint: "Nothing needed. Answers are never joined to names.",
    },
  },
  "lime-part-left-out": {
    nl: {
      message: "Dit deel van het archief is niet gelezen: “{entry}”.",
      hint: "Niets nodig: het heeft geen vragen of antwoorden (zoals tijden per pagina).",
    },
    en: {
      message: "This part of the archive was not read: “{entry}”.",
      hint: "Nothing needed: it holds no questions or answers (such as times per page).",
    },
  },
  "lime-no-responses": {
    nl: {
      message: "Het archief heeft geen antwoorden; alleen de vragenlijst is gelezen.",
      hint: "Exporteer het archief opnieuw als er antwoorden zijn.",
    },
    en: {
      message: "The archive holds no answers; only the questionnaire was read.",
      hint: "Export the archive again if there are answers.",
    },
  },
} satisfies ProblemTexts;
