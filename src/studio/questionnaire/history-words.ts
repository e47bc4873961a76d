import type { Words } from "../language.ts";

export const historyWords: Words<{
  readonly title: string;
  readonly hint: string;
  readonly nothing: string;
  readonly undoTo: string;
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly moved: (what: string) => string;
  readonly changed: (what: string) => string;
  readonly whole: string;
  readonly more: (count: number) => string;
  readonly me: string;
  readonly elsewhere: string;
}> = {
  nl: {
    title: "Wat er is gewijzigd",
    hint: "Het laatste staat bovenaan. Teruggaan is zelf ook een stap, die je ongedaan kunt maken.",
    nothing: "Er is hier nog niets gewijzigd.",
    undoTo: "Terug naar vóór deze stap",
    added: (what) => `Toegevoegd: ${what}`,
    removed: (what) => `Weggehaald: ${what}`,
    moved: (what) => `Verplaatst: ${what}`,
    changed: (what) => `Gewijzigd: ${what}`,
    whole: "de vragenlijst",
    more: (count) => `en nog ${count}`,
    me: "jij",
    elsewhere: "Daarvoor is het bestand buiten de studio gewijzigd; verder terug kan hier niet.",
  },
  en: {
    title: "What was changed",
    hint: "The last is on top. Going back is itself a step, which can be undone.",
    nothing: "Nothing has been changed here yet.",
    undoTo: "Back to before this step",
    added: (what) => `Added: ${what}`,
    removed: (what) => `Removed: ${what}`,
    moved: (what) => `Moved: ${what}`,
    changed: (what) => `Changed: ${what}`,
    whole: "the questionnaire",
    more: (count) => `and ${count} more`,
    me: "you",
    elsewhere: "Before that the file was changed outside the studio; there is no going further back here.",
  },
};
