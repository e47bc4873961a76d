import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { ChartRow, ScaleSum } from "../model.ts";
import type { Context } from "./context.ts";
import { figureOf } from "./figures.ts";
import { joinLabels } from "./labels.ts";

/**
 * The sides of a scale that names its middle, each added up: "goed of zeer goed", 38 van 98. A side of one answer is that
 * answer, and is not said twice.
 */
export function sumsOf(
  context: Context,
  question: AskedQuestion,
  rows: readonly ChartRow[],
  n: number,
  percentages: boolean,
): ScaleSum[] {
  if (!("scale" in question) || question.scale.middle === undefined || n === 0) return [];
  // Merged answers are its sides already.
  if (rows.some(({ codes }) => codes.length > 1)) return [];
  const middle = rows.findIndex((row) => row.codes[0] === question.scale.middle);
  const points = question.scale.points.length;
  if (middle < 1 || middle >= points - 1) return [];
  const sides: readonly Span[] = [
    { side: "first", from: 0, to: middle - 1 },
    { side: "last", from: middle + 1, to: points - 1 },
  ];
  return sides.filter(({ from, to }) => to > from).map((span) => sumOf(context, rows, span, n, percentages));
}

type Span = Pick<ScaleSum, "side" | "from" | "to">;

function sumOf(
  context: Context,
  rows: readonly ChartRow[],
  span: Span,
  n: number,
  percentages: boolean,
): ScaleSum {
  const summed = rows.slice(span.from, span.to + 1);
  // Mildest first, as one says it: "goed of zeer goed" whichever way the scale runs.
  const mildFirst = span.side === "first" ? [...summed].reverse() : summed;
  const end = mildFirst.at(-1);
  const figure = figureOf(
    context.wording,
    summed.reduce((total, row) => total + row.count, 0),
    n,
    percentages,
  );
  return {
    ...span,
    label: joinLabels(
      mildFirst.map((row) => row.label),
      context.wording.or,
    ),
    tone: end?.tone ?? "bar",
    count: figure.count,
    share: figure.share,
    percent: figure.percent,
    figure: context.wording.ofN(figure.count, n),
  };
}
