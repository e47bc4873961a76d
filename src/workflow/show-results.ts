import type { OpenResults, Results } from "../api/results.ts";
import type { Outcome } from "../problem.ts";
import type { Code } from "../questionnaire/code.ts";
import { isBackground, questionsOf, type Questionnaire } from "../questionnaire/model.ts";
import type { Block, BlockKind, OpenBlock, Report } from "../report/model.ts";
import type { Language } from "../text.ts";
import type { Folder } from "./ports.ts";
import { reportOfFigures } from "./make-report.ts";
import { tabulatePoll } from "./tabulate-poll.ts";

/** The results of a wave without what the studio adds: problems in words. */
export type ShownResults = Omit<Results, "problems">;

/**
 * Every closed question protected as a publication would be, split by a background question where one is named. A
 * mistake in the words of the report, such as a quote whose theme is not coded yet, stands in the way of publishing
 * alone.
 */
export async function showResults(
  folder: Folder,
  by: Code | undefined,
  language: Language | undefined,
): Promise<Outcome<ShownResults>> {
  const made = await tabulatePoll(folder, by, language === undefined ? {} : { language }, reportOfFigures);
  if (made.value === undefined) return { problems: made.problems };
  return { value: resultsOf(made.value.report, made.value.poll.questionnaire), problems: [] };
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
