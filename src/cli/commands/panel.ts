import { readFile } from "node:fs/promises";
import { problem } from "../../problem.ts";
import { isIsoDate, sayDate, type IsoDate } from "../../time.ts";
import { choosePanelTerm, panelTerm } from "../../workflow/collecting/panel-term.ts";
import { noteBounces, readBounces } from "../../workflow/inviting/note-bounces.ts";
import { changeMember, removeMember, type MemberChange } from "../../workflow/inviting/change-member.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { caller, placeOption, waveNamed } from "../installation.ts";
import { importList } from "../panel/import.ts";
import { onPanel } from "../panel/run.ts";
import { tellProblems } from "../problems.ts";
import { shown } from "../terminal.ts";

export const panel: Command = {
  usage:
    "import FILE --poll FOLDER [--by CODE] [--yes] [--keep ROW,…] | list [--json] | change ADDRESS [--mail ADDRESS] [--name TEXT] [--group CODE] [--language nl|en] | leave ADDRESS | back ADDRESS | remove ADDRESS | keep-until DATE | bounces WAVE FILE [--data DIR] [--lang nl|en]",
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
  },
  takes: [1, 3],
  run: async (call) => {
    const [what, first, second] = call.arguments;
    if (what === "import" && first !== undefined) return importList(call, first);
    if (what === "list") return list(call);
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

function list(call: Call): Promise<ExitCode> {
  return onPanel(call, async (installation, register) => {
    const members = await register.members();
    const keptUntil = await panelTerm(installation);
    if (call.flag("json")) {
      call.terminal.out(`${JSON.stringify({ members, keptUntil }, null, 2)}\n`);
      return DONE;
    }
    if (keptUntil !== undefined) call.terminal.err(`${WORDS[call.language].kept(keptUntil)}\n`);
    for (const { name, mail, group, language, optedOut } of members)
      call.terminal.out(
        `${shown(mail)}\t${shown(name)}\t${shown(group)}\t${language}${optedOut ? `\t${WORDS[call.language].out}` : ""}\n`,
      );
    return DONE;
  });
}

function changesIn({ option }: Call): MemberChange {
  const given = {
    mail: option("mail"),
    name: option("name"),
    group: option("group"),
    language: option("language"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function change(call: Call, address: string, changes: MemberChange): Promise<ExitCode> {
  return onPanel(call, async (installation, register) => {
    const changed = await changeMember(installation, register, address, changes, caller());
    return told(call, changed.problems, changed.value !== undefined);
  });
}

function remove(call: Call, address: string): Promise<ExitCode> {
  return onPanel(call, async (installation, register) => {
    const removed = await removeMember(installation, register, address, caller());
    return told(call, removed.problems, removed.value !== undefined);
  });
}

/** A day chosen, after which names and addresses are destroyed. */
function keepUntil(call: Call, day: string): Promise<ExitCode> {
  return onPanel(call, async (installation) => {
    if (!isIsoDate(day)) return told(call, [problem("wave-dates-impossible", {}, { date: day })], false);
    await choosePanelTerm(installation, day, caller());
    call.terminal.out(`${WORDS[call.language].kept(day)}\n`);
    return DONE;
  });
}

function bounces(call: Call, name: string, file: string): Promise<ExitCode> {
  return onPanel(call, async (installation, register) => {
    const wave = await waveNamed(call, installation, name);
    if (wave === undefined) return PROBLEMS;
    const noted = await noteBounces(register, wave, readBounces(await readFile(file, "utf8")));
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
    out: "afgemeld",
    bounced: (count: number) => `${count} mails als teruggekomen genoteerd.`,
    kept: (day: IsoDate) => `Namen en adressen worden bewaard tot en met ${sayDate(day, "nl")}.`,
  },
  en: {
    out: "opted out",
    bounced: (count: number) => `${count} mails noted as come back.`,
    kept: (day: IsoDate) => `Names and addresses are kept until ${sayDate(day, "en")}.`,
  },
} as const;
