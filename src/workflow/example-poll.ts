import { waveName } from "../fieldwork/wave-name.ts";
import { addDays, type IsoDate } from "../time.ts";
import { beginWave } from "./begin-wave.ts";
import type { Actor } from "./collecting/audited.ts";
import { openWave } from "./collecting/open-wave.ts";
import type { Installation, RegisteredWave } from "./installation-ports.ts";
import type { Folder } from "./ports.ts";
import { readSeriesFolder, type WaveFolder } from "./read-series.ts";

/** Long enough to try things on for as long as anybody likes. */
const OPEN_DAYS = 365;
const PUBLISHED_DAYS = 14;

export interface ExampleRequest {
  readonly today: IsoDate;
  readonly contact: string;
  readonly actor: Actor;
}

/**
 * A poll that can be answered at once: the questions of a series' last wave, asked again as the next one by an open
 * link. Undefined where the series cannot be read, was collected further, or its poll is over.
 */
export async function runningExample(
  installation: Installation,
  folder: Folder,
  { today, contact, actor }: ExampleRequest,
): Promise<RegisteredWave | undefined> {
  const { series, waves = [] } = (await readSeriesFolder(folder)).value ?? {};
  const last = waves.at(-1);
  if (series === undefined || last === undefined) return undefined;
  const known = await installation.registry.all();
  const registered = waves.map(({ wave }) =>
    known.find(({ name }) => name === waveName(series, wave, false)),
  );
  const running = registered.findLast((wave) => wave !== undefined);
  if (running !== undefined) return running.state === "open" ? running : undefined;
  const next = (await hasAnswers(last)) ? await askAgain(folder, last, today) : last.folder;
  if (next === undefined) return undefined;
  const opened = await openWave(installation, next, { mode: "open-link", pilot: false, contact, actor });
  return opened.value;
}

async function hasAnswers({ folder }: WaveFolder): Promise<boolean> {
  return (await folder.read("responses.csv")) !== undefined;
}

async function askAgain(series: Folder, { wave }: WaveFolder, today: IsoDate): Promise<Folder | undefined> {
  const closed = addDays(today, OPEN_DAYS);
  const begun = await beginWave(series, today, {
    theme: wave.theme,
    date: addDays(closed, PUBLISHED_DAYS),
    fieldwork: { opened: today, closed },
  });
  return begun.value === undefined ? undefined : series.at(begun.value.id);
}
