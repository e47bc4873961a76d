import type {
  Fieldwork,
  FieldworkPhase,
  GroupProgress,
  MailingProgress,
  OpenedWave,
} from "../../api/fieldwork.ts";
import type { Progress } from "../../fieldwork/progress.ts";
import { waveName } from "../../fieldwork/wave-name.ts";
import { problem, type Outcome } from "../../problem.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import { groupsIn } from "../inviting/groups-of-wave.ts";
import type { Mailing, PanelRegister } from "../panel-ports.ts";
import type { Folder } from "../ports.ts";
import { readSeries } from "../read-series.ts";
import { showProgress } from "./show-progress.ts";

/** Where the fieldwork of a poll's folder stands in this installation. */
export async function showFieldwork(
  installation: Installation,
  panel: PanelRegister,
  folder: Folder,
  canSend: boolean,
): Promise<Outcome<Fieldwork>> {
  const { value: read, problems } = await readSeries(folder);
  const own = read?.waves.find((one) => one.folder.name === folder.name)?.wave;
  if (read === undefined) return { problems };
  if (own === undefined) return { problems: [problem("path-missing", {}, { path: "peiling.json" })] };
  const wave = await waveOf(installation, folder);
  const collected = (await folder.read("responses.csv")) !== undefined;
  const value: Fieldwork = {
    phase: wave === undefined ? (collected ? "elsewhere" : "none") : phaseOf(wave, installation.now()),
    planned: { opened: own.fieldwork.opened, closed: own.fieldwork.closed },
    wave: wave === undefined ? null : await openedWave(installation, panel, wave),
    canSend,
  };
  return { value, problems: [] };
}

/** What was opened from a poll's folder: the poll itself, or else its pilot. */
export async function waveOf(
  { registry }: Pick<Installation, "registry">,
  folder: Folder,
): Promise<RegisteredWave | undefined> {
  const { value: read } = await readSeries(folder);
  const own = read?.waves.find((one) => one.folder.name === folder.name)?.wave;
  if (read === undefined || own === undefined) return undefined;
  const known = await registry.all();
  const named = (pilot: boolean): RegisteredWave | undefined =>
    known.find(({ name }) => name === waveName(read.series, own, pilot));
  return named(false) ?? named(true);
}

function phaseOf({ state, opens, closes }: RegisteredWave, now: number): FieldworkPhase {
  if (state === "closed" || state === "destroying") return "closed";
  if (state === "closing" || now >= Date.parse(closes)) return "over";
  return now < Date.parse(opens) ? "before" : "open";
}

async function openedWave(
  installation: Installation,
  panel: PanelRegister,
  wave: RegisteredWave,
): Promise<OpenedWave> {
  const progress = wave.state === "closed" ? undefined : await showProgress(installation, wave);
  const labels = new Map(
    groupsIn(wave.questionnaire, wave.by ?? undefined).map(({ code, label }) => [code, label]),
  );
  const told = ({ group, invited, atLeast }: Progress): GroupProgress => ({
    label: labels.get(group) ?? null,
    invited,
    atLeast,
  });
  const mailings = await panel.mailings(wave.slug);
  const { name, slug, pilot, opens, closes, kept, privacy } = wave;
  return {
    name,
    path: `/p/${slug}`,
    mode: wave.wave.mode === "import" ? "anoniem" : wave.wave.mode,
    pilot,
    opens,
    closes,
    contact: privacy.contact,
    kept: { box: kept.box, answers: kept.answers },
    step: wave.series.disclosure.closed,
    groups: (progress?.groups ?? []).map(told),
    all: progress === undefined ? null : told(progress.all),
    mailings: await Promise.all(mailings.map((mailing) => mailingOf(panel, mailing))),
  };
}

async function mailingOf(panel: PanelRegister, mailing: Mailing): Promise<MailingProgress> {
  const lines = await panel.outbox(mailing);
  const count = (...states: readonly string[]): number =>
    lines.filter(({ state }) => states.includes(state)).length;
  return {
    kind: mailing.kind,
    round: mailing.round,
    day: mailing.day,
    taken: count("taken"),
    refused: count("refused", "bounced"),
    waiting: count("waiting", "sending"),
    perhaps: lines.filter(({ perhaps }) => perhaps > 0).length,
  };
}
