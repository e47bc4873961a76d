import { problem, type Outcome, type Problem } from "../problem.ts";
import { checkFilledIn } from "../questionnaire/to-fill-in.ts";
import type { Series, Wave } from "../fieldwork/wave.ts";
import { readJsonFile } from "./json-file.ts";
import type { Folder } from "./ports.ts";
import { readOptionalText, readText } from "./read-file.ts";

/** A wave of a series and the folder it lies in. */
export interface WaveFolder {
  readonly folder: Folder;
  readonly wave: Wave;
}

export interface SeriesFolder {
  readonly folder: Folder;
  readonly series: Series;
  /** All waves that could be read, first to last. */
  readonly waves: readonly WaveFolder[];
}

/** The series a poll's folder belongs to: the folder above it, with every wave in it. */
export async function readSeries(poll: Folder): Promise<Outcome<SeriesFolder>> {
  const folder = poll.at("..");
  if ((await folder.read("reeks.json")) === undefined) return { problems: [await whyNoSeries(poll)] };
  return readSeriesFolder(folder);
}

/** A series by its own folder. */
export async function readSeriesFolder(folder: Folder): Promise<Outcome<SeriesFolder>> {
  const text = await readText(folder, "reeks.json");
  if (text.value === undefined) return { problems: text.problems };
  const read = readJsonFile("reeks.json", text.value, "reeks.v1");
  if (read.value === undefined) return { problems: read.problems };
  const waves = await readWaves(folder);
  const { title, organisation } = read.value;
  const unfilled = checkFilledIn(
    [
      ["title", title],
      ["organisation", organisation],
    ],
    "reeks.json",
  );
  const problems = [...read.problems, ...unfilled, ...twice(waves)];
  return { value: { folder, series: read.value, waves }, problems };
}

/** A path that is not there, and a series named where one of its polls was meant, are told as what they are. */
async function whyNoSeries(poll: Folder): Promise<Problem> {
  const names = await poll.list("");
  if (names.length === 0) return problem("path-missing", {}, { path: poll.name });
  if (!names.includes("reeks.json")) return problem("series-missing", {}, { folder: poll.name });
  const waves = (await readWaves(poll)).map(({ folder }) => `${poll.name}/${folder.name}`);
  return problem("folder-is-series", {}, { folder: poll.name, waves: waves.join(", ") });
}

/** Waves whose own folder has problems are told of when that folder is read itself. */
export async function readWaves(folder: Folder): Promise<WaveFolder[]> {
  const waves: WaveFolder[] = [];
  for (const name of await folder.list("")) {
    const text = await readOptionalText(folder, `${name}/peiling.json`);
    const read =
      text.value === undefined ? undefined : readJsonFile("peiling.json", text.value, "peiling.v1");
    if (read?.value !== undefined) waves.push({ folder: folder.at(name), wave: read.value });
  }
  return waves.sort((a, b) => a.wave.wave - b.wave.wave);
}

function twice(waves: readonly WaveFolder[]): Problem[] {
  return waves.flatMap(({ wave, folder }, i) =>
    waves.slice(0, i).some((earlier) => earlier.wave.wave === wave.wave)
      ? [problem("wave-number-twice", { file: "peiling.json" }, { wave: wave.wave, folder: folder.name })]
      : [],
  );
}
