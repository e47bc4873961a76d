import { USUAL_DAYS } from "../../fieldwork/retention.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { problem, warning, type Problem } from "../../problem.ts";
import { addDays, type IsoDate } from "../../time.ts";
import { audited, type Actor } from "../collecting/audited.ts";
import { recordBesideBackups } from "../collecting/destruction-records.ts";
import type { Installation } from "../installation-ports.ts";
import type { Folder } from "../ports.ts";
import { readApprovals, type KeptApproval } from "./requests-file.ts";

/** Answers a participant that lie in the folder of a wave. */
export interface RestrictedSet {
  /** The folder of the wave. */
  readonly wave: string;
  /** The request they were made for; else the name of what somebody put there. */
  readonly name: string;
  /** The last day on which they are kept; null where nobody asked for them, so that it is not known. */
  readonly keptUntil: IsoDate | null;
}

const PLACE = "restricted";

/** Where the answers a participant of one request lie: in the poll's folder, beside the answers themselves. */
export function restrictedPlace(wave: Folder, id: string): Folder {
  return wave.at(`${PLACE}/${id}`);
}

/** The last day on which what came of a request is kept: a year after it was agreed to. */
export function termOf({ asked, decided }: Pick<KeptApproval, "asked" | "decided">): IsoDate {
  return addDays(decided ?? asked, USUAL_DAYS);
}

/** Every set in the folders of a series, also one that nobody asked for here. */
export async function restrictedSets(series: Folder): Promise<readonly RestrictedSet[]> {
  const requests = await readApprovals(series);
  const sets: RestrictedSet[] = [];
  for (const wave of await series.list("")) {
    for (const name of await series.list(`${wave}/${PLACE}`)) {
      const request = requests.find((one) => one.id === name && one.wave === wave);
      sets.push({ wave, name, keptUntil: request === undefined ? null : termOf(request) });
    }
  }
  return sets;
}

export interface DestroySetRequest {
  readonly why: "command" | "retention";
  /** Needed where somebody destroys them before their last day. */
  readonly reason: string;
  readonly actor: Actor;
}

/** Takes a set away for good, and writes down that it was done, never what it held. */
export async function destroySet(
  installation: Installation,
  series: Folder,
  set: RestrictedSet,
  { why, reason, actor }: DestroySetRequest,
): Promise<readonly Problem[]> {
  const said = reason.trim();
  const wave = `${series.name}/${set.wave}`;
  if (why === "command" && said === "") return [problem("restricted-without-reason", {}, { wave })];
  await installation.alone(async () => {
    await series.remove(`${set.wave}/${PLACE}/${set.name}`);
    const date = dayOf(installation.now());
    const slug = `${PLACE}-${date}-${set.keptUntil === null ? "" : set.name}`;
    await installation.registry.addRecord({ slug, wave, what: "restricted", date, why, by: actor.who });
    await audited(installation, actor, "destroy restricted", wave, why === "command" ? said : why);
  });
  return recordBesideBackups(installation);
}

/** Takes away, in every series on a shelf, what is past its last day. One that cannot be read keeps no other back. */
export async function carryOutRestrictedTerms(
  installation: Installation,
  shelf: Folder,
  actor: Actor,
): Promise<readonly Problem[]> {
  const today = dayOf(installation.now());
  const problems: Problem[] = [];
  for (const name of await shelf.list("")) {
    const series = shelf.at(name);
    try {
      for (const set of await restrictedSets(series)) {
        if (set.keptUntil === null || today <= set.keptUntil) continue;
        problems.push(
          ...(await destroySet(installation, series, set, { why: "retention", reason: "", actor })),
        );
      }
    } catch {
      problems.push(warning("restricted-not-looked-at", {}, { series: name }));
    }
  }
  return problems;
}
