import type { JointCounts } from "../analysis/disclosure/joint/model.ts";
import type { PublishedNumber } from "../analysis/disclosure/model.ts";
import { crossTabulate } from "../analysis/tabulation/cross.ts";
import { tabulate } from "../analysis/tabulation/tabulate.ts";
import type { Counts, CrossTable, QuestionTables } from "../analysis/tabulation/table.ts";
import { tabulateThemes } from "../analysis/tabulation/themes.ts";
import { backCodedCounts, type BackCodedCount } from "../coding/back-coding.ts";
import { answersTo, codeVariables } from "../coding/code-variables.ts";
import type { Coding } from "../coding/model.ts";
import { publishAnswers, type PublishedAnswers } from "../coding/published-answers.ts";
import type { Code } from "../questionnaire/code.ts";
import {
  isAsked,
  isBackground,
  questionsOf,
  type AskedQuestion,
  type OneAnswer,
} from "../questionnaire/model.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";
import { withVariables, type DataSet } from "../responses/data-set.ts";
import { talliesOf } from "../responses/tally-in-memory.ts";
import type { Tallies } from "../responses/tally.ts";
import { columnOf } from "../responses/data-set.ts";
import { FIRST_CATEGORY } from "../responses/status.ts";
import type { Poll } from "./read-poll.ts";
import { jointCounts } from "./joint-counts.ts";
import type { Split } from "./splits.ts";

/** Everything counted of a wave, before anything is protected. */
export interface Analysis {
  readonly tables: ReadonlyMap<Code, QuestionTables>;
  /** Counts of the whole panel: closed questions, then themes and open questions. */
  readonly totals: readonly Counts[];
  readonly crosses: readonly CrossTable[];
  readonly joint: readonly JointCounts[];
  readonly answers: ReadonlyMap<string, PublishedAnswers>;
  readonly backCoded: ReadonlyMap<string, readonly BackCodedCount[]>;
}

/**
 * Counts a wave: columns + codes → tallies → tables. What is hidden is counted for disclosure control only, so that
 * it cannot be published by a side door. `earlier` are the numbers that earlier versions of the wave let out.
 */
export async function analysePoll(
  poll: Poll,
  splits: readonly Split[],
  earlier: readonly PublishedNumber[] = [],
): Promise<Analysis> {
  const hidden = new Set(poll.words.hide ?? []);
  const questions = questionsOf(poll.questionnaire).filter(isAsked);
  const shown = questions.filter((question) => !hidden.has(question.code));
  const codings = [...poll.codings.values()].filter((coding) => !hidden.has(coding.variable));
  const data = withVariables(
    poll.data,
    codings.flatMap((coding) => codeVariables(coding, poll.data)),
  );
  const tallies = talliesOf(data);
  const tables = await tablesOf(shown, tallies);
  const texts = shown.flatMap(textsOf).filter((text) => !hidden.has(text.variable));
  return {
    tables,
    totals: [
      ...shown
        .filter((question) => !isBackground(question))
        .flatMap((question) => tables.get(question.code)?.counts ?? []),
      ...(await textCounts(texts, poll, tallies)),
    ],
    crosses: await crossesOf(splits, questions, hidden, tallies),
    joint: await jointCounts(poll, data, splits, earlier),
    answers: new Map(texts.map((text) => [text.variable, published(text.variable, poll)])),
    backCoded: new Map(texts.map((text) => [text.variable, backCoded(text, poll)])),
  };
}

async function tablesOf(
  questions: readonly AskedQuestion[],
  tallies: Tallies,
): Promise<Map<Code, QuestionTables>> {
  const tables = new Map<Code, QuestionTables>();
  for (const question of questions) {
    const tabulated = await tabulate(question, tallies);
    if (tabulated.counts.length > 0) tables.set(question.code, tabulated);
  }
  return tables;
}

/** A text variable, and the option it stands beside where it is the words of an "Anders". */
interface TextVariable {
  readonly variable: string;
  readonly question: Code;
  /** Whether its options can be coded back to. */
  readonly choices: boolean;
  readonly option: Code | undefined;
}

function textsOf(question: AskedQuestion): TextVariable[] {
  const definition = definitionOf(question);
  const choices = ["multiple", "distribution"].includes(definition.summary);
  return definition
    .variables(question)
    .filter((variable) => variable.level === "text")
    .map(({ code, part }) => ({ variable: code, question: question.code, choices, option: part }));
}

/** Themes where the answers are coded, else how many wrote something. */
async function textCounts(texts: readonly TextVariable[], poll: Poll, tallies: Tallies): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const { variable } of texts) {
    const coding = poll.codings.get(variable);
    const themes = coding === undefined ? null : await tabulateThemes(coding, tallies);
    counts.push(
      themes ?? { subject: variable, kind: "themes", answers: [], base: textBase(poll.data, variable) },
    );
  }
  return counts;
}

function textBase(data: DataSet, variable: string): Counts["base"] {
  const { cells } = columnOf(data, variable);
  const count = (cell: number): number => cells.filter((one) => one === cell).length;
  const [skipped, notAsked, brokeOff] = [count(0), count(1), count(2)];
  return { answered: count(FIRST_CATEGORY), skipped, notAsked, brokeOff };
}

async function crossesOf(
  splits: readonly Split[],
  questions: readonly AskedQuestion[],
  hidden: ReadonlySet<string>,
  tallies: Tallies,
): Promise<CrossTable[]> {
  const crosses: CrossTable[] = [];
  for (const split of splits) {
    const question = questions.find((candidate) => candidate.code === split.question);
    const by = questions.find(
      (candidate): candidate is OneAnswer => candidate.code === split.by && isBackground(candidate),
    );
    if (question === undefined || by === undefined || hidden.has(split.question)) continue;
    crosses.push(...(await crossTabulate(question, by, tallies)));
  }
  return crosses;
}

function published(variable: string, poll: Poll): PublishedAnswers {
  const reviewed = poll.reviewed.get(variable);
  const coding: Coding | undefined = poll.codings.get(variable);
  if (reviewed === undefined) throw new Error(`text variable ${variable} was not reviewed`);
  return publishAnswers(variable, answersTo(poll.data, variable), reviewed, coding);
}

function backCoded({ variable, question, option, choices }: TextVariable, poll: Poll): BackCodedCount[] {
  const coding = poll.codings.get(variable);
  if (coding === undefined || option === undefined || !choices) return [];
  return backCodedCounts(coding, question, option, poll.data);
}
