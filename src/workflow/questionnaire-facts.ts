import type { Outcome } from "../problem.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import type { QuestionnaireFacts } from "../api/questionnaire.ts";
import type { Folder } from "./ports.ts";
import { readFormat } from "./read-format.ts";
import { whatIsFixed } from "./what-is-fixed.ts";
import { readSeries, type SeriesFolder, type WaveFolder } from "./read-series.ts";

/** What a series says of a questionnaire in it; `minutesOf` tells how long answering takes. */
export async function questionnaireFacts(
  folder: Folder,
  isOpened: boolean,
  minutesOf: (
    questionnaire: Questionnaire,
    voice: Pick<QuestionnaireFacts, "language" | "register">,
  ) => number,
): Promise<Outcome<QuestionnaireFacts>> {
  const series = await readSeries(folder);
  const own = await readFormat(folder, "questionnaire.json", "questionnaire.v1");
  if (series.value === undefined || own.value === undefined)
    return { problems: [...series.problems, ...own.problems] };
  const { register, language } = series.value.series;
  const earlier = waveBefore(series.value, folder);
  const before = earlier && (await questionsOfWave(earlier));
  return {
    value: {
      register,
      language,
      minutes: minutesOf(own.value, { register, language }),
      fixed: (await whatIsFixed(folder, isOpened)) ?? null,
      previous:
        earlier === undefined || before === undefined
          ? null
          : { wave: earlier.wave.wave, title: earlier.wave.title, questionnaire: before },
    },
    problems: [],
  };
}

/** What the wave before asked; undefined for a first one. */
export async function questionsBefore(folder: Folder): Promise<Questionnaire | undefined> {
  const series = await readSeries(folder);
  const earlier = series.value && waveBefore(series.value, folder);
  return earlier && (await questionsOfWave(earlier));
}

function waveBefore({ waves }: SeriesFolder, folder: Folder): WaveFolder | undefined {
  const wave = waves.find((one) => one.folder.name === folder.name)?.wave.wave ?? Infinity;
  return waves.filter((one) => one.wave.wave < wave).at(-1);
}

async function questionsOfWave({ folder }: WaveFolder): Promise<Questionnaire | undefined> {
  return (await readFormat(folder, "questionnaire.json", "questionnaire.v1")).value;
}
