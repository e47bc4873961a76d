import type { ProtectedTable } from "../../analysis/disclosure/model.ts";
import type { Location, QuestionTables } from "../../analysis/tabulation/table.ts";
import { isBackground, type AskedQuestion, type Scale } from "../../questionnaire/model.ts";
import { otherTextVariable } from "../../questionnaire/variables.ts";
import type { Chart, ChartRow, ChartShape, ClosedBlock } from "../model.ts";
import { baseNote } from "./base-note.ts";
import { breakdownsOf } from "./breakdown.ts";
import type { Context } from "./context.ts";
import { aboutQuestion } from "./about.ts";
import { partialWords } from "./protection.ts";
import { isWithheld, nOf, rowsOf } from "./rows.ts";
import { lowerFirst, rowTitle } from "./labels.ts";
import { altOf, speakerNotes } from "./spoken.ts";
import { sumsOf } from "./sums.ts";

/** The blocks of all closed questions that are not hidden, background questions apart. */
export function closedBlocks(context: Context): ClosedBlock[] {
  return context.questions.flatMap((question) => {
    const tables = context.input.tables.get(question.code);
    if (tables === undefined || isBackground(question) || isHidden(context, question.code)) return [];
    const charts = chartsOf(context, question, tables);
    return charts.length === 0 ? [] : [closedBlock(context, question, charts)];
  });
}

export function isHidden(context: Context, code: string): boolean {
  return context.input.words.hide?.includes(code) ?? false;
}

function closedBlock(context: Context, question: AskedQuestion, charts: readonly Chart[]): ClosedBlock {
  return {
    kind: "closed",
    id: question.code,
    ...aboutQuestion(context, question),
    charts,
    breakdowns: breakdownsOf(context, question),
    otherBlock: otherBlockOf(context, question),
  };
}

function otherBlockOf(context: Context, question: AskedQuestion): string | null {
  const other = "options" in question ? question.options.find((option) => option.other === true) : undefined;
  if (other === undefined) return null;
  const variable = otherTextVariable(question.code, other.code);
  return context.input.answers.has(variable) && !isHidden(context, variable) ? variable : null;
}

const SHAPES: Readonly<Record<QuestionTables["summary"], ChartShape>> = {
  distribution: "nominal",
  multiple: "several",
  grid: "scale",
  ranks: "ranks",
  numbers: "numbers",
  texts: "nominal",
  none: "nominal",
};

/** A chart a question, or one a row of a grid; places of a ranking are told in one chart. */
function chartsOf(context: Context, question: AskedQuestion, tables: QuestionTables): Chart[] {
  const counted = tables.summary === "ranks" ? tables.counts.slice(0, 1) : tables.counts;
  const found = counted.flatMap((counts, i) => {
    const table = context.totals.get(counts.subject);
    return table === undefined ? [] : [{ table, location: tables.locations[i] ?? null }];
  });
  const percentages = found.every(({ table }) => nOf(table) >= context.input.series.smallN);
  return found.map(({ table, location }) => chartOf(context, question, tables, table, location, percentages));
}

function chartOf(
  context: Context,
  question: AskedQuestion,
  tables: QuestionTables,
  table: ProtectedTable,
  location: Location | null,
  percentages: boolean,
): Chart {
  const shape = "scale" in question ? "scale" : SHAPES[tables.summary];
  const rows = withPlaces(context, rowsOf(context, question, table, percentages, tables.classes), tables);
  const n = nOf(table);
  const { wording } = context;
  const title = rowTitle(context, question, table.subject);
  const told = {
    rows,
    title,
    base: table.base,
    nLabel: wording.n(n),
    markerNote: tables.summary === "multiple" ? wording.several : null,
  };
  // A mean of merged answers would tell the answers apart.
  const shownLocation = isWithheld(table) || table.partial === true ? null : location;
  const note = locationNote(context, question, shownLocation);
  const why = whyEmpty(context, table);
  const merged = table.partial === true ? partialWords(context, question, table) : "";
  const remarks = [why ?? "", merged, note ?? ""].filter((remark) => remark !== "");
  const missing = baseNote(context, question, table.base);
  return {
    ...told,
    id: table.subject,
    shape,
    table,
    sums: sumsOf(context, question, rows, n, percentages),
    n,
    percentages,
    countNote: countNote(context, shape, percentages),
    // Where everybody is said to be missing, nobody is left to tell of.
    baseNote:
      n === 0 && missing !== ""
        ? missing
        : [missing, why ?? "", merged].filter((said) => said !== "").join(" "),
    emptyNote: why,
    locationNote: note,
    location: shownLocation,
    alt: altOf(context, question, shape, told),
    speakerNotes: speakerNotes(context, question, told, remarks),
  };
}

/** Why a chart has no bars to show, in a sentence; null where it has. */
function whyEmpty({ wording, input }: Context, table: ProtectedTable): string | null {
  if (nOf(table) === 0) return wording.nobody;
  if (!isWithheld(table)) return null;
  const { closed } = input.series.disclosure;
  return table.withheld === "some-groups" ? wording.someGroups(closed) : wording.tooFew(closed);
}

/** What a figure counts, where that is not how many gave an answer. */
function countNote({ wording, input }: Context, shape: ChartShape, percentages: boolean): string {
  const few = percentages ? "" : wording.countsOnly(input.series.smallN);
  if (shape === "ranks") return `${wording.firstPlaces} ${few}`.trim();
  return percentages ? wording.countBehindPercent : few;
}

/** Mean and median of a scale of points or a quantity; a scale of words keeps to its words when nobody answered. */
function locationNote(context: Context, question: AskedQuestion, location: Location | null): string | null {
  if (location?.mean == null || location.median === null) return null;
  const { wording } = context;
  return wording.location({
    mean: wording.decimal(location.mean, 1),
    median: wording.decimal(location.median, Number.isInteger(location.median) ? 0 : 1),
    ends: "scale" in question ? endsOf(context, question.scale) : null,
    withoutDontKnow: "scale" in question && question.scale.dontKnow !== undefined,
  });
}

/** What the lowest and the highest value of a scale stand for. */
function endsOf({ say }: Context, { points }: Scale): [low: string, high: string] | null {
  const byValue = [...points].sort((a, b) => a.value - b.value);
  const [low] = byValue;
  const high = byValue.at(-1);
  if (low === undefined || high === undefined) return null;
  const told = (point: typeof low): string => `${point.value}\u00A0=\u00A0${lowerFirst(say(point.label))}`;
  return [told(low), told(high)];
}

/** In a ranking each bar is how often an option was put first; its mean place stands beside it. */
function withPlaces(context: Context, rows: ChartRow[], tables: QuestionTables): ChartRow[] {
  if (tables.summary !== "ranks") return rows;
  return rows.map((row) => {
    const at = tables.counts.findIndex(
      (counts) => counts.subject === `${tables.question}_${row.codes[0] ?? ""}`,
    );
    const location = tables.locations[at] ?? null;
    if (location?.mean == null) return row;
    return {
      ...row,
      detail: context.wording.meanPlace(context.wording.decimal(location.mean, 1), location.n),
    };
  });
}
