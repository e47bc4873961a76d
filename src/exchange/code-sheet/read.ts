import { hasErrors, problem, type Outcome, type Problem } from "../../problem.ts";
import type { Language } from "../../text.ts";
import { fileKindOf } from "../source/file-kind.ts";
import { firstRow } from "../source/header-place.ts";
import { readSource } from "../source/read-source.ts";
import type { SourceTable } from "../source/table.ts";
import { codesInCell } from "./cell.ts";
import { readJsonSheet } from "./json.ts";
import type { SheetRow } from "./model.ts";

/** What the columns are called, in any case; the first is what sheets of ours say. */
const HEADS = {
  row: ["rij", "row", "id"],
  codes: ["codes", "code", "code(s)", "besluit", "decision"],
  backTo: ["terug naar", "backto", "back to", "terugnaar"],
  by: ["door", "by", "codeur", "coder"],
  why: ["waarom", "why", "reden", "reason"],
} as const;

type Column = keyof typeof HEADS;

/** Reads codes that somebody wrote beside answers: a table (csv or xlsx) or JSON. */
export function readCodeSheet(
  bytes: Uint8Array,
  file: string,
  language: Language,
): Outcome<readonly SheetRow[]> {
  if (fileKindOf(bytes) === "json" || file.endsWith(".json")) return readJsonSheet(bytes, file);
  const source = readSource(bytes, file, firstRow, {}, language);
  if (source.value === undefined) return { problems: source.problems };
  const { table } = source.value;
  const columns = columnsOf(table);
  const missing = (["row", "codes"] as const)
    .filter((name) => columns[name] === undefined)
    .map((name) => problem("sheet-column-missing", { file, row: 1 }, { column: HEADS[name][0] }));
  const ragged = table.listed
    .filter((listed) => listed.reason === "ragged")
    .map(({ row }) => problem("sheet-row-ragged", { file, row }));
  const problems: Problem[] = [...source.problems, ...missing, ...ragged];
  if (hasErrors(problems)) return { problems };
  return { value: table.rows.map((_, at) => rowAt(table, columns, at)), problems };
}

function columnsOf({ headers }: SourceTable): Partial<Record<Column, number>> {
  const heads = (headers[0] ?? []).map((head) => head.trim().toLowerCase());
  const found = Object.entries(HEADS).flatMap(([name, known]) => {
    const at = heads.findIndex((head) => (known as readonly string[]).includes(head));
    return at < 0 ? [] : [[name, at] as const];
  });
  return Object.fromEntries(found);
}

function rowAt(table: SourceTable, columns: Partial<Record<Column, number>>, at: number): SheetRow {
  const cell = (name: Column): string => {
    const column = columns[name];
    return column === undefined ? "" : (table.columns[column]?.words(at) ?? "").trim();
  };
  const [backTo, by, why] = [cell("backTo"), cell("by"), cell("why")];
  return {
    row: cell("row").replace(/^'/, ""),
    codes: codesInCell(cell("codes")),
    ...(backTo === "" ? {} : { backTo }),
    ...(by === "" ? {} : { by }),
    ...(why === "" ? {} : { why }),
  };
}
