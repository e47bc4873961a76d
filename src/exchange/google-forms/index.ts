import type { Dialect } from "../dialect.ts";
import { bracketHeads } from "../heads.ts";
import type { Known } from "../known-columns.ts";

/** Also as accounts in German and French have it. */
const FIRST = /^(Timestamp|Tijdstempel|Zeitstempel|Horodateur)$/;
const OWN: Known = [
  ["technical", /^(score|punktzahl)$/],
  ["time", /^(zeitstempel|horodateur)$/],
  ["personal", /^(nutzername|nom d'utilisateur|adresse e-mail)$/],
];

/**
 * A time stamp, then a column a question; several answers joined by ";" in a file of the form, and by ", " in its sheet,
 * also where an option holds one itself.
 */
export const googleForms: Dialect = {
  recognises: ([header = []]) => FIRST.test(header[0] ?? "") && header.length > 1,
  headerRows: () => 1,
  columns: ([header = []]) => bracketHeads(header, OWN),
  separators: [";", ", "],
  otherInPlace: true,
  codesForAnswers: false,
  notAsked: [],
};
