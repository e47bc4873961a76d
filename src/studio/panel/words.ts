import type { Words } from "../language.ts";

export interface PanelWords {
  readonly head: string;
  readonly intro: (people: number, optedOut: number) => string;
  readonly empty: string;
  readonly group: string;
  readonly people: string;
  readonly tooSmall: (threshold: number) => string;
  readonly mergeHead: string;
  readonly merge: (groups: string, threshold: number) => string;
  readonly bring: string;
  readonly bringTold: string;
  readonly choose: string;
  readonly paste: string;
  readonly look: string;
  readonly wouldHead: string;
  readonly would: (added: number, changed: number, known: number, optedOut: number, absent: number) => string;
  readonly columns: string;
  readonly unused: string;
  readonly doublesHead: string;
  readonly doublesTold: string;
  readonly same: string;
  readonly like: string;
  readonly row: (row: number) => string;
  readonly there: string;
  readonly store: string;
  readonly only: string;
}

export const panelWords: Words<PanelWords> = {
  nl: {
    head: "Panel",
    intro: (people, optedOut) =>
      `${people} mensen kunnen worden uitgenodigd.${optedOut > 0 ? ` ${optedOut} meldden zich af en blijven eruit.` : ""}`,
    empty: "Er is nog niemand om uit te nodigen. Breng hieronder een lijst in, of gebruik een open link.",
    group: "Groep",
    people: "Mensen",
    tooSmall: (threshold) => `minder dan ${threshold}: in resultaten niet apart te tonen`,
    mergeHead: "Samenvoegen.",
    merge: (groups, threshold) => `Neem ${groups} samen, dan is geen groep kleiner dan ${threshold}.`,
    bring: "Breng een lijst in",
    bringTold:
      "Een bestand uit een rekenblad (CSV of XLSX) met boven de kolommen: naam, mail, groep en eventueel taal. Er wordt niets bewaard voordat je het hebt gezien.",
    choose: "Kies een bestand",
    paste: "Of plak de lijst hier, met de namen van de kolommen erboven",
    look: "Kijk wat er zou gebeuren",
    wouldHead: "Dit zou er gebeuren",
    would: (added, changed, known, optedOut, absent) =>
      [
        `${added} nieuw`,
        `${changed} gewijzigd`,
        `${known} al bekend`,
        optedOut > 0 ? `${optedOut} eerder afgemeld: blijven eruit` : "",
        absent > 0 ? `${absent} niet in deze lijst: blijven erin` : "",
      ]
        .filter((said) => said !== "")
        .join(" · "),
    columns: "Kolommen",
    unused: "niet gebruikt",
    doublesHead: "Misschien dubbel",
    doublesTold:
      "Kies welke rijen mogen blijven. Elke gekozen rij wordt een eigen mens, met een eigen uitnodiging.",
    same: "zeker één postbus",
    like: "waarschijnlijk één mens",
    row: (row) => `rij ${row}`,
    there: "staat er al",
    store: "Bewaar de lijst",
    only: "Alleen wie aan de peiling werkt, ziet het panel.",
  },
  en: {
    head: "Panel",
    intro: (people, optedOut) =>
      `${people} people can be invited.${optedOut > 0 ? ` ${optedOut} opted out and stay out.` : ""}`,
    empty: "There is nobody to invite yet. Bring in a list below, or use an open link.",
    group: "Group",
    people: "People",
    tooSmall: (threshold) => `fewer than ${threshold}: cannot be shown apart in results`,
    mergeHead: "Merge.",
    merge: (groups, threshold) => `Take ${groups} together, and no group is smaller than ${threshold}.`,
    bring: "Bring in a list",
    bringTold:
      "A file of a spreadsheet (CSV or XLSX) with above its columns: name, mail, group and, if you like, language. Nothing is stored before you have seen it.",
    choose: "Choose a file",
    paste: "Or paste the list here, with the names of the columns above it",
    look: "See what would happen",
    wouldHead: "This would happen",
    would: (added, changed, known, optedOut, absent) =>
      [
        `${added} new`,
        `${changed} changed`,
        `${known} known already`,
        optedOut > 0 ? `${optedOut} opted out before: stay out` : "",
        absent > 0 ? `${absent} not in this list: stay in` : "",
      ]
        .filter((said) => said !== "")
        .join(" · "),
    columns: "Columns",
    unused: "not used",
    doublesHead: "Perhaps double",
    doublesTold:
      "Choose which rows may stay. Each chosen row becomes a person of their own, with an invitation of their own.",
    same: "one mailbox for certain",
    like: "probably one person",
    row: (row) => `row ${row}`,
    there: "is there already",
    store: "Store the list",
    only: "Only who works on the poll sees the panel.",
  },
};
