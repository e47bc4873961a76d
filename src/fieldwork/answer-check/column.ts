import type { ProblemCode } from "../../problem.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import { cleanText } from "./clean-text.ts";

/** Where answers come from: a participant's form is read as people write, a program has to be exact. */
export type Source = "form" | "program";

/** What a cell holds: an answer as it is kept, "" for none, or why it cannot be one. */
export type Reading = string | { readonly refused: ProblemCode; readonly values?: Values };

type Values = Readonly<Record<string, string | number>>;

/** One column of a question, ready to read what was sent for it. */
export interface Column {
  readonly variable: Variable;
  readonly read: (written: string, source: Source) => Reading;
}

/** Words beside "Anders" are a few; a text question says its own length. */
const OTHER_TEXT = 500;

export function columnFor(variable: Variable, question: AskedQuestion): Column {
  switch (variable.level) {
    case "text":
      return { variable, read: textReader(variable, question) };
    case "numeric":
      return { variable, read: readNumber };
    default:
      return { variable, read: choiceReader(variable) };
  }
}

function textReader(variable: Variable, question: AskedQuestion): Column["read"] {
  const ofQuestion = definitionOf(question).limits?.(question).length;
  const length = variable.text === "other" ? OTHER_TEXT : (ofQuestion ?? OTHER_TEXT);
  const lines = variable.text === "open" ? "lines" : "one line";
  return (written) => {
    const text = cleanText(written, lines);
    if (text.length <= length) return text;
    return { refused: "answer-too-long", values: { length, found: text.length } };
  };
}

function choiceReader({ categories }: Variable): Column["read"] {
  const codes = new Set(categories.map(({ code }) => code));
  return (written) => (written === "" || codes.has(written) ? written : { refused: "answer-unknown" });
}

/** People write a comma and a minus sign of print; kept is what `Number` writes, so that equal numbers are equal. */
function readNumber(written: string, source: Source): Reading {
  const trimmed = written.trim();
  const typed = source === "form" ? trimmed.replace(",", ".").replace(/^[−–]/, "-") : trimmed;
  if (typed === "") return "";
  return NUMBER.test(typed) ? exactly(typed) : { refused: "answer-not-a-number" };
}

/** As many digits as a double can hold without rounding. */
const NUMBER = /^-?(?=[\d.]{1,16}$)\d+(\.\d+)?$/;

function exactly(typed: string): string {
  const [whole = "", fraction = ""] = typed.split(".");
  const digits = fraction.replace(/0+$/, "");
  const short = whole.replace(/^(-?)0+(?=\d)/, "$1");
  return digits === "" ? (short === "-0" ? "0" : short) : `${short}.${digits}`;
}
