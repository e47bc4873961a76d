import { adjudicate, type Decided } from "../coding/agreement/adjudicate.ts";
import { doubtByLikeness } from "../coding/agreement/doubt.ts";
import { alphaInterval } from "../coding/agreement/interval.ts";
import { codePairs, measureAgreement, themePairs, type Measured } from "../coding/agreement/measure.ts";
import type { AgreementFile, Sample } from "../coding/agreement/model.ts";
import {
  drawSample,
  takeSecondCodes,
  waitingSample,
  type Doubt,
  type Draw,
  type SecondCodes,
} from "../coding/agreement/sample.ts";
import type { Coder, Coding } from "../coding/model.ts";
import type { SheetLine } from "../exchange/code-sheet/model.ts";
import { hasErrors, problem, type Outcome, type Problem } from "../problem.ts";
import { seededRandom } from "../random.ts";
import type { Language } from "../text.ts";
import { codingOf, readCodedQuestion, wordsForCoders, type CodedQuestion } from "./coded-question.ts";
import { writeGuarded } from "./guarded-files.ts";
import type { Folder } from "./ports.ts";

type Interval = readonly [low: number, high: number] | null;

/** What one sample tells, with the interval of each α. */
export interface SampleResult {
  readonly measured: Measured;
  readonly intervals: { readonly themes: Interval; readonly codes: Interval };
}

export interface AgreementState {
  readonly question: CodedQuestion;
  readonly coding: Coding;
  readonly agreement: AgreementFile;
  readonly results: readonly SampleResult[];
}

/** What somebody wants of the agreement on one question; nothing where it is only looked at. */
export type AgreementEdit =
  /** A draw by doubt leaves which answers are doubted to the words and codes there are. */
  | { readonly draw: Omit<Draw, "doubt">; readonly pick: "chance" | "doubt" }
  | { readonly second: SecondCodes; readonly coder: Coder }
  | { readonly decided: Decided };

/** Carries out a step in measuring agreement, if one is asked for, and measures what there is. */
export async function agreeOn(
  folder: Folder,
  variable: string,
  edit?: AgreementEdit,
): Promise<Outcome<AgreementState>> {
  const read = await readCodedQuestion(folder, variable);
  if (read.value === undefined) return { problems: read.problems };
  const { answers, coded, sampled } = read.value;
  const coding = codingOf(read.value);
  if (coding.value === undefined) return { problems: coding.problems };
  const given = coding.value;
  const agreement: AgreementFile = sampled.value ?? { format: "agreement.v1", variable, samples: [] };
  const doubt = (): Doubt => doubtByLikeness(given, answers);
  const edited = carriedOut(given, agreement, edit, doubt);
  if (edited.value === undefined) return { problems: edited.problems };
  const problems: Problem[] = [];
  if (edit !== undefined) {
    problems.push(
      ...(await writeGuarded(folder, [
        { file: sampled, value: edited.value.agreement },
        { file: coded, value: edited.value.coding },
      ])),
    );
  }
  if (hasErrors(problems)) return { problems };
  return {
    value: { question: read.value, ...edited.value, results: resultsOf(edited.value.agreement) },
    problems,
  };
}

interface Both {
  readonly coding: Coding;
  readonly agreement: AgreementFile;
}

function carriedOut(
  coding: Coding,
  agreement: AgreementFile,
  edit: AgreementEdit | undefined,
  doubt: () => Doubt,
): Outcome<Both> {
  if (edit === undefined) return { value: { coding, agreement }, problems: [] };
  if ("decided" in edit) return adjudicate(coding, agreement, edit.decided);
  const changed =
    "draw" in edit
      ? drawSample(coding, agreement, {
          ...edit.draw,
          doubt: edit.pick === "doubt" ? doubt() : undefined,
        })
      : takeSecondCodes(coding, agreement, edit.coder, edit.second);
  if (changed.value === undefined) return { problems: changed.problems };
  return { value: { coding, agreement: changed.value }, problems: changed.problems };
}

function resultsOf({ samples }: AgreementFile): SampleResult[] {
  return samples.map((sample) => ({
    measured: measureAgreement(sample),
    intervals: {
      themes: alphaInterval(themePairs(sample), seededRandom(`${sample.seed} themes`)),
      codes: alphaInterval(codePairs(sample), seededRandom(`${sample.seed} codes`)),
    },
  }));
}

/** The sheet for whoever codes a sample blind: words, and not a code. */
export function blindSheet(
  { question, agreement }: AgreementState,
  coder: Coder,
  language: Language,
  restricted: boolean,
): Outcome<SheetLine[]> {
  const sample: Sample | undefined = waitingSample(agreement, coder);
  if (sample === undefined) return { problems: [problem("sample-none", {}, { coder })] };
  const words = wordsForCoders(question, language, restricted);
  const waiting = sample.answers.filter((answer) => answer.second === undefined);
  const lines = waiting.map(({ row }) => ({ row, answer: words.get(row) ?? "", codes: "" }));
  return { value: lines, problems: [] };
}

/** The sheet of what two codings differ on and nobody decided: both side by side. */
export function differenceSheet(
  { question, results }: AgreementState,
  language: Language,
  restricted: boolean,
): SheetLine[] {
  const words = wordsForCoders(question, language, restricted);
  const open = results
    .flatMap(({ measured }) => measured.differences)
    .filter((one) => one.decided === undefined);
  return open.map(({ row, first, second }) => ({
    row,
    answer: words.get(row) ?? "",
    beside: [first.join(" ") || "-", second.join(" ") || "-"],
    codes: "",
  }));
}
