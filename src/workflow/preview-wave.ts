import { readWallClock } from "../fieldwork/wall-clock.ts";
import type { Outcome } from "../problem.ts";
import { addDays } from "../time.ts";
import { say, type Register } from "../text.ts";
import type { CollectedWave, Participating } from "./fieldwork-ports.ts";
import type { Folder } from "./ports.ts";
import { readFormat } from "./read-format.ts";
import { readSeries } from "./read-series.ts";

/** A wave as participants would meet it, from its folder as it is now; it need not be ready for them. */
export async function previewWave(
  folder: Folder,
  slug: string,
  register: Register | undefined,
): Promise<Outcome<CollectedWave>> {
  const series = await readSeries(folder);
  const wave = await readFormat(folder, "peiling.json", "peiling.v1");
  const questionnaire = await readFormat(folder, "questionnaire.json", "questionnaire.v1");
  if (series.value === undefined || wave.value === undefined || questionnaire.value === undefined)
    return { problems: [...series.problems, ...wave.problems, ...questionnaire.problems] };
  const { organisation, ...rest } = series.value.series;
  const { opened, closed } = wave.value.fieldwork;
  return {
    value: {
      slug,
      series: { ...rest, organisation, ...(register !== undefined && { register }) },
      wave: wave.value,
      questionnaire: questionnaire.value,
      opens: momentOf(`${opened} 00:00`, "opens"),
      closes: momentOf(`${closed} 23:59`, "closes"),
      privacy: {
        controller: say(organisation, { language: rest.language, register: rest.register }),
        contact: "voorbeeld@voorbeeld.example",
        keptUntil: addDays(closed, 365),
      },
      pilot: false,
    },
    problems: [],
  };
}

/** As fieldwork that is opened without saying more: from the first minute of a day to the last of another. */
function momentOf(said: string, edge: "opens" | "closes"): string {
  return new Date(readWallClock(said, edge)?.time ?? 0).toISOString();
}

/** Takes everything and keeps nothing: every code will do, and what is sent is gone. */
export function takingNothing(waveAt: Participating["waveAt"]): Participating {
  return {
    waveAt,
    phase: () => "open",
    isUsable: () => Promise.resolve(true),
    submit: () => Promise.resolve("stored"),
    close: () => Promise.resolve(),
  };
}
