import type { ProblemTexts } from "./texts.ts";

/** What can be wrong with an SPSS file. Offsets are in bytes from the start of the file. */
export const savProblems = {
  "sav-not-sav": {
    nl: {
      message: "Dit is geen SPSS-bestand (.sav of .zsav).",
      hint: "Bewaar de gegevens in SPSS als .sav en probeer het opnieuw.",
    },
    en: {
      message: "This is not an SPSS file (.sav or .zsav).",
      hint: "Save the data in SPSS as .sav and try again.",
    },
  },
  "sav-is-portable": {
    nl: {
      message: "Dit is een oud uitwisselbestand van SPSS (.por) en wordt niet gelezen.",
      hint: "Open het in SPSS of PSPP en bewaar het als .sav.",
    },
    en: {
      message: "This is an old portable file of SPSS (.por) and is not read.",
      hint: "Open it in SPSS or PSPP and save it as .sav.",
    },
  },
  "sav-is-encrypted": {
    nl: {
      message: "Het bestand is met een wachtwoord beveiligd.",
      hint: "Bewaar het in SPSS zonder wachtwoord.",
    },
    en: { message: "The file is protected by a password.", hint: "Save it in SPSS without a password." },
  },
  "sav-is-pc": {
    nl: {
      message: "Dit bestand is van SPSS/PC+ en wordt niet gelezen.",
      hint: "Open het in SPSS of PSPP en bewaar het opnieuw als .sav.",
    },
    en: {
      message: "This file is of SPSS/PC+ and is not read.",
      hint: "Open it in SPSS or PSPP and save it again as .sav.",
    },
  },
  "sav-is-ebcdic": {
    nl: {
      message: "Dit bestand komt van een mainframe (EBCDIC) en wordt niet gelezen.",
      hint: "Open het in PSPP en bewaar het opnieuw als .sav.",
    },
    en: {
      message: "This file is from a mainframe (EBCDIC) and is not read.",
      hint: "Open it in PSPP and save it again as .sav.",
    },
  },
  "sav-not-ieee": {
    nl: {
      message:
        "De getallen in dit bestand zijn geschreven zoals alleen oude computers dat deden, of het bestand is beschadigd.",
      hint: "Open het in PSPP en bewaar het opnieuw als .sav.",
    },
    en: {
      message: "The numbers in this file are written as only old computers did, or the file is damaged.",
      hint: "Open it in PSPP and save it again as .sav.",
    },
  },
  "sav-cut-off": {
    nl: {
      message: "Het bestand houdt op bij byte {offset}, midden in de beschrijving van de gegevens.",
      hint: "Het is niet helemaal overgekomen. Download of kopieer het opnieuw.",
    },
    en: {
      message: "The file stops at byte {offset}, within the description of the data.",
      hint: "It did not come over whole. Download or copy it again.",
    },
  },
  "sav-cut-off-data": {
    nl: {
      message: "Het bestand zegt {rows} rijen te hebben, maar houdt al op bij byte {offset}.",
      hint: "Het is niet helemaal overgekomen. Download of kopieer het opnieuw.",
    },
    en: {
      message: "The file says it has {rows} rows but stops at byte {offset} already.",
      hint: "It did not come over whole. Download or copy it again.",
    },
  },
  "sav-cut-off-row": {
    nl: {
      message: "Het bestand houdt op midden in rij {row}, rond byte {offset}.",
      hint: "Het is niet helemaal overgekomen. Download of kopieer het opnieuw.",
    },
    en: {
      message: "The file stops within row {row}, around byte {offset}.",
      hint: "It did not come over whole. Download or copy it again.",
    },
  },
  "sav-rows-missing": {
    nl: {
      message:
        "Het bestand zegt {said} rijen te hebben, maar het zijn er {found}; het houdt op bij byte {offset}.",
      hint: "Het is niet helemaal overgekomen. Download of kopieer het opnieuw.",
    },
    en: {
      message: "The file says it has {said} rows, but there are {found}; it stops at byte {offset}.",
      hint: "It did not come over whole. Download or copy it again.",
    },
  },
  "sav-damaged": {
    nl: {
      message: "Bij byte {offset} staat iets wat daar niet kan ({record}).",
      hint: "Het bestand is beschadigd. Open het in het programma waar het vandaan komt en bewaar het opnieuw.",
    },
    en: {
      message: "At byte {offset} stands something that cannot be there ({record}).",
      hint: "The file is damaged. Open it in the program it comes from and save it again.",
    },
  },
  "sav-too-large": {
    nl: {
      message: "Het bestand zegt meer dan {limit} miljoen waarden te hebben.",
      hint: "Bewaar het in delen, of zonder variabelen die niet nodig zijn.",
    },
    en: {
      message: "The file says it has more than {limit} million values.",
      hint: "Save it in parts, or without variables that are not needed.",
    },
  },
  "sav-part-left-out": {
    nl: {
      message:
        "Bij byte {offset} staat iets wat niet klopt met de rest ({record}); dat deel is overgeslagen.",
      hint: "Kijk na of labels en ontbrekende waarden goed zijn overgekomen.",
    },
    en: {
      message:
        "At byte {offset} stands something that does not fit with the rest ({record}); it was left out.",
      hint: "Check that labels and missing values came over well.",
    },
  },
  "sav-record-unread": {
    nl: {
      message: "Een onderdeel dat Peilschaal niet kent (soort {subtype}) is overgeslagen.",
      hint: "De antwoorden en labels zijn er wel; er hoeft niets te gebeuren.",
    },
    en: {
      message: "A part that Peilschaal does not know (kind {subtype}) was left out.",
      hint: "The answers and labels are there. Nothing needs to be done.",
    },
  },
  "sav-set-left-out": {
    nl: {
      message: "De groep met meerdere antwoorden “{name}” is niet te begrijpen en overgeslagen.",
      hint: "De variabelen zijn er wel. Maak de groep zo nodig opnieuw.",
    },
    en: {
      message: "The multiple-response set “{name}” cannot be understood and was left out.",
      hint: "Its variables are there. Make the set again where it is needed.",
    },
  },
  "sav-names-mended": {
    nl: {
      message: "{count} variabelen hadden geen eigen naam en kregen er een.",
      hint: "Kijk welke namen eindigen op een volgnummer.",
    },
    en: {
      message: "{count} variables had no name of their own and were given one.",
      hint: "See which names end in a number.",
    },
  },
  "sav-encoding-unknown": {
    nl: {
      message:
        "Het bestand is geschreven in “{name}”; dat kennen we niet. Het is gelezen als UTF-8 of Windows-1252.",
      hint: "Kijk na of letters met accenten kloppen.",
    },
    en: {
      message: "The file is written in “{name}”, which is not known. It was read as UTF-8 or Windows-1252.",
      hint: "Check letters with accents.",
    },
  },
  "sav-texts-odd": {
    nl: {
      message: "{count} teksten passen niet bij hoe het bestand zegt te zijn geschreven ({encoding}).",
      hint: "Kijk na of letters met accenten kloppen, ook aan het eind van lange antwoorden.",
    },
    en: {
      message: "{count} texts do not fit how the file says it is written ({encoding}).",
      hint: "Check letters with accents, also at the end of long answers.",
    },
  },
  "sav-more-rows": {
    nl: {
      message: "Na de {count} rijen die het bestand zegt te hebben, staat er bij byte {offset} nog meer.",
      hint: "Vraag de maker hoeveel rijen het moeten zijn.",
    },
    en: {
      message: "After the {count} rows that the file says it has, there is more at byte {offset}.",
      hint: "Ask whoever made it how many rows there should be.",
    },
  },
  "sav-more-remarks": {
    nl: {
      message: "Er zijn nog {count} opmerkingen van dezelfde soorten.",
      hint: "Los eerst de genoemde op.",
    },
    en: {
      message: "There are {count} more remarks of the same kinds.",
      hint: "Solve those that are named first.",
    },
  },
  "sav-name-changed": {
    nl: {
      message: "SPSS staat deze naam niet toe; in het bestand heet de variabele “{name}”.",
      hint: "Het label zegt nog steeds waar de variabele over gaat.",
    },
    en: {
      message: "SPSS does not allow this name; in the file the variable is called “{name}”.",
      hint: "Its label still says what the variable is about.",
    },
  },
  "sav-label-cut": {
    nl: {
      message: "Het label is langer dan in SPSS past ({limit} bytes) en is afgekapt.",
      hint: "De hele tekst staat in de vragenlijst.",
    },
    en: {
      message: "The label is longer than SPSS has room for ({limit} bytes) and was cut.",
      hint: "The questionnaire has the whole text.",
    },
  },
  "sav-value-labels-cut": {
    nl: {
      message: "{count} labels van antwoorden zijn langer dan in SPSS past ({limit} bytes) en zijn afgekapt.",
      hint: "De hele teksten staan in de vragenlijst.",
    },
    en: {
      message: "{count} labels of answers are longer than SPSS has room for ({limit} bytes) and were cut.",
      hint: "The questionnaire has the whole texts.",
    },
  },
  "sav-texts-cut": {
    nl: {
      message: "{count} antwoorden zijn langer dan in SPSS past ({limit} bytes) en zijn afgekapt.",
      hint: "In csv en json staan ze helemaal.",
    },
    en: {
      message: "{count} answers are longer than SPSS has room for ({limit} bytes) and were cut.",
      hint: "CSV and JSON have them whole.",
    },
  },
  "sav-blanks-lost": {
    nl: {
      message: "{count} antwoorden eindigen op spaties. SPSS bewaart die niet.",
      hint: "De woorden zijn hetzelfde gebleven. In csv en json staan ook de spaties.",
    },
    en: {
      message: "{count} answers end in blanks, which SPSS does not keep.",
      hint: "The words are the same. CSV and JSON have the blanks too.",
    },
  },
} satisfies ProblemTexts;
