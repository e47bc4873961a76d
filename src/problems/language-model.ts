import type { ProblemTexts } from "./texts.ts";

const MANUAL_NL = "Codeer met de hand verder; er is niets verloren.";
const MANUAL_EN = "Go on coding by hand; nothing is lost.";

/** A language model that cannot be asked. */
const asking = {
  "model-off": {
    nl: {
      message: "Voor deze peiling staat geen taalmodel aan.",
      hint: "Zet er een aan met model … on, of codeer zonder.",
    },
    en: {
      message: "No language model is switched on for this poll.",
      hint: "Switch one on with model … on, or code without.",
    },
  },
  "model-incomplete": {
    nl: {
      message: "Om een taalmodel aan te zetten ontbreekt: {missing}.",
      hint: "Geef het op de opdrachtregel of in de omgeving.",
    },
    en: {
      message: "To switch on a language model this is missing: {missing}.",
      hint: "Give it on the command line or in the environment.",
    },
  },
  "model-recipient-unnamed": {
    nl: {
      message: "De privacytekst van deze peiling noemt “{recipient}” niet als ontvanger van antwoorden.",
      hint: "Zet bij “recipients” in peiling.json, in elke taal, wat deelnemers daarover te lezen kregen. Kregen zij dat niet te lezen? Dan kan het niet.",
    },
    en: {
      message: "The privacy text of this poll does not name “{recipient}” as recipient of answers.",
      hint: "Put under “recipients” in peiling.json, in every language, what participants were told about it. Were they not told? Then it cannot be done.",
    },
  },
  "model-address-wrong": {
    nl: {
      message: "“{address}” is geen adres waar een taalmodel gevraagd kan worden.",
      hint: "Geef een adres met https, zonder naam, wachtwoord of sleutel erin; met http alleen op deze computer.",
    },
    en: {
      message: "“{address}” is no address where a language model can be asked.",
      hint: "Give an address with https, without a name, password or key in it; with http only on this machine.",
    },
  },
  "model-address-blocked": {
    nl: {
      message: "“{address}” ligt op deze computer of in het eigen netwerk, en daar is geen toestemming voor.",
      hint: "Noem de host met --allow als dat zo hoort. Adressen voor het beheer van computers kunnen nooit.",
    },
    en: {
      message: "“{address}” lies on this machine or in its own network, and there is no leave for that.",
      hint: "Name the host with --allow if it is meant to be so. Addresses for managing machines never can.",
    },
  },
  "model-key-wrong": {
    nl: {
      message: "De sleutel in PEILSCHAAL_MODEL_KEY kan geen sleutel zijn.",
      hint: "Een sleutel is één woord zonder spaties of regeleinden.",
    },
    en: {
      message: "The key in PEILSCHAAL_MODEL_KEY cannot be a key.",
      hint: "A key is one word without spaces or line ends.",
    },
  },
  "model-nothing-to-ask": {
    nl: {
      message: "Er zijn geen nagelezen antwoorden om voor te leggen.",
      hint: "Lees de antwoorden na; wat al gecodeerd is wordt niet meer voorgelegd.",
    },
    en: {
      message: "There are no reviewed answers to put before it.",
      hint: "Review the answers; what is coded already is not asked again.",
    },
  },
  "model-no-themes": {
    nl: {
      message: "Er is nog geen codeboek.",
      hint: "Laat eerst thema’s voorstellen, of maak er zelf een.",
    },
    en: { message: "There is no codebook yet.", hint: "Let themes be proposed first, or make one yourself." },
  },
} as const satisfies ProblemTexts;

/** What came back, or did not. */
const replies = {
  "model-not-reached": {
    nl: { message: "Het taalmodel is niet te bereiken ({times} keer).", hint: MANUAL_NL },
    en: { message: "The language model cannot be reached ({times} times).", hint: MANUAL_EN },
  },
  "model-timeout": {
    nl: { message: "Het taalmodel gaf niet op tijd antwoord ({times} keer).", hint: MANUAL_NL },
    en: { message: "The language model did not answer in time ({times} times).", hint: MANUAL_EN },
  },
  "model-redirected": {
    nl: {
      message: "Het taalmodel verwijst door naar een ander adres ({times} keer); dat wordt niet gevolgd.",
      hint: "Vraag het goede adres op en zet het model daarmee aan.",
    },
    en: {
      message: "The language model points to another address ({times} times); that is not followed.",
      hint: "Ask for the right address and switch the model on with it.",
    },
  },
  "model-refused": {
    nl: { message: "Het taalmodel weigerde met {status} ({times} keer).", hint: MANUAL_NL },
    en: { message: "The language model refused with {status} ({times} times).", hint: MANUAL_EN },
  },
  "model-too-large": {
    nl: { message: "Het antwoord van het taalmodel is te groot ({times} keer).", hint: MANUAL_NL },
    en: { message: "The reply of the language model is too large ({times} times).", hint: MANUAL_EN },
  },
  "model-cut-off": {
    nl: { message: "Het antwoord van het taalmodel is afgebroken ({times} keer).", hint: MANUAL_NL },
    en: { message: "The reply of the language model is cut off ({times} times).", hint: MANUAL_EN },
  },
  "model-declined": {
    nl: { message: "Het taalmodel wilde geen antwoord geven ({times} keer).", hint: MANUAL_NL },
    en: { message: "The language model declined to answer ({times} times).", hint: MANUAL_EN },
  },
  "model-not-json": {
    nl: { message: "Het antwoord van het taalmodel is niet te lezen ({times} keer).", hint: MANUAL_NL },
    en: { message: "The reply of the language model cannot be read ({times} times).", hint: MANUAL_EN },
  },
  "model-shape-wrong": {
    nl: {
      message: "Het antwoord van het taalmodel heeft een andere vorm dan gevraagd ({times} keer).",
      hint: "Gebruik een model dat JSON Schema volgt. Codeer met de hand verder; er is niets verloren.",
    },
    en: {
      message: "The reply of the language model has another shape than was asked ({times} times).",
      hint: "Use a model that follows JSON Schema. Go on coding by hand; nothing is lost.",
    },
  },
} as const satisfies ProblemTexts;

const NOT_TAKEN_NL = "Het is niet overgenomen.";
const NOT_TAKEN_EN = "It was not taken over.";

/** What was wrong in a reply, and so is not among the suggestions. */
const flags = {
  "model-id-unknown": {
    nl: { message: "Het taalmodel noemde antwoorden die er niet zijn: {count}.", hint: NOT_TAKEN_NL },
    en: { message: "The language model named answers that are not there: {count}.", hint: NOT_TAKEN_EN },
  },
  "model-id-twice": {
    nl: {
      message: "Het taalmodel gaf antwoorden dubbel terug: {count}.",
      hint: "Voor deze antwoorden is niets voorgesteld; codeer ze met de hand.",
    },
    en: {
      message: "The language model gave answers twice: {count}.",
      hint: "Nothing is suggested for these answers; code them by hand.",
    },
  },
  "model-id-missing": {
    nl: {
      message: "Het taalmodel sloeg antwoorden over: {count}.",
      hint: "Voor deze antwoorden is niets voorgesteld; codeer ze met de hand.",
    },
    en: {
      message: "The language model left out answers: {count}.",
      hint: "Nothing is suggested for these answers; code them by hand.",
    },
  },
  "model-code-unknown": {
    nl: {
      message: "Het taalmodel gaf codes die niet in het codeboek staan of niet kunnen: {count}.",
      hint: NOT_TAKEN_NL,
    },
    en: {
      message: "The language model gave codes that are not in the codebook or cannot be: {count}.",
      hint: NOT_TAKEN_EN,
    },
  },
  "model-quote-invented": {
    nl: {
      message: "Het taalmodel haalde woorden aan die niet in het antwoord staan: {count}.",
      hint: NOT_TAKEN_NL,
    },
    en: {
      message: "The language model quoted words that are not in the answer: {count}.",
      hint: NOT_TAKEN_EN,
    },
  },
  "model-text-unfit": {
    nl: {
      message: "Teksten van het taalmodel zijn te lang, of er staat in wat er niet in hoort: {count}.",
      hint: NOT_TAKEN_NL,
    },
    en: {
      message: "Texts of the language model are too long, or hold what they should not: {count}.",
      hint: NOT_TAKEN_EN,
    },
  },
  "model-title-known": {
    nl: { message: "Het taalmodel stelde voor wat er al is: {count}.", hint: NOT_TAKEN_NL },
    en: { message: "The language model proposed what is there already: {count}.", hint: NOT_TAKEN_EN },
  },
  "model-too-many": {
    nl: {
      message: "Het taalmodel stelde meer voor dan iemand nakijkt: {count} te veel.",
      hint: NOT_TAKEN_NL,
    },
    en: {
      message: "The language model proposed more than anybody looks at: {count} too many.",
      hint: NOT_TAKEN_EN,
    },
  },
  "model-nothing-taken": {
    nl: {
      message: "Het taalmodel stelde niets voor dat overgenomen kan worden.",
      hint: "Vraag het nog eens, probeer een ander model, of codeer met de hand.",
    },
    en: {
      message: "The language model proposed nothing that can be taken over.",
      hint: "Ask again, try another model, or code by hand.",
    },
  },
  "model-number-unknown": {
    nl: {
      message: "Het taalmodel noemde een getal dat niet in de antwoorden staat.",
      hint: NOT_TAKEN_NL,
    },
    en: {
      message: "The language model gave a number that is not in the answers.",
      hint: NOT_TAKEN_EN,
    },
  },
} as const satisfies ProblemTexts;

export const languageModelProblems = {
  ...asking,
  ...replies,
  ...flags,
  "proposal-unknown": {
    nl: {
      message: "“{code}” is niet voorgesteld, of er is al over besloten.",
      hint: "Bekijk met propose wat er wacht.",
    },
    en: {
      message: "“{code}” was not proposed, or it was decided on.",
      hint: "Look with propose at what waits.",
    },
  },
  "proposal-changed": {
    nl: {
      message: "Voorgesteld werk paste niet meer bij het codeboek: {count}.",
      hint: "Intussen is het codeboek of het antwoord veranderd. Het is niet overgenomen.",
    },
    en: {
      message: "Suggestions that no longer fit the codebook: {count}.",
      hint: "The codebook or the answer changed in the meantime. They were not taken over.",
    },
  },
} as const satisfies ProblemTexts;
