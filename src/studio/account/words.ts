import type { Words } from "../language.ts";

export interface AccountWords {
  readonly head: string;
  readonly name: string;
  readonly saveName: string;
  readonly waysHead: string;
  readonly noWay: string;
  readonly way: Readonly<Record<"password" | "passkey" | "organisation", (told: string) => string>>;
  readonly remove: (way: string) => string;
  readonly removeShort: string;
  readonly addPasskey: string;
  readonly passkeyTold: string;
  readonly passkeyStopped: string;
  readonly connect: (organisation: string) => string;
  readonly setPassword: string;
  readonly passwordTold: string;
  readonly login: string;
  readonly password: string;
  readonly next: string;
  readonly scan: string;
  readonly orType: string;
  readonly qr: string;
  readonly code: string;
  readonly finish: string;
  readonly recovery: string;
  readonly recoveryTold: string;
  readonly done: string;
  readonly keysHead: string;
  readonly keysTold: string;
  readonly label: string;
  readonly role: string;
  readonly where: string;
  readonly days: string;
  readonly makeKey: string;
  readonly keyMade: string;
  readonly keyTold: string;
  readonly until: (day: string) => string;
  readonly expired: string;
  readonly everywhere: string;
}

export const accountWords: Words<AccountWords> = {
  nl: {
    head: "Mijn account",
    name: "Je naam, zoals anderen die in de studio zien",
    saveName: "Sla naam op",
    waysHead: "Hoe je je aanmeldt",
    noWay:
      "Je kunt je alleen met een link aanmelden, en die werkt één keer. Voeg een passkey toe, dan kom je er de volgende keer zo in.",
    way: {
      password: (login) => `Wachtwoord en code, als ${login}`,
      passkey: (day) => `Passkey, toegevoegd op ${day}`,
      organisation: (issuer) => `Account bij ${issuer}`,
    },
    remove: (way) => `Verwijder: ${way}`,
    removeShort: "Verwijder",
    addPasskey: "Voeg een passkey toe",
    passkeyTold:
      "Met je vingerafdruk, gezicht of pincode op dit apparaat. Er is niets om te onthouden of te lekken.",
    passkeyStopped: "Er is geen passkey toegevoegd. Probeer het opnieuw als je dat wilt.",
    connect: (organisation) => `Koppel je account bij ${organisation}`,
    setPassword: "Stel een wachtwoord in",
    passwordTold:
      "Met een code die verandert, uit een app op je telefoon. Minstens twaalf tekens; vier losse woorden is goed.",
    login: "Mailadres",
    password: "Wachtwoord",
    next: "Verder",
    scan: "Scan dit met de app voor codes op je telefoon, of typ de sleutel over.",
    orType: "Sleutel",
    qr: "QR-code voor je app",
    code: "De zes cijfers die de app nu toont",
    finish: "Zet wachtwoord aan",
    recovery: "Herstelcodes",
    recoveryTold:
      "Bewaar deze codes op een veilige plek. Elke code werkt één keer, in plaats van een code uit de app. Ze worden niet opnieuw getoond.",
    done: "Ik heb ze bewaard",
    keysHead: "Sleutels voor programma’s",
    keysTold:
      "Met een sleutel vraagt een programma hetzelfde als jij, met nooit meer rechten dan jij hebt. Wat kan, staat in",
    label: "Waar de sleutel voor is",
    role: "Rol",
    where: "Reeks",
    days: "Werkt zoveel dagen",
    makeKey: "Maak een sleutel",
    keyMade: "Nieuwe sleutel",
    keyTold: "Zet deze meteen op de plek waar het programma hem zoekt. Hij wordt niet opnieuw getoond.",
    until: (day) => `tot en met ${day}`,
    expired: "verlopen",
    everywhere: "Alle reeksen",
  },
  en: {
    head: "My account",
    name: "Your name, as others in the studio see it",
    saveName: "Save name",
    waysHead: "How you sign in",
    noWay:
      "You can sign in with a link only, and that works once. Add a passkey, and next time you are in at once.",
    way: {
      password: (login) => `Password and code, as ${login}`,
      passkey: (day) => `Passkey, added on ${day}`,
      organisation: (issuer) => `Account at ${issuer}`,
    },
    remove: (way) => `Remove: ${way}`,
    removeShort: "Remove",
    addPasskey: "Add a passkey",
    passkeyTold:
      "With your fingerprint, face or PIN on this device. There is nothing to remember or to leak.",
    passkeyStopped: "No passkey was added. Try again if you want one.",
    connect: (organisation) => `Connect your account at ${organisation}`,
    setPassword: "Set a password",
    passwordTold:
      "With a code that changes, from an app on your phone. At least twelve characters; four unrelated words are fine.",
    login: "Mail address",
    password: "Password",
    next: "Go on",
    scan: "Scan this with the app for codes on your phone, or type the key over.",
    orType: "Key",
    qr: "QR code for your app",
    code: "The six figures the app shows now",
    finish: "Switch the password on",
    recovery: "Recovery codes",
    recoveryTold:
      "Keep these codes in a safe place. Each works once, in the place of a code from the app. They are not shown again.",
    done: "I have kept them",
    keysHead: "Keys for programs",
    keysTold:
      "With a key a program asks what you can ask, never with more rights than you have. What there is stands in",
    label: "What the key is for",
    role: "Role",
    where: "Series",
    days: "Works this many days",
    makeKey: "Make a key",
    keyMade: "New key",
    keyTold: "Put it where the program looks for it now. It is not shown again.",
    until: (day) => `until ${day}`,
    expired: "expired",
    everywhere: "All series",
  },
};
