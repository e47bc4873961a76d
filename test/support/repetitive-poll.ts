import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Coding } from "../../src/coding/model.ts";
import { placeByChance } from "../../src/coding/suggestions/places.ts";
import { readCsvRows } from "../../src/csv.ts";

const SAID = ["te veel regels", "te weinig mensen", "geen geld", "oude systemen"];
const CODES = ["regels", "mensen", "geld", "systemen"];

/**
 * Makes of question 8 of a wave one to which 400 people say one of four things; of the answers that chance puts first, as
 * many as are asked for were coded, so that it is measured how often suggestions are right. Invented.
 */
export function makeRepetitive(wave: string, coded: number): void {
  const path = join(wave, "responses.csv");
  const [head = [], ...rows] = readCsvRows(readFileSync(path, "utf8"));
  const people = Array.from({ length: 400 }, (_, i) => {
    const row = [...(rows[i % rows.length] ?? [])];
    row[0] = `w${i}`;
    row[head.indexOf("q8")] = `${SAID[i % 4]} bij ons, nummer ${i % 7}`;
    return row;
  });
  const csv = [head, ...people].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","));
  writeFileSync(path, `${csv.join("\n")}\n`);
  const first = people
    .map(([row = ""]) => row)
    .sort((a, b) => placeByChance("q8", a) - placeByChance("q8", b))
    .slice(0, coded);
  const coding: Coding = {
    format: "coding.v1",
    variable: "q8",
    themes: CODES.map((code) => ({ code, title: { nl: code }, subpoints: [] })),
    answers: first.map((row) => ({
      row,
      codes: [{ code: CODES[Number(row.slice(1)) % 4] ?? "", by: "C1", accepted: true }],
    })),
  };
  writeFileSync(join(wave, "coding/q8.json"), JSON.stringify(coding));
}
