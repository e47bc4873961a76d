import type { Dialect } from "../dialect.ts";
import { bracketHeads, dashHeads } from "../heads.ts";

/** Any table with a header: what every other program's habits have in common. */
export const table: Dialect = {
  recognises: () => true,
  headerRows: () => 1,
  columns: ([header = []], context) => {
    const dashed = dashHeads(header, context);
    return bracketHeads(header).map((head, i) => (head.group === undefined ? (dashed[i] ?? head) : head));
  },
  separators: [";", "|", ", "],
  otherInPlace: true,
  codesForAnswers: false,
  notAsked: [],
};
