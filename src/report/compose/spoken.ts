import { sayPeriod } from "../../time.ts";
import type { Base } from "../../analysis/tabulation/table.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { Chart, ChartRow } from "../model.ts";
import type { Wording } from "../wording/wording.ts";
import type { Context } from "./context.ts";

/** Above this many answers an alternative text tells the largest and the smallest only. */
const MOST_TOLD = 12;

/** The text alternative of a chart: what it is, N, and the figures. */
export function altOf(
  context: Context,
  question: AskedQuestion,
  kind: keyof Wording["altKind"],
  chart: Pick<Chart, "rows" | "nLabel" | "markerNote" | "title">,
): string {
  const { wording } = context;
  const short = [context.shortOf(question.code), chart.title].filter((part) => part !== null).join(", ");
  const head = wording.altHead(
    wording.altKind[kind],
    context.nameOf(question.code),
    short,
    chart.markerNote !== null,
  );
  return `${head} ${chart.nLabel}. ${told(wording, chart.rows)}`;
}

function told(wording: Wording, rows: readonly ChartRow[]): string {
  const say = (row: ChartRow) => sayRow(wording, row);
  const figures = rows.map(say);
  if (rows.length <= MOST_TOLD) return `${figures.join("; ")}.`;
  const bySize = [...rows].sort((a, b) => b.count - a.count);
  const least = bySize.at(-1);
  const most = bySize.slice(0, 3).map(say).join("; ");
  return wording.altMost(most, least === undefined ? "" : say(least));
}

function sayRow(wording: Wording, { label, count, percent }: ChartRow): string {
  const said = `${label} ${wording.count(count)}`;
  return percent === null ? said : `${said} (${percent})`;
}

type SpokenNotes = Chart["speakerNotes"];

/** What a speaker finds under a slide: the literal question, every figure, the four bases, remarks, source. */
export function speakerNotes(
  context: Context,
  question: AskedQuestion,
  chart: Pick<Chart, "rows" | "base">,
  remarks: readonly string[],
): SpokenNotes {
  const { wording } = context;
  const options = chart.rows.map((row) => row.label).join("; ");
  return [
    [wording.notes.question, `${context.say(question.text)} ${wording.options}: ${options}.`],
    [wording.notes.outcome, chart.rows.map((row) => `${row.label}: ${row.said}.`).join(" ")],
    [wording.notes.base, sayBases(wording, chart.base)],
    ...(remarks.length === 0 ? [] : [[wording.notes.remark, remarks.join(" ")] as const]),
    [wording.notes.source, sourceOf(context)],
  ];
}

export function sayBases(wording: Wording, base: Base): string {
  return wording.allBases(base.answered, base.skipped, base.notAsked, base.brokeOff);
}

export function sourceOf(context: Context): string {
  const { wave, version, voice } = context.input;
  const period = sayPeriod(wave.fieldwork.opened, wave.fieldwork.closed, voice.language);
  return context.wording.source(
    context.wording.waveName(wave.wave),
    period,
    context.wording.edition(version),
  );
}
