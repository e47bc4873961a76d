import type { Context } from "hono";
import { waveName } from "../../../fieldwork/wave-name.ts";
import type { Series, Wave } from "../../../fieldwork/wave.ts";
import type { Actor } from "../../../workflow/collecting/audited.ts";
import type { Installation, RegisteredWave } from "../../../workflow/installation-ports.ts";
import type { PanelRegister, Postman } from "../../../workflow/panel-ports.ts";
import type { Folder } from "../../../workflow/ports.ts";
import type { CollectingOf } from "../../../workflow/series-overview.ts";
import { readSeries } from "../../../workflow/read-series.ts";
import { only, type StudioEnv } from "../guard.ts";
import { waveNamed } from "../shelf.ts";

/** Who holds polls and keeps the panel. */
export const makers = only("beheerder", "onderzoeker");

/** A request about one wave. */
export type AtWave = Context<StudioEnv, "/:series/:wave/*">;

/** What collecting answers needs of the installation that the studio stands in. */
export interface FieldworkDesk {
  readonly installation: Installation;
  /** The panel register, for as long as something is done with it: the day may come on which it is destroyed. */
  readonly withPanel: <T>(run: (panel: PanelRegister) => Promise<T>) => Promise<T>;
  /** Absent where no mail server is known. */
  readonly postman?: (contact: string) => Promise<Postman>;
  /** The address people know the server by; that of the request where absent. */
  readonly url?: string;
}

/** The names of a series and a wave in it, as addresses have them. */
export interface Place {
  readonly series: string;
  readonly wave: string;
}

/** Does something with the panel of one series: nobody of another is in it. */
export function inPanel<T>(
  desk: FieldworkDesk,
  series: string,
  run: (panel: PanelRegister) => Promise<T>,
): Promise<T> {
  return desk.withPanel((panel) => run(panel.of(series)));
}

export interface WaveAtHand {
  readonly place: Place;
  readonly folder: Folder;
  readonly series: Series;
  readonly wave: Wave;
  /** Undefined until it is opened. */
  readonly registered: RegisteredWave | undefined;
}

/** Which folder on the shelf a wave was opened from. */
const PLACE = "studio-place ";

/** A wave on the shelf with what the installation knows of it; undefined where there is none. */
export async function waveAtHand(
  { installation }: FieldworkDesk,
  shelf: Folder,
  place: Place,
): Promise<WaveAtHand | undefined> {
  const folder = await waveNamed(shelf, place.series, place.wave);
  const { series, waves = [] } = (folder && (await readSeries(folder)).value) ?? {};
  const found = waves.find((one) => one.folder.name === place.wave);
  if (folder === undefined || series === undefined || found === undefined) return undefined;
  return {
    place,
    folder,
    series,
    wave: found.wave,
    registered: await registeredFrom(installation, series, found.wave, place),
  };
}

/**
 * What was opened from a folder: the wave itself, or else its pilot while that is held. Two series may have one name: what
 * was opened from the other is not this one's to look at.
 */
async function registeredFrom(
  { registry, settings }: Installation,
  series: Series,
  wave: Wave,
  place: Place,
): Promise<RegisteredWave | undefined> {
  const all = await registry.all();
  const named = (pilot: boolean): RegisteredWave | undefined =>
    all.find(({ name }) => name === waveName(series, wave, pilot));
  const pilot = named(true);
  const found = named(false) ?? (pilot?.state === "closed" ? undefined : pilot);
  const from = found && (await settings.get(PLACE + found.slug));
  return from === undefined || from === keyOf(place) ? found : undefined;
}

/** Whether a wave itself, not its pilot, was opened here, whatever became of it since. */
export async function isOpenedHere(
  desk: FieldworkDesk | undefined,
  shelf: Folder,
  place: Place,
): Promise<boolean> {
  const registered = desk && (await waveAtHand(desk, shelf, place))?.registered;
  return registered?.pilot === false;
}

/** What the stages of a wave ought to say: that there is a panel and that it is open, never who or how many. */
export function collectingIn(desk: FieldworkDesk, series: string): CollectingOf {
  const { installation } = desk;
  let found: Promise<boolean> | undefined;
  const hasMembers = (): Promise<boolean> =>
    (found ??= inPanel(desk, series, async (panel) =>
      (await panel.members()).some(({ optedOut }) => !optedOut),
    ));
  return async (about, { folder, wave }) => {
    const place = { series, wave: folder.name };
    const registered = await registeredFrom(installation, about, wave, place);
    const needsNone = registered?.wave.mode === "open-link";
    return {
      opened: registered !== undefined && registered.state !== "closed",
      hasPanel: needsNone || (await hasMembers()),
    };
  };
}

export async function rememberPlace(
  { installation }: FieldworkDesk,
  { slug }: RegisteredWave,
  place: Place,
): Promise<void> {
  await installation.settings.set(PLACE + slug, keyOf(place));
}

function keyOf({ series, wave }: Place): string {
  return `${series}/${wave}`;
}

export function actorOf(context: Context<StudioEnv>): Actor {
  const { name, id } = context.get("session");
  return { who: `${name} (${id})`, where: "studio" };
}

export function baseOf(context: Context, { url }: FieldworkDesk): string {
  return url ?? new URL(context.req.url).origin;
}
