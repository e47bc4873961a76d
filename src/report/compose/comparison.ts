import type { ProtectedTable } from "../../analysis/disclosure/model.ts";
import type { Break } from "../../analysis/trend/compare.ts";
import { questionsOf, type AskedQuestion } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { sayMonth } from "../../time.ts";
import type { Chart, ChartRow, ClosedBlock, ComparisonBlock, ComparisonRow, ScaleSum } from "../model.ts";
import type { Wave } from "../../fieldwork/wave.ts";
import { aboutQuestion } from "./about.ts";
import { breakDetails } from "./break-details.ts";
import type { Context } from "./context.ts";
import { figureOf, signedPoints } from "./figures.ts";
import type { PreviousWave } from "./input.ts";
import { isWithheld, nOf } from "./rows.ts";
import { sourceOf } from "./spoken.ts";

/** Each closed question beside the previous wave, or why it is not. */
export function comparisonBlocks(context: Context, closed: readonly ClosedBlock[]): ComparisonBlock[] {
  const { previous } = context.input;
  if (previous === null) return [];
  return closed.flatMap((block) => {
    const question = context.questions.find((candidate) => candidate.code === block.question);
    if (question === undefined) return [];
    const breaks = previous.breaks.get(question.code) ?? ["new" as const];
    if (breaks.length > 0) return [refused(context, question, block, previous, breaks)];
    return block.charts.flatMap((chart) => compared(context, question, chart, previous));
  });
}

function compared(
  context: Context,
  question: AskedQuestion,
  chart: Chart,
  previous: PreviousWave,
): ComparisonBlock[] {
  const before = previous.totals.find((table) => table.subject === chart.id);
  // Classes of numbers are drawn anew in every wave, merged answers may be merged otherwise, and first places say too little.
  if (
    before === undefined ||
    isWithheld(before) ||
    isWithheld(chart.table) ||
    before.partial === true ||
    chart.table.partial === true ||
    chart.shape === "numbers" ||
    chart.shape === "ranks"
  )
    return [];
  const ns = { now: chart.n, before: nOf(before) };
  const percentages = Math.min(ns.now, ns.before) >= context.input.series.smallN;
  const sides = sidesOf(context, ns, percentages);
  const countBefore = (codes: readonly string[]): number => countOf(before, codes);
  const rows = chart.rows.map((row) => sides(row, row.count, countBefore(row.codes)));
  const sums = chart.sums.map((sum) => sides(sum, sum.count, countBefore(codesOfSum(chart.rows, sum))));
  const { wording } = context;
  const notes = [
    percentages ? wording.differenceNote : wording.countsOnly(context.input.series.smallN),
    wording.otherPeople,
    wording.sameQuestion,
  ];
  return [
    {
      ...headOf(context, question, previous, ns, chart),
      rows,
      sums: sums.map((sum) => ({ ...sum, label: sum.label.slice(0, 1).toUpperCase() + sum.label.slice(1) })),
      percentages,
      refusal: null,
      notes,
      alt: altOf(context, question, chart, rows),
      speakerNotes: [
        [wording.notes.question, context.say(question.text)],
        [wording.notes.outcome, rows.map((row) => sayRow(context, row)).join("; ")],
        [wording.notes.remark, notes.join(" ")],
        [wording.notes.source, sourceOf(context)],
      ],
    },
  ];
}

interface Ns {
  readonly now: number;
  readonly before: number;
}

/** Both waves of one answer; a difference only where both N's carry percentages. */
function sidesOf(
  context: Context,
  ns: Ns,
  percentages: boolean,
): (row: Pick<ChartRow | ScaleSum, "label" | "tone">, now: number, before: number) => ComparisonRow {
  const figure = (count: number, n: number): ComparisonRow["now"] => {
    const { share, percent } = figureOf(context.wording, count, n, percentages);
    return { count, share, percent };
  };
  return ({ label, tone }, now, before) => ({
    label,
    tone,
    now: figure(now, ns.now),
    before: figure(before, ns.before),
    difference: percentages ? signedPoints({ count: now, n: ns.now }, { count: before, n: ns.before }) : null,
  });
}

function codesOfSum(rows: readonly ChartRow[], sum: ScaleSum): string[] {
  return rows.slice(sum.from, sum.to + 1).flatMap((row) => [...row.codes]);
}

function countOf(table: ProtectedTable, codes: readonly string[]): number {
  const cells = table.rows[0]?.cells ?? [];
  return table.columns.reduce(
    (total, { answers }, i) => total + (codes.includes(answers[0] ?? "") ? (cells[i] ?? 0) : 0),
    0,
  );
}

type Head = Omit<
  ComparisonBlock,
  "rows" | "sums" | "percentages" | "refusal" | "notes" | "alt" | "speakerNotes"
>;

function headOf(
  context: Context,
  question: AskedQuestion,
  previous: PreviousWave,
  ns: Ns,
  chart: Chart | undefined,
): Head {
  const about = aboutQuestion(context, question, `compare-${question.code}`);
  return {
    kind: "comparison",
    id: `compare-${chart?.id ?? question.code}`,
    ...about,
    hint: null,
    wording: chart?.title == null ? about.wording : `${about.wording} ${chart.title}`,
    before: waveFigure(context, previous.wave, ns.before),
    now: waveFigure(context, context.input.wave, ns.now),
    markerNote: chart?.markerNote ?? null,
  };
}

function waveFigure(context: Context, wave: Wave, n: number): ComparisonBlock["now"] {
  return {
    name: context.wording.waveName(wave.wave),
    when: sayMonth(wave.fieldwork.closed, context.input.voice.language),
    n,
    nLabel: context.wording.n(n),
  };
}

function refused(
  context: Context,
  question: AskedQuestion,
  block: ClosedBlock,
  previous: PreviousWave,
  breaks: readonly Break[],
): ComparisonBlock {
  const { wording } = context;
  const asked = questionsOf(previous.questionnaire).find((candidate) => candidate.code === question.code);
  const variables = asked === undefined ? [] : definitionOf(asked).variables(asked);
  const before = previous.totals.find(
    (table) =>
      table.subject === question.code || variables.some((variable) => variable.code === table.subject),
  );
  const ns = { now: block.charts[0]?.n ?? 0, before: before === undefined ? 0 : nOf(before) };
  const text = wording.breakText(previous.wave.wave, breaks);
  return {
    ...headOf(context, question, previous, ns, undefined),
    rows: [],
    sums: [],
    percentages: false,
    refusal: { head: wording.breakHead, text, details: breakDetails(context, question, asked, previous) },
    notes: asked === undefined || ns.before === 0 ? [] : [wording.breakWhere(previous.wave.wave, ns.before)],
    alt: text,
    speakerNotes: [
      [wording.notes.question, context.say(question.text)],
      [wording.notes.remark, text],
      [wording.notes.source, sourceOf(context)],
    ],
  };
}

function altOf(
  context: Context,
  question: AskedQuestion,
  chart: Chart,
  rows: readonly ComparisonRow[],
): string {
  const { wording } = context;
  const several = chart.markerNote !== null;
  const head = wording.altHead(
    wording.altKind.waves,
    context.nameOf(question.code),
    context.shortOf(question.code),
    several,
  );
  return `${head} ${rows.map((row) => sayRow(context, row)).join("; ")}.`;
}

function sayRow(context: Context, { label, now, before, difference }: ComparisonRow): string {
  const { wording } = context;
  const figures = [before, now].map((figure) => figure.percent ?? wording.count(figure.count));
  const changed = difference === null ? "" : `, ${wording.points(difference)}`;
  return `${label} ${figures.join(` ${wording.and} `)}${changed}`;
}
