import { hasErrors, problem, type Outcome } from "../../problem.ts";
import type { Language } from "../../text.ts";
import { formbricksSurvey } from "../formbricks/format.ts";
import { lss } from "../limesurvey/format.ts";
import { qsf } from "../qualtrics/format.ts";
import { surveyjs } from "../surveyjs/format.ts";
import { xlsform } from "../xlsform/format.ts";
import type { QuestionnaireFormat, QuestionnaireReading, ReadQuestionnaire } from "./format.ts";
import { GivenFile } from "./given-file.ts";

/** One line a format; the first that recognises a file reads it. */
export const questionnaireFormats = {
  lss,
  surveyjs,
  xlsform,
  qsf,
  formbricks: formbricksSurvey,
} satisfies Readonly<Record<string, QuestionnaireFormat>>;

export type QuestionnaireFormatName = keyof typeof questionnaireFormats;

const formats: readonly (readonly [name: string, format: QuestionnaireFormat])[] =
  Object.entries(questionnaireFormats);

/** Formats that can be written, by name. */
export const writableFormats: ReadonlyMap<
  string,
  Required<Pick<QuestionnaireFormat, "write">> & QuestionnaireFormat
> = new Map(
  formats.flatMap(([name, format]) =>
    format.write === undefined ? [] : [[name, { ...format, write: format.write }]],
  ),
);

/** The questionnaire among the files somebody gave. */
export interface FoundQuestionnaire<File> {
  readonly format: QuestionnaireFormat;
  readonly reading: QuestionnaireReading;
  readonly questionnaire: ReadQuestionnaire;
  /** Files that are no questionnaire: exports of its answers. */
  readonly others: readonly File[];
}

/** Reads the questionnaire among some files; undefined where none of them is one. */
export function readQuestionnaireAmong<File extends { readonly name: string; readonly bytes: Uint8Array }>(
  files: readonly File[],
  language: Language,
): Outcome<FoundQuestionnaire<File>> | undefined {
  const given = files.map((file) => ({ file, look: new GivenFile(file) }));
  const known = given.map((one) => ({ ...one, format: formatOf(one.look) }));
  const first = known.find(({ format }) => format !== undefined);
  const [format, reading] = [first?.format, first?.format?.reading];
  if (first === undefined || format === undefined || reading === undefined) return undefined;
  const strange = known.find((one) => one.format !== undefined && one.format !== format);
  if (strange !== undefined) {
    const values = { first: first.look.name };
    return { problems: [problem("form-several", { file: strange.look.name }, values)] };
  }
  const own = known.filter((one) => one.format === format).map(({ look }) => look);
  const others = known.filter((one) => one.format !== format).map(({ file }) => file);
  const { value, problems } = reading.read(own, language);
  if (value === undefined || hasErrors(problems)) return { problems };
  return { value: { format, reading, questionnaire: value, others }, problems };
}

function formatOf(file: GivenFile): QuestionnaireFormat | undefined {
  return formats.find(([, { reading }]) => reading?.recognises(file) === true)?.[1];
}
