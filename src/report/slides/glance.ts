import { textWidth } from "../../office/fonts/measure.ts";
import type { GlanceBlock, Finding } from "../model.ts";
import { PT } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { loose } from "../deck/note.ts";
import { paged, slide, slideId } from "../deck/page.ts";
import { cell, pageRows, type Cell, type Plan } from "../deck/tables.ts";
import { tableShape } from "./table-shape.ts";

/** Three to five findings with their number, each leading to its slide. */
export function glanceSlides(block: GlanceBlock, deck: Deck): Draft[] {
  const page = deck.design.page("Tabel");
  const plan = planOf(block, deck, page.width);
  const heading = { title: block.title, question: [{ text: block.intro }], about: block.id };
  const pages = paged(deck, "Tabel", heading, (top) => pageRows(plan, page.bottom - top, deck.design));
  return pages.map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId(block.id, index),
      layout: "Tabel",
      heading: own,
      note: block.notes.map((text) => [loose(text)]),
      notes: block.findings.map((one) => [`${one.figure} (${one.detail})`, one.sentence]),
      content: (at, top) => [tableShape(deck, at, top, { ...plan, rows: items }, altOf(block, deck))],
    }),
  );
}

function planOf(block: GlanceBlock, deck: Deck, width: number): Plan {
  const last = 88;
  const beside = Math.max(Math.round(width * 0.274) + 12, figuresWidth(block, deck));
  // Where the sentence would have less than half the page, "38 van 98" starts it.
  const narrow = width - beside - last < width / 2;
  const first = narrow ? figureWidth(block, deck) : beside;
  return {
    columns: [
      { width: first, align: "l" },
      { width: width - first - last, align: "l" },
      { width: last, align: "r" },
    ],
    head: deck.words.glanceColumns.map(cell),
    headPt: PT.note,
    rows: block.findings.map((finding) => rowOf(finding, narrow, deck)),
    total: null,
    pt: PT.table,
    rowHeight: 80,
    firstColumn: false,
  };
}

/** Figure and detail stand on one line, at most in half the page. */
function figuresWidth({ findings }: GlanceBlock, { design: { fonts } }: Deck): number {
  const widths = findings.map(
    ({ figure, detail }) =>
      textWidth(figure, fonts.bold, PT.figure) + textWidth(`   ${detail}`, fonts.body, PT.text),
  );
  return Math.min(560, Math.ceil(Math.max(0, ...widths)) + 24);
}

function figureWidth({ findings }: GlanceBlock, { design: { fonts } }: Deck): number {
  return (
    Math.ceil(Math.max(0, ...findings.map(({ figure }) => textWidth(figure, fonts.bold, PT.figure)))) + 28
  );
}

function rowOf({ figure, detail, sentence, target }: Finding, narrow: boolean, deck: Deck): Cell[] {
  const { figure: colour, second, link: ink } = deck.design.palette;
  const number = deck.slideNumber(target);
  const big = { text: figure.replaceAll(" ", "\u00A0"), pt: PT.figure, bold: true, colour };
  const counted = { text: detail.replaceAll(" ", "\u00A0"), pt: PT.text, colour: second };
  return [
    narrow ? [big] : [big, { text: "\u00A0\u00A0 ", pt: PT.text }, counted],
    narrow ? [counted, { text: ` ${sentence}` }] : cell(sentence),
    number === null
      ? cell("–")
      : [{ text: String(number), bold: true, link: { slide: target }, ...(ink !== null && { colour: ink }) }],
  ];
}

function altOf(block: GlanceBlock, deck: Deck): string {
  const rows = block.findings.map((one) => `${one.figure} (${one.detail}) ${one.sentence}`);
  return `${deck.words.tableAlt(block.title)} ${rows.join(" ")}`;
}
