import { hasErrors, type Outcome, type Problem } from "../problem.ts";
import type { Folder } from "./ports.ts";
import { readJsonFile } from "./json-file.ts";
import { readOptionalText } from "./read-file.ts";
import type { Series } from "../fieldwork/wave.ts";

/** A series on the shelf of an installation. */
export interface ShelvedSeries {
  /** The name of its folder. */
  readonly id: string;
  readonly series: Series;
}

/** Every series of a shelf that can be read, by name; what cannot be read is told. */
export async function listSeries(shelf: Folder): Promise<Outcome<readonly ShelvedSeries[]>> {
  const problems: Problem[] = [];
  const found: ShelvedSeries[] = [];
  for (const id of await shelf.list("")) {
    const text = await readOptionalText(shelf, `${id}/reeks.json`);
    if (text.value === undefined) continue;
    const read = readJsonFile(`${id}/reeks.json`, text.value, "reeks.v1");
    problems.push(...read.problems);
    if (read.value !== undefined && !hasErrors(read.problems)) found.push({ id, series: read.value });
  }
  return { value: found, problems };
}
