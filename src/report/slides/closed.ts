import type { Shape } from "../../office/presentation/shape.ts";
import type { Chart, ClosedBlock } from "../model.ts";
import { barChart, endOf, labelOf, type BarRow } from "../deck/bars.ts";
import { chartHeight, fitLabels, leastRow } from "../deck/chart-fit.ts";
import type { Page } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import type { NoteSentence } from "../deck/note.ts";
import { equalParts, paged, slide, slideId } from "../deck/page.ts";
import { brackets, BRACKETS_FROM } from "./brackets.ts";
import { breakdownSlides } from "./breakdown.ts";
import { textBody } from "./text-body.ts";
import { gridSlides, isGrid } from "./grid.ts";
import { withheldReasons } from "./withheld.ts";
import { appendixId, headingOf, noteOf, rowOf } from "./question.ts";

/** A closed question: its chart or charts, under them why some breakdowns are not shown, then the others. */
export function closedSlides(block: ClosedBlock, deck: Deck): Draft[] {
  const told = withheldReasons(block, deck) ?? [];
  const charts = isGrid(block)
    ? gridSlides(block, deck, told)
    : block.charts.flatMap((chart, i) => chartSlides(block, chart, i, deck, told));
  const shown = block.breakdowns.filter(({ rows }) => rows.length > 0);
  return [...charts, ...shown.flatMap((one) => breakdownSlides(block, one, deck))];
}

function chartSlides(
  block: ClosedBlock,
  chart: Chart,
  place: number,
  deck: Deck,
  more: readonly NoteSentence[],
): Draft[] {
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
      note: noteOf(block, chart, deck, { more }),
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

function idOf({ id }: ClosedBlock, place: number): string {
  return place === 0 ? id : `${id}-part-${place + 1}`;
}

/** Nothing to draw: the slide says so. */
function emptySlide(block: ClosedBlock, chart: Chart, place: number, deck: Deck): Draft {
  return slide(deck, {
    id: idOf(block, place),
    layout: "Tekst",
    heading: headingOf(block, chart, deck),
    note: noteOf(block, chart, deck),
    notes: chart.speakerNotes,
    content: (page, top) => [
      textBody(deck, page, top, [{ runs: [{ text: chart.emptyNote ?? deck.words.noAnswers }] }]),
    ],
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
  const labels = rows.map((row) => labelOf(row, chart.percentages, deck));
  const least = leastRow(fitLabels(labels, w, deck.design).lines, 1);
  const box = { x: page.left, y: top, w, h: chartHeight(rows.length, page.bottom - top, least) };
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
