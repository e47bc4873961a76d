import type { ColumnHead, Dialect, HeadContext } from "../dialect.ts";
import { dashHeads, plainHead } from "../heads.ts";
import { isOtherLabel } from "../known-columns.ts";

const FIRST = /^(respondent ?-?id|collector ?-?id)$/i;
/** What the second header row says above a question that has no parts. */
const WHOLE = /^(response|open-ended response|antwoord|reactie|open antwoord|open reactie|)$/i;

/** Respondent and collector first; two header rows (question, option), or both in one with " - " between. */
export const surveymonkey: Dialect = {
  recognises: ([header = []]) => FIRST.test(header[0] ?? ""),
  headerRows: (rows) => (hasTwo(rows) ? 2 : 1),
  columns: ([header = [], options], context) =>
    options === undefined ? oneRow(header, context) : twoRows(header, options),
  // Its "condensed" exports put all that was chosen into one cell, with the words typed beside "Other".
  separators: [", "],
  otherInPlace: false,
  codesForAnswers: false,
  notAsked: [],
};

function hasTwo([header = [], second = []]: readonly (readonly string[])[]): boolean {
  if ((second[0] ?? "") !== "") return false;
  return second.some((cell) => cell !== "" && WHOLE.test(cell)) || header.slice(1).includes("");
}

/** A blank cell in the first row carries the question to its left on. */
function twoRows(header: readonly string[], options: readonly string[]): ColumnHead[] {
  let text = "";
  const questions = header.map((cell) => (text = cell === "" ? text : cell));
  return questions.map((question, i): ColumnHead => {
    const part = options[i] ?? "";
    const plain = plainHead(question);
    if (plain.role !== "answer") return plain;
    const shared = header[i] === "" || (i + 1 < header.length && header[i + 1] === "");
    if (!shared) return WHOLE.test(part) ? plain : { ...plain, part, group: question };
    if (WHOLE.test(part)) return { ...plain, group: question };
    return { text: question, part, group: question, role: isOtherLabel(part) ? "other" : "answer" };
  });
}

/** The words beside "Other" stand in the last of the columns that name it. */
function oneRow(header: readonly string[], context: HeadContext): ColumnHead[] {
  return dashHeads(header, context).map((head, i): ColumnHead => {
    const beside = head.part !== undefined && isOtherLabel(head.part) && context.onlyValue(i) !== head.part;
    return beside ? { ...head, role: "other" } : head;
  });
}
