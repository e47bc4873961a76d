import type { ColumnHead, Dialect } from "../dialect.ts";
import { bracketHeads, joinedHeads } from "../heads.ts";
import type { Known } from "../known-columns.ts";

/** Also as accounts in German and French have them. */
const START = /^(start time|begintijd|starttijd|startzeit|heure de début)$/i;
const END = /^(completion time|tijd van voltooien|voltooiingstijd|fertigstellungszeit|heure de fin)$/i;
const OWN: Known = [
  [
    "time",
    /^(startzeit|fertigstellungszeit|zeit der letzten änderung|heure de (début|fin|la dernière modification))$/,
  ],
  ["personal", /^(nom|adresse de messagerie)$/],
  ["technical", /^(total points|quiz feedback|totaal aantal punten|feedback over test|language|taal)$/],
];

/** Headers of a quiz's points and feedback repeat the question. */
const QUIZ = /^(points|feedback|punten) - /i;

/** ID and times first; several answers and rankings stand in one cell with ";" after each. */
export const microsoftForms: Dialect = {
  recognises: ([header = []]) =>
    header.some((cell) => START.test(cell)) && header.some((cell) => END.test(cell)),
  headerRows: () => 1,
  columns: ([header = []]) => {
    const joined = joinedHeads(header, OWN);
    return bracketHeads(header, OWN).map((bracketed, i): ColumnHead => {
      const head = bracketed.group === undefined ? (joined[i] ?? bracketed) : bracketed;
      return QUIZ.test(head.text) ? { ...head, role: "derived" } : head;
    });
  },
  separators: [";"],
  otherInPlace: true,
  codesForAnswers: false,
  notAsked: [],
};
