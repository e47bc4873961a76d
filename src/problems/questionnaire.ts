import type { ProblemTexts } from "./texts.ts";

export const questionnaireProblems = {
  "code-twice": {
    nl: {
      message: "De code “{code}” staat er twee keer.",
      hint: "Geef elke vraag en elk antwoord een eigen code; laat de code van de oudste staan.",
    },
    en: {
      message: "The code “{code}” is used twice.",
      hint: "Give each question and each option a code of its own; keep the code of the oldest.",
    },
  },
  "question-too-few-options": {
    nl: { message: "De vraag heeft minder dan twee antwoorden.", hint: "Voeg een antwoord toe." },
    en: { message: "The question has fewer than two options.", hint: "Add an option." },
  },
  "question-two-others": {
    nl: {
      message: "De vraag heeft twee antwoorden met een tekstveld.",
      hint: "Houd één “Anders, namelijk…” over.",
    },
    en: { message: "The question has two options with a text field.", hint: "Keep one “Other, namely…”." },
  },
  "question-bounds-impossible": {
    nl: {
      message: "Er is geen antwoord mogelijk: minstens {least}, hoogstens {most}.",
      hint: "Maak het minimum niet groter dan het maximum of het aantal antwoorden.",
    },
    en: {
      message: "No answer is possible: at least {least}, at most {most}.",
      hint: "Make the minimum no larger than the maximum or the number of options.",
    },
  },
  "scale-too-few-points": {
    nl: { message: "De schaal heeft minder dan twee punten.", hint: "Voeg een punt toe." },
    en: { message: "The scale has fewer than two points.", hint: "Add a point." },
  },
  "scale-middle-unknown": {
    nl: {
      message: "Het midden “{code}” is geen punt tussen de uiteinden van de schaal.",
      hint: "Noem de code van een punt dat niet aan een uiteinde staat, of laat het midden weg.",
    },
    en: {
      message: "The middle “{code}” is not a point between the ends of the scale.",
      hint: "Name the code of a point that is not at an end, or leave the middle out.",
    },
  },
  "scale-values-not-in-order": {
    nl: {
      message: "De waarden van de schaal lopen niet steeds op of steeds af.",
      hint: "Geef de punten oplopende waarden, bijvoorbeeld 1 tot en met 5.",
    },
    en: {
      message: "The scale's values neither rise nor fall all the way.",
      hint: "Give the points rising values, for example 1 to 5.",
    },
  },
  "grid-without-rows": {
    nl: { message: "De vraag heeft geen rijen.", hint: "Voeg een rij toe." },
    en: { message: "The question has no rows.", hint: "Add a row." },
  },
} as const satisfies ProblemTexts;
