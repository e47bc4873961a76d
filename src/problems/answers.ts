import type { ProblemTexts } from "./texts.ts";

/** What can be wrong with the answers that a participant's page or a program sends. */
export const answersProblems = {
  "answer-variable-unknown": {
    nl: {
      message: "“{variable}” hoort bij geen vraag.",
      hint: "Gebruik de namen van de kolommen die bij de vragenlijst horen.",
    },
    en: {
      message: "“{variable}” belongs to no question.",
      hint: "Use the names of the columns that belong to the questionnaire.",
    },
  },
  "answer-not-text": {
    nl: {
      message: "Het antwoord is geen tekst.",
      hint: 'Stuur elk antwoord als tekst, ook een getal: "12.5".',
    },
    en: { message: "The answer is not a text.", hint: 'Send each answer as a text, numbers too: "12.5".' },
  },
  "answer-unknown": {
    nl: { message: "Dit antwoord bestaat niet bij deze vraag.", hint: "Stuur een code uit de vragenlijst." },
    en: { message: "The question has no such answer.", hint: "Send a code of the questionnaire." },
  },
  "answer-not-a-number": {
    nl: { message: "Dit is geen getal.", hint: "Stuur een getal met een punt als komma: 12.5." },
    en: { message: "This is not a number.", hint: "Send a number with a decimal point: 12.5." },
  },
  "answer-too-precise": {
    nl: {
      message: "Er staan meer dan {decimals} cijfers achter de komma.",
      hint: "Rond het getal af.",
    },
    en: { message: "There are more than {decimals} digits after the point.", hint: "Round the number." },
  },
  "answer-too-long": {
    nl: {
      message: "De tekst heeft {found} tekens en mag er {length} hebben.",
      hint: "Maak de tekst korter.",
    },
    en: { message: "The text has {found} signs and may have {length}.", hint: "Shorten the text." },
  },
  "answer-too-few": {
    nl: {
      message: "Er zijn minder dan {least} antwoorden gekozen.",
      hint: "Kies er meer, of sla de vraag over.",
    },
    en: { message: "Fewer than {least} options are chosen.", hint: "Choose more, or skip the question." },
  },
  "answer-place-missing": {
    nl: { message: "Er is een plaats overgeslagen.", hint: "Begin bij plaats 1 en laat geen gat." },
    en: { message: "A place is left out.", hint: "Start at place 1 and leave no gap." },
  },
  "answer-required": {
    nl: { message: "Deze vraag is verplicht en niet (helemaal) beantwoord.", hint: "Beantwoord de vraag." },
    en: { message: "This question is required and not (fully) answered.", hint: "Answer the question." },
  },
  "answer-other-empty": {
    nl: {
      message: "“{label}” is gekozen, en wat dat is ontbreekt.",
      hint: "Vul de woorden in bij “{variable}”, of kies iets anders.",
    },
    en: {
      message: "“{label}” is chosen, and what that is is missing.",
      hint: "Give the words at “{variable}”, or choose something else.",
    },
  },
  "answer-other-unchosen": {
    nl: {
      message: "Er staan woorden bij “{label}”, dat niet is gekozen.",
      hint: "Kies dat antwoord, of laat de woorden weg.",
    },
    en: {
      message: "There are words at “{label}”, which is not chosen.",
      hint: "Choose that option, or leave the words out.",
    },
  },
  "answer-not-asked": {
    nl: {
      message: "Deze vraag hoort na de andere antwoorden niet te worden gesteld.",
      hint: "Laat het antwoord weg.",
    },
    en: { message: "After the other answers this question is not asked.", hint: "Leave the answer out." },
  },
  "answers-empty": {
    nl: { message: "Er is geen enkele vraag beantwoord.", hint: "Beantwoord minstens één vraag." },
    en: { message: "Not a single question is answered.", hint: "Answer at least one question." },
  },
  "submission-malformed": {
    nl: {
      message: "Dit is geen inzending: die heeft “form”, “answers” en, waar een code nodig is, “key”.",
      hint: 'Stuur bijvoorbeeld {"key": "…", "form": "…", "answers": {"q1": "goed"}}.',
    },
    en: {
      message:
        "This is not a submission: an object with “form”, “answers” and, where a code is needed, “key”.",
      hint: 'Send for instance {"key": "…", "form": "…", "answers": {"q1": "good"}}.',
    },
  },
  "form-number-malformed": {
    nl: {
      message: "Het formuliernummer is te raden, te lang of heeft vreemde tekens.",
      hint: "Maak voor elk formulier een willekeurig nummer van 22 tot 64 letters, cijfers, - of _; een UUID is goed.",
    },
    en: {
      message: "The form number can be guessed, is too long or has strange signs.",
      hint: "Make a random number of 22 to 64 letters, digits, - or _ for each form; a UUID will do.",
    },
  },
} as const satisfies ProblemTexts;
