import { readFile } from "node:fs/promises";
import { problem, type Outcome } from "../../problem.ts";
import { isIsoDate, sayDate, type IsoDate } from "../../time.ts";
import { choosePanelTerm } from "../../workflow/collecting/panel-term.ts";
import { noteBounces, readBounces } from "../../workflow/inviting/note-bounces.ts";
import { adoptUnplaced } from "../../workflow/inviting/adopt-unplaced.ts";
import {
  changeMember,
  findMember,
  removeMember,
  type MemberChange,
} from "../../workflow/inviting/change-member.ts";
import type { Installation } from "../../workflow/installation-ports.ts";
import type { PanelRegister } from "../../workflow/panel-ports.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { caller, placeOption, waveNamed } from "../installation.ts";
import { importList } from "../panel/import.ts";
import { listPanel } from "../panel/list.ts";
import { onPanel, panelOfPoll, panelsIn } from "../panel/run.ts";
import { tellProblems } from "../problems.ts";

export const panel: Command = {
  usage:
    "import FILE --poll FOLDER [--by CODE] [--yes] [--keep ROW,…] | list [--json] | change ADDRESS [--mail ADDRESS] [--name TEXT] [--group CODE] [--language nl|en] | leave ADDRESS | back ADDRESS | remove ADDRESS | keep-until DATE | bounces WAVE FILE | adopt --poll FOLDER [--series NAME] [--data DIR] [--lang nl|en]",
  summary: {
    nl: "beheert wie er uitgenodigd kan worden: een lijst inlezen, adressen wijzigen, afmelden",
    en: "keeps who can be invited: bring a list in, change addresses, opt out",
  },
  options: {
    ...placeOption,
    poll: { type: "string" },
    by: { type: "string" },
    keep: { type: "string" },
    yes: { type: "boolean" },
    json: { type: "boolean" },
    mail: { type: "string" },
    name: { type: "string" },
    group: { type: "string" },
    language: { type: "string" },
    series: { type: "string" },
  },
  takes: [1, 3],
  run: async (call) => {
    const [what, first, second] = call.arguments;
    if (what === "import" && first !== undefined) return importList(call, first);
    if (what === "list") return listPanel(call);
    if (what === "adopt") return adopt(call);
    if (what === "change" && first !== undefined) return change(call, first, changesIn(call));
    if (what === "leave" && first !== undefined) return change(call, first, { optedOut: true });
    if (what === "back" && first !== undefined) return change(call, first, { optedOut: false });
    if (what === "remove" && first !== undefined) return remove(call, first);
    if (what === "keep-until" && first !== undefined) return keepUntil(call, first);
    if (what === "bounces" && first !== undefined && second !== undefined)
      return bounces(call, first, second);
    call.terminal.err(usageOfCommand("panel", panel, call.language));
    return WRONG_USE;
  },
};

function changesIn({ option }: Call): MemberChange {
  const given = {
    mail: option("mail"),
    name: option("name"),
    group: option("group"),
    language: option("language"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

type Act = (panel: PanelRegister, installation: Installation) => Promise<Outcome<unknown>>;

/** Does something to whoever has an address, in every panel they are in unless one is named. */
function toMember(call: Call, address: string, act: Act): Promise<ExitCode> {
  return onPanel(call, async (installation, register) => {
    const panels: PanelRegister[] = [];
    for (const panel of await panelsIn(call, register))
      if (findMember(await panel.members(), address) !== undefined) panels.push(panel);
    if (panels.length === 0) return told(call, [problem("panel-member-unknown", {})], false);
    const done = await Promise.all(panels.map((panel) => act(panel, installation)));
    return told(
      call,
      done.flatMap(({ problems }) => [...problems]),
      done.every(({ value }) => value !== undefined),
    );
  });
}

function change(call: Call, address: string, changes: MemberChange): Promise<ExitCode> {
  return toMember(call, address, (panel, installation) =>
    changeMember(installation, panel, address, changes, caller()),
  );
}

function remove(call: Call, address: string): Promise<ExitCode> {
  return toMember(call, address, (panel, installation) =>
    removeMember(installation, panel, address, caller()),
  );
}

/** Whoever was in the register before panels belonged to a series is put in that of a poll's. */
function adopt(call: Call): Promise<ExitCode> {
  return onPanel(call, async (installation, register) => {
    const count = await adoptUnplaced(installation, panelOfPoll(call, register), caller());
    call.terminal.out(`${WORDS[call.language].adopted(count)}\n`);
    return DONE;
  });
}

/** A day chosen, after which names and addresses are destroyed. */
function keepUntil(call: Call, day: string): Promise<ExitCode> {
  return onPanel(call, async (installation, register) => {
    if (!isIsoDate(day)) return told(call, [problem("wave-dates-impossible", {}, { date: day })], false);
    for (const { series } of await panelsIn(call, register))
      await choosePanelTerm(installation, series, day, caller());
    call.terminal.out(`${WORDS[call.language].kept(day)}\n`);
    return DONE;
  });
}

function bounces(call: Call, name: string, file: string): Promise<ExitCode> {
  return onPanel(call, async (installation, register) => {
    const wave = await waveNamed(call, installation, name);
    if (wave === undefined) return PROBLEMS;
    const notice = readBounces(await readFile(file, "utf8"));
    const panel = register.of(wave.panelOf ?? "");
    const noted = await noteBounces(installation, panel, wave, notice, caller());
    if (noted.value !== undefined) call.terminal.out(`${WORDS[call.language].bounced(noted.value)}\n`);
    return told(call, noted.problems, noted.problems.length === 0);
  });
}

function told(
  { terminal, language }: Call,
  problems: Parameters<typeof tellProblems>[1],
  done: boolean,
): ExitCode {
  tellProblems(terminal, problems, language);
  return done ? DONE : PROBLEMS;
}

const WORDS = {
  nl: {
    adopted: (count: number) => `${count} mensen in het panel gezet.`,
    bounced: (count: number) => `${count} mails als teruggekomen genoteerd.`,
    kept: (day: IsoDate) => `Namen en adressen worden bewaard tot en met ${sayDate(day, "nl")}.`,
  },
  en: {
    adopted: (count: number) => `${count} people put in the panel.`,
    bounced: (count: number) => `${count} mails noted as come back.`,
    kept: (day: IsoDate) => `Names and addresses are kept until ${sayDate(day, "en")}.`,
  },
} as const;
