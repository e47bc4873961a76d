import { folderAt } from "../compose.ts";
import type { Problem } from "../problem.ts";
import { sayDate } from "../time.ts";
import type { Folder } from "../workflow/ports.ts";
import { readSeriesFolder } from "../workflow/read-series.ts";
import { destroySet, restrictedSets, type RestrictedSet } from "../workflow/second-person/restricted-sets.ts";
import { DONE, PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { caller, onInstallation } from "./installation.ts";
import { exitCodeOf, tellProblems } from "./problems.ts";
import { shown } from "./terminal.ts";

/** Tells which answers a participant lie in the folder of a series or a wave, and until when; destroys them with a reason. */
export function destroyRestricted(call: Call, path: string): Promise<ExitCode> {
  return onInstallation(call, async (installation) => {
    const { language, terminal } = call;
    const words = WORDS[language];
    const found = await setsAt(folderAt(path));
    if (found.sets === undefined) {
      tellProblems(terminal, found.problems, language);
      return PROBLEMS;
    }
    if (found.sets.length === 0) {
      terminal.out(`${words.none}\n`);
      return DONE;
    }
    for (const { wave, keptUntil } of found.sets) {
      const term = keptUntil === null ? words.noTerm : words.kept(sayDate(keptUntil, language));
      terminal.out(`${shown(`${found.series.name}/${wave}`)}: ${term}\n`);
    }
    const request = { why: "command", reason: call.option("reason") ?? "", actor: caller() } as const;
    const problems: Problem[] = [];
    for (const set of found.sets)
      problems.push(...(await destroySet(installation, found.series, set, request)));
    tellProblems(terminal, problems, language);
    if (problems.length === 0) terminal.out(`${words.done}\n`);
    return exitCodeOf(problems);
  });
}

type Found =
  | { readonly sets: readonly RestrictedSet[]; readonly series: Folder }
  | { readonly sets?: undefined; readonly problems: readonly Problem[] };

async function setsAt(folder: Folder): Promise<Found> {
  const isWave = (await folder.read("peiling.json")) !== undefined;
  const series = isWave ? folder.at("..") : folder;
  const { value, problems } = await readSeriesFolder(series);
  if (value === undefined) return { problems };
  const sets = await restrictedSets(series);
  return { series, sets: isWave ? sets.filter(({ wave }) => wave === folder.name) : sets };
}

const WORDS = {
  nl: {
    none: "Er liggen hier geen antwoorden per deelnemer.",
    noTerm: "niemand vroeg er hier om, dus er is geen laatste dag bekend",
    kept: (day: string) => `bewaard tot en met ${day}`,
    done: "Deze antwoorden per deelnemer zijn vernietigd. Dat is vastgelegd, zonder inhoud.",
  },
  en: {
    none: "There are no answers a participant here.",
    noTerm: "nobody asked for them here, so no last day is known",
    kept: (day: string) => `kept until ${day}`,
    done: "These answers a participant were destroyed. That was recorded, without content.",
  },
} as const;
