import type { Results } from "../api/results.ts";
import { hasErrors, type Outcome, type Problem } from "../problem.ts";
import type { Code } from "../questionnaire/code.ts";
import { isBackground, questionsOf, type Questionnaire } from "../questionnaire/model.ts";
import type { Block, BlockKind, Report } from "../report/model.ts";
import type { Language } from "../text.ts";
import type { Folder } from "./ports.ts";
import { tabulatePoll } from "./tabulate-poll.ts";

/** The results of a wave without what the studio adds: problems in words. */
export type ShownResults = Omit<Results, "problems">;

/** Every closed question protected as a publication would be, split by a background question where one is named. */
export async function showResults(
  folder: Folder,
  by: Code | undefined,
  language: Language | undefined,
): Promise<Outcome<ShownResults>> {
  const made = await tabulatePoll(folder, by, language === undefined ? {} : { language });
  if (made.value === undefined) return { problems: made.problems };
  return {
    value: resultsOf(made.value.report, made.value.poll.questionnaire),
    problems: remarks(made.problems),
  };
}

function resultsOf(report: Report, questionnaire: Questionnaire): ShownResults {
  return {
    meta: report.meta,
    participants: blocksOf(report, "participants")[0] ?? null,
    closed: blocksOf(report, "closed"),
    comparisons: blocksOf(report, "comparison"),
    open: blocksOf(report, "open").map(({ variable, short, number, answers }) => ({
      variable,
      short,
      number,
      answers,
    })),
    groupings: questionsOf(questionnaire)
      .filter(isBackground)
      .map(({ code, short, text }) => ({ code, text: short ?? text })),
  };
}

function blocksOf<K extends BlockKind>({ blocks }: Report, kind: K): Extract<Block, { kind: K }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** What is not in order about publishing is told at Publicatie; here only what keeps a table from being right. */
function remarks(problems: readonly Problem[]): Problem[] {
  return problems.filter((one) => hasErrors([one]));
}
