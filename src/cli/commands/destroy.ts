import { destroyWave } from "../../workflow/collecting/destroy-wave.ts";
import { PROBLEMS, type Command } from "../command.ts";
import { caller, onInstallation, placeOption, waveNamed } from "../installation.ts";
import { exitCodeOf, tellProblems } from "../problems.ts";

export const destroy: Command = {
  usage: "WAVE [--reason TEXT] [--data DIR] [--lang nl|en]",
  summary: {
    nl: "vernietigt alles wat de installatie van een peiling heeft, zonder het te lezen; voorgoed",
    en: "destroys everything the installation has of a poll, without reading it; for good",
  },
  options: { ...placeOption, reason: { type: "string" } },
  takes: [1, 1],
  run: (call) =>
    onInstallation(call, async (installation) => {
      const wave = await waveNamed(call, installation, call.arguments[0] ?? "");
      if (wave === undefined) return PROBLEMS;
      const reason = call.option("reason") ?? "";
      const problems = await destroyWave(installation, wave.slug, { reason, actor: caller() });
      tellProblems(call.terminal, problems, call.language);
      if (problems.length === 0) call.terminal.out(`${SAID[call.language]}\n`);
      return exitCodeOf(problems);
    }),
};

const SAID = {
  nl: "Alles van deze peiling is vernietigd. Dat is vastgelegd, zonder inhoud.",
  en: "Everything of this poll was destroyed. That was recorded, without content.",
} as const;
