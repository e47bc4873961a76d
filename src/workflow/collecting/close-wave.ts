import type { DestructionRecord } from "../../fieldwork/destruction.ts";
import { dayOf, sayWallClock } from "../../fieldwork/wall-clock.ts";
import { hasErrors, problem, type Outcome, type Problem } from "../../problem.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import type { Folder } from "../ports.ts";
import { audited, type Actor } from "./audited.ts";
import { recordBesideBackups } from "./destruction-records.ts";
import { checkTarget, handOver } from "./hand-over.ts";
import { makeDataSet } from "./make-data-set.ts";

export interface CloseRequest {
  /** The poll's folder; without it the answers stay in the installation until they are fetched. */
  readonly to?: Folder;
  /** Before its closing moment. */
  readonly early: boolean;
  readonly why: DestructionRecord["why"];
  readonly actor: Actor;
}

export interface Closed {
  /** The files written to the folder. */
  readonly files: readonly string[];
}

/**
 * Closes a wave, one way only:
 *
 *   open ──► closing ─────────► destroying ─────────────► closed
 *     box sealed,     answers shuffled, safe        keys and box
 *     takes nothing   in the data set and folder    are gone
 *
 * After a kill at any point the same command goes on where it was: what is done once is never undone, and a step that was
 * half done is done again. A pilot's answers are thrown away.
 */
export async function closeWave(
  installation: Installation,
  slug: string,
  request: CloseRequest,
): Promise<Outcome<Closed>> {
  return installation.alone(async () => {
    const wave = await installation.registry.at(slug);
    if (wave === undefined) throw new Error("closing a wave that is not there");
    const problems = await whatSpeaksAgainst(installation, wave, request);
    if (hasErrors(problems)) return { problems };
    if (wave.state === "open" || wave.state === "closing") {
      await sealWave(installation, wave);
      if (!wave.pilot) problems.push(...(await collect(installation, wave)));
      await installation.registry.advance(slug, "destroying");
    }
    const finished = await finish(installation, wave, request);
    return { ...finished, problems: [...problems, ...finished.problems] };
  });
}

/** The second half, which has all it needs in the data set. */
async function finish(
  installation: Installation,
  wave: RegisteredWave,
  request: CloseRequest,
): Promise<Outcome<Closed>> {
  const handed = await handOverTo(installation, wave, request);
  const { value: files = [] } = handed;
  const problems = [...handed.problems];
  if (wave.state !== "closed") await destroyBox(installation, wave, request);
  if (files.length > 0) await destroyAnswers(installation, wave, { ...request, why: "handed-over" });
  problems.push(...(await recordBesideBackups(installation)));
  await audited(
    installation,
    request.actor,
    "close",
    wave.name,
    hasErrors(problems) ? "answers kept" : "done",
  );
  return hasErrors(problems) ? { problems } : { value: { files }, problems };
}

/** From here on the box takes nothing, whoever asks and whatever the clock says. */
export async function sealWave(
  { registry, boxes }: Pick<Installation, "registry" | "boxes">,
  { slug, name }: RegisteredWave,
): Promise<void> {
  const box = await boxes.open(slug);
  if (box === undefined) throw new Error(`the ballot box of ${name} is not there`);
  try {
    await registry.advance(slug, "closing");
    await box.seal();
  } finally {
    await box.close();
  }
}

/** Takes keys and box away, and what the panel register knows of who was sent what; and writes down that it was done. */
export async function destroyBox(
  { boxes, registry, panel, now }: Pick<Installation, "boxes" | "registry" | "panel" | "now">,
  wave: RegisteredWave,
  { why, actor }: Pick<CloseRequest, "why" | "actor">,
): Promise<void> {
  await boxes.destroy(wave.slug);
  await panel.forgetWave(wave.slug);
  const date = dayOf(now());
  await registry.addRecord({
    slug: wave.slug,
    wave: wave.name,
    what: "keys-and-box",
    date,
    why,
    by: actor.who,
  });
  await registry.advance(wave.slug, "closed");
}

export async function destroyAnswers(
  { dataSets, registry, now }: Pick<Installation, "dataSets" | "registry" | "now">,
  wave: RegisteredWave,
  { why, actor }: Pick<CloseRequest, "why" | "actor">,
): Promise<void> {
  await dataSets.destroy(wave.slug);
  const date = dayOf(now());
  await registry.addRecord({ slug: wave.slug, wave: wave.name, what: "answers", date, why, by: actor.who });
}

async function whatSpeaksAgainst(
  { now, dataSets }: Installation,
  wave: RegisteredWave,
  { to, early }: CloseRequest,
): Promise<Problem[]> {
  const { name } = wave;
  const files = await dataSets.read(wave.slug);
  if (wave.state === "closed" && files === undefined) return [problem("wave-closed", {}, { wave: name })];
  if (wave.state === "open" && !early && now() < Date.parse(wave.closes)) {
    return [problem("wave-not-over", {}, { wave: name, closes: sayWallClock(Date.parse(wave.closes)) })];
  }
  return to === undefined || wave.pilot
    ? []
    : (await checkTarget(files ?? [], to)).filter(({ severity }) => severity === "error");
}

async function collect(installation: Installation, wave: RegisteredWave): Promise<readonly Problem[]> {
  const box = await installation.boxes.open(wave.slug);
  if (box === undefined) throw new Error(`the ballot box of ${wave.name} is not there`);
  try {
    await box.check("whole");
    const { value: files = [], problems } = await makeDataSet(installation, wave, box);
    await installation.dataSets.put(wave.slug, files);
    return problems;
  } finally {
    await box.close();
  }
}

async function handOverTo(
  { dataSets }: Installation,
  { slug, pilot }: RegisteredWave,
  { to }: CloseRequest,
): Promise<Outcome<readonly string[]>> {
  const files = pilot || to === undefined ? undefined : await dataSets.read(slug);
  return files === undefined || to === undefined ? { value: [], problems: [] } : handOver(files, to);
}
