import type { ColumnRole } from "../dialect.ts";
import type { MapColumn } from "../import-map.ts";
import { knownReason } from "../known-columns.ts";
import { oneLine } from "../source/clean.ts";
import { headerOf } from "../source/header-words.ts";
import type { SourceTable } from "../source/table.ts";
import type { AnswerField } from "./format.ts";

/** What each column of an export is for, by the fields that its questionnaire knows; `roles` by the program's habits. */
export function columnsByField(
  table: SourceTable,
  fields: readonly AnswerField[],
  namesOf: (cells: readonly string[]) => readonly string[],
  unknown: string,
  roles: readonly ColumnRole[] = [],
): MapColumn[] {
  const byName = fieldsByName(fields);
  const taken = new Set<AnswerField>();
  const columns = table.columns.map((column, index): MapColumn => {
    const header = headerOf(table, index);
    const cells = table.headers.map((row) => row[index] ?? "");
    const field = namesOf(cells)
      .map((name) => byName.get(keyOf(name)))
      .find((one) => one !== undefined && !taken.has(one));
    const head = { column: index + 1, header };
    if (field === undefined)
      return { ...head, use: "ignored", ...whyIgnored(cells, column.values, unknown, roles[index]) };
    taken.add(field);
    const { names: _, ...use } = field;
    return { ...head, ...use };
  });
  return oneWay(columns);
}

/** Where each answer of a question has a column, the column that has all of them says the same again. */
function oneWay(columns: readonly MapColumn[]): MapColumn[] {
  const parted = new Set(
    columns.flatMap(({ use, question }) => (use === "choice" || use === "place" ? [question] : [])),
  );
  return columns.map((one) =>
    one.use === "answer" && parted.has(one.question)
      ? { column: one.column, header: one.header, use: "ignored", reason: "derived" }
      : one,
  );
}

/** Names that two fields share say nothing, unless it is the first name of one of them. */
function fieldsByName(fields: readonly AnswerField[]): Map<string, AnswerField> {
  const first = new Map<string, AnswerField>();
  for (const field of fields) {
    const [name] = field.names;
    if (name !== undefined && !first.has(keyOf(name))) first.set(keyOf(name), field);
  }
  const other = new Map<string, AnswerField | null>();
  for (const field of fields) {
    for (const name of new Set(field.names.slice(1).map(keyOf))) {
      other.set(name, other.has(name) && other.get(name) !== field ? null : field);
    }
  }
  for (const [name, field] of other) if (field !== null && !first.has(name)) first.set(name, field);
  return first;
}

/** Programs differ in the spaces around brackets. */
const keyOf = (name: string): string =>
  oneLine(name)
    .toLowerCase()
    .replaceAll(/ *([[\]]) */g, "$1");

function whyIgnored(
  cells: readonly string[],
  values: readonly string[],
  unknown: string,
  role: ColumnRole = "answer",
): Pick<MapColumn, "reason" | "sure" | "why"> {
  if (role !== "answer" && role !== "other") return { reason: role };
  const known = cells.map((cell) => knownReason(cell)).find((reason) => reason !== undefined);
  if (known !== undefined) return { reason: known };
  if (values.length <= 1) return { reason: "empty" };
  return { reason: "technical", sure: false, why: unknown };
}
