import type { BackupFile, HeldSet, HeldWave, HouseView, WaveTitles } from "../../../api/house.ts";
import { sayWallClock } from "../../../fieldwork/wall-clock.ts";
import { warning, type Problem } from "../../../problem.ts";
import type { Language } from "../../../text.ts";
import { examine } from "../../../workflow/collecting/examine.ts";
import type { Installation, RegisteredWave } from "../../../workflow/installation-ports.ts";
import type { Folder } from "../../../workflow/ports.ts";
import { readSeriesFolder } from "../../../workflow/read-series.ts";
import { restrictedSets } from "../../../workflow/second-person/restricted-sets.ts";
import type { FieldworkDesk } from "../fieldwork/desk.ts";
import { sayProblems } from "../refusal.ts";

/** "peilschaal-2026-05-12T100000Z.jsonl.gz": sorted by name is sorted by time. */
const BACKUP = /^peilschaal-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.jsonl\.gz$/;
const RECORDS = "vernietigd.jsonl";

export function backupName(now: number): string {
  const at = new Date(now).toISOString().slice(0, 19).replaceAll(":", "");
  return `peilschaal-${at}Z.jsonl.gz`;
}

/** Whether a file in the folder of backups may be fetched by its name. */
export function isBackup(name: string): boolean {
  return BACKUP.test(name) || name === RECORDS;
}

export async function houseView(desk: FieldworkDesk, shelf: Folder, language: Language): Promise<HouseView> {
  const { installation, backups } = desk;
  const panels = await desk.withPanel((panel) => panel.panels());
  const held = await heldSets(shelf);
  return {
    problems: sayProblems([...(await examine(installation)), ...held.problems], language),
    backups: backups === undefined ? null : await backupsIn(installation, backups),
    waves: await heldWaves(installation),
    sets: held.sets,
    unplaced: panels.find(({ series }) => series === "")?.people ?? 0,
  };
}

/** Answers a participant in every series on the shelf, and what could not be looked at. */
async function heldSets(
  shelf: Folder,
): Promise<{ readonly sets: readonly HeldSet[]; readonly problems: readonly Problem[] }> {
  const [sets, problems]: [HeldSet[], Problem[]] = [[], []];
  for (const series of await shelf.list("")) {
    try {
      const found = await restrictedSets(shelf.at(series));
      const titles = found.length === 0 ? undefined : await titlesIn(shelf.at(series));
      sets.push(...found.map((set) => ({ titles: titles?.get(set.wave) ?? null, series, ...set })));
    } catch {
      problems.push(warning("restricted-not-looked-at", {}, { series }));
    }
  }
  return { sets, problems };
}

/** The titles of the waves of a series, by their folders. */
async function titlesIn(folder: Folder): Promise<ReadonlyMap<string, WaveTitles>> {
  const { value } = await readSeriesFolder(folder);
  const seriesTitle = value?.series.title;
  if (seriesTitle === undefined) return new Map();
  return new Map(
    value?.waves.map(({ folder: { name }, wave }) => [name, { seriesTitle, waveTitle: wave.title }]),
  );
}

async function backupsIn({ folderAt }: Installation, place: string): Promise<readonly BackupFile[]> {
  const names = (await folderAt(place).list("")).filter(isBackup).toReversed();
  return names.map((name) => ({ name, made: madeAt(name) }));
}

function madeAt(name: string): string {
  const [, day = "", ...clock] = BACKUP.exec(name) ?? [];
  return day === "" ? "" : sayWallClock(Date.parse(`${day}T${clock.join(":")}Z`));
}

/** Waves of which there is a box or a data set, as what can be done about them goes. */
export async function heldWaves(installation: Installation): Promise<readonly HeldWave[]> {
  const kept = await installation.dataSets.slugs();
  return (await installation.registry.all()).flatMap((wave) => {
    const state = stateOf(wave, installation.now(), kept);
    const { slug, name, pilot } = wave;
    const titles = { seriesTitle: wave.series.title, waveTitle: wave.wave.title };
    return state === undefined ? [] : [{ ...titles, slug, name, pilot, state, keptUntil: wave.kept.answers }];
  });
}

function stateOf(
  { slug, state, closes }: RegisteredWave,
  now: number,
  kept: readonly string[],
): HeldWave["state"] | undefined {
  if (state === "closed") return kept.includes(slug) ? "waiting" : undefined;
  return state === "open" && now < Date.parse(closes) ? "open" : "over";
}
