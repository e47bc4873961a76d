import type { Folder } from "../../workflow/ports.ts";

/** The folder of a series by its name; only a name that the shelf lists itself leads anywhere. */
export async function seriesNamed(shelf: Folder, name: string): Promise<Folder | undefined> {
  return (await shelf.list("")).includes(name) ? shelf.at(name) : undefined;
}

/** The folder of a wave by the names of its series and itself. */
export async function waveNamed(shelf: Folder, series: string, wave: string): Promise<Folder | undefined> {
  const folder = await seriesNamed(shelf, series);
  if (folder === undefined || !(await folder.list("")).includes(wave)) return undefined;
  return (await folder.read(`${wave}/peiling.json`)) === undefined ? undefined : folder.at(wave);
}
