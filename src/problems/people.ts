import type { ProblemTexts } from "./texts.ts";

export const peopleProblems = {
  "person-name-wrong": {
    nl: { message: "Dit is geen naam.", hint: "Schrijf een naam van één tot honderd tekens." },
    en: { message: "This is no name.", hint: "Write a name of one to a hundred characters." },
  },
  "person-without-role": {
    nl: { message: "Er is geen rol gekozen.", hint: "Kies wat iemand mag, in alle reeksen of in één." },
    en: { message: "No role was chosen.", hint: "Choose what somebody may do, in all series or in one." },
  },
  "person-unknown": {
    nl: { message: "Deze persoon is er niet.", hint: "Laad de lijst opnieuw." },
    en: { message: "This person is not there.", hint: "Load the list again." },
  },
  "last-beheerder": {
    nl: {
      message: "Dit is de laatste beheerder van alle reeksen.",
      hint: "Maak eerst iemand anders beheerder.",
    },
    en: {
      message: "This is the last person who looks after all series.",
      hint: "Make somebody else beheerder first.",
    },
  },
  "password-short": {
    nl: {
      message: "Het wachtwoord heeft minder dan {least} tekens.",
      hint: "Kies een langer wachtwoord, bijvoorbeeld vier losse woorden.",
    },
    en: {
      message: "The password has fewer than {least} characters.",
      hint: "Choose a longer one, for example four unrelated words.",
    },
  },
  "password-long": {
    nl: { message: "Het wachtwoord heeft meer dan {most} tekens.", hint: "Kies een korter wachtwoord." },
    en: { message: "The password has more than {most} characters.", hint: "Choose a shorter one." },
  },
  "password-guessable": {
    nl: {
      message: "Dit wachtwoord is makkelijk te raden.",
      hint: "Gebruik niet je eigen naam, één herhaald stukje of het woord wachtwoord.",
    },
    en: {
      message: "This password is easy to guess.",
      hint: "Do not use your own name, one part over and over, or the word password.",
    },
  },
  "login-wrong": {
    nl: { message: "Dit is geen mailadres.", hint: "Schrijf een adres als naam@organisatie.nl." },
    en: { message: "This is no mail address.", hint: "Write an address such as name@organisation.nl." },
  },
  "login-taken": {
    nl: { message: "Dit mailadres is al van iemand anders.", hint: "Kies een ander adres." },
    en: { message: "This mail address is somebody else's already.", hint: "Choose another address." },
  },
  "code-wrong": {
    nl: {
      message: "Deze code klopt niet.",
      hint: "Neem de code die nu in je app staat. Kijk ook of de klok van je telefoon gelijk loopt.",
    },
    en: {
      message: "This code is not right.",
      hint: "Take the code your app shows now. See also whether the clock of your phone is right.",
    },
  },
  "ceremony-over": {
    nl: { message: "Dit duurde te lang, of het is al gedaan.", hint: "Begin opnieuw." },
    en: { message: "This took too long, or was done already.", hint: "Begin again." },
  },
  "passkey-refused": {
    nl: {
      message: "Deze passkey is niet aangenomen.",
      hint: "Probeer het opnieuw, of kies een andere manier.",
    },
    en: { message: "This passkey was not accepted.", hint: "Try again, or choose another way." },
  },
  "last-way-in": {
    nl: {
      message: "Dit is je enige manier om aan te melden.",
      hint: "Voeg eerst een andere manier toe.",
    },
    en: { message: "This is your only way to sign in.", hint: "Add another way first." },
  },
  "key-label-wrong": {
    nl: { message: "De sleutel heeft geen naam.", hint: "Schrijf waar de sleutel voor is." },
    en: { message: "The key has no name.", hint: "Write what the key is for." },
  },
  "key-days-wrong": {
    nl: { message: "Dit is geen aantal dagen.", hint: "Kies 1 tot en met {most} dagen." },
    en: { message: "This is no number of days.", hint: "Choose 1 to {most} days." },
  },
  "key-role-too-high": {
    nl: {
      message: "Deze sleutel zou meer mogen dan jij.",
      hint: "Kies een rol en een reeks die je zelf ook hebt.",
    },
    en: {
      message: "This key would be allowed more than you are.",
      hint: "Choose a role and a series that you have yourself.",
    },
  },
  "too-many-tries": {
    nl: {
      message: "Er is te vaak geprobeerd aan te melden.",
      hint: "Wacht {seconds} seconden en probeer het opnieuw.",
    },
    en: {
      message: "There were too many attempts to sign in.",
      hint: "Wait {seconds} seconds and try again.",
    },
  },
  "organisation-refused": {
    nl: {
      message: "Aanmelden met je organisatie is niet gelukt.",
      hint: "Probeer het opnieuw. Lukt het niet, vraag je beheerder om een link en koppel het account opnieuw.",
    },
    en: {
      message: "Signing in with your organisation did not work.",
      hint: "Try again. If it does not work, ask your beheerder for a link and connect the account anew.",
    },
  },
} satisfies ProblemTexts;
