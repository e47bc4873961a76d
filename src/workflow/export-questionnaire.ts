import { writableFormats } from "../exchange/questionnaires/index.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import { hasErrors, type Outcome, type Problem } from "../problem.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import { composeInstrument } from "../report/instrument/compose.ts";
import { writeInstrument, type InstrumentFormat } from "../report/instrument/index.ts";
import { instrumentWords } from "../report/instrument/words.ts";
import type { Language } from "../text.ts";
import type { Folder } from "./ports.ts";
import { readFormat } from "./read-format.ts";
import { readSeries } from "./read-series.ts";

export interface QuestionnaireRequest {
  /** To read or to print. */
  readonly formats: readonly InstrumentFormat[];
  /** For other programs, by their names in the table of formats. */
  readonly programs?: readonly string[];
  readonly to: Folder;
  readonly language?: Language;
  /** Tells what would be lost and writes nothing. */
  readonly preview?: boolean;
}

export interface ExportedQuestionnaire {
  readonly names: readonly string[];
  /** Per format of another program, what it has no place for. */
  readonly losses: readonly { readonly format: string; readonly problems: readonly Problem[] }[];
}

/** Writes the questionnaire to read, to print or for other programs; answers need not be there yet. */
export async function exportQuestionnaire(
  folder: Folder,
  { formats, programs = [], to, language, preview = false }: QuestionnaireRequest,
): Promise<Outcome<ExportedQuestionnaire>> {
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
  const own = questionnaire.value;
  const input = { series: series.value.series, wave: wave.value, questionnaire: own };
  const printed = composeInstrument(language === undefined ? input : { ...input, language });
  const words = printed.voice.language;
  const files = formats.map((format) => writeInstrument(printed, format));
  const written = programs.map((name) =>
    forProgram(name, own, words, instrumentWords[words].file(printed.wave)),
  );
  const refused = written
    .flatMap(({ problems: told }) => told)
    .filter(({ severity }) => severity === "error");
  if (refused.length > 0) return { problems: [...problems, ...refused] };
  const all = [...files, ...written.flatMap(({ file }) => file ?? [])];
  if (!preview) await to.write(all.map(({ name, bytes }) => ({ path: name, bytes })));
  const losses = written.map(({ format, problems: told }) => ({ format, problems: told }));
  return { value: { names: all.map(({ name }) => name), losses }, problems };
}

function forProgram(format: string, questionnaire: Questionnaire, language: Language, stem: string) {
  const writer = writableFormats.get(format);
  if (writer === undefined) throw new Error(`no format ${format} is written`);
  const { value, problems } = writer.write(questionnaire, language);
  const file = value === undefined ? undefined : { name: `${stem}.${writer.extension}`, bytes: value };
  return { format, file, problems };
}
