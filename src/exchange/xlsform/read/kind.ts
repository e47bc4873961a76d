import { readCsv } from "../../csv/reader.ts";
import { findCsvStyle } from "../../csv/style.ts";
import type { GivenFile } from "../../questionnaires/given-file.ts";
import { columnOf } from "./columns.ts";
import { LARGEST, readSheets, sheetNames } from "./sheets.ts";
import { rowTypeOf } from "./types.ts";

/** Whether a file is a form: a workbook with a sheet called survey that has types and names, or the same as CSV. */
export function isXlsFormFile(file: GivenFile): boolean {
  if (file.kind === "text") return isFormText(file.start);
  if (file.kind !== "zip" || !file.paths.some((path) => path.startsWith("xl/"))) return false;
  const names = sheetNames(file.bytes, file.name);
  if (!names.includes("survey")) return false;
  // An export may have such a sheet as well, and be large; a form has its options beside it.
  if (file.bytes.length > LARGEST) return names.includes("choices");
  const { value, problems } = readSheets(file.bytes, file.name);
  // A form that is not read is one still, so that the reason is the right one.
  if (problems.length > 0)
    return problems.some(({ code }) => code.startsWith("form-")) || names.includes("choices");
  const survey = value?.get("survey") ?? [];
  return survey.some((row) => row.cell("type") !== "" && row.cell("name") !== "");
}

/** The first rows of a text: a sheet's name alone above them, or the header of a survey with a type we know below. */
function isFormText(start: string): boolean {
  const rows: string[][] = [];
  readCsv([start], findCsvStyle(start), (cells, length) => {
    rows.push(cells.slice(0, length));
    return rows.length < SAMPLE;
  });
  const [first = [], ...others] = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const named =
    first[0]?.trim().toLowerCase() === "survey" && first.slice(1).every((cell) => cell.trim() === "");
  const head = ((named ? others[0] : first) ?? []).map(columnOf);
  const at = head.findIndex(({ name }) => name === "type");
  const asks = head.some(({ name }) => name === "name") && head.some(({ name }) => name === "label");
  if (at === -1 || !asks) return false;
  return others.some((row) => (row[at] ?? "") !== "" && rowTypeOf(row[at] ?? "").kind !== "unknown");
}

const SAMPLE = 20;
