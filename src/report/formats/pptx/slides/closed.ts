import type { Run } from "../../../../office/drawing/text.ts";
import type { Shape } from "../../../../office/presentation/shape.ts";
import type { Chart, ClosedBlock } from "../../../model.ts";
import { barChart, endOf, labelOf, type BarRow } from "../bars.ts";
import { chartHeight, fitLabels, leastRow } from "../chart-fit.ts";
import type { Page } from "../design.ts";
import type { Deck, Draft } from "../draft.ts";
import type { Heading } from "../header.ts";
import { kept, loose, type NoteLines } from "../note.ts";
import { equalParts, paged, slide, slideId } from "../page.ts";
import { brackets, BRACKETS_FROM } from "./brackets.ts";
import { breakdownSlides } from "./breakdown.ts";
import { textBody } from "./text-body.ts";
import { gridSlides } from "./grid.ts";

/** A closed question: its chart or charts, then its breakdowns. */
export function closedSlides(block: ClosedBlock, deck: Deck): Draft[] {
  const charts = isGrid(block)
    ? gridSlides(block, deck)
    : block.charts.flatMap((chart, i) => chartSlides(block, chart, i, deck));
  return [...charts, ...block.breakdowns.flatMap((one) => breakdownSlides(block, one, deck))];
}

/** Rows of one scale belong under each other in one chart. */
export function isGrid({ charts }: ClosedBlock): boolean {
  const [first] = charts;
  return (
    charts.length > 1 &&
    charts.every(
      ({ shape, rows }) =>
        shape === "scale" &&
        rows.length === first?.rows.length &&
        rows.every((row, i) => row.label === first.rows[i]?.label),
    )
  );
}

function chartSlides(block: ClosedBlock, chart: Chart, place: number, deck: Deck): Draft[] {
  if (chart.rows.length === 0) return [emptySlide(block, chart, place, deck)];
  const page = deck.design.page("Grafiek");
  const rows = chart.rows.map(rowOf);
  const labels = rows.map((row) => labelOf(row, chart.percentages, deck));
  const heading = headingOf(block, chart, deck);
  const end = endOf(rows, chart.percentages, chart.n);
  const paging = (top: number) => {
    const least = leastRow(fitLabels(labels, page.width, deck.design).lines, 1);
    return equalParts(rows, Math.floor((page.bottom - top) / least));
  };
  const id = idOf(block, place);
  return paged(deck, "Grafiek", heading, paging).map(({ items, index, of, heading: own }) =>
    slide(deck, {
      id: slideId(id, index),
      layout: "Grafiek",
      heading: own,
      note: noteOf(block, chart, deck),
      notes: chart.speakerNotes,
      content: (at, top) => {
        const alt = altOf(block, chart, place, deck);
        return chartShapes(deck, at, top, { ...chart, alt }, items, end, of === 1);
      },
    }),
  );
}

/** A text alternative names every figure of a short chart; of a long one it says where they all are. */
const FIGURES_IN_ALT = 12;

function altOf(block: ClosedBlock, chart: Chart, place: number, deck: Deck): string {
  const number = chart.rows.length > FIGURES_IN_ALT ? deck.slideNumber(appendixId(block, place)) : null;
  return number === null ? chart.alt : `${chart.alt} ${deck.words.allFigures(number)}`;
}

/** Id of the first slide with the table of a chart. */
export function appendixId({ id }: ClosedBlock, place: number): string {
  return `appendix-${id}-${place}`;
}

function idOf({ id }: ClosedBlock, place: number): string {
  return place === 0 ? id : `${id}-${place + 1}`;
}

/** Nothing to draw: the slide says so. */
function emptySlide(block: ClosedBlock, chart: Chart, place: number, deck: Deck): Draft {
  return slide(deck, {
    id: idOf(block, place),
    layout: "Tekst",
    heading: headingOf(block, chart, deck),
    note: noteOf(block, chart, deck),
    notes: chart.speakerNotes,
    content: (page, top) => [textBody(deck, page, top, [{ runs: [{ text: deck.words.noAnswers }] }])],
  });
}

function chartShapes(
  deck: Deck,
  page: Page,
  top: number,
  chart: Chart,
  rows: readonly BarRow[],
  end: number,
  whole: boolean,
): Shape[] {
  const summed = whole && chart.sums.length > 0;
  const w = summed ? Math.round(page.width * BRACKETS_FROM) : page.width;
  const box = { x: page.left, y: top, w, h: chartHeight(rows.length, page.bottom - top) };
  const shape = barChart(deck, page, box, {
    rows,
    series: [
      { name: chart.percentages ? deck.words.percentage : deck.words.count, paint: deck.design.palette.now },
    ],
    percentages: chart.percentages,
    end,
    categoryHead: deck.words.answer,
    alt: chart.alt,
  });
  return summed ? [shape, ...brackets(deck, page, box, chart)] : [shape];
}

export function rowOf(row: Chart["rows"][number]): BarRow {
  const label = row.detail === null ? row.label : `${row.label}, ${row.detail}`;
  return { label, tone: row.tone, figures: [{ count: row.count, percent: row.percent }] };
}

/** The researcher's message over the literal question, or the question over a fact. */
export function headingOf(block: ClosedBlock, chart: Chart, deck: Deck): Heading {
  const marked = chart.markerNote !== null;
  const row: Run[] = chart.title === null ? [] : [{ text: `  ${chart.title}` }];
  if (block.message !== null && chart.title === null) {
    const mark: Run[] = marked ? [{ text: "*", bold: true, colour: deck.design.palette.text }] : [];
    const question = [...labelRuns(block.label), { text: block.wording }, ...mark];
    return { title: block.message, question, about: block.id };
  }
  const fact: Run[] = [{ text: factOf(chart) }];
  const title = chart.title === null ? block.wording : `${block.wording} ${chart.title}`;
  const question = [
    ...labelRuns(block.label),
    ...(row.length > 0 && block.message !== null ? [{ text: block.message }] : fact),
  ];
  return { title, ...(marked && { mark: "*" }), question, about: block.id };
}

export function labelRuns(label: string | null): Run[] {
  return label === null ? [] : [{ text: `${label}.`, bold: true }, { text: "  " }];
}

/** What the chart says first: both sides of a scale, or the answer given most. */
function factOf(chart: Chart): string {
  if (chart.sums.length > 0) return chart.sums.map((sum) => `${sum.figure} ${sum.label}`).join("; ");
  const [first, ...others] = chart.rows;
  if (first === undefined || chart.n === 0) return chart.nLabel;
  const most = others.reduce((a, b) => (b.count > a.count ? b : a), first);
  return `${most.label}: ${most.said}`;
}

/** The note: the marker and what stands behind a bar; N and who is missing. */
export function noteOf(
  block: ClosedBlock,
  chart: Chart,
  deck: Deck,
  behind = deck.words.countBehindAnswer,
): NoteLines {
  const { words, design } = deck;
  const counts = chart.percentages ? behind : chart.countNote;
  const star: Run = { text: "*", bold: true, colour: design.palette.text };
  const marker = chart.markerNote === null ? [] : [kept(star, { text: ` ${sentence(chart.markerNote)}` })];
  const other = block.otherBlock === null ? null : deck.slideNumber(block.otherBlock);
  const quiet = chart.rows.find((row) => row.tone === "quiet")?.label;
  const see = other === null || quiet === undefined ? [] : [loose(words.seeSlide(quiet, other))];
  const n = baseSentence(chart.nLabel, chart.baseNote);
  const where = chart.locationNote === null ? [] : [loose(sentence(chart.locationNote))];
  return marker.length > 0
    ? [
        [...marker, loose(counts), ...see],
        [n, ...where],
      ]
    : [[n, loose(counts), ...see, ...where]];
}

/** "N = 93 van 98 deelnemers: …", its figure bold. */
export function baseSentence(nLabel: string, baseNote: string) {
  const joint = baseNote === "" ? "." : /^[.,;:]/.test(baseNote) ? baseNote : ` ${baseNote}`;
  return kept({ text: nLabel, bold: true }, { text: joint });
}

export function sentence(text: string): string {
  return text === "" || /[.!?…]$/u.test(text) ? text : `${text}.`;
}
