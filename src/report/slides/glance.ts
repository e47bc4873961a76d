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
  const heading = { title: block.title, question: [{ text: block.intro }], about: block.id };
  const spread = (counts: "beside" | "before") => {
    const plan = planOf(block, counts, deck, page.width);
    const pages = paged(deck, "Tabel", heading, (top) => pageRows(plan, page.bottom - top, deck.design));
    return { plan, pages };
  };
  const beside = besideWidth(block, deck, page.width) === null ? null : spread("beside");
  // "38 van 98" starts the sentence rather than that a finding needs a second slide.
  const { plan, pages } = beside?.pages.length === 1 ? beside : fewest(beside, spread("before"));
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

interface Spread {
  readonly plan: Plan;
  readonly pages: ReturnType<typeof paged<readonly Cell[]>>;
}

function fewest(beside: Spread | null, before: Spread): Spread {
  return beside !== null && beside.pages.length <= before.pages.length ? beside : before;
}

const LAST = 88;

/** Width of the column of figures and counts; null where the sentence would keep less than half the page. */
function besideWidth(block: GlanceBlock, deck: Deck, width: number): number | null {
  const beside = Math.max(Math.round(width * 0.274) + 12, figuresWidth(block, deck));
  return width - beside - LAST < width / 2 ? null : beside;
}

function planOf(block: GlanceBlock, counts: "beside" | "before", deck: Deck, width: number): Plan {
  const beside = counts === "beside" ? besideWidth(block, deck, width) : null;
  const first = beside ?? figureWidth(block, deck);
  return {
    columns: [
      { width: first, align: "l" },
      { width: width - first - LAST, align: "l" },
      { width: LAST, align: "r" },
    ],
    head: deck.words.glanceColumns.map(cell),
    headPt: PT.note,
    rows: block.findings.map((finding) => rowOf(finding, beside === null, deck)),
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
