import type { Participation, Wave } from "../../fieldwork/wave.ts";
import { dayOf, sayWallClock } from "../../fieldwork/wall-clock.ts";
import { problem, type Outcome } from "../../problem.ts";
import { shuffled } from "../../random.ts";
import { collector } from "../../responses/collect.ts";
import { responseLines } from "../../responses/write.ts";
import type { BallotBox, GroupCount, GroupSize, Installation, RegisteredWave } from "../fieldwork-ports.ts";
import type { FileToWrite, Folder } from "../ports.ts";
import { audited, type Actor } from "./audited.ts";

export interface CloseRequest {
  readonly to: Folder;
  /** Before its closing moment. */
  readonly early: boolean;
  readonly actor: Actor;
}

export interface Closed {
  readonly answers: number;
  readonly files: readonly string[];
}

/**
 * Closes a wave, one way only:
 *
 *   open → box sealed (no submission succeeds) → answers shuffled and safely in the folder → keys and box destroyed
 *
 * After a kill at any point the same command goes on where it was.
 */
export async function closeWave(
  installation: Installation,
  wave: RegisteredWave,
  request: CloseRequest,
): Promise<Outcome<Closed>> {
  const { registry, boxes, now } = installation;
  if (wave.state === "closed") return { problems: [problem("wave-closed", {}, { wave: wave.name })] };
  if (wave.state === "open" && !request.early && now() < Date.parse(wave.closes)) {
    const closes = sayWallClock(Date.parse(wave.closes));
    return { problems: [problem("wave-not-over", {}, { wave: wave.name, closes })] };
  }
  let closed: Closed = { answers: 0, files: [] };
  if (wave.state === "open" || wave.state === "closing") {
    const box = await boxes.open(wave.slug);
    if (box === undefined) throw new Error(`the ballot box of ${wave.name} is not there`);
    try {
      await registry.setState(wave.slug, "closing");
      await box.seal();
      closed = await writeAnswers(installation, wave, box, request.to);
    } finally {
      await box.close();
    }
    await registry.setState(wave.slug, "destroying");
  }
  await boxes.destroy(wave.slug);
  await registry.setState(wave.slug, "closed");
  await audited(installation, request.actor, "close", wave.name, `${closed.answers} answers`);
  return { value: closed, problems: [] };
}

async function writeAnswers(
  { registry, secrets, now }: Installation,
  wave: RegisteredWave,
  box: BallotBox,
  to: Folder,
): Promise<Closed> {
  const size = await box.size();
  const rows = shuffled([...Array(size).keys()], secrets.random);
  const collected = collector(wave.questionnaire, size);
  let i = 0;
  for await (const answers of box.readAll()) collected.put(rows[i++] ?? 0, answers);
  const data = collected.finish(Array.from({ length: size }, () => rowId(secrets.bytes(8))));
  const participation = participationOf(wave, await box.counts(), await registry.invited(wave.slug));
  const closes = Math.min(now(), Date.parse(wave.closes));
  const about: Wave = {
    ...wave.wave,
    fieldwork: { opened: dayOf(Date.parse(wave.opens)), closed: dayOf(closes) },
  };
  const files: FileToWrite[] = [
    { path: "responses.csv", bytes: encoded([...responseLines(data)].join("")) },
    ...(participation === null ? [] : [{ path: "participation.json", bytes: json(participation) }]),
    { path: "peiling.json", bytes: json(about) },
    { path: "questionnaire.json", bytes: json(wave.questionnaire) },
  ];
  await to.write(files);
  return { answers: size, files: files.map(({ path }) => path) };
}

/** Counts of people per group, never who; null where keys had no groups. */
function participationOf(
  wave: RegisteredWave,
  counts: readonly GroupCount[],
  invited: readonly GroupSize[],
): Participation | null {
  if (wave.by === null || wave.wave.mode === "open-link") return null;
  const people = new Map(invited.map(({ group, people }) => [group, people]));
  return {
    format: "participation.v1",
    by: wave.by,
    groups: counts.map(({ group, completed }) => ({
      code: group,
      invited: people.get(group) ?? null,
      completed,
    })),
    started: null,
  };
}

/** An id for a row, of chance alone. */
function rowId(chance: Uint8Array): string {
  return [...chance]
    .map((byte) => byte.toString(36).padStart(2, "0"))
    .join("")
    .slice(0, 12);
}

function json(value: unknown): Uint8Array {
  return encoded(`${JSON.stringify(value, null, 2)}\n`);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
