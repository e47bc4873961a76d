import { readReleases, writeReleases, type Release } from "../fieldwork/release.ts";
import type { Outcome } from "../problem.ts";
import type { Folder } from "./ports.ts";
import { readOptionalText } from "./read-file.ts";

const FILE = "releases.jsonl";

/** Every time row-level data of the series were made. */
export async function readReleaseFile(series: Folder): Promise<Outcome<readonly Release[]>> {
  const text = await readOptionalText(series, FILE);
  return text.value === undefined ? { value: [], problems: text.problems } : readReleases(text.value, FILE);
}

/** Remembers a release; before the data are made, so that none goes out unrecorded. */
export async function addRelease(series: Folder, known: readonly Release[], release: Release): Promise<void> {
  await series.write([{ path: FILE, bytes: new TextEncoder().encode(writeReleases([...known, release])) }]);
}
