import { carryOutPanelTerm } from "./panel-term.ts";
import { mergeRecords, type DestructionRecord } from "../../fieldwork/destruction.ts";
import { problem, type Outcome, type Problem } from "../../problem.ts";
import type { Backups, BackupSummary } from "../backup-ports.ts";
import type { RestorePlace } from "../restore-place.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import type { Folder } from "../ports.ts";
import { audited, type Actor } from "./audited.ts";
import { acceptClock } from "./carry-out-retention.ts";
import { closeWave, destroyAnswers, destroyBox } from "./close-wave.ts";
import { readRecordsIn, recordBesideBackups } from "./destruction-records.ts";

export interface RestoreRequest {
  readonly file: string;
  /** The folder the file lies in: records of what was destroyed since are there. */
  readonly beside: Folder;
  readonly actor: Actor;
}

export interface Restored {
  readonly summary: BackupSummary;
  /** Waves that were past their moment, closed or destroyed before anybody could open the installation. */
  readonly closed: readonly string[];
}

/**
 * Puts a backup back:
 *
 *   read it whole → rows back, nobody may open it yet → every row checked → retention → open to all
 *
 * After a kill the same command begins anew. A wave past its closing moment is closed first. Where its answers are known to
 * have been handed over or destroyed since the backup, they are only destroyed.
 */
export async function restore(
  place: RestorePlace,
  backups: Backups,
  { file, beside, actor }: RestoreRequest,
): Promise<Outcome<Restored>> {
  const summary = await backups.read(file);
  if (summary === undefined) return { problems: [problem("backup-damaged", {}, { file })] };
  if (await place.isTaken()) return { problems: [problem("restore-place-taken", {})] };
  await place.load(file);
  const installation = await place.open();
  const records = mergeRecords(await installation.registry.records(), await readRecordsIn(beside));
  const problems: Problem[] = [];
  const closed: string[] = [];
  for (const wave of await installation.registry.all()) {
    if (wave.state !== "closed") await checkBox(installation, wave);
    const found = await bringUpToDate(installation, wave, records, actor);
    problems.push(...found.problems);
    if (found.value === true) closed.push(wave.name);
  }
  for (const record of records) await installation.registry.addRecord(record);
  await acceptClock(installation);
  await carryOutPanelTerm(installation, actor);
  problems.push(...(await recordBesideBackups(installation)));
  await audited(
    installation,
    actor,
    "restore",
    file,
    closed.length === 0 ? "done" : `closed ${closed.join(", ")}`,
  );
  await place.finish();
  return { value: { summary, closed }, problems };
}

async function checkBox({ boxes }: Installation, { slug }: RegisteredWave): Promise<void> {
  const box = await boxes.open(slug);
  if (box === undefined) return;
  try {
    await box.check("whole");
  } finally {
    await box.close();
  }
}

/** Does to one wave what happened since the backup, or ought to have happened; true where something was done. */
async function bringUpToDate(
  installation: Installation,
  wave: RegisteredWave,
  records: readonly DestructionRecord[],
  actor: Actor,
): Promise<Outcome<boolean>> {
  const request = { why: "retention" as const, actor };
  const isGone = (what: DestructionRecord["what"]): boolean =>
    records.some((record) => record.slug === wave.slug && record.what === what);
  const isThere = wave.state !== "closed" || (await installation.dataSets.slugs()).includes(wave.slug);
  if (!isThere) return { value: false, problems: [] };
  if (isGone("answers") || (wave.pilot && isGone("keys-and-box"))) {
    await destroyAnswers(installation, wave, request);
    await destroyBox(installation, wave, request);
    return { value: true, problems: [] };
  }
  const past = installation.now() >= Date.parse(wave.closes);
  if (wave.state === "closed" || !(past || isGone("keys-and-box") || wave.state !== "open")) {
    return { value: false, problems: [] };
  }
  const closed = await closeWave(installation, wave.slug, { early: true, ...request });
  return { value: closed.value !== undefined, problems: closed.problems };
}
