import { problem, type Outcome, type Problem } from "../../problem.ts";
import type { PublishedNumber } from "./model.ts";

/** Reads the ledger: JSON Lines → numbers, with a problem for every line that is not one. */
export function readLedgerLines(text: string, file: string): Outcome<readonly PublishedNumber[]> {
  const problems: Problem[] = [];
  const numbers: PublishedNumber[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  lines.forEach((line, i) => {
    if (line.trim() === "") return;
    const read = readLine(line);
    if (read.number !== undefined) numbers.push(read.number);
    else problems.push(problem("ledger-line-broken", { file, row: i + 1 }, { property: read.wrong }));
  });
  // Without every line nobody knows what is out already, so a broken ledger is no ledger.
  return problems.length > 0 ? { problems } : { value: numbers, problems };
}

/** Writes the ledger: numbers → JSON Lines, one a line, properties in a fixed order. */
export function writeLedgerLines(numbers: readonly PublishedNumber[]): string {
  return numbers
    .map(({ wave, version, date, subject, answers, by, groups, count }) =>
      JSON.stringify({ wave, version, date, subject, answers, by, groups, count }),
    )
    .map((line) => `${line}\n`)
    .join("");
}

type ReadLine =
  | { readonly number: PublishedNumber; readonly wrong?: never }
  | { readonly number?: never; readonly wrong: string };

const CHECKS: Readonly<Record<keyof PublishedNumber, (value: unknown) => boolean>> = {
  wave: (value) => isCount(value) && value > 0,
  version: isCount,
  date: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value),
  subject: (value) => typeof value === "string" && value !== "",
  answers: isTexts,
  by: (value) => value === null || typeof value === "string",
  groups: isTexts,
  count: isCount,
};

function readLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { wrong: "JSON" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { wrong: "JSON" };
  const found = value as Readonly<Record<string, unknown>>;
  const missing = Object.entries(CHECKS).find(
    ([name, holds]) => !Object.hasOwn(found, name) || !holds(found[name]),
  );
  if (missing !== undefined) return { wrong: missing[0] };
  const unknown = Object.keys(found).find((name) => !Object.hasOwn(CHECKS, name));
  return unknown === undefined ? { number: found as unknown as PublishedNumber } : { wrong: unknown };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "");
}
