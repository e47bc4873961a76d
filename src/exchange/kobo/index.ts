import type { ColumnHead, Dialect } from "../dialect.ts";
import { knownReason, type Known } from "../known-columns.ts";

const OWN: Known = [
  [
    "technical",
    /^(_id|_uuid|_index|_parent_.*|_submission__.*|_submission_time|_validation_status|_notes|_status|_submitted_by|_tags|__version__|_version_|_xform_id_string|meta.?(instanceid|instancename|rootuuid|deprecatedid|audit)|instanceid|instancename|key|formversion|attachmentspresent|attachmentsexpected|status|reviewstate|edits|deviceid|simserial|subscriberid|formhub.?uuid)$/,
  ],
  ["personal", /^(submitterid|submittername|devicephonenumber|phonenumber|username|_geolocation|_gps.*)$/],
  ["time", /^(start|end|today|submissiondate)$/],
];

const MARKS =
  /^(_id|_uuid|_submission_time|_validation_status|_index|__version__|key|submissiondate|submitterid|instanceid|meta.instanceid|reviewstate)$/i;

/**
 * Answers that were collected with a form of XLSForm, as Kobo and ODK export them: groups stand before a question with a
 * slash, options behind it; several answers are names with spaces between them in one cell, a column an option, or both.
 */
export const kobo: Dialect = {
  recognises: ([header = []]) => header.filter((cell) => MARKS.test(cell.trim())).length >= 2,
  headerRows: () => 1,
  columns: ([header = []]) => {
    const bases = new Set(header.filter((cell) => header.some((other) => other.startsWith(`${cell}/`))));
    return header.map((cell) => headOf(cell, bases));
  },
  separators: [" "],
  otherInPlace: false,
  codesForAnswers: true,
  notAsked: [],
};

function headOf(header: string, bases: ReadonlySet<string>): ColumnHead {
  const last = header.slice(header.lastIndexOf("/") + 1);
  const reason = knownReason(last, OWN) ?? knownReason(header, OWN);
  if (reason !== undefined) return { text: header, role: reason };
  const base = [...bases]
    .filter((one) => header.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (base !== undefined)
    return { text: wordsOf(base), part: last, partTag: last, group: base, tag: base, role: "answer" };
  // The cell with all answers says again what a column an option says.
  if (bases.has(header)) return { text: wordsOf(header), group: header, role: "derived" };
  const other = /^(.*)_other$/.exec(header)?.[1];
  if (other !== undefined && bases.has(other))
    return { text: wordsOf(other), part: "Other", group: other, role: "other" };
  return { text: wordsOf(header), tag: last, role: "answer" };
}

/** The question without the groups before it. */
function wordsOf(header: string): string {
  return header.slice(header.lastIndexOf("/") + 1);
}
