import { sayWallClock } from "../../fieldwork/wall-clock.ts";
import { showProgress, type WaveProgress } from "../../workflow/collecting/show-progress.ts";
import type { Installation, RegisteredWave } from "../../workflow/installation-ports.ts";
import { DONE, PROBLEMS, type Call, type Command } from "../command.ts";
import { onInstallation, placeOption, waveNamed } from "../installation.ts";
import { shown, styled } from "../terminal.ts";

export const status: Command = {
  usage: "[WAVE] [--json] [--data DIR] [--lang nl|en]",
  summary: {
    nl: "toont de peilingen van een installatie en hoe ver zij zijn, zonder dat dit iemand verraadt",
    en: "shows the polls of an installation and how far they are, without giving anybody away",
  },
  options: { ...placeOption, json: { type: "boolean" } },
  takes: [0, 1],
  run: (call) =>
    onInstallation(call, async (installation) => {
      const [name] = call.arguments;
      const named = name === undefined ? undefined : await waveNamed(call, installation, name);
      if (name !== undefined && named === undefined) return PROBLEMS;
      const waves = named === undefined ? await installation.registry.all() : [named];
      const known = await Promise.all(waves.map((wave) => statusOf(installation, wave)));
      if (call.flag("json")) call.terminal.out(`${JSON.stringify({ waves: known.map(asData) }, null, 2)}\n`);
      else for (const one of known) print(call, one);
      return DONE;
    }),
};

type Phase = "before" | "open" | "over" | "closed";

interface Status {
  readonly wave: RegisteredWave;
  readonly phase: Phase;
  readonly progress: WaveProgress | undefined;
  /** Whether the answers of a closed wave still wait for a folder. */
  readonly waiting: boolean;
}

async function statusOf(installation: Installation, wave: RegisteredWave): Promise<Status> {
  return {
    wave,
    phase: phaseOf(wave, installation.now()),
    progress: wave.state === "closed" ? undefined : await showProgress(installation, wave),
    waiting: (await installation.dataSets.slugs()).includes(wave.slug),
  };
}

function phaseOf({ state, opens, closes }: RegisteredWave, now: number): Phase {
  if (state === "closed" || state === "destroying") return "closed";
  if (state === "closing" || now >= Date.parse(closes)) return "over";
  return now < Date.parse(opens) ? "before" : "open";
}

function asData({ wave, phase, progress, waiting }: Status): object {
  const { name, slug, opens, closes, pilot, kept } = wave;
  return {
    name,
    slug,
    mode: wave.wave.mode,
    pilot,
    phase,
    opens,
    closes,
    kept,
    progress: progress ?? null,
    waiting,
  };
}

function print({ terminal, language }: Call, { wave, phase, progress, waiting }: Status): void {
  const words = WORDS[language];
  const said = waiting
    ? words.waiting
    : words[phase](sayWallClock(Date.parse(phase === "before" ? wave.opens : wave.closes)));
  terminal.out(
    `${styled(terminal, "bold", shown(wave.name))}  ${wave.wave.mode}${wave.pilot ? `, ${words.pilot}` : ""}  /p/${wave.slug}\n  ${said}\n`,
  );
  if (progress === undefined) return;
  const rows = [...progress.groups, { ...progress.all, group: words.all }];
  const width = Math.max(...rows.map(({ group }) => group.length));
  for (const { group, invited, atLeast } of rows) {
    const of = invited === null ? "" : ` ${words.of} ${invited}`;
    terminal.out(`  ${shown(group).padEnd(width)}  ${words.atLeast(atLeast)}${of}\n`);
  }
}

const WORDS = {
  nl: {
    before: (moment: string) => `opent ${moment}`,
    open: (moment: string) => `open tot ${moment}`,
    over: (moment: string) => `voorbij sinds ${moment}; wacht op close`,
    closed: (_moment: string) => "gesloten; sleutels en stembus zijn vernietigd",
    waiting: "gesloten; de antwoorden wachten op close --to FOLDER",
    pilot: "proef",
    all: "samen",
    of: "van",
    atLeast: (count: number) => (count === 0 ? "nog te weinig om te noemen" : `ten minste ${count}`),
  },
  en: {
    before: (moment: string) => `opens ${moment}`,
    open: (moment: string) => `open until ${moment}`,
    over: (moment: string) => `over since ${moment}; waits for close`,
    closed: (_moment: string) => "closed; keys and ballot box were destroyed",
    waiting: "closed; the answers wait for close --to FOLDER",
    pilot: "pilot",
    all: "together",
    of: "of",
    atLeast: (count: number) => (count === 0 ? "too few to say yet" : `at least ${count}`),
  },
} as const;
