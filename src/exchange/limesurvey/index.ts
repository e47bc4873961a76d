import type { ColumnHead, Dialect } from "../dialect.ts";
import { bracketHeads } from "../heads.ts";
import { isOtherLabel, knownReason, type Known } from "../known-columns.ts";
import { readCode, type FieldCode } from "./field-code.ts";

const OWN: Known = [
  ["time", /^(date submitted|datum (inzending|ingediend|ingezonden|van inzending))$/],
  ["technical", /^(start ?language|starttaal|begintaal)$/],
  ["time", /^(grouptime.*|.+time|group time.*|question time.*|totaaltijd|total time)$/],
  ["technical", /^(attribute_\d+|antwoordnummer|response number|referrer url|url verwijzer)$/],
];

const SUBMITTED =
  /^(submitdate|(submitdate\. )?(date submitted|datum (inzending|ingediend|ingezonden|van inzending)))$/i;
const LAST_PAGE = /^(lastpage|(lastpage\. )?(last page|laatste pagina))$/i;
const START_LANGUAGE = /^(startlanguage|(startlanguage\. )?(start language|starttaal|begintaal))$/i;

/** Codes, texts, or "code. text" above the columns; a column an option, a row or the words beside "Other". */
export const limesurvey: Dialect = {
  recognises: (rows) =>
    rows.slice(0, 2).some((header) => {
      const marks = [SUBMITTED, LAST_PAGE, START_LANGUAGE];
      return marks.filter((mark) => header.some((cell) => mark.test(cell))).length >= 2;
    }),
  headerRows: ([first = [], second = []]) => (isVv(first, second) ? 2 : 1),
  columns: ([first = [], codes]) => {
    const fields = (codes ?? first).map(readCode);
    const byText = bracketHeads(first, OWN);
    const coded =
      fields.some((field) => field?.part !== undefined) || fields.every((field) => field !== undefined);
    return first.map((header, i) => {
      const plain = byText[i] ?? { text: header, role: "answer" };
      const field = fields[i];
      return coded && field !== undefined
        ? codedHead(field, codes === undefined ? undefined : header)
        : textHead(plain);
    });
  },
  separators: [],
  otherInPlace: false,
  codesForAnswers: true,
  notAsked: ["{question_not_shown}", "N/A", "N.v.t.", "n.v.t."],
  unfinished: (headers) => {
    const column = (headers[0] ?? []).findIndex((_, i) =>
      headers.some((row) => SUBMITTED.test(row[i] ?? "")),
    );
    return column === -1 ? undefined : { column, values: [""] };
  },
  words: (written) =>
    written.replaceAll(/\{(lbrace|newline|cr|tab|quote)\}/g, (_, name: string) => VV_SIGNS[name] ?? ""),
};

const VV_SIGNS: Readonly<Record<string, string>> = {
  lbrace: "{",
  newline: "\n",
  cr: "",
  tab: "\t",
  quote: '"',
};

/** The VV file: texts first, codes below. */
function isVv(first: readonly string[], second: readonly string[]): boolean {
  return second.some((cell) => SUBMITTED.test(cell)) && !first.some((cell) => /^submitdate$/i.test(cell));
}

function codedHead(field: FieldCode, above: string | undefined): ColumnHead {
  const reason = knownReason(field.question, OWN) ?? knownReason(field.words ?? field.question, OWN);
  const words = above ?? field.words;
  const bracket = words === undefined ? null : /^(.*\S)\s*\[([^[\]]+)\]$/.exec(words);
  const parted = field.part !== undefined || field.other;
  const text = (parted ? bracket?.[1] : undefined) ?? words ?? field.question;
  if (reason !== undefined && field.part === undefined) return { text, tag: field.question, role: reason };
  if (field.comment)
    return {
      text: `${text} – ${bracket?.[2] ?? field.part ?? ""}`,
      tag: `${field.question}-${field.part ?? ""}-comment`,
      role: "answer",
    };
  return {
    text,
    tag: field.question,
    group: field.question,
    ...(field.part === undefined ? {} : { part: bracket?.[2] ?? field.part, partTag: field.part }),
    ...(field.other ? { part: bracket?.[2] ?? "Other" } : {}),
    role: field.other ? "other" : "answer",
  };
}

function textHead(head: ColumnHead): ColumnHead {
  return head.part !== undefined && isOtherLabel(head.part) ? { ...head, role: "other" } : head;
}
