import type { Words } from "../language.ts";

export const sessionWords: Words<{
  readonly linkUsed: string;
  readonly linkUsedHint: string;
  readonly otherWay: string;
}> = {
  nl: {
    linkUsed: "Deze link werkt niet meer",
    linkUsedHint:
      "Een aanmeldlink werkt één keer. Vraag je beheerder om een nieuwe, of start het programma opnieuw.",
    otherWay: "Meld je op een andere manier aan",
  },
  en: {
    linkUsed: "This link does not work any more",
    linkUsedHint:
      "A sign-in link works once. Ask your administrator for a new one, or start the program again.",
    otherWay: "Sign in another way",
  },
};

export interface SignInWords {
  readonly head: string;
  readonly passkey: string;
  readonly passkeyFailed: string;
  readonly organisation: (name: string) => string;
  readonly organisationFailed: string;
  readonly password: string;
  readonly login: string;
  readonly passwordField: string;
  readonly code: string;
  readonly codeHint: string;
  readonly wrong: string;
  readonly signIn: string;
  readonly noWay: string;
}

export const signInWords: Words<SignInWords> = {
  nl: {
    head: "Aanmelden bij Peilschaal",
    passkey: "Met een passkey",
    passkeyFailed: "Er is geen passkey gebruikt. Probeer het opnieuw, of kies een andere manier.",
    organisation: (name) => `Met ${name}`,
    organisationFailed:
      "Aanmelden met je organisatie is niet gelukt. Probeer het opnieuw. Lukt het niet, vraag je beheerder dan om een link.",
    password: "Met een wachtwoord",
    login: "Mailadres",
    passwordField: "Wachtwoord",
    code: "Code",
    codeHint: "Zes cijfers uit je app, of een herstelcode.",
    wrong: "Dit klopt niet. Controleer mailadres, wachtwoord en code. Een code werkt één keer.",
    signIn: "Meld me aan",
    noWay:
      "Heb je een aanmeldlink? Open die; hij werkt één keer. Kun je er niet meer in, vraag je beheerder dan om een nieuwe. Beheerders vinden er een op het scherm waar Peilschaal is gestart, zolang niemand zich anders kan aanmelden.",
  },
  en: {
    head: "Sign in to Peilschaal",
    passkey: "With a passkey",
    passkeyFailed: "No passkey was used. Try again, or choose another way.",
    organisation: (name) => `With ${name}`,
    organisationFailed:
      "Signing in with your organisation did not work. Try again. If it does not work, ask your administrator for a link.",
    password: "With a password",
    login: "Mail address",
    passwordField: "Password",
    code: "Code",
    codeHint: "Six figures from your app, or a recovery code.",
    wrong: "This is not right. Check mail address, password and code. A code works once.",
    signIn: "Sign me in",
    noWay:
      "Do you have a sign-in link? Open it; it works once. If you cannot get in, ask your administrator for a new one. Administrators find one on the screen where Peilschaal was started, as long as nobody can sign in otherwise.",
  },
};
