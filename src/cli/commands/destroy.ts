import { carryOutRetention } from "../../workflow/collecting/carry-out-retention.ts";
import { destroyWave } from "../../workflow/collecting/destroy-wave.ts";
import { PROBLEMS, WRONG_USE, type Command } from "../command.ts";
import { caller, onInstallation, placeOption, waveNamed } from "../installation.ts";
import { shelfOf } from "../places.ts";
import { exitCodeOf, tellProblems } from "../problems.ts";
import { destroyRestricted } from "../destroy-restricted.ts";

export const destroy: Command = {
  usage: "(WAVE [--reason TEXT] | --restricted FOLDER [--reason TEXT] | --due) [--data DIR] [--lang nl|en]",
  summary: {
    nl: "vernietigt alles wat de installatie van een peiling heeft, zonder het te lezen, of wat over zijn datum is",
    en: "destroys everything the installation has of a poll, without reading it, or what is past its date",
  },
  options: {
    ...placeOption,
    reason: { type: "string" },
    restricted: { type: "string" },
    due: { type: "boolean" },
  },
  takes: [0, 1],
  run: async (call) => {
    const folder = call.option("restricted");
    const said = [call.flag("due"), folder !== undefined, call.arguments.length > 0];
    if (said.filter(Boolean).length !== 1) return WRONG_USE;
    if (folder !== undefined) return destroyRestricted(call, folder);
    return onInstallation(call, async (installation) => {
      if (call.flag("due")) {
        const problems = await carryOutRetention(installation, caller(), shelfOf(call));
        tellProblems(call.terminal, problems, call.language);
        return exitCodeOf(problems);
      }
      const wave = await waveNamed(call, installation, call.arguments[0] ?? "");
      if (wave === undefined) return PROBLEMS;
      const reason = call.option("reason") ?? "";
      const problems = await destroyWave(installation, wave.slug, { reason, actor: caller() });
      tellProblems(call.terminal, problems, call.language);
      if (problems.length === 0) call.terminal.out(`${SAID[call.language]}\n`);
      return exitCodeOf(problems);
    });
  },
};

const SAID = {
  nl: "Alles van deze peiling is vernietigd. Dat is vastgelegd, zonder inhoud.",
  en: "Everything of this poll was destroyed. That was recorded, without content.",
} as const;
