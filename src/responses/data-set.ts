import type { Variable } from "../questionnaire/variables.ts";

/**
 * A column of one variable, one element a participant.
 * `categories`: cell 0–2 are the statuses of NO_ANSWER, 3 and up the variable's categories in order.
 * `numbers` and `texts`: the value where `cells` says answered (3), and 0–2 as above.
 */
export type Column =
  | { readonly kind: "categories"; readonly cells: Uint8Array | Uint16Array }
  | { readonly kind: "numbers"; readonly cells: Uint8Array; readonly values: Float64Array }
  | { readonly kind: "texts"; readonly cells: Uint8Array; readonly values: readonly string[] };

/** The answers of one closed wave by column: pseudonymous rows in random order, no times, no keys. */
export interface DataSet {
  readonly size: number;
  /** Random ids, one a row; they tie a row to its codes and redactions and to nothing else. */
  readonly rows: readonly string[];
  readonly variables: readonly Variable[];
  readonly columns: ReadonlyMap<string, Column>;
}

/** A data set with more variables: the codes of open answers are variables like any other. */
export function withVariables(
  data: DataSet,
  added: readonly { readonly variable: Variable; readonly column: Column }[],
): DataSet {
  return {
    ...data,
    variables: [...data.variables, ...added.map((one) => one.variable)],
    columns: new Map([...data.columns, ...added.map((one) => [one.variable.code, one.column] as const)]),
  };
}

export function columnOf(data: DataSet, variable: string): Column {
  const column = data.columns.get(variable);
  if (column === undefined) throw new Error(`the data set has no variable ${variable}`);
  return column;
}
