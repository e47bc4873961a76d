import { importIntoWaveProblems } from "./import-into-wave.ts";
import { importMapProblems } from "./import-map.ts";
import { importTableProblems } from "./import-table.ts";
import { packageProblems } from "./packages.ts";
import type { ProblemTexts } from "./texts.ts";

/** What can be wrong with an export of another program, and with the map that says how to read it. */
export const importProblems = {
  ...packageProblems,
  ...importIntoWaveProblems,
  "import-empty": {
    nl: { message: "Het bestand is leeg.", hint: "Download de export opnieuw." },
    en: { message: "The file is empty.", hint: "Download the export again." },
  },
  "import-too-large": {
    nl: { message: "Het bestand is groter dan {limit} MB.", hint: "Splits de export in delen." },
    en: { message: "The file is larger than {limit} MB.", hint: "Split the export into parts." },
  },
  "import-is-xls": {
    nl: {
      message: "Dit is een oude Excel-werkmap (.xls) of een werkmap met een wachtwoord.",
      hint: "Open het bestand in Excel en bewaar het als .xlsx, zonder wachtwoord.",
    },
    en: {
      message: "This is an old Excel workbook (.xls) or a workbook with a password.",
      hint: "Open the file in Excel and save it as .xlsx, without a password.",
    },
  },
  "import-macros": {
    nl: {
      message: "De werkmap bevat macro's en wordt niet gelezen.",
      hint: "Bewaar het bestand als .xlsx (zonder macro's).",
    },
    en: {
      message: "The workbook holds macros and is not read.",
      hint: "Save the file as .xlsx (without macros).",
    },
  },
  "import-not-a-workbook": {
    nl: {
      message: "Dit pakket is geen Excel-werkmap.",
      hint: "Geef het bestand met de antwoorden zelf: .xlsx of .csv. Pak een zip eerst uit.",
    },
    en: {
      message: "This package is not an Excel workbook.",
      hint: "Give the file with the answers itself: .xlsx or .csv. Unpack a zip first.",
    },
  },
  "import-not-a-table": {
    nl: {
      message: "Dit is geen tabel met antwoorden maar {kind}.",
      hint: "Exporteer de antwoorden als .csv of .xlsx.",
    },
    en: {
      message: "This is not a table of answers but {kind}.",
      hint: "Export the answers as .csv or .xlsx.",
    },
  },
  "import-is-html": {
    nl: {
      message: "Dit is een webpagina, geen tabel.",
      hint: "Waarschijnlijk was de aanmelding verlopen. Download de export opnieuw als .csv of .xlsx.",
    },
    en: {
      message: "This is a web page, not a table.",
      hint: "Probably the login had expired. Download the export again as .csv or .xlsx.",
    },
  },
  "import-is-form": {
    nl: {
      message: "Dit is een vragenlijst (XLSForm) en geen tabel met antwoorden.",
      hint: "Exporteer de antwoorden uit Kobo of ODK, en lees dat bestand in.",
    },
    en: {
      message: "This is a questionnaire (XLSForm) and no table of answers.",
      hint: "Export the answers from Kobo or ODK, and import that file.",
    },
  },
  "import-is-gzip": {
    nl: {
      message: "Dit bestand is nog ingepakt (gzip).",
      hint: "Pak het uit en geef het bestand dat erin zit.",
    },
    en: { message: "This file is still packed (gzip).", hint: "Unpack it and give the file inside." },
  },
  "import-extension": {
    nl: {
      message: "Het bestand heet {extension} en is {kind}; het is gelezen als wat het is.",
      hint: "Geef het bestand de goede naam, of controleer of dit het goede bestand is.",
    },
    en: {
      message: "The file is called {extension} and is {kind}; it was read as what it is.",
      hint: "Give the file the right name, or check that this is the right file.",
    },
  },
  "import-no-header": {
    nl: { message: "Er is geen kop met kolomnamen.", hint: "Zet boven de antwoorden een rij met de vragen." },
    en: {
      message: "There is no header with column names.",
      hint: "Put a row with the questions above the answers.",
    },
  },
  "import-no-rows": {
    nl: { message: "Er staan geen antwoorden onder de kop.", hint: "Controleer het filter van de export." },
    en: { message: "There are no answers below the header.", hint: "Check the filter of the export." },
  },
  "import-too-wide": {
    nl: {
      message: "De tabel heeft meer dan {limit} kolommen.",
      hint: "Controleer het scheidingsteken, of exporteer minder kolommen.",
    },
    en: {
      message: "The table has more than {limit} columns.",
      hint: "Check the separator, or export fewer columns.",
    },
  },
  "import-too-many-cells": {
    nl: { message: "De tabel heeft meer dan 100 miljoen cellen.", hint: "Splits de export in delen." },
    en: { message: "The table has more than 100 million cells.", hint: "Split the export into parts." },
  },
  "import-too-many-rows": {
    nl: { message: "Het bestand heeft meer dan {limit} rijen.", hint: "Splits de export in delen." },
    en: { message: "The file has more than {limit} rows.", hint: "Split the export into parts." },
  },
  "import-too-much-text": {
    nl: {
      message: "De werkmap bevat meer dan {texts} verschillende teksten, of meer dan {megabytes} MB tekst.",
      hint: "Splits de export in delen, of exporteer als .csv.",
    },
    en: {
      message: "The workbook holds more than {texts} different texts, or more than {megabytes} MB of text.",
      hint: "Split the export into parts, or export as .csv.",
    },
  },
  "import-cell-too-long": {
    nl: {
      message: "Een cel heeft meer dan {limit} tekens; zo lang is geen antwoord.",
      hint: "Kort de cel in, of bewaar het bestand opnieuw vanuit het programma waar het vandaan komt.",
    },
    en: {
      message: "A cell has more than {limit} signs; no answer is that long.",
      hint: "Shorten the cell, or save the file again from the program it comes from.",
    },
  },
  "import-quote-open": {
    nl: {
      message: "In deze rij begint een aanhalingsteken dat niet wordt gesloten.",
      hint: "Sluit het aanhalingsteken, of geef een map.json mee waarin bij “source” staat: “quotes”: false (--map).",
    },
    en: {
      message: "A quote that begins in this row is never closed.",
      hint: "Close the quote, or give a map.json that says “quotes”: false in “source” (--map).",
    },
  },
  "import-row-too-long": {
    nl: {
      message: "Deze rij is langer dan een antwoord kan zijn.",
      hint: "Controleer de aanhalingstekens in deze rij.",
    },
    en: { message: "This row is longer than any answer can be.", hint: "Check the quotes in this row." },
  },
  "import-row-ragged": {
    nl: {
      message: "De rij heeft een ander aantal cellen dan de kop en is niet ingelezen.",
      hint: "Herstel de rij in de bron: zet tekst met een scheidingsteken of regeleinde tussen aanhalingstekens.",
    },
    en: {
      message: "The row has another number of cells than the header and was not imported.",
      hint: "Mend the row in the source: put text with a separator or line break between quotes.",
    },
  },
  "import-all-rows-ragged": {
    nl: {
      message: "Geen enkele rij heeft zoveel cellen als de kop ({expected}).",
      hint: "Controleer scheidingsteken en kop; geef ze zo nodig met een map.json mee (--map).",
    },
    en: {
      message: "No row has as many cells as the header ({expected}).",
      hint: "Check the separator and the header; say them in a map.json where needed (--map).",
    },
  },
  "import-rows-empty": {
    nl: { message: "Overgeslagen lege rijen: {count}.", hint: "Niets nodig; ze staan in import.json." },
    en: { message: "Empty rows left out: {count}.", hint: "Nothing needed; they are in import.json." },
  },
  "import-rows-test": {
    nl: {
      message: "Proefrijen die niet zijn ingelezen: {count}.",
      hint: "Niets nodig; ze staan in import.json. Haal “tests” uit map.json om ze wel in te lezen.",
    },
    en: {
      message: "Test rows that were not imported: {count}.",
      hint: "Nothing needed; they are in import.json. Take “tests” out of map.json to import them.",
    },
  },
  "import-all-rows-test": {
    nl: {
      message: "Alle rijen zijn proefrijen; ze zijn wel ingelezen.",
      hint: "Controleer of dit de goede export is.",
    },
    en: {
      message: "All rows are test rows; they were imported all the same.",
      hint: "Check that this is the right export.",
    },
  },
  "import-rows-double": {
    nl: {
      message: "Rijen die precies gelijk zijn aan een eerdere rij: {count}. Ze tellen allemaal mee.",
      hint: "Kijk in de bron of iemand dubbel is geteld, en verwijder zo nodig de rij.",
    },
    en: {
      message: "Rows that are exactly like an earlier row: {count}. All of them count.",
      hint: "Look in the source whether somebody is counted twice, and remove the row where needed.",
    },
  },
  "import-rows-without-answers": {
    nl: {
      message: "Rijen zonder één antwoord: {count}. Ze tellen mee als deelnemer zonder antwoorden.",
      hint: "Verwijder ze uit de bron als dat niet klopt.",
    },
    en: {
      message: "Rows without any answer: {count}. They count as participants without answers.",
      hint: "Remove them from the source if that is not right.",
    },
  },
  "import-rows-unfinished": {
    nl: {
      message:
        "Deelnemers die de vragenlijst niet afmaakten: {count}. Na hun laatste antwoord staat “afgebroken”.",
      hint: "Klopt dat niet? Verander of verwijder “unfinished” in map.json.",
    },
    en: {
      message: "Participants who did not finish: {count}. After their last answer it says “broke off”.",
      hint: "Is that not right? Change “unfinished” in map.json, or take it away.",
    },
  },
  "import-encoding-guessed": {
    nl: {
      message: "De tekens zijn gelezen als {encoding}; het bestand zegt dat niet zelf.",
      hint: "Controleer letters met accenten. Kloppen ze niet? Verander “encoding” in map.json, en haal “questions” en “columns” weg.",
    },
    en: {
      message: "The characters were read as {encoding}; the file itself does not say so.",
      hint: "Check letters with accents. Are they wrong? Change “encoding” in map.json, and take “questions” and “columns” away.",
    },
  },
  "import-controls-removed": {
    nl: {
      message: "Onleesbare tekens die uit deze kolom zijn weggehaald: {count}.",
      hint: "Controleer de antwoorden in deze kolom.",
    },
    en: {
      message: "Unreadable characters that were removed from this column: {count}.",
      hint: "Check the answers in this column.",
    },
  },
  "import-formulas": {
    nl: {
      message: "Cellen met een formule: {count}. De bewaarde uitkomst is gelezen.",
      hint: "Controleer of de uitkomsten kloppen, of plak ze als waarden.",
    },
    en: {
      message: "Cells with a formula: {count}. The saved result was read.",
      hint: "Check that the results are right, or paste them as values.",
    },
  },
  "import-cell-errors": {
    nl: {
      message: "Cellen met een fout (zoals #N/B): {count}. Ze zijn als leeg gelezen.",
      hint: "Herstel de cellen in de bron.",
    },
    en: {
      message: "Cells with an error (such as #N/A): {count}. They were read as empty.",
      hint: "Mend the cells in the source.",
    },
  },
  "import-header-twice": {
    nl: {
      message: "Twee kolommen hebben dezelfde kop: “{header}”.",
      hint: "Controleer in map.json wat bij welke vraag hoort.",
    },
    en: {
      message: "Two columns have the same header: “{header}”.",
      hint: "Check in map.json which belongs to which question.",
    },
  },
  "import-no-questions": {
    nl: {
      message: "In geen enkele kolom is een vraag herkend.",
      hint: "Controleer of dit de goede export is. Met --preview --json ziet u de map; wijs daarin vragen aan en geef hem mee (--map).",
    },
    en: {
      message: "No column was recognised as a question.",
      hint: "Check that this is the right export. --preview --json shows the map; say in it which columns are questions and pass it on (--map).",
    },
  },
  "import-uncertain": {
    nl: {
      message: "Onzeker: {why}",
      hint: "Controleer het in map.json, verbeter het zo nodig en haal “sure”: false weg.",
    },
    en: {
      message: "Uncertain: {why}",
      hint: "Check it in map.json, correct it where needed and take “sure”: false away.",
    },
  },
  "import-column-ignored": {
    nl: {
      message: "Deze kolom is niet ingelezen: {reason}.",
      hint: "Geef de kolom in map.json een ander gebruik als dat niet klopt.",
    },
    en: {
      message: "This column was not imported: {reason}.",
      hint: "Give the column another use in map.json if that is not right.",
    },
  },
  "import-english": {
    nl: {
      message: "De vragen zijn Engels. Dezelfde woorden staan nu ook als Nederlands in questionnaire.json.",
      hint: "Vertaal “nl” in questionnaire.json voor publicatie in het Nederlands.",
    },
    en: {
      message: "The questions are English. The same words now stand as Dutch in questionnaire.json too.",
      hint: "Translate “nl” in questionnaire.json for publication in Dutch.",
    },
  },
  "import-register": {
    nl: {
      message: "Sommige vragen spreken de lezer aan; de je-vorm en de u-vorm hebben nu dezelfde woorden.",
      hint: "Pas in questionnaire.json “je” en “u” aan waar beide gebruikt worden.",
    },
    en: {
      message: "Some questions address the reader; the je and u versions now have the same words.",
      hint: "Change “je” and “u” in questionnaire.json if you use both.",
    },
  },
  "import-value-unknown": {
    nl: {
      message: "“{found}” is geen antwoord van deze vraag en is als overgeslagen geteld.",
      hint: "Voeg het in map.json toe bij “reads”, of geef de vraag een “Anders”.",
    },
    en: {
      message: "“{found}” is not an answer of this question and was counted as skipped.",
      hint: "Add it to “reads” in map.json, or give the question an “Other”.",
    },
  },
  "import-not-a-number": {
    nl: {
      message: "“{found}” is geen getal en is als overgeslagen geteld.",
      hint: "Verbeter het in de bron, of maak er in map.json een tekstvraag van.",
    },
    en: {
      message: "“{found}” is not a number and was counted as skipped.",
      hint: "Correct it in the source, or make it a text question in map.json.",
    },
  },
  "import-place-unknown": {
    nl: {
      message: "“{found}” is geen plaats in deze rangorde en is niet geteld.",
      hint: "Verbeter het in de bron of in map.json.",
    },
    en: {
      message: "“{found}” is not a place in this ranking and was not counted.",
      hint: "Correct it in the source or in map.json.",
    },
  },
  "import-own-changed": {
    nl: {
      message: "Peilschaal heeft dit bestand geschreven, maar er is daarna veel aan veranderd.",
      hint: "Het is gelezen als een bestand van een ander programma: kijk de vragen na.",
    },
    en: {
      message: "Peilschaal wrote this file, but much was changed in it since.",
      hint: "It was read like a file of another program: check the questions.",
    },
  },
  "import-labelled-several": {
    nl: {
      message: "Dit bestand is er een te veel.",
      hint: "Geef één .sav op, of één beschrijving van Triple-S met haar gegevens; lees andere exports elk in een eigen map in.",
    },
    en: {
      message: "This is one file too many.",
      hint: "Give one .sav, or one definition of Triple-S with its data; import other exports into a folder each.",
    },
  },
  "import-parts-differ": {
    nl: {
      message: "Dit bestand heeft andere kolommen dan “{first}”.",
      hint: "Geef alleen delen van dezelfde export samen op; lees andere exports elk in een eigen map in.",
    },
    en: {
      message: "This file has other columns than “{first}”.",
      hint: "Give parts of the same export together only; import other exports into a folder each.",
    },
  },
  "import-rows-ragged": {
    nl: {
      message: "Nog meer rijen met een ander aantal cellen dan de kop, die niet zijn ingelezen: {count}.",
      hint: "Ze staan in import.json. Herstel ze in de bron op dezelfde manier.",
    },
    en: {
      message: "More rows with another number of cells than the header, which were not imported: {count}.",
      hint: "They are in import.json. Mend them in the source in the same way.",
    },
  },
  "import-dates-unknown": {
    nl: {
      message: "Het bestand zegt niet wanneer het veldwerk was; nu staat er {date}.",
      hint: "Vul bij “fieldwork” de eerste en de laatste dag in.",
    },
    en: {
      message: "The file does not say when fieldwork was; now it says {date}.",
      hint: "Fill in the first and the last day at “fieldwork”.",
    },
  },
  "import-dates-guessed": {
    nl: {
      message:
        "De datums in het bestand kunnen op twee manieren worden gelezen; nu loopt het veldwerk van {opened} tot en met {closed}.",
      hint: "Controleer “fieldwork”.",
    },
    en: {
      message: "The dates in the file can be read in two ways; fieldwork now runs from {opened} to {closed}.",
      hint: "Check “fieldwork”.",
    },
  },
  "import-would-overwrite": {
    nl: {
      message: "Dit bestand is na de vorige import veranderd en zou worden overschreven.",
      hint: "Bewaar het ergens anders, of geef --replace op als het weg mag.",
    },
    en: {
      message: "This file was changed after the last import and would be overwritten.",
      hint: "Keep it somewhere else, or give --replace if it may go.",
    },
  },
  "import-source-differs": {
    nl: {
      message: "Deze map is uit een ander bestand ingelezen, en er is al gecodeerd of nagelezen.",
      hint: "De rijen krijgen andere nummers. Lees het nieuwe bestand in een nieuwe map in.",
    },
    en: {
      message: "This folder was imported from another file, and answers were coded or reviewed already.",
      hint: "Rows would get other ids. Import the new file into a new folder.",
    },
  },
  ...importMapProblems,
  ...importTableProblems,
} as const satisfies ProblemTexts;
