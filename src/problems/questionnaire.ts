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
  "questionnaire-empty": {
    nl: { message: "De vragenlijst heeft geen vragen.", hint: "Voeg een pagina met een vraag toe." },
    en: { message: "The questionnaire has no questions.", hint: "Add a page with a question." },
  },
  "text-empty": {
    nl: { message: "Hier ontbreekt de Nederlandse tekst.", hint: "Vul de tekst in." },
    en: { message: "The Dutch text is missing here.", hint: "Fill in the text." },
  },
  "text-register-missing": {
    nl: {
      message: "“{text}” spreekt de lezer aan en heeft maar één vorm.",
      hint: 'Geef de tekst twee vormen: { "je": …, "u": … }.',
    },
    en: {
      message: "“{text}” addresses the reader and has only one form.",
      hint: 'Give the text two forms: { "je": …, "u": … }.',
    },
  },
  "text-english-missing": {
    nl: {
      message: "De Engelse tekst ontbreekt bij “{text}”.",
      hint: "Vul “en” in, of haal “en” uit de talen van de vragenlijst.",
    },
    en: {
      message: "The English text is missing for “{text}”.",
      hint: "Fill in “en”, or take “en” out of the questionnaire's languages.",
    },
  },
  "code-malformed": {
    nl: {
      message: "“{code}” is geen code.",
      hint: "Gebruik kleine letters, cijfers en streepjes, hoogstens 40 tekens.",
    },
    en: {
      message: "“{code}” is not a code.",
      hint: "Use lower-case letters, digits and hyphens, at most 40 signs.",
    },
  },
  "code-reserved": {
    nl: {
      message: "Geen vraag kan de code “{code}” hebben: zo heet de kolom die rijen uit elkaar houdt.",
      hint: "Geef de vraag een andere code.",
    },
    en: {
      message: "No question can have the code “{code}”: the column that tells rows apart is called so.",
      hint: "Give the question another code.",
    },
  },
  "routing-question-not-earlier": {
    nl: {
      message: "De route kijkt naar vraag “{code}”, die niet eerder komt.",
      hint: "Noem een vraag die vóór deze staat, of verplaats de vraag.",
    },
    en: {
      message: "The routing looks at question “{code}”, which does not come earlier.",
      hint: "Name a question that stands before this one, or move the question.",
    },
  },
  "routing-answer-unknown": {
    nl: {
      message: "Vraag “{code}” heeft geen antwoord “{choice}”.",
      hint: "Noem de code van een antwoord van die vraag.",
    },
    en: {
      message: "Question “{code}” has no answer “{choice}”.",
      hint: "Name the code of an answer of that question.",
    },
  },
  "routing-row-unknown": {
    nl: {
      message: "Vraag “{code}” heeft geen rij “{row}”.",
      hint: "Noem de code van een rij van die vraag.",
    },
    en: {
      message: "Question “{code}” has no row “{row}”.",
      hint: "Name the code of a row of that question.",
    },
  },
  "routing-empty": {
    nl: {
      message: "De route noemt vraag “{code}” en vraagt er niets over.",
      hint: "Voeg “is”, “answered”, “atLeast” of “atMost” toe.",
    },
    en: {
      message: "The routing names question “{code}” and asks nothing of it.",
      hint: "Add “is”, “answered”, “atLeast” or “atMost”.",
    },
  },
  "question-without-way-out": {
    nl: {
      message: "Deze vraag moet beantwoord worden, ook door wie geen antwoord past.",
      hint: "Voeg “Weet ik niet” of “Anders” toe, of laat de vraag overslaan.",
    },
    en: {
      message: "This question has to be answered, also by whom no answer fits.",
      hint: "Add “Don’t know” or “Other”, or let the question be skipped.",
    },
  },
  "question-asked-twice": {
    nl: {
      message: "Deze vraag staat er al, met code “{code}”.",
      hint: "Haal een van de twee weg, of zeg wat er anders aan is.",
    },
    en: {
      message: "This question is there already, with the code “{code}”.",
      hint: "Take one of the two away, or say what is different about it.",
    },
  },
  "answer-said-twice": {
    nl: { message: "“{text}” staat er twee keer.", hint: "Haal een van de twee weg." },
    en: { message: "“{text}” is there twice.", hint: "Take one of the two away." },
  },
  "question-two-in-one": {
    nl: {
      message: "Hier worden misschien twee dingen tegelijk gevraagd: “{text}”.",
      hint: "Wie over het een anders denkt dan over het ander, kan niet antwoorden. Maak er twee vragen van.",
    },
    en: {
      message: "This may ask two things at once: “{text}”.",
      hint: "Whoever thinks differently of the one and the other cannot answer. Make two questions of it.",
    },
  },
  "question-sentence-long": {
    nl: {
      message: "Een zin van {words} woorden leest niet iedereen in één keer.",
      hint: "Maak er twee zinnen van.",
    },
    en: {
      message: "Not everybody reads a sentence of {words} words at once.",
      hint: "Make two sentences of it.",
    },
  },
  "text-hard-word": {
    nl: { message: "“{word}” is een moeilijk woord.", hint: "Makkelijker: {plainer}." },
    en: { message: "“{word}” is a hard word in Dutch.", hint: "Plainer: {plainer}." },
  },
  "question-never-asked": {
    nl: {
      message: "Niemand krijgt deze vraag, wat er ook wordt geantwoord.",
      hint: "Verander voor wie de vraag is, of haal de vraag weg.",
    },
    en: {
      message: "Nobody is asked this question, whatever is answered.",
      hint: "Change whom the question is for, or take the question away.",
    },
  },
  "questionnaire-file-unknown": {
    nl: {
      message: "Peilschaal kent dit soort bestand niet als vragenlijst.",
      hint: "Kies het bestand dat je programma als vragenlijst bewaart, of plak de antwoorden als lijst bij een vraag.",
    },
    en: {
      message: "Peilschaal does not know this kind of file as a questionnaire.",
      hint: "Choose the file your program keeps as a questionnaire, or paste answers as a list at a question.",
    },
  },
} as const satisfies ProblemTexts;
