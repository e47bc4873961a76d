import type { Dialect } from "../dialect.ts";
import { bracketHeads, dashHeads, numberedHeads } from "../heads.ts";

/** Any table with a header: what every other program's habits have in common. */
export const table: Dialect = {
  recognises: () => true,
  headerRows: () => 1,
  columns: ([header = []], context) => {
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
