import { DICHOTOMY, type Variable } from "../questionnaire/variables.ts";
import { columnOf, type Column, type DataSet } from "../responses/data-set.ts";
import { FIRST_CATEGORY } from "../responses/status.ts";
import { rowsByCode } from "./codebook.ts";
import type { Coding } from "./model.ts";
import type { Answer } from "./review.ts";

/** The name of a code as a variable: `q4:t1`. */
export function codeVariable(variable: string, code: string): string {
  return `${variable}:${code}`;
}

/** Themes and sub-points as variables like any other: 1 where the answer carries the code, the text's status else. */
export function codeVariables(coding: Coding, data: DataSet): { variable: Variable; column: Column }[] {
  const text = columnOf(data, coding.variable);
  const rows = rowsByCode(coding);
  const question = data.variables.find((variable) => variable.code === coding.variable)?.question ?? "";
  return coding.themes.flatMap((theme) =>
    [
      { code: theme.code, label: theme.title },
      ...theme.subpoints.map(({ code, text }) => ({ code, label: text })),
    ].map(({ code, label }) => ({
      variable: {
        code: codeVariable(coding.variable, code),
        question,
        part: code,
        level: "dichotomous" as const,
        label,
        categories: DICHOTOMY,
      },
      column: { kind: "categories" as const, cells: carriers(text, data.rows, rows.get(code) ?? new Set()) },
    })),
  );
}

function carriers(text: Column, ids: readonly string[], carrying: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from(ids, (id, row) => {
    const status = text.cells[row] ?? 0;
    if (status < FIRST_CATEGORY) return status;
    return FIRST_CATEGORY + (carrying.has(id) ? 1 : 0);
  });
}

/** The answers to a text variable: who wrote something, and what. */
export function answersTo(data: DataSet, variable: string): Answer[] {
  const column = columnOf(data, variable);
  if (column.kind !== "texts") throw new Error(`variable ${variable} holds no texts`);
  return data.rows.flatMap((row, i) => {
    const words = column.values[i] ?? "";
    return (column.cells[i] ?? 0) >= FIRST_CATEGORY && words.trim() !== "" ? [{ row, words }] : [];
  });
}
