import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Installation, RegisteredWave } from "../../src/workflow/installation-ports.ts";
import type { Answers, SubmissionOutcome } from "../../src/fieldwork/answers.ts";
import { folderAt } from "../../src/compose.ts";
import { issueKeys } from "../../src/workflow/collecting/issue-keys.ts";
import { openWave, type OpenRequest } from "../../src/workflow/collecting/open-wave.ts";
import { participating } from "../../src/workflow/collecting/participate.ts";
import type { Participating } from "../../src/workflow/fieldwork-ports.ts";
import { EXAMPLE } from "./publication.ts";

/** A working day while the poll of these tests is open, and one after it. */
export const DURING = Date.parse("2026-05-12T10:00:00Z");
export const AFTER = Date.parse("2026-05-20T08:00:00Z");

export const ACTOR = { who: "C1", where: "test" };

/** The folder of a poll that is yet to be held: the example's questions, as wave 3 of its series. */
export function pollToHold(root: string): string {
  cpSync(EXAMPLE, join(root, "reeks"), { recursive: true });
  return nextPoll(join(root, "reeks"));
}

/** Puts wave 3 in a copy of the example's series. */
export function nextPoll(series: string): string {
  const poll = join(series, "peiling-3");
  mkdirSync(poll);
  cpSync(join(EXAMPLE, "peiling-2/questionnaire.json"), join(poll, "questionnaire.json"));
  const about = readFileSync(join(EXAMPLE, "peiling-2/peiling.json"), "utf8")
    .replace('"wave": 2', '"wave": 3')
    .replace("2026-04-20", "2026-05-04")
    .replace("2026-05-08", "2026-05-19")
    .replace('"date": "2026-05-19"', '"date": "2026-06-02"');
  writeFileSync(join(poll, "peiling.json"), about);
  return poll;
}

/** An installation whose clock stands still, and can be set. */
export function atTime(
  installation: Installation,
  time: number,
): Installation & { readonly setTime: (to: number) => void } {
  let now = time;
  return { ...installation, now: () => now, setTime: (to) => (now = to) };
}

export async function opened(
  installation: Installation,
  poll: string,
  request: Partial<OpenRequest> = {},
): Promise<RegisteredWave> {
  const outcome = await openWave(installation, folderAt(poll), {
    mode: "anoniem",
    pilot: false,
    contact: "peiling@voorbeeld.example",
    actor: ACTOR,
    ...request,
  });
  if (outcome.value === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Keys for so many people a group. */
export async function keysFor(
  installation: Installation,
  wave: RegisteredWave,
  groups: Readonly<Record<string, number>>,
): Promise<readonly { readonly key: string; readonly group: string }[]> {
  const sizes = Object.entries(groups).map(([group, people]) => ({ group, people }));
  return issueKeys(installation, wave, { keys: sizes, people: sizes });
}

/** A form number that no other has, the same in every run. */
export function formNumber(i: number): string {
  return `formulier-${String(i).padStart(12, "0")}-abc`;
}

/** Invented answers that can be told from all others. */
export function inventedAnswers(i: number): Answers {
  return { sector: "ministerie", q1: "goed", q4: `Verzonnen antwoord ${i}.` };
}

/** A participant's page that sends answers to a wave. */
export interface Sender {
  readonly send: (key: string | undefined, i: number, answers?: Answers) => Promise<SubmissionOutcome>;
  readonly pages: Participating;
}

export function sender(installation: Installation, slug: string): Sender {
  const pages = participating(installation);
  return {
    pages,
    send: async (key, i, answers = inventedAnswers(i)) => {
      const wave = await pages.waveAt(slug);
      if (wave === undefined) throw new Error("no such wave");
      return pages.submit(wave, key, formNumber(i), answers);
    },
  };
}
