import type { Paragraph } from "../../office/drawing/text.ts";
import type { SpeakerNote } from "../../office/presentation/notes.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { Chart, ClosedBlock, ComparisonBlock } from "../model.ts";
import { barChart, endOf, labelOf } from "../deck/bars.ts";
import { chartHeight, fitLabels, leastRow } from "../deck/chart-fit.ts";
import { PT, type Page } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { loose, type NoteLines } from "../deck/note.ts";
import { contentTop, equalParts, paged, slide, slideId } from "../deck/page.ts";
import { labelRuns, noteOf, rowOf, sentence } from "./question.ts";
import { panel, panelWidths, splitPanel } from "./panel.ts";
import { restSlide, textBody } from "./text-body.ts";

type Refusal = NonNullable<ComparisonBlock["refusal"]>;

/** A break in the series: this wave's chart alone, and beside it what changed. */
export function breakSlides(block: ComparisonBlock, refusal: Refusal, deck: Deck): Draft[] {
  const closed = deck.report.blocks.find(
    (one): one is ClosedBlock => one.kind === "closed" && one.question === block.question,
  );
  const chart = closed?.charts.length === 1 ? closed.charts[0] : undefined;
  if (closed === undefined || chart === undefined) return [wordsOnly(block, refusal, deck)];
  return besideChart(block, refusal, closed, chart, deck);
}

function headingOf(block: ComparisonBlock, refusal: Refusal, marked: boolean, deck: Deck) {
  return {
    title: block.message ?? deck.words.broken(block.label ?? block.short, refusal.head.toLowerCase()),
    question: [
      ...labelRuns(block.label),
      { text: block.wording },
      ...(marked ? [{ text: "*", bold: true, colour: deck.design.palette.text }] : []),
    ],
    about: block.id,
  };
}

function besideChart(
  block: ComparisonBlock,
  refusal: Refusal,
  closed: ClosedBlock,
  chart: Chart,
  deck: Deck,
): Draft[] {
  const layout = "Grafiek met kanttekening";
  const page = deck.design.page(layout);
  const { main } = panelWidths(page);
  const rows = chart.rows.map(rowOf);
  const labels = rows.map((row) => labelOf(row, chart.percentages, deck));
  const least = leastRow(fitLabels(labels, main, deck.design).lines, 1);
  const end = endOf(rows, chart.percentages, chart.n);
  const paging = (top: number) => equalParts(rows, Math.floor((page.bottom - top) / least));
  const heading = headingOf(block, refusal, chart.markerNote !== null, deck);
  const { fitting, rest } = splitPanel(deck, page, contentTop(deck, layout, heading), panelText(refusal));
  const notes: SpeakerNote[] = [...block.speakerNotes, [deck.words.notes.remark, wholeText(refusal)]];
  const slides = paged(deck, layout, heading, paging).map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId(block.id, index),
      layout,
      heading: own,
      note: [
        ...noteOf({ ...closed, otherBlock: null }, { ...chart, locationNote: null }, deck),
        block.notes.map((text) => loose(sentence(text))),
      ],
      notes,
      content: (at, top) => [
        chartShape(deck, at, top, main, items, chart, end),
        ...(fitting.length === 0 ? [] : [panel(deck, at, top, fitting)]),
      ],
    }),
  );
  if (rest.length === 0) return slides;
  const title = `${heading.title} ${deck.words.continued}`;
  return [...slides, restSlide({ ...heading, title }, rest, notes, deck)];
}

function wholeText({ text, details }: Refusal): string {
  return [text, ...details].join(" ");
}

function chartShape(
  deck: Deck,
  page: Page,
  top: number,
  width: number,
  rows: readonly ReturnType<typeof rowOf>[],
  chart: Chart,
  end: number,
): Shape {
  const labels = rows.map((row) => labelOf(row, chart.percentages, deck));
  const least = leastRow(fitLabels(labels, width, deck.design).lines, 1);
  const box = { x: page.left, y: top, w: width, h: chartHeight(rows.length, page.bottom - top, least) };
  return barChart(deck, page, box, {
    rows,
    series: [
      { name: chart.percentages ? deck.words.percentage : deck.words.count, paint: deck.design.palette.now },
    ],
    percentages: chart.percentages,
    end,
    categoryHead: deck.words.answer,
    alt: chart.alt,
  });
}

function panelText({ head, text, details }: Refusal): Paragraph[] {
  return [
    { runs: [{ text: head, pt: PT.heading, bold: true }] },
    { runs: [{ text }], before: 10 },
    ...details.map((detail): Paragraph => ({ runs: detailRuns(detail), before: 10 })),
  ];
}

/** "Peiling 1: …" has its head bold. */
function detailRuns(detail: string) {
  const at = detail.indexOf(":");
  if (at <= 0 || at > 40) return [{ text: detail }];
  return [{ text: detail.slice(0, at + 1), bold: true }, { text: detail.slice(at + 1) }];
}

function wordsOnly(block: ComparisonBlock, refusal: Refusal, deck: Deck): Draft {
  const note: NoteLines = [block.notes.map((text) => loose(sentence(text)))];
  return slide(deck, {
    id: block.id,
    layout: "Tekst",
    heading: headingOf(block, refusal, false, deck),
    note,
    notes: [...block.speakerNotes, [deck.words.notes.remark, wholeText(refusal)]],
    content: (page, top) => [textBody(deck, page, top, panelText(refusal))],
  });
}
