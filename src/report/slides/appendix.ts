import type { Paragraph } from "../../office/drawing/text.ts";
import { textWidth } from "../../office/fonts/measure.ts";
import type { Breakdown, Chart, ClosedBlock } from "../model.ts";
import { isStackable } from "../stackable.ts";
import { PT } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { kept, loose } from "../deck/note.ts";
import { contentTop, paged, slide, slideId } from "../deck/page.ts";
import { cell, pageRows, type Cell, type Column, type Plan } from "../deck/tables.ts";
import { isGrid } from "./grid.ts";
import { appendixId, baseSentence, sentence } from "./question.ts";
import { matrixPlan, type Matrix } from "./matrix.ts";
import { panel, panelFits, panelWidths } from "./panel.ts";
import { tableShape } from "./table-shape.ts";

/** All tables, each with its base: who is counted and who is not. */
export function appendixSlides(deck: Deck): Draft[] {
  return deck.report.blocks.flatMap((block) =>
    block.kind !== "closed"
      ? []
      : [
          ...(isGrid(block)
            ? gridTable(block, deck)
            : block.charts.flatMap((chart, i) => chartTable(block, chart, i, deck))),
          // What cannot be drawn stands as a table on its own slide already.
          ...block.breakdowns
            .filter((one) => isStackable(one, block))
            .flatMap((one) => breakdownTable(block, one, deck)),
        ],
  );
}

function nameOf(block: ClosedBlock): string {
  return block.label === null ? block.short : block.label.toLowerCase();
}

function chartTable(block: ClosedBlock, chart: Chart, place: number, deck: Deck): Draft[] {
  if (chart.rows.length === 0) return [];
  const { words, design } = deck;
  const marked = chart.markerNote !== null;
  const star = { text: "*", bold: true, colour: design.palette.text };
  const title = words.appendix(nameOf(block));
  const heading = {
    title: chart.title === null ? title : `${title}: ${chart.title}`,
    question: [{ text: block.wording }, ...(marked ? [star] : [])],
    about: block.id,
  };
  const beside = "Tabel met kanttekening";
  const bases = basePanel(chart, deck);
  const fits = panelFits(deck, design.page(beside), contentTop(deck, beside, heading), bases);
  const layout = fits ? beside : "Tabel";
  const page = design.page(layout);
  const plan = chartPlan(chart, fits ? panelWidths(page).main : page.width, deck);
  const marker =
    chart.markerNote === null ? [] : [kept(star, { text: ` ${chart.markerNote}; ${words.doNotAdd}` })];
  const where = chart.locationNote === null ? [] : [loose(sentence(chart.locationNote))];
  // The panel counts who is missing; only here stands whom the question was not put to.
  const said = chart.base.notAsked > 0 || !fits;
  const missing = said ? [baseSentence(chart.nLabel, chart.baseNote)] : [];
  const pages = paged(deck, layout, heading, (top) => pageRows(plan, page.bottom - top, design));
  const alt = `${words.tableAlt(title)} ${chart.alt}`;
  return pages.map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId(appendixId(block, place), index),
      layout,
      heading: own,
      note: [marker, [...missing, ...where]],
      notes: chart.speakerNotes,
      content: (at, top) => {
        const table = tableShape(deck, at, top, { ...plan, rows: items }, alt);
        return fits ? [table, panel(deck, at, top, bases, table.box.h)] : [table];
      },
    }),
  );
}

function chartPlan(chart: Chart, main: number, { words }: Deck): Plan {
  const figures = chart.percentages ? [words.count, words.percentOf(chart.n)] : [words.count];
  const each = 156;
  const columns: Column[] = [
    { width: main - each * figures.length, align: "l" },
    ...figures.map((): Column => ({ width: each, align: "r" })),
  ];
  const rows = chart.rows.map((row): Cell[] => {
    const label = row.detail === null ? row.label : `${row.label}, ${row.detail}`;
    const percent = chart.percentages ? [cell((row.percent ?? "–").replaceAll(" ", "\u00A0"))] : [];
    return [cell(label), cell(words.number(row.count)), ...percent];
  });
  return {
    columns,
    head: [words.answer, ...figures].map(cell),
    headPt: PT.text,
    rows,
    total: null,
    pt: PT.text,
    rowHeight: 44,
    firstColumn: false,
  };
}

/** px: where the words start at least behind their count, and the room between both. */
const COUNT_WIDTH = 48;
const BESIDE_COUNT = 14;

function basePanel({ base }: Chart, { words, design }: Deck): Paragraph[] {
  const counts = [base.answered, base.skipped, base.notAsked, base.brokeOff];
  const all = counts.reduce((sum, count) => sum + count, 0);
  const widest = Math.max(
    ...[...counts, all].map((n) => textWidth(words.number(n), design.fonts.bold, PT.text)),
  );
  const indent = Math.max(COUNT_WIDTH, Math.ceil(widest) + BESIDE_COUNT);
  const line = (count: number, text: string): Paragraph => ({
    runs: [{ text: words.number(count), bold: true }, { text: `\t${text}` }],
    marginLeft: indent,
    indent: -indent,
    tabs: [indent],
    before: 10,
  });
  return [
    { runs: [{ text: words.whoCounts, pt: PT.heading, bold: true }] },
    ...counts.map((count, i) => line(count, words.bases[i] ?? "")),
    line(all, words.all(all)),
  ];
}

function breakdownTable(block: ClosedBlock, breakdown: Breakdown, deck: Deck): Draft[] {
  const title = deck.words.appendixOf(breakdown.title);
  return matrixTable(block, breakdown, { title, head: deck.words.group }, deck);
}

/** The counts of a grid: a row a part of the question, a column a point of the scale. */
function gridTable(block: ClosedBlock, deck: Deck): Draft[] {
  const [first] = block.charts;
  const matrix: TableOf = {
    id: block.id,
    classes: first?.rows ?? [],
    rows: block.charts.map(({ title, n, rows }) => ({
      label: title ?? "",
      n,
      cells: rows.map(({ count }) => ({ count, percent: null })),
    })),
    percentages: false,
    notes: [],
    alt: block.charts.map((chart) => chart.alt).join(" "),
    speakerNotes: first?.speakerNotes ?? [],
  };
  const title = deck.words.appendix(nameOf(block));
  return matrixTable(block, matrix, { title, head: deck.words.row }, deck);
}

/** A matrix with what a slide of it needs. */
type TableOf = Matrix & Pick<Breakdown, "id" | "notes" | "alt" | "speakerNotes">;

interface MatrixNames {
  readonly title: string;
  /** Over the first column. */
  readonly head: string;
}

function matrixTable(block: ClosedBlock, matrix: TableOf, { title, head }: MatrixNames, deck: Deck): Draft[] {
  if (matrix.rows.length === 0) return [];
  const { words, design } = deck;
  const page = design.page("Tabel");
  const plan = matrixPlan(matrix, head, page.width, deck);
  const heading = { title, question: [{ text: block.wording }], about: matrix.id };
  const pages = paged(deck, "Tabel", heading, (top) => pageRows(plan, page.bottom - top, design));
  return pages.map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId(`appendix-${matrix.id}`, index),
      layout: "Tabel",
      heading: own,
      note: [matrix.notes.slice(0, 1).map(loose), matrix.notes.slice(1).map(loose)],
      notes: matrix.speakerNotes,
      content: (at, top) => [
        tableShape(deck, at, top, { ...plan, rows: items }, `${words.tableAlt(title)} ${matrix.alt}`),
      ],
    }),
  );
}
