import { checkQuestionnaire } from "../questionnaire/check.ts";
import { hasErrors, type Outcome } from "../problem.ts";
import { composeInstrument } from "../report/instrument/compose.ts";
import { writeInstrument, type InstrumentFormat } from "../report/instrument/index.ts";
import type { Language } from "../text.ts";
import type { Folder } from "./ports.ts";
import { readFormat } from "./read-format.ts";
import { readSeries } from "./read-series.ts";

export interface QuestionnaireRequest {
  readonly formats: readonly InstrumentFormat[];
  readonly to: Folder;
  readonly language?: Language;
}

/** Writes the questionnaire as a document to read or to print; answers need not be there yet. */
export async function exportQuestionnaire(
  folder: Folder,
  { formats, to, language }: QuestionnaireRequest,
): Promise<Outcome<readonly string[]>> {
  const series = await readSeries(folder);
  const [wave, questionnaire] = [
    await readFormat(folder, "peiling.json", "peiling.v1"),
    await readFormat(folder, "questionnaire.json", "questionnaire.v1"),
  ];
  const mistakes = questionnaire.value === undefined ? [] : checkQuestionnaire(questionnaire.value);
  const problems = [...series.problems, ...wave.problems, ...questionnaire.problems, ...mistakes];
  if (series.value === undefined || wave.value === undefined || questionnaire.value === undefined) {
    return { problems };
  }
  if (hasErrors(problems)) return { problems };
  const input = { series: series.value.series, wave: wave.value, questionnaire: questionnaire.value };
  const printed = composeInstrument(language === undefined ? input : { ...input, language });
  const files = formats.map((format) => writeInstrument(printed, format));
  await to.write(files.map(({ name, bytes }) => ({ path: name, bytes })));
  return { value: files.map(({ name }) => name), problems };
}
