import type { Run } from "../../office/drawing/text.ts";
import type { Shape, TableShape } from "../../office/presentation/shape.ts";
import type { ComparisonBlock } from "../model.ts";
import { barChart, endOf, labelOf, type BarRow } from "../deck/bars.ts";
import { chartHeight, fitLabels, leastRow } from "../deck/chart-fit.ts";
import { PT, type Page } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { kept, loose, type NoteLines } from "../deck/note.ts";
import { equalParts, paged, slide, slideId } from "../deck/page.ts";
import { setText } from "../deck/typeset.ts";
import { breakSlides } from "./break.ts";
import { labelRuns, sentence } from "./question.ts";
import { mark } from "./stack.ts";

/** A question beside the previous wave, or the reason why it is not. */
export function comparisonSlides(block: ComparisonBlock, deck: Deck): Draft[] {
  return block.refusal === null ? pairSlides(block, deck) : breakSlides(block, block.refusal, deck);
}

/** px: the column of differences, and the legend above the bars. */
const DIFFERENCE = 160;
const LEGEND = 44;

function pairSlides(block: ComparisonBlock, deck: Deck): Draft[] {
  const page = deck.design.page("Grafiek");
  const rows = block.rows.map(rowOf);
  const n = Math.max(block.before.n, block.now.n);
  const end = endOf(rows, block.percentages, n);
  const width = chartWidth(block, page);
  const labels = rows.map((row) => labelOf(row, block.percentages, deck));
  const marked = block.markerNote !== null;
  const star: Run[] = marked ? [{ text: "*", bold: true, colour: deck.design.palette.text }] : [];
  const heading = {
    title: block.message ?? deck.words.compared(block.label ?? block.short, block.before.name),
    question: [...labelRuns(block.label), { text: block.wording }, ...star],
    about: block.id,
  };
  const paging = (top: number) => {
    const least = leastRow(fitLabels(labels, width, deck.design).lines, 2);
    return equalParts(block.rows, Math.floor((page.bottom - top - LEGEND) / least));
  };
  return paged(deck, "Grafiek", heading, paging).map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId(block.id, index),
      layout: "Grafiek",
      heading: own,
      note: noteOf(block, deck),
      notes: block.speakerNotes,
      content: (at, top) => pairShapes(deck, at, top, block, items, end),
    }),
  );
}

function chartWidth({ rows }: ComparisonBlock, page: Page): number {
  return rows.some((row) => row.difference !== null) ? page.width - DIFFERENCE : page.width;
}

function rowOf({ label, tone, before, now }: ComparisonBlock["rows"][number]): BarRow {
  return { label, tone, figures: [before, now] };
}

function pairShapes(
  deck: Deck,
  page: Page,
  top: number,
  block: ComparisonBlock,
  rows: ComparisonBlock["rows"],
  end: number,
): Shape[] {
  const { palette } = deck.design;
  const w = chartWidth(block, page);
  const y = top + LEGEND;
  const labels = rows.map((row) => labelOf(rowOf(row), block.percentages, deck));
  const least = leastRow(fitLabels(labels, w, deck.design).lines, 2);
  const box = { x: page.left, y, w, h: chartHeight(rows.length, page.bottom - y, least) };
  const chart = barChart(deck, page, box, {
    rows: rows.map(rowOf),
    series: [
      { name: block.before.name, paint: palette.before },
      { name: block.now.name, paint: palette.now },
    ],
    percentages: block.percentages,
    end,
    categoryHead: deck.words.answer,
    alt: block.alt,
  });
  const runs: Run[] = [
    mark(palette.before),
    { text: ` ${waveText(block.before)}` },
    { text: "     " },
    mark(palette.now),
    { text: ` ${waveText(block.now)}` },
  ];
  const legend = setText(deck, page, "legend", { x: page.left, y: top, w, h: 32 }, [{ runs }]);
  return w === page.width ? [legend, chart] : [legend, chart, differences(deck, page, box, rows)];
}

function waveText({ name, when, nLabel }: ComparisonBlock["now"]): string {
  return `${name}, ${when} (${nLabel})`.replaceAll(" ", "\u00A0");
}

/** Differences in one column beside the bars, each on the height of its pair. */
function differences(
  deck: Deck,
  page: Page,
  chart: { readonly y: number; readonly h: number },
  rows: ComparisonBlock["rows"],
): TableShape {
  const { palette, tableStyle } = deck.design;
  const cellOf = (text: string, pt: number, bold: boolean) => ({
    paragraphs: [{ runs: [{ text, pt, bold, colour: palette.text }], align: "r" as const }],
    insets: [0, 0] as const,
  });
  const figures = rows.map((row) => ({
    height: chart.h / Math.max(1, rows.length),
    cells: [cellOf(row.difference ?? "–", PT.table, true)],
  }));
  return {
    kind: "table",
    name: deck.words.difference,
    placeholder: null,
    box: { x: page.left + page.width - DIFFERENCE, y: chart.y - LEGEND, w: DIFFERENCE, h: chart.h + LEGEND },
    alt: `${deck.words.difference}: ${rows.map((row) => `${row.label} ${row.difference ?? "–"}`).join("; ")}.`,
    table: {
      styleId: tableStyle,
      columns: [DIFFERENCE],
      rows: [
        { height: LEGEND, cells: [{ ...cellOf(deck.words.difference, PT.text, true), anchor: "t" }] },
        ...figures,
      ],
      lastRow: false,
      firstColumn: false,
    },
  };
}

function noteOf(block: ComparisonBlock, deck: Deck): NoteLines {
  const { words, design } = deck;
  const marker =
    block.markerNote === null
      ? []
      : [
          kept(
            { text: "*", bold: true, colour: design.palette.text },
            { text: ` ${sentence(block.markerNote)}` },
          ),
        ];
  const n = kept({ text: `N = ${words.both(block.before.n, block.now.n)}`, bold: true }, { text: "." });
  const counts = block.percentages ? [loose(words.countsBehindAnswer)] : [];
  return [[...marker, n, ...counts], block.notes.map((text) => loose(sentence(text)))];
}
