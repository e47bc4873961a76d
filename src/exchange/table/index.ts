import type { ColumnHead, Dialect } from "../dialect.ts";
import { bracketHeads, dashHeads, numberedHeads, plainHead } from "../heads.ts";
import { hasSpans, spansOf } from "../source/spans.ts";

/** Any table with a header: what every other program's habits have in common. */
export const table: Dialect = {
  recognises: () => true,
  headerRows: (rows) => (hasSpans(rows) ? 2 : 1),
  columns: ([header = [], parts], context) => {
    if (parts !== undefined) return spannedHeads(header, parts);
    const dashed = dashHeads(header, context);
    const numbered = numberedHeads(header);
    return bracketHeads(header).map((head, i) =>
      head.group === undefined ? (numbered[i] ?? dashed[i] ?? head) : head,
    );
  },
  separators: [";", "|", ", ", ","],
  otherInPlace: true,
  codesForAnswers: false,
  notAsked: [],
};

/** What stands above several columns is the question, what stands above one of them its part. */
function spannedHeads(header: readonly string[], parts: readonly string[]): ColumnHead[] {
  const spans = spansOf(header, parts);
  return parts.map((part, i): ColumnHead => {
    const text = spans[i] ?? "";
    if (text === "" || part === "") return plainHead(text === "" ? part : text);
    const { role } = plainHead(part);
    return role === "answer" ? { text, part, group: text, role } : { text: part, role };
  });
}
