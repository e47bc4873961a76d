import type { OpenResults, Results } from "../api/results.ts";
import type { Outcome } from "../problem.ts";
import type { Code } from "../questionnaire/code.ts";
import { isBackground, questionsOf, type Questionnaire } from "../questionnaire/model.ts";
import type { Block, BlockKind, OpenBlock, Report } from "../report/model.ts";
import type { Language } from "../text.ts";
import type { KeptWork } from "./kept-steps.ts";
import type { Folder } from "./ports.ts";
import { reportOfFigures } from "./make-report.ts";
import { tabulateWhole, unknownBackground } from "./tabulate-poll.ts";

/** The results of a wave without what the studio adds: problems in words. */
export type ShownResults = Omit<Results, "problems">;

/** The results of a wave with every split, and what is asked in it. */
export interface WholeResults {
  readonly results: ShownResults;
  readonly questionnaire: Questionnaire;
}

/** Every closed question protected as a publication would be: split by the background question that is named, or by all. */
export async function showResults(
  folder: Folder,
  by: Code | undefined,
  language: Language | undefined,
  kept?: KeptWork,
): Promise<Outcome<ShownResults>> {
  const whole = await wholeResults(folder, language, kept);
  return whole.value === undefined ? { problems: whole.problems } : splitBy(whole.value, by);
}

/**
 * All that can be looked at of a wave, protected together, so that choosing among it asks for no more. A mistake in the
 * words of the report, such as a quote whose theme is not coded yet, stands in the way of publishing alone.
 */
export async function wholeResults(
  folder: Folder,
  language: Language | undefined,
  kept?: KeptWork,
): Promise<Outcome<WholeResults>> {
  const request = { ...(language !== undefined && { language }), kept };
  const made = await tabulateWhole(folder, request, reportOfFigures);
  if (made.value === undefined) return { problems: made.problems };
  const { report, poll } = made.value;
  const { questionnaire } = poll;
  return { value: { results: resultsOf(report, questionnaire), questionnaire }, problems: [] };
}

/** The results with the splits by one background question; with all of them where none is named. */
export function splitBy(
  { results, questionnaire }: WholeResults,
  by: Code | undefined,
): Outcome<ShownResults> {
  if (by === undefined) return { value: results, problems: [] };
  const unknown = unknownBackground(questionnaire, by);
  if (unknown !== undefined) return { problems: [unknown] };
  const closed = results.closed.map((block) => ({
    ...block,
    breakdowns: block.breakdowns.filter((one) => one.by === by),
  }));
  return { value: { ...results, closed }, problems: [] };
}

function resultsOf(report: Report, questionnaire: Questionnaire): ShownResults {
  return {
    meta: report.meta,
    participants: blocksOf(report, "participants")[0] ?? null,
    closed: blocksOf(report, "closed"),
    comparisons: blocksOf(report, "comparison"),
    open: blocksOf(report, "open").map(openResults),
    groupings: questionsOf(questionnaire)
      .filter(isBackground)
      .map(({ code, short, text }) => ({ code, text: short ?? text })),
  };
}

/** Without a word of an answer: who reads results reads no answers. */
function openResults({ themes, conclusion, ...block }: OpenBlock): OpenResults {
  const { variable, short, number, wording, answers, uncoded, fact } = block;
  return {
    ...{ variable, short, number, wording, answers, uncoded, fact },
    themes: themes.map((theme) => ({
      code: theme.code,
      title: theme.title,
      answers: theme.answers,
      subpoints: theme.subpoints.map((point) => ({
        code: point.code,
        text: point.text,
        answers: point.answers,
      })),
    })),
    conclusion: conclusion?.text ?? null,
  };
}

function blocksOf<K extends BlockKind>({ blocks }: Report, kind: K): Extract<Block, { kind: K }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}
