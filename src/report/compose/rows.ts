import type { ProtectedTable } from "../../analysis/disclosure/model.ts";
import type { NumberClass } from "../../analysis/tabulation/table.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { AskedQuestion, Option } from "../../questionnaire/model.ts";
import { wholePercent } from "../../analysis/tabulation/percent.ts";
import type { ChartRow } from "../model.ts";
import type { Context } from "./context.ts";
import { figureOf } from "./figures.ts";
import { joinLabels, labelOf, upperFirst } from "./labels.ts";
import { classTone } from "./tones.ts";

/** N of a table of the whole panel. */
export function nOf(table: ProtectedTable): number {
  return table.base.answered;
}

/** Whether so few people answered that their answers are withheld; N is still told. */
export function isWithheld(table: ProtectedTable): boolean {
  return table.rows.some((row) => row.cells.includes(null));
}

/** The bars of a table of the whole panel: an answer each, in the order the report keeps; none where withheld. */
export function rowsOf(
  context: Context,
  question: AskedQuestion,
  table: ProtectedTable,
  percentages: boolean,
  classes: readonly NumberClass[] = [],
): ChartRow[] {
  if (isWithheld(table)) return [];
  const n = nOf(table);
  const cells = table.rows[0]?.cells ?? [];
  const rows = table.columns.map(({ answers }, i): ChartRow => {
    const labels = answers.map(
      (code) => classLabel(context, question, classes, code) ?? labelOf(context, question, code),
    );
    const [only = ""] = labels;
    const label = labels.length > 1 ? upperFirst(joinLabels(labels, context.wording.or)) : only;
    const figure = figureOf(context.wording, cells[i] ?? 0, n, percentages);
    return { codes: answers, label, tone: classTone(question, answers), ...figure, detail: null };
  });
  return keepsOrder(context, question) ? rows : bySize(rows, question);
}

/** A scale, its rows and numbers have an order of their own; nominal answers only where somebody chose so. */
function keepsOrder(context: Context, question: AskedQuestion): boolean {
  if (!("options" in question)) return true;
  const chosen = context.input.words.keepOrder?.includes(question.code) ?? false;
  return chosen || ("ordered" in question && question.ordered === true);
}

/** Largest first; "Anders", "geen van deze" and "weet ik niet" last whatever their size. */
function bySize(rows: readonly ChartRow[], question: AskedQuestion): ChartRow[] {
  const options = "options" in question ? question.options : [];
  const last = (row: ChartRow): number => lastness(options.find((option) => option.code === row.codes[0]));
  return rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => last(a.row) - last(b.row) || b.row.count - a.row.count || a.i - b.i)
    .map(({ row }) => row);
}

function lastness(option: Option | undefined): number {
  if (option?.dontKnow === true) return 3;
  if (option?.exclusive === true) return 2;
  return option?.other === true ? 1 : 0;
}

function classLabel(
  context: Context,
  question: AskedQuestion,
  classes: readonly NumberClass[],
  code: Code,
): string | undefined {
  const one = classes.find((candidate) => candidate.code === code);
  if (one === undefined) return undefined;
  const decimals = "decimals" in question ? (question.decimals ?? 0) : 0;
  const unit = "unit" in question ? context.say(question.unit) : "";
  const write = (value: number): string => context.wording.decimal(value, decimals);
  return context.wording.numberRange(write(one.from), write(one.to), unit);
}

/** Whole percent of a row as a number, for data files. */
export function percentOf(count: number, n: number, percentages: boolean): number | null {
  return percentages && n > 0 ? wholePercent(count, n) : null;
}
