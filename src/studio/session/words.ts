import type { Words } from "../language.ts";

export const sessionWords: Words<{
  readonly notSignedIn: string;
  readonly useLink: string;
  readonly linkUsed: string;
  readonly linkUsedHint: string;
}> = {
  nl: {
    notSignedIn: "Je bent niet aangemeld",
    useLink:
      "Open de link die bij het starten op het scherm staat. Die werkt één keer; start het programma opnieuw voor een nieuwe link.",
    linkUsed: "Deze link werkt niet meer",
    linkUsedHint: "Een aanmeldlink werkt één keer. Start het programma opnieuw voor een nieuwe link.",
  },
  en: {
    notSignedIn: "You are not signed in",
    useLink:
      "Open the link that was printed when the program started. It works once; start the program again for a new one.",
    linkUsed: "This link does not work any more",
    linkUsedHint: "A sign-in link works once. Start the program again for a new one.",
  },
};
