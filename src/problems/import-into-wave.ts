import type { ProblemTexts } from "./texts.ts";

/** Why answers of an export cannot come into a wave that was begun. */
export const importIntoWaveProblems = {
  "import-without-answers": {
    nl: {
      message: "In dit bestand staan vragen en geen antwoorden.",
      hint: "Kies het bestand met de antwoorden erbij. Wil je alleen de vragen? Neem ze over bij Vragenlijst.",
    },
    en: {
      message: "There are questions in this file and no answers.",
      hint: "Choose the file with the answers as well. Do you only want the questions? Take them over at Questionnaire.",
    },
  },
  "import-wave-answered": {
    nl: {
      message: "Deze peiling heeft al antwoorden.",
      hint: "Begin een nieuwe peiling in de reeks, en lees het bestand daar in.",
    },
    en: {
      message: "This poll has answers already.",
      hint: "Begin a new poll in the series, and import the file there.",
    },
  },
  "import-wave-opened": {
    nl: {
      message: "Deze peiling is geopend: de antwoorden komen van deelnemers.",
      hint: "Begin een nieuwe peiling in de reeks, en lees het bestand daar in.",
    },
    en: {
      message: "This poll was opened: its answers come from participants.",
      hint: "Begin a new poll in the series, and import the file there.",
    },
  },
  "import-gone": {
    nl: {
      message: "Het ingelezen bestand is er niet meer.",
      hint: "Kies het bestand opnieuw. Het wordt niet bewaard, en na een half uur losgelaten.",
    },
    en: {
      message: "The file that was read is not there any more.",
      hint: "Choose the file again. It is not kept, and let go of after half an hour.",
    },
  },
} satisfies ProblemTexts;
