import { hasErrors, problem, type Outcome, type Problem, type ProblemCode } from "../problem.ts";
import { readCsvRows } from "../csv.ts";
import { variablesOf } from "../questionnaire/asked.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import type { Variable } from "../questionnaire/variables.ts";
import { settle } from "./settle.ts";
import { columnBuilder } from "./columns.ts";
import type { Column, DataSet } from "./data-set.ts";
import { FewOfEach } from "./few-of-each.ts";

const FILE = "responses.csv";

/** Reads responses.csv against its questionnaire: text → columns, with every problem at once. */
export function readResponses(text: string, questionnaire: Questionnaire): Outcome<DataSet> {
  const [header = [], ...rows] = readCsvRows(text);
  const variables = variablesOf(questionnaire);
  const problems = [...checkHeader(header, variables), ...checkShape(rows, header.length)];
  if (hasErrors(problems)) return { problems };
  const columns = new Map<string, Column>();
  for (const variable of variables) {
    const read = readColumn(variable, rows, header.indexOf(variable.code));
    columns.set(variable.code, read.column);
    problems.push(...read.problems);
  }
  const ids = rows.map((row) => row[0] ?? "");
  problems.push(...checkIds(ids));
  if (hasErrors(problems)) return { problems };
  const value: DataSet = { size: rows.length, rows: ids, variables, columns };
  return { value, problems: [...problems, ...settle(value, questionnaire)] };
}

function checkHeader(header: readonly string[], variables: readonly Variable[]): Problem[] {
  const known = new Set(["row", ...variables.map((variable) => variable.code)]);
  const place = (column: string) => ({ file: FILE, row: 1, column });
  const twice = header.filter((name, i) => header.indexOf(name) !== i);
  const unknown = header.filter((name) => !known.has(name));
  const missing = [...known].filter((name) => !header.includes(name));
  return [
    ...(header[0] === "row" ? [] : [problem("responses-no-row-ids", { file: FILE, row: 1 })]),
    ...twice.map((column) => problem("responses-column-twice", place(column))),
    ...unknown.map((column) => problem("responses-column-unknown", place(column))),
    ...missing.map((column) => problem("responses-column-missing", { file: FILE, row: 1 }, { column })),
  ];
}

function checkShape(rows: readonly (readonly string[])[], width: number): Problem[] {
  return rows.flatMap((row, i) =>
    row.length === width
      ? []
      : [problem("responses-row-length", { file: FILE, row: i + 2 }, { found: row.length, expected: width })],
  );
}

function checkIds(ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, i) => {
    const place = { file: FILE, row: i + 2, column: "row" };
    if (id === "") return [problem("responses-row-without-id", place)];
    if (seen.has(id)) return [problem("responses-row-twice", place, { id })];
    seen.add(id);
    return [];
  });
}

function readColumn(
  variable: Variable,
  rows: readonly (readonly string[])[],
  index: number,
): { column: Column; problems: Problem[] } {
  const builder = columnBuilder(variable, rows.length);
  const problems = new FewOfEach();
  rows.forEach((row, i) => {
    const written = row[index] ?? "";
    if (builder.put(i, written)) return;
    const place = { file: FILE, row: i + 2, column: variable.code };
    problems.add(problem(refusal(variable), place, { found: written.slice(0, 60) }));
  });
  return { column: builder.column, problems: problems.all() };
}

function refusal(variable: Variable): ProblemCode {
  if (variable.level === "numeric") return "responses-not-a-number";
  return variable.level === "text" ? "responses-mark-unknown" : "responses-code-unknown";
}
