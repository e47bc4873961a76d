import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { folderAt, openInstallation, type Place } from "../../src/compose.ts";
import { closeWave } from "../../src/workflow/collecting/close-wave.ts";
import { ACTOR, formNumber, inventedAnswers, keysFor, opened } from "./fieldwork.ts";
import { post, startServer, type RunningServer } from "./server.ts";

/** Participants who send at the same moment. */
const AT_ONCE = 8;

export interface KillOptions {
  readonly place: Place;
  /** A poll's folder to open, and to close into. */
  readonly poll: string;
  readonly kills: number;
  readonly random: () => number;
  /** Does something else as well at each kill: stops the database. */
  readonly also?: (round: number) => Promise<void>;
}

/** What came of a server that was killed again and again while people sent their answers. */
export interface Survived {
  readonly acknowledged: readonly number[];
  readonly sent: number;
  /** The numbers of the answers that were in the box at the end, in any order. */
  readonly found: readonly number[];
  readonly spent: number;
}

/**
 * Starts the real server, sends answers from several participants at once, kills it at a random moment and starts it
 * again; a participant who got no answer sends the same form again. At the end the wave is closed.
 */
export async function killAgainAndAgain(options: KillOptions): Promise<Survived> {
  const { place, poll, kills, random } = options;
  const people = kills * 400;
  const installation = await openInstallation(place);
  const wave = await opened(installation, poll, { closes: "2099-12-31 12:00", opens: "2020-01-01 00:00" });
  const keys = await keysFor(installation, wave, { ministerie: people });
  await installation.close();

  const acknowledged: number[] = [];
  let next = 0;
  const again: number[] = [];
  const participant = async (server: RunningServer, isOver: () => boolean): Promise<void> => {
    while (!isOver()) {
      const i = again.pop() ?? next++;
      const body = { key: keys[i]?.key ?? "", form: formNumber(i), answers: inventedAnswers(i) };
      const status = await post(server, wave.slug, body);
      if (status === 201 || status === 200) acknowledged.push(i);
      else if (status === undefined || status === 503) again.push(i);
      else throw new Error(`answer ${i} got ${status}`);
    }
  };
  for (let round = 0; round < kills; round++) {
    const server = await startServer({ place });
    let over = false;
    const sending = Array.from({ length: AT_ONCE }, () => participant(server, () => over));
    await setTimeout(20 + random() * 250);
    await options.also?.(round);
    await server.kill("SIGKILL");
    over = true;
    await Promise.all(sending);
  }
  const after = await openInstallation(place);
  const box = await after.boxes.open(wave.slug);
  await box?.check("whole");
  const counts = (await box?.counts()) ?? [];
  await box?.close();
  await closeWave(after, wave.slug, { to: folderAt(poll), early: true, why: "closed", actor: ACTOR });
  await after.close();
  const text = readFileSync(join(poll, "responses.csv"), "utf8");
  return {
    acknowledged,
    sent: next,
    found: [...text.matchAll(/antwoord (\d+)\./g)].map(([, i]) => Number(i)),
    spent: counts.reduce((total, { completed }) => total + completed, 0),
  };
}

/** What is wrong with it; nothing when every acknowledged answer is there once and nothing else is. */
export function lossesIn({ acknowledged, sent, found, spent }: Survived): string[] {
  const there = new Set(found);
  const lost = acknowledged.filter((i) => !there.has(i));
  const strange = found.filter((i) => i >= sent);
  return [
    ...(lost.length > 0 ? [`${lost.length} acknowledged answers are lost`] : []),
    ...(there.size < found.length ? [`${found.length - there.size} answers are there twice`] : []),
    ...(new Set(acknowledged).size < acknowledged.length ? ["an answer was acknowledged as new twice"] : []),
    ...(strange.length > 0 ? [`${strange.length} answers were never sent`] : []),
    ...(spent === found.length ? [] : [`${spent} keys are spent for ${found.length} answers`]),
  ];
}
