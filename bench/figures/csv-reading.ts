import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "../../src/random.ts";
import { firstRow } from "../../src/exchange/source/header-place.ts";
import { readSource } from "../../src/exchange/source/read-source.ts";
import { folderAt } from "../../src/compose.ts";
import { importExport } from "../../src/workflow/import-export.ts";
import { warmTimeOf, type Figure } from "../figure.ts";

const ROWS = 200_000;
const ANSWERS = ["Zeer slecht", "Slecht", "Niet goed, niet slecht", "Goed", "Zeer goed", "Weet ik niet", ""];
const WORDS =
  "er is te weinig ruimte voor maatwerk en de systemen zijn oud maar collega’s helpen elkaar".split(" ");

export const csvReading: Figure = {
  name: "CSV import: an export of 200,000 answers read into columns",
  unit: "MB/s",
  goal: 50,
  better: "more",
  async measure() {
    const bytes = new TextEncoder().encode(invented());
    const read = () => readSource(bytes, "export.csv", firstRow, {}, "nl");
    const rows = read().value?.table.rows.length ?? 0;
    const taken = await warmTimeOf(read, 5);
    const megabytes = bytes.length / 1e6;
    const whole = await warmTimeOf(() => wholeImport(bytes), 3);
    const remark = `${megabytes.toFixed(0)} MB, ${rows} rows; with recognising, mapping and the files of the poll ${(megabytes / (whole / 1000)).toFixed(0)} MB/s`;
    return { value: megabytes / (taken / 1000), remark };
  },
};

/** From bytes to the bytes of all files, short of the disk. */
function wholeImport(bytes: Uint8Array): Promise<unknown> {
  const files = [{ name: "export.csv", bytes }];
  const request = { files, replace: false, language: "nl", today: "2026-06-01" } as const;
  return importExport(folderAt(join(tmpdir(), "peilschaal-bench-is-not-there", "peiling-1")), request);
}

/** Eight closed questions and one open one a row, some cells quoted. */
function invented(): string {
  const random = seededRandom("csv");
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const lines = [`ID,${Array.from({ length: 8 }, (_, i) => `Vraag ${i + 1}`).join(",")},Opmerkingen`];
  for (let row = 1; row <= ROWS; row++) {
    const closed = Array.from({ length: 8 }, () => cell(pick(ANSWERS)));
    const open = Array.from({ length: Math.floor(random() * 20) }, () => pick(WORDS)).join(" ");
    lines.push([String(row), ...closed, cell(open)].join(","));
  }
  return lines.join("\r\n");
}

function cell(words: string): string {
  return words.includes(",") ? `"${words}"` : words;
}
