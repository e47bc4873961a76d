import type { BegunWave } from "../api/questionnaire.ts";
import { toFillIn } from "../questionnaire/to-fill-in.ts";
import type { Wave } from "../fieldwork/wave.ts";
import type { Outcome } from "../problem.ts";
import { questionnaireForNext } from "../questionnaire/editing/next-wave.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import { addDays, type IsoDate } from "../time.ts";
import type { Folder } from "./ports.ts";
import { readFormat } from "./read-format.ts";
import { readSeriesFolder, type WaveFolder } from "./read-series.ts";
import { jsonBytes } from "./json-bytes.ts";

/** Days that a wave is open, and from opening to publication, until somebody says otherwise. */
const OPEN_DAYS = 14;
const UNTIL_PUBLICATION_DAYS = 28;

/**
 * Begins the next wave of a series: a folder with the questions of the last one under the same codes, so that answers
 * can be compared. The caller sees to it that nobody begins another meanwhile. `known` is what is known of it already.
 */
export async function beginWave(
  series: Folder,
  today: IsoDate,
  known: Partial<Pick<Wave, "theme" | "date" | "fieldwork">> = {},
): Promise<Outcome<BegunWave>> {
  const read = await readSeriesFolder(series);
  if (read.value === undefined) return { problems: read.problems };
  const last = read.value.waves.at(-1);
  const number = (last?.wave.wave ?? 0) + 1;
  const asked = last === undefined ? undefined : await questionsOfWave(last);
  if (asked !== undefined && asked.value === undefined) return { problems: asked.problems };
  const id = freeName(await series.list(""), number);
  const wave = { ...nextWave(last?.wave, number, today), ...known };
  const questionnaire = questionnaireForNext(asked?.value, number, read.value.series);
  await series.at(id).write([
    { path: "questionnaire.json", bytes: jsonBytes(questionnaire) },
    { path: "peiling.json", bytes: jsonBytes(wave) },
  ]);
  return { value: { id }, problems: [] };
}

async function questionsOfWave({ folder }: WaveFolder): Promise<Outcome<Questionnaire>> {
  return readFormat(folder, "questionnaire.json", "questionnaire.v1");
}

function nextWave(last: Wave | undefined, number: number, today: IsoDate): Wave {
  return {
    format: "peiling.v1",
    wave: number,
    title: { nl: `Peiling ${number}`, en: `Poll ${number}` },
    theme: toFillIn("het onderwerp van deze peiling", "the subject of this poll"),
    date: addDays(today, UNTIL_PUBLICATION_DAYS),
    fieldwork: { opened: today, closed: addDays(today, OPEN_DAYS) },
    mode: last === undefined || last.mode === "import" ? "anoniem" : last.mode,
    selection: last?.selection ?? "signed-up",
    population: last?.population ?? toFillIn("wie je vraagt", "whom you ask"),
    ...(last?.invented === true && { invented: true }),
  };
}

/** A folder may be left of something else: nothing is ever written into it. */
function freeName(taken: readonly string[], number: number): string {
  for (let again = 1; ; again++) {
    const name = again === 1 ? `peiling-${number}` : `peiling-${number}-${again}`;
    if (!taken.includes(name)) return name;
  }
}
