import type { ColumnHead, Dialect } from "../dialect.ts";
import { plainHead } from "../heads.ts";
import type { Known } from "../known-columns.ts";

const OWN: Known = [
  [
    "technical",
    /^(no\.|response id|survey id|tags|quotas|finished|source|url|action|notes|language|variables|single use id)$/,
  ],
  [
    "personal",
    /^(formbricks id \(internal\)|user id|useragent - .*|country|ip ?address|verified email|contact - .*)$/,
  ],
];

/** A question's number before its words. */
const NUMBERED = /^(\d+)\. (.*)$/s;
const OPTION_IDS = / - Option ID$/;

/**
 * What comes with every answer first; then questions with their numbers. Several answers stand in one cell with "; "
 * between, beside a column with the ids of the options; a matrix has a column a row.
 */
export const formbricks: Dialect = {
  recognises: ([header = []]) =>
    header.includes("Response ID") &&
    header.includes("Finished") &&
    (header.includes("Survey ID") || header.includes("Formbricks ID (internal)")),
  headerRows: () => 1,
  columns: ([header = []]) => {
    const numbers = header.map((cell) => NUMBERED.exec(cell)?.[1]);
    return header.map((cell, i) =>
      headOf(
        cell,
        header.filter((_, at) => numbers[at] === numbers[i]),
      ),
    );
  },
  separators: ["; "],
  otherInPlace: true,
  codesForAnswers: false,
  notAsked: [],
  unfinished: ([header = []]) => ({ column: header.indexOf("Finished"), values: ["No", "false", "False"] }),
};

function headOf(header: string, same: readonly string[]): ColumnHead {
  const match = NUMBERED.exec(header);
  if (match === null) return plainHead(header, OWN);
  const [, number = "", text = ""] = match;
  if (OPTION_IDS.test(text)) return { text, role: "derived" };
  const rows = same.filter((one) => !OPTION_IDS.test(one));
  if (rows.length < 2) return { text, role: "answer" };
  const stem = sharedStem(rows.map((one) => NUMBERED.exec(one)?.[2] ?? ""));
  return stem === ""
    ? { text, role: "answer" }
    : { text: stem, part: text.slice(stem.length + 3), group: number, role: "answer" };
}

/** What rows of a matrix share before " - "; a row may hold one itself. */
function sharedStem([first = "", ...others]: readonly string[]): string {
  for (let at = first.lastIndexOf(" - "); at > 0; at = first.lastIndexOf(" - ", at - 1)) {
    const stem = first.slice(0, at);
    if (others.every((other) => other.startsWith(`${stem} - `))) return stem;
  }
  return "";
}
