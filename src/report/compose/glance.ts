import type { Block, ClosedBlock, Finding, GlanceBlock, OpenBlock } from "../model.ts";
import type { GlanceChoice } from "../words.ts";
import type { Context } from "./context.ts";
import { figureOf } from "./figures.ts";

/** No more findings than a reader takes in at a glance. */
const MOST = 5;

/** Of the name of a group within a sentence. */
const MOST_WORDS = 3;

/** The findings the researcher chose, or the ones that speak for themselves; null when there is nothing to say. */
export function glanceBlock(context: Context, blocks: readonly Block[]): GlanceBlock | null {
  const chosen = context.input.words.glance;
  const findings =
    chosen === undefined
      ? generated(context, blocks)
      : chosen.flatMap((choice) => chosenFinding(context, choice, blocks) ?? []);
  if (findings.length === 0) return null;
  const { wording } = context;
  return {
    kind: "glance",
    id: "glance",
    short: wording.glance,
    title: wording.glance,
    intro: wording.glanceIntro(findings.length, context.input.wave.wave),
    findings,
    notes: [wording.glanceNote, standingSentence(context)],
  };
}

/** The sentence that the results speak of the participants only, with the word for their group where it has one. */
export function standingSentence(context: Context): string {
  const by = context.input.participation?.by;
  const name = by === undefined ? undefined : context.shortOf(by);
  return context.wording.standing(name === undefined || isWholeQuestion(name) ? null : name);
}

/** What does not fit inside a sentence: “In welke sector werk je?”. */
function isWholeQuestion(name: string): boolean {
  return name.includes("?") || name.trim().split(/\s+/).length > MOST_WORDS;
}

function chosenFinding(context: Context, choice: GlanceChoice, blocks: readonly Block[]): Finding | null {
  const block = blocks.find((candidate) => candidate.id === choice.question);
  const sentence = context.say(choice.text);
  if (block?.kind === "open") return themeFinding(context, block, choice.theme ?? "", sentence);
  if (block?.kind !== "closed") return null;
  return answersFinding(context, block, choice.answers ?? [], sentence);
}

/** Answers of one participant each are added up; options that stand side by side never are. */
function answersFinding(
  context: Context,
  block: ClosedBlock,
  answers: readonly string[],
  sentence: string,
): Finding | null {
  const chart = block.charts[0];
  const rows = chart?.rows.filter((row) => row.codes.every((code) => answers.includes(code))) ?? [];
  const counted = rows.flatMap(({ codes }) => codes).length;
  if (chart === undefined || rows.length === 0 || counted < answers.length) return null;
  if (chart.shape === "several" && rows.length > 1) return null;
  const count = rows.reduce((total, row) => total + row.count, 0);
  return finding(context, { count, n: chart.n, percentages: chart.percentages, sentence, target: block.id });
}

function themeFinding(context: Context, block: OpenBlock, code: string, sentence: string): Finding | null {
  const theme = block.themes.find((candidate) => candidate.code === code);
  if (theme === undefined) return null;
  const percentages = block.answers >= context.input.series.smallN;
  const { percent } = figureOf(context.wording, theme.answers, block.answers, percentages);
  return {
    figure: percent ?? context.wording.count(theme.answers),
    detail: context.wording.ofAnswers(theme.answers, block.answers),
    sentence,
    target: block.id,
  };
}

interface FindingParts {
  readonly count: number;
  readonly n: number;
  readonly percentages: boolean;
  readonly sentence: string;
  readonly target: string;
}

function finding(context: Context, { count, n, percentages, sentence, target }: FindingParts): Finding {
  const { percent } = figureOf(context.wording, count, n, percentages);
  return {
    figure: percent ?? context.wording.count(count),
    detail: context.wording.ofN(count, n),
    sentence,
    target,
  };
}

/** Of each scale its larger side, of each other question its most given answer, as many as there is room for. */
function generated(context: Context, blocks: readonly Block[]): Finding[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === "closed") return generatedClosed(context, block) ?? [];
      return block.kind === "open" ? (generatedTheme(context, block) ?? []) : [];
    })
    .slice(0, MOST);
}

function generatedClosed(context: Context, block: ClosedBlock): Finding | null {
  const [chart, ...more] = block.charts;
  const speaks = chart !== undefined && ["scale", "nominal", "several"].includes(chart.shape);
  if (!speaks || more.length > 0 || chart.n === 0) return null;
  const candidates = chart.sums.length > 1 ? chart.sums : chart.rows.filter((row) => row.tone !== "quiet");
  const [first, ...rest] = candidates;
  if (first === undefined) return null;
  const most = rest.reduce((largest, one) => (one.count > largest.count ? one : largest), first);
  const sentence = context.wording.chose(most.label, block.wording);
  return finding(context, {
    count: most.count,
    n: chart.n,
    percentages: chart.percentages,
    sentence,
    target: block.id,
  });
}

function generatedTheme(context: Context, block: OpenBlock): Finding | null {
  const [first, ...rest] = block.themes;
  if (first === undefined) return null;
  const most = rest.reduce((largest, one) => (one.answers > largest.answers ? one : largest), first);
  return themeFinding(context, block, most.code, context.wording.mentions(most.title, block.wording));
}
