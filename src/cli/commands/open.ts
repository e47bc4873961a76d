import { dirname, join, basename } from "node:path";
import { csvLine } from "../../csv.ts";
import { folderAt } from "../../compose.ts";
import { sayWallClock } from "../../fieldwork/wall-clock.ts";
import { hasErrors } from "../../problem.ts";
import { issueKeys } from "../../workflow/collecting/issue-keys.ts";
import { openWave, type OpenRequest } from "../../workflow/collecting/open-wave.ts";
import type { GroupSize, Installation, RegisteredWave } from "../../workflow/installation-ports.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { caller, onInstallation, placeOption } from "../installation.ts";
import { tellProblems } from "../problems.ts";
import { styled } from "../terminal.ts";

const MODES = ["anoniem", "vertrouwelijk", "open-link"] as const;

export const open: Command = {
  usage:
    'FOLDER --mode anoniem|vertrouwelijk|open-link --contact TEXT [--opens "2026-05-04 09:00"] [--closes "2026-05-19 23:59"] [--by CODE] [--controller TEXT] [--keep-until DATE] [--pilot] [--codes FILE --groups CODE=N,…] [--data DIR] [--lang nl|en]',
  summary: {
    nl: "opent de peiling in een map: maakt de stembus en het adres; nodigt nog niemand uit",
    en: "opens the poll in a folder: makes the ballot box and the address; invites nobody yet",
  },
  options: {
    ...placeOption,
    mode: { type: "string" },
    contact: { type: "string" },
    controller: { type: "string" },
    opens: { type: "string" },
    closes: { type: "string" },
    by: { type: "string" },
    "keep-until": { type: "string" },
    pilot: { type: "boolean" },
    codes: { type: "string" },
    groups: { type: "string" },
  },
  takes: [1, 1],
  run: async (call) => {
    const request = requestIn(call);
    const codes = codesIn(call);
    if (request === undefined || codes === undefined || (codes !== null && request.mode === "open-link")) {
      call.terminal.err(usageOfCommand("open", open, call.language));
      return WRONG_USE;
    }
    return onInstallation(
      call,
      async (installation) => {
        const groups = codes?.groups.map(({ group }) => group) ?? [];
        const opened = await openWave(installation, folderAt(call.arguments[0] ?? "."), {
          ...request,
          groups,
        });
        tellProblems(call.terminal, opened.problems, call.language);
        if (opened.value === undefined || hasErrors(opened.problems)) return PROBLEMS;
        sayOpened(call, opened.value);
        if (codes !== null) await writeCodes(call, installation, opened.value, codes);
        return DONE;
      },
      "new",
    );
  },
};

function requestIn({ option, flag }: Call): OpenRequest | undefined {
  const mode = MODES.find((one) => one === option("mode"));
  const contact = option("contact");
  if (mode === undefined || contact === undefined) return undefined;
  const given = {
    opens: option("opens"),
    closes: option("closes"),
    by: option("by"),
    controller: option("controller"),
    keptUntil: option("keep-until"),
  };
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...named, mode, contact, pilot: flag("pilot"), actor: caller() };
}

interface Codes {
  readonly file: string;
  readonly groups: readonly GroupSize[];
}

/** Null where no codes are asked for, undefined where what is asked cannot be read. */
function codesIn({ option }: Call): Codes | null | undefined {
  const file = option("codes");
  const groups = option("groups");
  if (file === undefined && groups === undefined) return null;
  const sizes = (groups ?? "").split(",").map((part) => /^([a-z0-9-]+)=(\d{1,6})$/.exec(part.trim()));
  if (file === undefined || sizes.some((match) => match === null)) return undefined;
  return { file, groups: sizes.map((match) => ({ group: match?.[1] ?? "", people: Number(match?.[2]) })) };
}

function sayOpened({ terminal, language }: Call, wave: RegisteredWave): void {
  const words = WORDS[language];
  const moment = (at: string): string => sayWallClock(Date.parse(at));
  terminal.out(`${styled(terminal, "bold", wave.name)}  /p/${wave.slug}\n`);
  terminal.out(
    `${words.open} ${moment(wave.opens)} ${words.until} ${moment(wave.closes)} (${wave.wave.mode})\n`,
  );
}

/** Codes to hand out on paper. They exist in this file only, so it is written once and nobody else can read it. */
async function writeCodes(
  { terminal, language }: Call,
  installation: Installation,
  wave: RegisteredWave,
  { file, groups }: Codes,
): Promise<void> {
  const issued = await issueKeys(installation, wave, { keys: groups, people: groups });
  const lines = [["group", "code"], ...issued.map(({ group, key }) => [group, key])].map((row) =>
    csvLine(row),
  );
  const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
  await folderAt(dirname(file)).write([{ path: basename(file), bytes, secret: true }]);
  terminal.err(`${WORDS[language].codes(join(file), issued.length)}\n`);
}

const WORDS = {
  nl: {
    open: "Open van",
    until: "tot",
    codes: (file: string, count: number) =>
      `${count} codes staan in ${file}. Deel ze uit zonder bij te houden wie welke krijgt, en vernietig het bestand.`,
  },
  en: {
    open: "Open from",
    until: "until",
    codes: (file: string, count: number) =>
      `${count} codes are in ${file}. Hand them out without noting who gets which, and destroy the file.`,
  },
} as const;
