import { sayWallClock } from "../../fieldwork/wall-clock.ts";
import { moveEnd } from "../../workflow/collecting/move-end.ts";
import { DONE, PROBLEMS, WRONG_USE, type Command } from "../command.ts";
import { usageOfCommand } from "../command-usage.ts";
import { caller, onInstallation, placeOption, waveNamed } from "../installation.ts";
import { tellProblems } from "../problems.ts";

export const reschedule: Command = {
  usage: 'WAVE --closes "2026-05-26 17:00" [--data DIR] [--lang nl|en]',
  summary: {
    nl: "verplaatst het einde van een peiling die nog niet voorbij is",
    en: "moves the end of a poll that is not over yet",
  },
  options: { ...placeOption, closes: { type: "string" } },
  takes: [1, 1],
  run: async (call) => {
    const closes = call.option("closes");
    if (closes === undefined) {
      call.terminal.err(usageOfCommand("reschedule", reschedule, call.language));
      return WRONG_USE;
    }
    return onInstallation(call, async (installation) => {
      const wave = await waveNamed(call, installation, call.arguments[0] ?? "");
      if (wave === undefined) return PROBLEMS;
      const moved = await moveEnd(installation, wave.slug, { closes, actor: caller() });
      tellProblems(call.terminal, moved.problems, call.language);
      if (moved.value === undefined) return PROBLEMS;
      call.terminal.out(`${SAID[call.language](sayWallClock(Date.parse(moved.value.closes)))}\n`);
      return DONE;
    });
  },
};

const SAID = {
  nl: (moment: string) => `Open tot ${moment}. Deelnemers zien het nieuwe einde meteen.`,
  en: (moment: string) => `Open until ${moment}. Participants see the new end at once.`,
} as const;
