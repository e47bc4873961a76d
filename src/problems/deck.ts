import type { ProblemTexts } from "./texts.ts";

export const deckProblems = {
  "deck-title-too-long": {
    nl: {
      message: "De titel past niet op de dia en is afgebroken: “{title}”.",
      hint: "Maak de boodschap korter: hoogstens 90 tekens. De hele titel staat in de notities.",
    },
    en: {
      message: "The title does not fit on the slide and was cut: “{title}”.",
      hint: "Shorten the message to 90 characters at most. The whole title is in the notes.",
    },
  },
  "deck-text-cut": {
    nl: {
      message: "Een tekst is te lang voor een dia en is afgebroken: “{text}”.",
      hint: "Maak de tekst korter. De hele tekst staat in de notities of in de andere bestanden.",
    },
    en: {
      message: "A text is too long for a slide and was cut: “{text}”.",
      hint: "Shorten the text. The whole text is in the notes or the other files.",
    },
  },
  "deck-template-not-a-deck": {
    nl: {
      message: "Het sjabloon is geen PowerPoint-bestand.",
      hint: "Geef een .pptx of .potx. Bewaar een .ppt of .pptm eerst als .pptx.",
    },
    en: {
      message: "The template is not a PowerPoint file.",
      hint: "Give a .pptx or .potx. Save a .ppt or .pptm as .pptx first.",
    },
  },
  "deck-template-active": {
    nl: {
      message: "Het sjabloon bevat macro's, ingesloten programma's of een tekening met een script.",
      hint: "Bewaar het als .pptx zonder macro's en zonder ingesloten objecten.",
    },
    en: {
      message: "The template holds macros, embedded programs or a drawing with a script.",
      hint: "Save it as .pptx without macros and without embedded objects.",
    },
  },
  "deck-template-link": {
    nl: {
      message: "Het onderdeel “{part}” van het sjabloon verwijst naar buiten: “{target}”.",
      hint: "Haal de koppeling uit het model of de indeling; voeg een gekoppeld plaatje in als plaatje.",
    },
    en: {
      message: "The part “{part}” of the template links to the outside: “{target}”.",
      hint: "Remove the link from the master or layout; insert a linked picture as a picture.",
    },
  },
  "deck-template-part-too-large": {
    nl: {
      message: "Het onderdeel “{part}” van het sjabloon is te groot.",
      hint: "Haal uit het sjabloon wat niet nodig is.",
    },
    en: {
      message: "The part “{part}” of the template is too large.",
      hint: "Remove from the template what is not needed.",
    },
  },
  "deck-template-picture-too-large": {
    nl: {
      message: "De afbeelding “{part}” in het sjabloon is {width} bij {height} beeldpunten; dat is te groot.",
      hint: "Maak de afbeelding kleiner: 3.000 beeldpunten breed is genoeg voor een dia.",
    },
    en: {
      message: "The picture “{part}” in the template is {width} by {height} pixels, which is too large.",
      hint: "Make the picture smaller: 3,000 pixels wide is enough for a slide.",
    },
  },
  "deck-template-damaged": {
    nl: {
      message: "Het onderdeel “{part}” van het sjabloon ontbreekt of is beschadigd.",
      hint: "Open het sjabloon in PowerPoint of LibreOffice en bewaar het opnieuw.",
    },
    en: {
      message: "The part “{part}” of the template is missing or damaged.",
      hint: "Open the template in PowerPoint or LibreOffice and save it again.",
    },
  },
  "deck-template-without-layouts": {
    nl: {
      message: "Geen enkele indeling van het sjabloon heeft een titel met ruimte eronder.",
      hint: "Voeg een indeling “Alleen titel” toe.",
    },
    en: {
      message: "No layout of the template has a title with room under it.",
      hint: "Add a “Title Only” layout.",
    },
  },
  "deck-template-picture-behind": {
    nl: {
      message: "Een plaatje of tekening van het sjabloon staat achter de tekst. Indeling: {layouts}.",
      hint: "Of tekst daarop te lezen is, kan het programma niet nagaan. Bekijk de dia's, of geef een indeling met één kleur.",
    },
    en: {
      message: "A picture or drawing of the template is behind the text. Layout: {layouts}.",
      hint: "The program cannot check whether text on it can be read. Look at the slides, or give a layout of one colour.",
    },
  },
  "deck-layout-replaced": {
    nl: {
      message: "Het sjabloon heeft geen indeling “{layout}”; gebruikt is “{used}”.",
      hint: "Geef een indeling van het sjabloon die naam om de plaatsen zelf te bepalen.",
    },
    en: {
      message: "The template has no layout “{layout}”; “{used}” was used.",
      hint: "Give a layout of the template that name to decide on the places yourself.",
    },
  },
} as const satisfies ProblemTexts;
