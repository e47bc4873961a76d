import type { ProblemTexts } from "./texts.ts";

export const folderProblems = {
  "file-missing": {
    nl: { message: "Dit bestand ontbreekt.", hint: "Zet het in de map van de peiling; zie docs/formats." },
    en: { message: "This file is missing.", hint: "Put it in the poll's folder; see docs/formats." },
  },
  "path-missing": {
    nl: { message: "“{path}” bestaat niet.", hint: "Controleer het pad." },
    en: { message: "“{path}” does not exist.", hint: "Check the path." },
  },
  "folder-is-series": {
    nl: { message: "“{folder}” is een reeks, geen peiling.", hint: "Noem een van haar peilingen: {waves}." },
    en: { message: "“{folder}” is a series, not a poll.", hint: "Name one of its polls: {waves}." },
  },
  "series-missing": {
    nl: {
      message: "De map “{folder}” hoort niet bij een reeks: er is geen reeks.json in de map erboven.",
      hint: "Zet de map van de peiling in de map van een reeks, naast reeks.json.",
    },
    en: {
      message: "The folder “{folder}” belongs to no series: there is no reeks.json in the folder above.",
      hint: "Put the poll's folder in the folder of a series, beside reeks.json.",
    },
  },
  "file-not-utf8": {
    nl: { message: "Dit bestand is geen UTF-8.", hint: "Sla het opnieuw op met de codering UTF-8." },
    en: { message: "This file is not UTF-8.", hint: "Save it again with the encoding UTF-8." },
  },
  "json-broken": {
    nl: {
      message: "Dit is geen geldige JSON.",
      hint: "Kijk op deze plaats naar een komma, haakje of aanhalingsteken.",
    },
    en: { message: "This is not valid JSON.", hint: "Look at this place for a comma, bracket or quote." },
  },
  "json-field-missing": {
    nl: { message: "Het veld “{field}” ontbreekt.", hint: "Voeg het veld toe; zie docs/formats." },
    en: { message: "The field “{field}” is missing.", hint: "Add the field; see docs/formats." },
  },
  "json-field-unknown": {
    nl: {
      message: "Het veld “{field}” is hier niet bekend.",
      hint: "Controleer de spelling of haal het weg.",
    },
    en: { message: "The field “{field}” is not known here.", hint: "Check its spelling or remove it." },
  },
  "json-text-expected": {
    nl: { message: "Hier hoort tekst te staan.", hint: "Zet de tekst tussen aanhalingstekens: “…”." },
    en: { message: "Text belongs here.", hint: "Put the text between quotation marks: “…”." },
  },
  "json-number-expected": {
    nl: {
      message: "Hier hoort een getal te staan.",
      hint: "Schrijf het zonder aanhalingstekens: 12 of 0.5.",
    },
    en: { message: "A number belongs here.", hint: "Write it without quotation marks: 12 or 0.5." },
  },
  "json-whole-number-expected": {
    nl: { message: "Hier hoort een heel getal te staan.", hint: "Schrijf het zonder aanhalingstekens: 12." },
    en: { message: "A whole number belongs here.", hint: "Write it without quotation marks: 12." },
  },
  "json-yes-or-no-expected": {
    nl: {
      message: "Hier hoort ja of nee te staan.",
      hint: "Schrijf true voor ja en false voor nee, zonder aanhalingstekens.",
    },
    en: {
      message: "Yes or no belongs here.",
      hint: "Write true for yes and false for no, without quotation marks.",
    },
  },
  "json-list-expected": {
    nl: { message: "Hier hoort een lijst te staan.", hint: "Zet haar tussen rechte haken: […]." },
    en: { message: "A list belongs here.", hint: "Put it between square brackets: […]." },
  },
  "json-fields-expected": {
    nl: {
      message: "Hier horen velden met een naam te staan.",
      hint: "Zet ze tussen accolades: {…}. Welke het zijn, staat in docs/formats.",
    },
    en: {
      message: "Fields with a name belong here.",
      hint: "Put them between braces: {…}. Which they are stands in docs/formats.",
    },
  },
  "json-date-wrong": {
    nl: { message: "Dit is geen dag.", hint: "Schrijf jaar, maand en dag: 2026-03-01." },
    en: { message: "This is not a day.", hint: "Write year, month and day: 2026-03-01." },
  },
  "json-code-wrong": {
    nl: {
      message: "Dit kan geen code zijn.",
      hint: "Gebruik hoogstens 40 kleine letters, cijfers en koppeltekens, en begin met een letter of cijfer.",
    },
    en: {
      message: "This cannot be a code.",
      hint: "Use at most 40 small letters, digits and hyphens, and begin with a letter or digit.",
    },
  },
  "json-too-long": {
    nl: { message: "Deze tekst is te lang.", hint: "Schrijf hoogstens {most} tekens." },
    en: { message: "This text is too long.", hint: "Write at most {most} signs." },
  },
  "json-value-wrong": {
    nl: { message: "Hier kan alleen staan: {expected}.", hint: "Kies een van deze waarden." },
    en: { message: "Only this can stand here: {expected}.", hint: "Choose one of these values." },
  },
  "json-empty": {
    nl: { message: "Hier staat niets.", hint: "Vul dit in, of haal het hele veld weg als het weg mag." },
    en: { message: "Nothing stands here.", hint: "Fill this in, or take the field out if it may go." },
  },
  "json-list-short": {
    nl: { message: "Deze lijst is te kort: nodig is minstens {least}.", hint: "Voeg toe wat ontbreekt." },
    en: { message: "This list is too short: it needs at least {least}.", hint: "Add what is missing." },
  },
  "json-number-low": {
    nl: { message: "Dit getal is te klein.", hint: "Kies {least} of meer." },
    en: { message: "This number is too small.", hint: "Choose {least} or more." },
  },
  "json-number-high": {
    nl: { message: "Dit getal is te groot.", hint: "Kies {most} of minder." },
    en: { message: "This number is too large.", hint: "Choose {most} or less." },
  },
  "json-shape-wrong": {
    nl: { message: "Dit heeft niet de goede vorm.", hint: "Zie docs/formats voor de vorm." },
    en: { message: "This does not have the right shape.", hint: "See docs/formats for the shape." },
  },
  "wave-dates-impossible": {
    nl: {
      message: "De datum “{date}” bestaat niet, of het veldwerk sluit voordat het opent.",
      hint: "Schrijf datums als 2026-05-19, en open niet na sluiten.",
    },
    en: {
      message: "The date “{date}” does not exist, or fieldwork closes before it opens.",
      hint: "Write dates as 2026-05-19, and open no later than you close.",
    },
  },
  "wave-number-twice": {
    nl: {
      message: "Peiling {wave} staat ook in de map “{folder}”.",
      hint: "Geef elke peiling een eigen nummer.",
    },
    en: {
      message: "Poll {wave} is also in the folder “{folder}”.",
      hint: "Give each poll a number of its own.",
    },
  },
  "text-to-fill-in": {
    nl: { message: "Hier moet u nog iets invullen: {text}", hint: "Vervang de tekst tussen haken." },
    en: { message: "This is still to be filled in: {text}", hint: "Replace the text between brackets." },
  },
  "participation-differs": {
    nl: {
      message: "Volgens dit bestand deden {said} mensen mee; responses.csv heeft {found} rijen.",
      hint: "Herstel de aantallen per groep; publiceren kan pas als beide gelijk zijn.",
    },
    en: {
      message: "By this file {said} people took part; responses.csv has {found} rows.",
      hint: "Correct the numbers per group; both must be equal before publishing.",
    },
  },
  "participation-more-than-invited": {
    nl: {
      message: "Bij “{group}” deden {completed} mensen mee en waren er {invited} uitgenodigd.",
      hint: "Herstel een van de twee aantallen.",
    },
    en: {
      message: "{completed} people of “{group}” took part and {invited} were invited.",
      hint: "Correct one of the two numbers.",
    },
  },
  "participation-group-unknown": {
    nl: {
      message: "Vraag “{by}” heeft geen groep “{group}”.",
      hint: "Gebruik de codes van de achtergrondvraag.",
    },
    en: {
      message: "Question “{by}” has no group “{group}”.",
      hint: "Use the codes of the background question.",
    },
  },
  "series-without-name": {
    nl: {
      message: "Een reeks heeft een naam en een organisatie nodig.",
      hint: "Vul beide in; ze staan op elke publicatie.",
    },
    en: {
      message: "A series needs a name and an organisation.",
      hint: "Fill in both; they stand on every publication.",
    },
  },
  "folder-not-empty": {
    nl: {
      message: "De map “{folder}” is niet leeg.",
      hint: "Kies een nieuwe map, of verwijder wat er staat.",
    },
    en: {
      message: "The folder “{folder}” is not empty.",
      hint: "Choose a new folder, or remove what is there.",
    },
  },
  "write-failed": {
    nl: {
      message: "Schrijven naar “{file}” lukte niet ({reason}).",
      hint: "Controleer schijfruimte en rechten; er is niets half geschreven.",
    },
    en: {
      message: "Writing to “{file}” failed ({reason}).",
      hint: "Check disk space and rights; nothing is half written.",
    },
  },
  "release-alone": {
    nl: {
      message: "Gegevens per persoon gaan niet naar buiten op het woord van één.",
      hint: "Noem wie erom vraagt (--by), wie het goedkeurt (--confirmed-by, iemand anders) en waarom (--reason).",
    },
    en: {
      message: "Data per person are not made on one person's word.",
      hint: "Name who asks (--by), who agrees (--confirmed-by, somebody else) and why (--reason).",
    },
  },
  "release-line-broken": {
    nl: { message: "Deze regel is niet te lezen.", hint: "Zet het bestand terug uit een reservekopie." },
    en: { message: "This line cannot be read.", hint: "Put the file back from a backup." },
  },
  "link-dead": {
    nl: {
      message: "Dit bestand verwijst naar “{name}”, en dat is niet gemaakt.",
      hint: "Maak het document mee: neem docx op bij --formats.",
    },
    en: {
      message: "This file links to “{name}”, which was not made.",
      hint: "Make the document as well: add docx to --formats.",
    },
  },
  "full-set-too-wide": {
    nl: {
      message: "Een werkblad heeft ten hoogste {limit} kolommen; deze antwoorden hebben er {count}.",
      hint: "Noem met --formats andere formaten, zoals csv of sav.",
    },
    en: {
      message: "A sheet has {limit} columns at most; these answers have {count}.",
      hint: "Name other formats with --formats, such as csv or sav.",
    },
  },
  "full-set-cells-cut": {
    nl: {
      message: "{count} antwoorden zijn langer dan in een cel past ({limit} tekens) en zijn afgekapt.",
      hint: "In csv en json staan ze helemaal.",
    },
    en: {
      message: "{count} answers are longer than a cell has room for ({limit} signs) and were cut.",
      hint: "CSV and JSON have them whole.",
    },
  },
} as const satisfies ProblemTexts;
