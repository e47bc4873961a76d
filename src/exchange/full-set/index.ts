import { codesCsvFiles, qdcFiles, qdpxFiles } from "./coded.ts";
import { csvFiles } from "./csv.ts";
import { jsonFiles } from "./json.ts";
import type { FullSet, FullSetFile } from "./model.ts";
import { ddiFiles, frictionlessFiles, parquetFiles, pythonFiles, rFiles } from "./plain.ts";
import { savFiles, zsavFiles } from "./sav.ts";
import { tripleSFiles } from "./triple-s.ts";
import { xlsxFiles } from "./xlsx.ts";

const writers = {
  csv: csvFiles,
  xlsx: xlsxFiles,
  json: jsonFiles,
  sav: savFiles,
  zsav: zsavFiles,
  "triple-s": tripleSFiles,
  ddi: ddiFiles,
  frictionless: frictionlessFiles,
  parquet: parquetFiles,
  r: rFiles,
  python: pythonFiles,
  qdpx: qdpxFiles,
  qdc: qdcFiles,
  "codes-csv": codesCsvFiles,
} satisfies Readonly<Record<string, (set: FullSet) => FullSetFile[]>>;

export type FullSetFormat = keyof typeof writers;

export const fullSetFormats = Object.keys(writers) as readonly FullSetFormat[];

/** What is written where nobody says which. */
export const usualFormats: readonly FullSetFormat[] = ["csv", "xlsx", "json", "sav"];

/**
 * The restricted full set of a wave: a row a participant, with the codebook. It holds what people wrote before
 * review; whoever asks for it names it, and two people agree (METHODS: "Disclosure control").
 */
export function writeFullSet(set: FullSet, format: FullSetFormat): FullSetFile[] {
  return writers[format](set);
}
