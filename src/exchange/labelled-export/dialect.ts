import type { Dialect } from "../dialect.ts";
import { BETWEEN, NOT_ASKED } from "../labelled/proposal/model.ts";

/** Files that carry their own labels: their table has names and labels above it, and is recognised by no header. */
export const labelledDialect: Dialect = {
  recognises: () => false,
  headerRows: () => 2,
  columns: ([names = [], labels = []]) =>
    names.map((name, i) => ({
      text: labels[i] === undefined || labels[i] === "" ? name : labels[i],
      role: "answer",
    })),
  separators: [BETWEEN],
  otherInPlace: false,
  codesForAnswers: false,
  notAsked: [NOT_ASKED],
};
