import type { ProblemTexts } from "./texts.ts";

/** What can be wrong with a zip package from outside, and with the XML in it. */
export const packageProblems = {
  "zip-not-a-zip": {
    nl: {
      message: "Het bestand is geen geldig zip-pakket, of het is afgebroken.",
      hint: "Bewaar of download het bestand opnieuw.",
    },
    en: {
      message: "The file is not a valid zip package, or it is cut off.",
      hint: "Save or download the file again.",
    },
  },
  "zip-damaged": {
    nl: {
      message: "Het onderdeel “{entry}” is beschadigd of geeft een verkeerde grootte op.",
      hint: "Open het bestand in het programma waar het vandaan komt en bewaar het opnieuw.",
    },
    en: {
      message: "The part “{entry}” is damaged or states a wrong size.",
      hint: "Open the file in the program it comes from and save it again.",
    },
  },
  "zip-encrypted": {
    nl: { message: "Het bestand is met een wachtwoord beveiligd.", hint: "Bewaar het zonder wachtwoord." },
    en: { message: "The file is protected by a password.", hint: "Save it without a password." },
  },
  "zip-method": {
    nl: {
      message: "Het onderdeel “{entry}” is ingepakt op een manier die niet wordt ondersteund.",
      hint: "Pak het opnieuw in met gewone zip-compressie (deflate).",
    },
    en: {
      message: "The part “{entry}” is packed in a way that is not supported.",
      hint: "Pack it again with ordinary zip compression (deflate).",
    },
  },
  "zip-unsafe-path": {
    nl: {
      message: "Het pakket bevat een onveilig pad: “{entry}”.",
      hint: "Vertrouw dit bestand niet. Vraag een nieuw bestand aan de afzender.",
    },
    en: {
      message: "The package holds an unsafe path: “{entry}”.",
      hint: "Do not trust this file. Ask the sender for a new one.",
    },
  },
  "zip-link": {
    nl: {
      message: "Het pakket bevat een verwijzing naar een ander bestand: “{entry}”.",
      hint: "Vertrouw dit bestand niet. Vraag een nieuw bestand aan de afzender.",
    },
    en: {
      message: "The package holds a link to another file: “{entry}”.",
      hint: "Do not trust this file. Ask the sender for a new one.",
    },
  },
  "zip-entry-twice": {
    nl: {
      message: "Het onderdeel “{entry}” staat er twee keer, of onderdelen overlappen elkaar.",
      hint: "Open het bestand in het programma waar het vandaan komt en bewaar het opnieuw.",
    },
    en: {
      message: "The part “{entry}” is there twice, or parts overlap.",
      hint: "Open the file in the program it comes from and save it again.",
    },
  },
  "zip-too-many-entries": {
    nl: {
      message: "Het pakket heeft meer dan {limit} onderdelen.",
      hint: "Bewaar het bestand opnieuw, zonder wat er niet in hoort.",
    },
    en: {
      message: "The package has more than {limit} parts.",
      hint: "Save the file again, without what does not belong in it.",
    },
  },
  "zip-too-large": {
    nl: {
      message: "Uitgepakt wordt “{entry}” te groot (meer dan {limit} MB).",
      hint: "Verklein de afbeeldingen of splits het bestand.",
    },
    en: {
      message: "Unpacked, “{entry}” becomes too large (more than {limit} MB).",
      hint: "Make the pictures smaller or split the file.",
    },
  },
  "zip-bomb": {
    nl: {
      message: "“{entry}” zwelt bij het uitpakken verdacht sterk op.",
      hint: "Vertrouw dit bestand niet. Vraag een nieuw bestand aan de afzender.",
    },
    en: {
      message: "“{entry}” swells suspiciously when unpacked.",
      hint: "Do not trust this file. Ask the sender for a new one.",
    },
  },
  "xml-doctype": {
    nl: {
      message: "Het onderdeel “{entry}” bevat een DTD of entiteiten; die worden niet gelezen.",
      hint: "Vertrouw dit bestand niet, of bewaar het opnieuw vanuit het programma waar het vandaan komt.",
    },
    en: {
      message: "The part “{entry}” holds a DTD or entities; those are not read.",
      hint: "Do not trust this file, or save it again from the program it comes from.",
    },
  },
  "xml-malformed": {
    nl: {
      message: "Het onderdeel “{entry}” is geen geldige XML.",
      hint: "Open het bestand in het programma waar het vandaan komt en bewaar het opnieuw.",
    },
    en: {
      message: "The part “{entry}” is not valid XML.",
      hint: "Open the file in the program it comes from and save it again.",
    },
  },
} as const satisfies ProblemTexts;
