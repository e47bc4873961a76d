import type { ProtectedBreakdown, ProtectedTable } from "../../analysis/disclosure/model.ts";
import type { AskedQuestion } from "../../questionnaire/model.ts";
import type { Breakdown, BreakdownRow } from "../model.ts";
import type { Context } from "./context.ts";
import { backgroundOf } from "./context.ts";
import { figureOf } from "./figures.ts";
import { joinLabels, labelOf, rowTitle, upperFirst } from "./labels.ts";
import { protectionWords } from "./protection.ts";
import { isWithheld, nOf } from "./rows.ts";
import { sayBases, sourceOf } from "./spoken.ts";
import { classTone } from "./tones.ts";

/** A closed question by background questions, as far as disclosure control lets it out. */
export function breakdownsOf(context: Context, question: AskedQuestion): Breakdown[] {
  const subjects = new Set(subjectsOf(context, question));
  return context.input.publication.breakdowns
    .filter(({ subject }) => subjects.has(subject) && hasAnswers(context.totals.get(subject)))
    .map((breakdown) => breakdownOf(context, question, breakdown));
}

/** Where the whole panel has nothing to show there is nothing to split. */
function hasAnswers(whole: ProtectedTable | undefined): boolean {
  return whole !== undefined && nOf(whole) > 0 && !isWithheld(whole);
}

function subjectsOf(context: Context, question: AskedQuestion): string[] {
  return (context.input.tables.get(question.code)?.counts ?? []).map((counts) => counts.subject);
}

function breakdownOf(context: Context, question: AskedQuestion, protectedOne: ProtectedBreakdown): Breakdown {
  const { wording } = context;
  const { table, by } = protectedOne;
  const bySaid = context.shortOf(by);
  const whole = context.totals.get(protectedOne.subject);
  const rows = table === null ? [] : rowsOf(context, table, whole, by);
  const classes = (table?.columns ?? []).map(({ answers }) => ({
    label: upperFirst(
      joinLabels(
        mildestFirst(question, answers).map((code) => labelOf(context, question, code)),
        wording.or,
      ),
    ),
    tone: classTone(question, answers),
  }));
  const percentages = rows.length > 0 && rows.every((row) => (row.n ?? 0) >= context.input.series.smallN);
  const row = rowTitle(context, question, protectedOne.subject);
  const name = context.nameOf(question.code);
  const title = wording.perGroup(row === null ? name : `${name}, ${row}`, bySaid);
  const protection = protectionWords(context, question, protectedOne);
  const shown = percentages ? rows : rows.map(withoutPercent);
  const figures = shown.map((row) => sayRow(context, row)).join("; ");
  const base = whole?.base;
  return {
    id: `${protectedOne.subject}-by-${by}`,
    by,
    title,
    // Words about figures that are not shown are not shown either.
    message: rows.length === 0 ? null : messageOf(context, question, by),
    table,
    classes,
    rows: shown,
    percentages,
    nLabel: wording.n(base?.answered ?? 0),
    protection,
    notes: percentages || rows.length === 0 ? [] : [wording.countsOnly(context.input.series.smallN)],
    alt: `${wording.altHead(wording.altKind.groups, context.nameOf(question.code), title, false)} ${classes.map((one) => one.label).join(", ")}: ${figures}.`,
    speakerNotes: [
      [wording.notes.question, context.say(question.text)],
      [wording.notes.outcome, `${figures}.`],
      ...(base === undefined ? [] : [[wording.notes.base, sayBases(wording, base)] as const]),
      ...protection.map(([head, text]) => [wording.notes.remark, `${head}. ${text}`] as const),
      [wording.notes.source, sourceOf(context)],
    ],
  };
}

/** "Goed of zeer goed" whichever way the scale runs, as in the sums of its sides. */
function mildestFirst(question: AskedQuestion, answers: readonly string[]): readonly string[] {
  if (!("scale" in question) || question.scale.middle === undefined) return answers;
  const codes = question.scale.points.map((point) => point.code);
  const middle = codes.indexOf(question.scale.middle);
  const before = answers.every((code) => codes.indexOf(code) < middle && codes.includes(code));
  return before ? [...answers].reverse() : answers;
}

function messageOf(context: Context, question: AskedQuestion, by: string): string | null {
  const chosen = context.input.words.breakdowns?.find(
    (one) => one.question === question.code && one.by === by && one.message !== undefined,
  );
  return chosen?.message === undefined ? null : context.say(chosen.message);
}

/** The whole panel first, then the groups, largest first; a merged rest last. */
function rowsOf(
  context: Context,
  table: ProtectedTable,
  whole: ProtectedTable | undefined,
  by: string,
): BreakdownRow[] {
  const groups = table.rows.map((row, i) => ({ row, i }));
  const sorted = groups.sort(
    (a, b) =>
      Number(a.row.groups.length > 1) - Number(b.row.groups.length > 1) ||
      (b.row.n ?? 0) - (a.row.n ?? 0) ||
      a.i - b.i,
  );
  // Of a group from which nobody answered there is nothing to show.
  const rows = sorted
    .filter(({ row }) => row.n !== 0)
    .map(({ row }) => rowOf(context, groupLabel(context, by, row.groups), row.n, row.cells, false));
  return whole === undefined ? rows : [wholeRow(context, table, whole), ...rows];
}

function wholeRow(context: Context, table: ProtectedTable, whole: ProtectedTable): BreakdownRow {
  const countOf = new Map(
    whole.columns.map(({ answers }, i) => [answers[0] ?? "", whole.rows[0]?.cells[i] ?? 0]),
  );
  const hidden = table.columns.map((_, c) => table.rows.some((row) => row.cells[c] === null));
  const cells = table.columns.map(({ answers }, c) =>
    hidden[c] === true ? null : answers.reduce((total, code) => total + (countOf.get(code) ?? 0), 0),
  );
  return rowOf(context, context.wording.allTogether, whole.base.answered, cells, true);
}

function rowOf(
  context: Context,
  label: string,
  n: number | null,
  cells: readonly (number | null)[],
  whole: boolean,
): BreakdownRow {
  const shown = cells.reduce((total: number, cell) => total + (cell ?? 0), 0);
  return {
    label,
    whole,
    n,
    cells: cells.map((count) => ({
      count,
      percent: count === null || n === null ? null : figureOf(context.wording, count, n, true).percent,
    })),
    rest: n !== null && cells.includes(null) ? n - shown : 0,
  };
}

function withoutPercent(row: BreakdownRow): BreakdownRow {
  return { ...row, cells: row.cells.map(({ count }) => ({ count, percent: null })) };
}

/** "ZBO", or "Overige sectoren" for groups put together. */
export function groupLabel(context: Context, by: string, groups: readonly string[]): string {
  const question = backgroundOf(context, by);
  const only = groups.length === 1 ? groups[0] : undefined;
  if (only === undefined || question === undefined) return context.wording.restGroup(context.shortOf(by));
  return labelOf(context, question, only);
}

function sayRow({ wording }: Context, row: BreakdownRow): string {
  const cells = row.cells.map(({ count, percent }) => {
    const said = count === null ? "–" : wording.count(count);
    return percent === null ? said : `${said} (${percent})`;
  });
  return `${row.label} ${cells.join(", ")}`;
}
