import type { CodeGiven } from "../../coding/give-codes.ts";
import { problem, type Outcome } from "../../problem.ts";
import { codesInCell } from "./cell.ts";
import type { SheetRow } from "./model.ts";

/**
 * Codes as JSON: a list of `{ row, codes }`, or an object that has such a list under `answers`, as coding.v1 has. A code
 * is written as in a table, or as an object with `code`, `stance` and `accepted`.
 */
export function readJsonSheet(bytes: Uint8Array, file: string): Outcome<readonly SheetRow[]> {
  const parsed = parse(bytes);
  const list = Array.isArray(parsed) ? parsed : fieldOf(parsed, "answers");
  if (!Array.isArray(list)) return { problems: [problem("sheet-not-codes", { file })] };
  const rows = list.map(rowOf);
  const wrong = rows.flatMap((row, i) =>
    row === undefined ? [problem("sheet-not-codes", { file, path: `[${i}]` })] : [],
  );
  if (wrong.length > 0) return { problems: wrong };
  return { value: rows.filter((row) => row !== undefined), problems: [] };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function rowOf(value: unknown): SheetRow | undefined {
  const [row, written, backTo, by, why] = ["row", "codes", "backTo", "by", "why"].map((name) =>
    fieldOf(value, name),
  );
  const codes = typeof written === "string" ? codesInCell(written) : codesOf(written);
  if (typeof row !== "string" || (codes === undefined && typeof written !== "string")) return undefined;
  return {
    row,
    codes,
    ...(typeof backTo === "string" ? { backTo } : {}),
    ...(typeof by === "string" ? { by } : {}),
    ...(typeof why === "string" ? { why } : {}),
  };
}

function codesOf(written: unknown): CodeGiven[] | undefined {
  if (!Array.isArray(written)) return undefined;
  const codes = written.map(codeOf);
  return codes.includes(undefined) ? undefined : codes.filter((code) => code !== undefined);
}

function codeOf(written: unknown): CodeGiven | undefined {
  if (typeof written === "string") return codesInCell(written)?.[0];
  const code = fieldOf(written, "code");
  const stance = fieldOf(written, "stance");
  if (typeof code !== "string") return undefined;
  return {
    code,
    accepted: fieldOf(written, "accepted") !== false,
    ...(stance === "positive" || stance === "negative" ? { stance } : {}),
  };
}
