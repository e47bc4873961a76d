import { dayOf } from "../../fieldwork/wall-clock.ts";
import type { Participation, Wave } from "../../fieldwork/wave.ts";
import { warning, type Outcome } from "../../problem.ts";
import { shuffled } from "../../random.ts";
import { collector } from "../../responses/collect.ts";
import { responseLines } from "../../responses/write.ts";
import type { BallotBox, GroupCount } from "../fieldwork-ports.ts";
import type { GroupSize, Installation, RegisteredWave } from "../installation-ports.ts";
import type { WholeFile } from "../ports.ts";
import { replacedKeys } from "./replace-lost-key.ts";
import { remindersOf } from "./reminders.ts";
import { jsonBytes } from "../json-bytes.ts";

/** Lines that are turned into bytes at a time. */
const LINES = 5000;

/**
 * The files of a closed wave from its sealed box: answers in a fresh random order under fresh random ids, counts of who
 * took part, the wave with its dates, and the questionnaire as it was asked.
 */
export async function makeDataSet(
  installation: Pick<Installation, "registry" | "secrets" | "settings" | "now">,
  wave: RegisteredWave,
  box: BallotBox,
): Promise<Outcome<readonly WholeFile[]>> {
  const { registry, secrets, now } = installation;
  const size = await box.size();
  const rows = shuffled([...Array(size).keys()], secrets.random);
  const collected = collector(wave.questionnaire, size);
  let i = 0;
  for await (const answers of box.readAll()) collected.put(rows[i++] ?? 0, answers);
  if (i !== size) throw new Error(`the box of ${wave.name} gave ${i} answers instead of ${size}`);
  const data = collected.finish(Array.from({ length: size }, () => rowId(secrets.bytes(12))));
  const reminders = await remindersOf(installation, wave);
  const participation = participationOf(
    wave,
    await box.counts(),
    await registry.invited(wave.slug),
    reminders,
    await replacedKeys(installation, wave),
  );
  const files = [
    { path: "responses.csv", bytes: encodedLines(responseLines(data)) },
    ...(participation === null ? [] : [{ path: "participation.json", bytes: jsonBytes(participation) }]),
    { path: "peiling.json", bytes: jsonBytes(closedWave(wave, now())) },
    { path: "questionnaire.json", bytes: jsonBytes(wave.questionnaire) },
    { path: "reeks.json", bytes: jsonBytes(wave.series) },
  ];
  const { leftOut } = collected;
  const remarks =
    leftOut === 0 ? [] : [warning("values-left-out", { file: "responses.csv" }, { count: leftOut })];
  return { value: files, problems: remarks };
}

/** A wave that was closed early says so by its date. */
function closedWave({ wave, opens, closes }: RegisteredWave, now: number): Wave {
  const closed = Math.max(Date.parse(opens), Math.min(now, Date.parse(closes)));
  return { ...wave, fieldwork: { opened: dayOf(Date.parse(opens)), closed: dayOf(closed) } };
}

/** Counts of people per group, never who; null where keys had no groups. */
function participationOf(
  { by, wave }: RegisteredWave,
  counts: readonly GroupCount[],
  invited: readonly GroupSize[],
  reminders: number,
  replaced: number,
): Participation | null {
  if (by === null || wave.mode === "open-link") return null;
  const people = new Map(invited.map((group) => [group.group, group.people]));
  const issued = counts.reduce((total, group) => total + group.issued, 0);
  return {
    format: "participation.v1",
    by,
    groups: counts.map(({ group, completed }) => ({
      code: group,
      invited: people.get(group) ?? null,
      completed,
    })),
    started: null,
    reminders,
    keys: issued + replaced,
  };
}

const ROW_SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

/** An id for a row, of chance alone. */
function rowId(chance: Uint8Array): string {
  return [...chance].map((byte) => ROW_SIGNS[byte & 31] ?? "").join("");
}

/** A text of any length as bytes: a string holds half a gigabyte at most. */
function encodedLines(lines: Iterable<string>): Uint8Array {
  const parts: Uint8Array[] = [];
  let waiting: string[] = [];
  const encoder = new TextEncoder();
  for (const line of lines) {
    waiting.push(line);
    if (waiting.length < LINES) continue;
    parts.push(encoder.encode(waiting.join("")));
    waiting = [];
  }
  parts.push(encoder.encode(waiting.join("")));
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
