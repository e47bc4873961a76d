import type {
  FieldworkPhase,
  FieldworkView,
  OpenedWave,
  ProgressView,
  RoundView,
  SendingView,
} from "../../../api/fieldwork.ts";
import { sayWallClock } from "../../../fieldwork/wall-clock.ts";
import type { Text } from "../../../text.ts";
import { panelTerm } from "../../../workflow/collecting/panel-term.ts";
import { showProgress } from "../../../workflow/collecting/show-progress.ts";
import type { RegisteredWave } from "../../../workflow/installation-ports.ts";
import { groupsIn } from "../../../workflow/inviting/groups-of-wave.ts";
import type { OutboxLine, PanelRegister } from "../../../workflow/panel-ports.ts";
import { usualOpening } from "./usual.ts";
import { inPanel, type FieldworkDesk, type WaveAtHand } from "./desk.ts";

export interface Seen {
  /** Where the installation is reached. */
  readonly base: string;
  readonly sending: SendingView | null;
}

/** Where the fieldwork of a wave stands, as far as may be told while it is open. */
export async function showFieldwork(
  desk: FieldworkDesk,
  hand: WaveAtHand,
  seen: Seen,
): Promise<FieldworkView> {
  const { registered } = hand;
  return inPanel(desk, hand.place.series, async (panel) => ({
    phase: await phaseOf(desk, hand),
    usual: await usualOpening(hand),
    wave: registered === undefined ? null : await openedWave(desk, panel, registered, seen),
    canMail: desk.postman !== undefined,
    reachable: (await panel.members()).filter(({ optedOut }) => !optedOut).length,
  }));
}

export async function phaseOf(
  { installation }: FieldworkDesk,
  { folder, registered }: WaveAtHand,
): Promise<FieldworkPhase> {
  if (registered === undefined)
    return (await folder.read("responses.csv")) === undefined ? "not-opened" : "elsewhere";
  const { state, opens, closes, slug } = registered;
  if (state === "closed") return (await installation.dataSets.slugs()).includes(slug) ? "waiting" : "closed";
  const now = installation.now();
  if (state !== "open" || now >= Date.parse(closes)) return "over";
  return now < Date.parse(opens) ? "before" : "open";
}

async function openedWave(
  { installation }: FieldworkDesk,
  panel: PanelRegister,
  wave: RegisteredWave,
  { base, sending }: Seen,
): Promise<OpenedWave> {
  const { box, answers } = wave.kept;
  return {
    name: wave.name,
    mode: wave.wave.mode,
    pilot: wave.pilot,
    opens: sayWallClock(Date.parse(wave.opens)),
    closes: sayWallClock(Date.parse(wave.closes)),
    address: `${base.replace(/\/+$/, "")}/p/${wave.slug}`,
    contact: wave.privacy.contact,
    controller: wave.privacy.controller,
    languages: wave.questionnaire.languages,
    kept: { box, answers, panel: (await panelTerm(installation, panel.series)) ?? null },
    step: wave.series.disclosure.closed,
    progress: wave.state === "closed" ? null : await progressOf(installation, wave),
    rounds: await roundsOf(panel, wave.slug),
    sending,
  };
}

async function progressOf(
  installation: FieldworkDesk["installation"],
  wave: RegisteredWave,
): Promise<ProgressView | null> {
  const progress = await showProgress(installation, wave);
  if (progress === undefined) return null;
  const known = wave.by === null ? [] : groupsIn(wave.questionnaire, wave.by);
  const labelOf = (code: string): Text => known.find((one) => one.code === code)?.label ?? { nl: code };
  const inOrder = [...progress.groups].sort((a, b) => place(known, a.group) - place(known, b.group));
  return {
    groups: inOrder.map(({ group, invited, atLeast }) => ({ label: labelOf(group), invited, atLeast })),
    all: { label: { nl: "Samen", en: "Together" }, ...withoutGroup(progress.all) },
  };
}

function place(known: readonly { readonly code: string }[], group: string): number {
  return known.findIndex(({ code }) => code === group);
}

function withoutGroup(all: { readonly invited: number | null; readonly atLeast: number }): {
  readonly invited: number | null;
  readonly atLeast: number;
} {
  return { invited: all.invited, atLeast: all.atLeast };
}

/** Every round of mails that was written down, with what became of it in numbers; never of whom. */
async function roundsOf(panel: PanelRegister, slug: string): Promise<RoundView[]> {
  const mailings = await panel.mailings(slug);
  return Promise.all(
    mailings
      .filter(({ kind }) => kind !== "replacement")
      .map(async ({ kind, round, day }) => {
        const lines = await panel.outbox({ slug, kind, round });
        const count = (...states: OutboxLine["state"][]): number =>
          lines.filter(({ state }) => states.includes(state)).length;
        return {
          kind,
          round,
          day,
          taken: count("taken"),
          refused: count("refused"),
          waiting: count("waiting", "sending"),
          bounced: count("bounced"),
          perhaps: lines.filter(({ perhaps }) => perhaps > 0).length,
        };
      }),
  );
}
