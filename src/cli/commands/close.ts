import { join } from "node:path";
import { folderAt } from "../../compose.ts";
import { closeWave } from "../../workflow/collecting/close-wave.ts";
import { DONE, PROBLEMS, type Command } from "../command.ts";
import { caller, onInstallation, placeOption, waveNamed } from "../installation.ts";
import { tellProblems } from "../problems.ts";

export const close: Command = {
  usage: "WAVE [--to FOLDER] [--early] [--data DIR] [--lang nl|en]",
  summary: {
    nl: "sluit een peiling: zet de antwoorden geschud in haar map en vernietigt sleutels en stembus, voorgoed",
    en: "closes a poll: puts the answers, shuffled, in its folder and destroys keys and ballot box, for good",
  },
  options: { ...placeOption, to: { type: "string" }, early: { type: "boolean" } },
  takes: [1, 1],
  run: (call) =>
    onInstallation(call, async (installation) => {
      const wave = await waveNamed(call, installation, call.arguments[0] ?? "");
      if (wave === undefined) return PROBLEMS;
      const to = call.option("to");
      const closed = await closeWave(installation, wave.slug, {
        ...(to === undefined ? {} : { to: folderAt(to) }),
        early: call.flag("early"),
        why: "closed",
        actor: caller(),
      });
      tellProblems(call.terminal, closed.problems, call.language);
      if (closed.value === undefined) return PROBLEMS;
      for (const file of closed.value.files) call.terminal.out(`${join(to ?? "", file)}\n`);
      call.terminal.err(`${SAID[call.language]}\n`);
      return DONE;
    }),
};

const SAID = {
  nl: "De sleutels en de stembus zijn vernietigd. Heropenen kan niet.",
  en: "The keys and the ballot box were destroyed. It cannot be opened again.",
} as const;
