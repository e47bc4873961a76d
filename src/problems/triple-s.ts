import type { ProblemTexts } from "./texts.ts";

/** What can be wrong with a Triple-S definition and its data, and what has no place in them. */
export const tripleSProblems = {
  "sss-not-triple-s": {
    nl: {
      message: "Dit is geen beschrijving van Triple-S.",
      hint: "Geef het bestand dat eindigt op .sss of .xml, en de gegevens (.asc of .csv) erbij.",
    },
    en: {
      message: "This is not a definition of Triple-S.",
      hint: "Give the file that ends in .sss or .xml, with the data (.asc or .csv).",
    },
  },
  "sss-keywords": {
    nl: {
      message: "Dit is een oude beschrijving van Triple-S (1.0 of 1.1, zonder XML) en wordt niet gelezen.",
      hint: "Exporteer opnieuw als Triple-S 1.2 of 2.0.",
    },
    en: {
      message: "This is an old definition of Triple-S (1.0 or 1.1, not XML) and is not read.",
      hint: "Export again as Triple-S 1.2 or 2.0.",
    },
  },
  "sss-hierarchy": {
    nl: {
      message: "De beschrijving heeft meer dan één soort rijen, en dat wordt niet gelezen.",
      hint: "Exporteer met één rij per deelnemer.",
    },
    en: {
      message: "The definition has more than one kind of row, and that is not read.",
      hint: "Export with one row a participant.",
    },
  },
  "sss-no-variables": {
    nl: { message: "De beschrijving heeft geen variabelen, of te veel.", hint: "Exporteer opnieuw." },
    en: { message: "The definition has no variables, or too many.", hint: "Export again." },
  },
  "sss-format": {
    nl: {
      message: "De gegevens zijn van een onbekende soort: “{format}”.",
      hint: "Kies bij het exporteren csv of fixed.",
    },
    en: {
      message: "The data are of an unknown kind: “{format}”.",
      hint: "Choose csv or fixed when exporting.",
    },
  },
  "sss-type": {
    nl: {
      message: "De variabele is van een onbekende soort: “{type}”.",
      hint: "Exporteer als Triple-S 2.0.",
    },
    en: { message: "The variable is of an unknown kind: “{type}”.", hint: "Export as Triple-S 2.0." },
  },
  "sss-position": {
    nl: {
      message: "De plaats van de variabele klopt niet.",
      hint: "De beschrijving is beschadigd. Exporteer opnieuw.",
    },
    en: {
      message: "The position of the variable is wrong.",
      hint: "The definition is damaged. Export again.",
    },
  },
  "sss-encoding": {
    nl: {
      message: "De gegevens zijn geschreven in “{encoding}”; dat kennen we niet.",
      hint: "Exporteer als UTF-8.",
    },
    en: { message: "The data are written in “{encoding}”, which is not known.", hint: "Export as UTF-8." },
  },
  "sss-rows-short": {
    nl: {
      message: "{count} rijen hebben minder dan {expected} velden.",
      hint: "De beschrijving hoort niet bij deze gegevens, of ze zijn beschadigd. Exporteer beide opnieuw.",
    },
    en: {
      message: "{count} rows have fewer than {expected} fields.",
      hint: "The definition does not belong to these data, or they are damaged. Export both again.",
    },
  },
  "sss-rows-long": {
    nl: {
      message: "{count} rijen gaan door na plaats {expected}, de laatste die de beschrijving noemt.",
      hint: "Kijk na of de beschrijving bij deze gegevens hoort.",
    },
    en: {
      message: "{count} rows go on after place {expected}, the last that the definition names.",
      hint: "Check that the definition belongs to these data.",
    },
  },
  "sss-value-odd": {
    nl: {
      message: "“{found}” past niet bij wat de beschrijving van deze variabele zegt.",
      hint: "Kijk in het programma waar de gegevens vandaan komen.",
    },
    en: {
      message: "“{found}” does not fit what the definition says of this variable.",
      hint: "Look in the program that the data come from.",
    },
  },
  "sss-version": {
    nl: {
      message: "Dit is Triple-S {version}; gelezen is wat ook in versie 2.0 bestaat.",
      hint: "Kijk na of alles er is, of exporteer als Triple-S 2.0.",
    },
    en: {
      message: "This is Triple-S {version}; what also exists in version 2.0 was read.",
      hint: "Check that everything is there, or export as Triple-S 2.0.",
    },
  },
  "sss-filters": {
    nl: {
      message:
        "{count} vragen waren alleen voor wie aan een voorwaarde voldeed; die voorwaarde is niet overgenomen.",
      hint: "Zet de route in de vragenlijst, dan kloppen de aantallen.",
    },
    en: {
      message: "{count} questions were for those only who met a condition; it was not taken over.",
      hint: "Put the routing into the questionnaire, then the bases are right.",
    },
  },
  "sss-scores": {
    nl: {
      message: "{count} vragen hebben scores bij hun antwoorden; die zijn niet overgenomen.",
      hint: "Zet de waarden bij de punten van de schaal.",
    },
    en: {
      message: "{count} questions have scores with their answers; these were not taken over.",
      hint: "Put the values with the points of the scale.",
    },
  },
  "sss-part-lost": {
    nl: {
      message:
        "Bij {count} opties ontbrak het antwoord terwijl andere opties er een hadden; daar staat “niet gekozen”.",
      hint: "In csv en json staat het verschil.",
    },
    en: {
      message: "{count} options had no answer where other options had one; they are “not chosen”.",
      hint: "CSV and JSON have the difference.",
    },
  },
  "sss-signs-lost": {
    nl: {
      message: "{count} tekens bestaan niet in een bestand met vaste kolommen; daar staat een vraagteken.",
      hint: "Kies csv om alle tekens te houden.",
    },
    en: {
      message: "{count} signs do not exist in a file with fixed columns; a question mark stands there.",
      hint: "Choose csv to keep all signs.",
    },
  },
  "sss-lines-joined": {
    nl: {
      message:
        "{count} regeleinden in antwoorden zijn een spatie geworden, omdat een rij op één regel staat.",
      hint: "Kies csv om regeleinden te houden.",
    },
    en: {
      message: "{count} line ends in answers have become a blank, because a row stands on one line.",
      hint: "Choose csv to keep line ends.",
    },
  },
} satisfies ProblemTexts;
