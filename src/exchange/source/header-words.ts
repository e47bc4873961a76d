import type { SourceTable } from "./table.ts";

/** The words above a column; several header rows are joined, each said once. */
export function headerOf({ headers }: Pick<SourceTable, "headers">, column: number): string {
  const words = headers.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return [...new Set(words)].join(" | ");
}
