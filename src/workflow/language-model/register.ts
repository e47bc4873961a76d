import { registerText } from "../../coding/language-model/register.ts";
import { hasErrors, problem, type Outcome } from "../../problem.ts";
import { say, type Voice } from "../../text.ts";
import type { IsoDate } from "../../time.ts";
import type { Folder } from "../ports.ts";
import { readPoll } from "../read-poll.ts";
import { readSeries } from "../read-series.ts";
import { readSetting } from "./setting.ts";

/** A text for the register of algorithms, in Dutch, from what was set and what was done. */
export async function composeRegister(folder: Folder, date: IsoDate): Promise<Outcome<string>> {
  const [series, read, setting] = [
    await readSeries(folder),
    await readPoll(folder),
    await readSetting(folder),
  ];
  const problems = [...series.problems, ...read.problems, ...setting.problems];
  if (series.value === undefined || read.value === undefined || hasErrors(problems)) return { problems };
  if (setting.value === undefined) return { problems: [...problems, problem("model-off", {})] };
  const { wave, codings } = read.value;
  const voice: Voice = { language: "nl", register: series.value.series.register };
  const text = registerText({
    organisation: say(series.value.series.organisation, voice),
    series: say(series.value.series.title, voice),
    theme: say(wave.theme, voice),
    wave: wave.wave,
    population: say(wave.population, voice),
    recipients: wave.recipients === undefined ? null : say(wave.recipients, voice),
    setting: setting.value,
    uses: [...codings.values()].flatMap(({ models = [] }) => models),
    date,
  });
  return { value: text, problems };
}
