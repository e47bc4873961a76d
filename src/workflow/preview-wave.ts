import { readWallClock } from "../fieldwork/wall-clock.ts";
import type { Outcome } from "../problem.ts";
import { addDays } from "../time.ts";
import { say, type Register } from "../text.ts";
import { momentAt } from "./collecting/moments.ts";
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
      opens: momentAt(readWallClock(`${opened} 00:00`, "opens")?.time ?? 0),
      closes: momentAt(readWallClock(`${closed} 23:59`, "closes")?.time ?? 0),
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
