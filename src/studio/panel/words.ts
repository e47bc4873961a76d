import type { PanelColumn } from "../../api/panel.ts";
import { en, nl } from "../counts.ts";
import type { Words } from "../language.ts";

export interface PanelWords {
  readonly notForYou: string;
  readonly head: (people: number) => string;
  readonly empty: string;
  readonly bring: string;
  readonly bringHint: string;
  readonly choose: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly look: string;
  readonly columns: string;
  readonly uses: Readonly<Record<NonNullable<PanelColumn["use"]>, string>>;
  readonly unused: string;
  readonly counts: Readonly<Record<"added" | "changed" | "known" | "optedOut" | "absent", string>>;
  readonly doubles: string;
  readonly doublesHint: string;
  readonly same: string;
  readonly like: string;
  readonly inPanel: string;
  readonly keepRow: (row: number) => string;
  readonly store: string;
  readonly undecided: (count: number) => string;
  readonly cancel: string;
  readonly stored: (count: number) => string;
  readonly groups: string;
  readonly people: string;
  readonly tooSmall: (threshold: number) => string;
  readonly merge: (labels: string) => string;
  readonly kept: string;
  readonly keptHint: string;
  readonly keep: string;
  readonly search: string;
  readonly found: (shown: number, all: number) => string;
  readonly name: string;
  readonly mail: string;
  readonly group: string;
  readonly language: string;
  readonly languages: Readonly<Record<"nl" | "en", string>>;
  readonly state: string;
  readonly optedOut: string;
  readonly change: string;
  readonly save: string;
  readonly out: string;
  readonly back: string;
  readonly remove: string;
  readonly removeSure: string;
  readonly failed: string;
}

export const panelWords: Words<PanelWords> = {
  nl: {
    notForYou: "Het panel is alleen te zien voor een beheerder of onderzoeker.",
    head: (people) => (people === 1 ? "1 mens in het panel" : `${nl(people)} mensen in het panel`),
    empty: "Er staat nog niemand in het panel. Breng een lijst in.",
    bring: "Breng een lijst in",
    bringHint: "Sleep een bestand hierheen (csv of xlsx), met een kolom voor mailadres en een voor groep.",
    choose: "Kies een bestand",
    paste: "Of plak de lijst",
    pasteHint: "Uit een werkblad, met de koppen erboven.",
    look: "Bekijk de lijst",
    columns: "Zo zijn de kolommen begrepen",
    uses: {
      mail: "mailadres",
      name: "naam",
      first: "voornaam",
      infix: "tussenvoegsel",
      last: "achternaam",
      group: "groep",
      language: "taal",
    },
    unused: "niet gebruikt",
    counts: {
      added: "nieuw",
      changed: "gewijzigd",
      known: "al bekend, niets nieuws",
      optedOut: "afgemeld; blijven afgemeld",
      absent: "in het panel, niet in deze lijst; blijven",
    },
    doubles: "Misschien dubbel",
    doublesHint: "Kies bij elk wie erin komt. Kies je er meer, dan wordt ieder apart uitgenodigd.",
    same: "Eén postbus",
    like: "Waarschijnlijk één persoon",
    inPanel: "in het panel",
    keepRow: (row) => `Rij ${row}`,
    store: "Zet in het panel",
    undecided: (count) => (count === 1 ? "Nog 1 keuze te maken." : `Nog ${nl(count)} keuzes te maken.`),
    cancel: "Niet inbrengen",
    stored: (count) => `${nl(count)} mensen opgeslagen.`,
    groups: "Groepen",
    people: "Mensen",
    tooSmall: (threshold) => `minder dan ${threshold}: niet apart te tonen`,
    merge: (labels) => `Voorstel: voeg samen tot één groep in Vragenlijst: ${labels}.`,
    kept: "Bewaren",
    keptHint: "Na deze dag worden namen en adressen vernietigd.",
    keep: "Bewaar tot en met deze dag",
    search: "Zoek op naam of adres",
    found: (shown, all) => (shown === all ? `${all} gevonden` : `${shown} van ${all} getoond`),
    name: "Naam",
    mail: "Mailadres",
    group: "Groep",
    language: "Taal",
    languages: { nl: "Nederlands", en: "Engels" },
    state: "Uitnodigen",
    optedOut: "afgemeld",
    change: "Wijzig",
    save: "Bewaar",
    out: "Meld af",
    back: "Meld weer aan",
    remove: "Verwijder…",
    removeSure: "Verwijder voorgoed",
    failed: "Dit lukte niet.",
  },
  en: {
    notForYou: "The panel can be seen by an administrator or a researcher only.",
    head: (people) => (people === 1 ? "1 person in the panel" : `${en(people)} people in the panel`),
    empty: "There is nobody in the panel yet. Bring a list in.",
    bring: "Bring a list in",
    bringHint: "Drop a file here (csv or xlsx), with a column for mail address and one for group.",
    choose: "Choose a file",
    paste: "Or paste the list",
    pasteHint: "From a worksheet, with the heads above it.",
    look: "See the list",
    columns: "This is how the columns are understood",
    uses: {
      mail: "mail address",
      name: "name",
      first: "first name",
      infix: "infix",
      last: "last name",
      group: "group",
      language: "language",
    },
    unused: "not used",
    counts: {
      added: "new",
      changed: "changed",
      known: "known already, nothing new",
      optedOut: "opted out; stay out",
      absent: "in the panel, not in this list; stay",
    },
    doubles: "Perhaps double",
    doublesHint: "Choose for each who comes in. If you choose more, each is invited apart.",
    same: "One mailbox",
    like: "Probably one person",
    inPanel: "in the panel",
    keepRow: (row) => `Row ${row}`,
    store: "Put in the panel",
    undecided: (count) => (count === 1 ? "1 choice to make." : `${en(count)} choices to make.`),
    cancel: "Do not bring in",
    stored: (count) => `${en(count)} people stored.`,
    groups: "Groups",
    people: "People",
    tooSmall: (threshold) => `fewer than ${threshold}: cannot be shown apart`,
    merge: (labels) => `Proposal: merge into one group in Questionnaire: ${labels}.`,
    kept: "Keeping",
    keptHint: "After this day names and addresses are destroyed.",
    keep: "Keep until this day",
    search: "Search by name or address",
    found: (shown, all) => (shown === all ? `${all} found` : `${shown} of ${all} shown`),
    name: "Name",
    mail: "Mail address",
    group: "Group",
    language: "Language",
    languages: { nl: "Dutch", en: "English" },
    state: "Inviting",
    optedOut: "opted out",
    change: "Change",
    save: "Save",
    out: "Opt out",
    back: "Opt in again",
    remove: "Remove…",
    removeSure: "Remove for good",
    failed: "This did not work.",
  },
};
