import type { ColumnHead, Dialect } from "../dialect.ts";
import { colonHeads } from "../heads.ts";
import { isOtherLabel, type Known } from "../known-columns.ts";

const OWN: Known = [
  ["technical", /^(status|language|link name|tags|contact id|legacy comments|comments)$/],
  ["personal", /^(country|city|state\/region|postal|longitude|latitude)$/],
];

/** Times and a status first; options, text boxes and "Other - Write In" stand before the question with a colon. */
export const alchemer: Dialect = {
  recognises: ([header = []]) => {
    const cells = header.map((cell) => cell.toLowerCase());
    return cells.includes("time started") && cells.includes("date submitted");
  },
  headerRows: () => 1,
  columns: ([header = []]) =>
    colonHeads(header, OWN).map((head): ColumnHead =>
      head.part !== undefined && isOtherLabel(head.part) ? { ...head, role: "other" } : head,
    ),
  separators: [";"],
  otherInPlace: false,
  codesForAnswers: false,
  notAsked: [],
  unfinished: ([header = []]) => {
    const column = header.findIndex((cell) => cell.toLowerCase() === "status");
    return column === -1 ? undefined : { column, values: ["Partial", "Incomplete"] };
  },
};
