import { en, nl } from "../../counts.ts";
import type { Words } from "../../language.ts";

interface CodebookWords {
  readonly head: string;
  readonly size: (themes: number, points: number) => string;
  readonly find: string;
  readonly nowhere: string;
  readonly backTo: string;
  readonly add: string;
  readonly merge: string;
  readonly include: string;
  readonly exclude: string;
  readonly none: string;
  readonly found: (count: number) => string;
  readonly title: string;
  readonly under: string;
  readonly ownTheme: string;
  readonly includeLabel: string;
  readonly excludeLabel: string;
  readonly save: string;
  readonly addAndGive: string;
  readonly cancel: string;
  readonly edit: (name: string) => string;
  readonly editHead: string;
  readonly remove: string;
  readonly removeHint: (answers: number) => string;
  readonly removeSure: string;
  readonly mergeFrom: string;
  readonly mergeInto: string;
  readonly mergeHint: (from: number, into: number) => string;
  readonly mergeDo: string;
  readonly move: string;
  readonly moved: string;
  readonly choose: string;
  readonly empty: string;
  readonly copy: string;
  readonly undone: string;
  readonly undo: string;
}

export const codebookWords: Words<CodebookWords> = {
  nl: {
    head: "Codeboek",
    size: (themes, points) =>
      `${themes} ${themes === 1 ? "thema" : "thema’s"}, ${points} ${points === 1 ? "subpunt" : "subpunten"}`,
    find: "Zoek thema",
    nowhere: "Past nergens bij",
    backTo: "Hetzelfde als een antwoord uit de vragenlijst",
    add: "Nieuw thema",
    merge: "Samenvoegen",
    include: "Wel:",
    exclude: "Niet:",
    none: "Geen thema met deze woorden. Enter maakt het.",
    found: (count) => (count === 1 ? "1 gevonden" : `${nl(count)} gevonden`),
    title: "Titel",
    under: "Hoort bij",
    ownTheme: "niets: een eigen thema",
    includeLabel: "Wat hoort erbij",
    excludeLabel: "Wat hoort er niet bij",
    save: "Bewaar",
    addAndGive: "Maak en geef aan dit antwoord",
    cancel: "Annuleer",
    edit: (name) => `Bewerk ${name}`,
    editHead: "Bewerken",
    remove: "Haal weg",
    removeHint: (answers) =>
      answers === 1 ? "1 antwoord verliest deze code." : `${nl(answers)} antwoorden verliezen deze code.`,
    removeSure: "Ja, haal weg",
    mergeFrom: "Wat opgaat in iets anders",
    mergeInto: "Waar het in opgaat",
    mergeHint: (from, into) =>
      `${from} antwoorden komen bij de ${into} die er al zijn. Z maakt het ongedaan.`,
    mergeDo: "Voeg samen",
    move: "Zet eronder als subpunt",
    moved: "Verplaats",
    choose: "kies…",
    empty: "Nog geen thema’s.",
    copy: "Neem het codeboek van de vorige peiling over",
    undone: "Het codeboek is gewijzigd.",
    undo: "Ongedaan maken",
  },
  en: {
    head: "Codebook",
    size: (themes, points) =>
      `${themes} ${themes === 1 ? "theme" : "themes"}, ${points} ${points === 1 ? "sub-point" : "sub-points"}`,
    find: "Find a theme",
    nowhere: "Fits nowhere",
    backTo: "The same as an option of the questionnaire",
    add: "New theme",
    merge: "Merge",
    include: "Includes:",
    exclude: "Excludes:",
    none: "No theme with these words. Enter makes it.",
    found: (count) => `${en(count)} found`,
    title: "Title",
    under: "Belongs to",
    ownTheme: "nothing: a theme of its own",
    includeLabel: "What belongs here",
    excludeLabel: "What does not",
    save: "Save",
    addAndGive: "Make and give to this answer",
    cancel: "Cancel",
    edit: (name) => `Edit ${name}`,
    editHead: "Edit",
    remove: "Remove",
    removeHint: (answers) =>
      answers === 1 ? "1 answer loses this code." : `${en(answers)} answers lose this code.`,
    removeSure: "Yes, remove",
    mergeFrom: "What goes into something else",
    mergeInto: "What it goes into",
    mergeHint: (from, into) => `${from} answers join the ${into} that are there. Z undoes it.`,
    mergeDo: "Merge",
    move: "Put it under this as a sub-point",
    moved: "Move",
    choose: "choose…",
    empty: "No themes yet.",
    copy: "Take over the codebook of the previous poll",
    undone: "The codebook was changed.",
    undo: "Undo",
  },
};
