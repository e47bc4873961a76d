import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openInstallation, participatingIn } from "../../src/compose.ts";
import type { Answers } from "../../src/fieldwork/answers.ts";
import type { Mode, Series, Wave } from "../../src/fieldwork/wave.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";
import { participantsApp, type ParticipantsOptions } from "../../src/server/participants/app.ts";
import type { Register } from "../../src/text.ts";
import { issueKeys } from "../../src/workflow/collecting/issue-keys.ts";
import type { Participating } from "../../src/workflow/fieldwork-ports.ts";
import type { Installation, RegisteredWave } from "../../src/workflow/installation-ports.ts";
import { EXAMPLE } from "./publication.ts";

export const exampleQuestionnaire = readExample("peiling-2/questionnaire.json") as Questionnaire;

function readExample(path: string): unknown {
  return JSON.parse(readFileSync(join(EXAMPLE, path), "utf8"));
}

export interface PollOptions {
  readonly questionnaire?: Questionnaire;
  readonly mode?: Exclude<Mode, "import">;
  readonly register?: Register;
  readonly people?: number;
  readonly pilot?: boolean;
  readonly now?: () => number;
  readonly closes?: string;
  readonly pages?: ParticipantsOptions;
  /** Puts something between the pages and the store, to make it fail. */
  readonly between?: (real: Participating) => Participating;
}

/** A poll that is being held, in a real store of its own. */
export interface Poll {
  readonly wave: RegisteredWave;
  readonly keys: readonly string[];
  readonly installation: Installation;
  /** The folder of its stores. */
  readonly data: string;
  readonly app: ReturnType<typeof participantsApp>;
  /** Its address below the server. */
  readonly path: string;
  /** What is in the box, in no order. */
  readonly answers: () => Promise<Answers[]>;
  readonly close: () => Promise<void>;
}

/** While the poll of the example was open. */
export const DURING = Date.parse("2026-04-29T10:00:00Z");

/** Opens a poll on SQLite and issues keys. */
export async function holdPoll(options: PollOptions = {}): Promise<Poll> {
  const folder = mkdtempSync(join(tmpdir(), "peilschaal-poll-"));
  const real = await openInstallation({ data: folder });
  const installation = { ...real, now: options.now ?? (() => DURING) };
  const wave = waveOf(options, slugFrom(installation));
  const box = await installation.boxes.create(
    wave.slug,
    wave.wave.mode === "open-link" ? "open-link" : "keyed",
  );
  await box.close();
  await installation.registry.add(wave);
  const sizes = [{ group: "ministerie", people: options.people ?? 3 }];
  const keys =
    wave.wave.mode === "open-link" ? [] : await issueKeys(installation, wave, { keys: sizes, people: sizes });
  const participating = participatingIn(installation);
  const between = options.between?.(participating) ?? participating;
  const immediately = async (): Promise<void> => Promise.resolve();
  return {
    wave,
    keys: keys.map(({ key }) => key),
    installation,
    data: folder,
    app: participantsApp(between, { sleep: immediately, ...options.pages }),
    path: `/p/${wave.slug}`,
    answers: async () => {
      const reading = await installation.boxes.open(wave.slug);
      await reading?.seal();
      const found: Answers[] = [];
      for await (const one of reading?.readAll() ?? []) found.push(one);
      await reading?.close();
      return found;
    },
    close: async () => {
      await participating.close();
      await installation.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function slugFrom({ secrets }: Installation): string {
  return Buffer.from(secrets.bytes(8)).toString("hex");
}

function waveOf(options: PollOptions, slug: string): RegisteredWave {
  const series = readExample("reeks.json") as Series;
  const wave = readExample("peiling-2/peiling.json") as Wave;
  return {
    slug,
    name: "proef-2",
    by: "sector",
    state: "open",
    series: { ...series, register: options.register ?? "je" },
    wave: { ...wave, mode: options.mode ?? "anoniem", invented: false },
    questionnaire: options.questionnaire ?? exampleQuestionnaire,
    opens: "2026-04-19T22:00:00Z",
    closes: options.closes ?? "2026-04-30T15:00:00Z",
    privacy: {
      controller: "Staat van de Uitvoering (verzonnen voorbeeld)",
      contact: "peiling@uitvoering.example",
      keptUntil: "De antwoorden tot 1 januari 2027. De codes tot de sluiting.",
    },
    pilot: options.pilot ?? false,
    kept: { box: "2026-05-14", answers: "2027-01-01" },
  };
}
