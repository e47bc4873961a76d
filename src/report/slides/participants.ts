import type { Paragraph } from "../../office/drawing/text.ts";
import type { ParticipantsBlock } from "../model.ts";
import { PT } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import type { Heading } from "../deck/header.ts";
import { loose } from "../deck/note.ts";
import { contentTop, paged, slide, slideId } from "../deck/page.ts";
import { cell, pageRows, type Column, type Plan } from "../deck/tables.ts";
import { panel, panelFits, panelWidths } from "./panel.ts";
import { tableShape } from "./table-shape.ts";

/** Who took part: counts of taking part, never opinions. */
export function participantsSlides(block: ParticipantsBlock, deck: Deck): Draft[] {
  const heading = { title: block.title, question: [{ text: block.intro }], about: block.id };
  const said = panelSaid(block, heading, deck);
  const wide = said === null;
  const layout = wide ? "Tabel" : BESIDE;
  const page = deck.design.page(layout);
  const plan = planOf(block, wide ? page.width : panelWidths(page).main);
  const remarks = [...block.notes, ...(wide && block.smallGroups !== null ? [block.smallGroups] : [])];
  const pages = paged(deck, layout, heading, (top) => pageRows(plan, page.bottom - top, deck.design));
  const alt = `${deck.words.tableAlt(block.title)} ${[...block.rows, block.total].map((row) => row.join(" ")).join("; ")}.`;
  return pages.map(({ items, index, of, heading: own }) =>
    slide(deck, {
      id: slideId(block.id, index),
      layout,
      heading: own,
      note: remarks.map((text) => [loose(text)]),
      notes: [[deck.words.notes.source, block.notes.join(" ") || block.intro]],
      content: (at, top) => {
        const shape = tableShape(deck, at, top, { ...plan, rows: items }, alt, index === of - 1);
        return said === null ? [shape] : [shape, panel(deck, at, top, said, shape.box.h)];
      },
    }),
  );
}

const BESIDE = "Tabel met kanttekening";

/** What stands beside a table of one column of figures, in full or with a smaller figure; null where nothing fits. */
function panelSaid(block: ParticipantsBlock, heading: Heading, deck: Deck): Paragraph[] | null {
  if (block.columns.length > 2) return null;
  const top = contentTop(deck, BESIDE, heading);
  const tried = [PT.panelFigure, PT.figure].map((pt) => panelText(block, deck, pt));
  return tried.find((text) => panelFits(deck, deck.design.page(BESIDE), top, text)) ?? null;
}

function planOf(block: ParticipantsBlock, width: number): Plan {
  const figures = block.columns.length - 1;
  const each =
    figures === 1
      ? Math.min(240, Math.round(width * 0.36))
      : Math.min(180, Math.round((width * 0.6) / Math.max(1, figures)));
  const columns = block.columns.map((_, i): Column =>
    i === 0 ? { width: width - each * figures, align: "l" } : { width: each, align: "r" },
  );
  return {
    columns,
    head: block.columns.map(cell),
    headPt: PT.text,
    rows: block.rows.map((row) => row.map(cell)),
    total: block.total.map(cell),
    pt: PT.table,
    rowHeight: 54,
    firstColumn: false,
  };
}

function panelText(
  { smallGroups }: ParticipantsBlock,
  { report: { meta }, words, design }: Deck,
  pt: number,
): Paragraph[] {
  const { panelFigure } = design.palette;
  return [
    { runs: [{ text: words.number(meta.participants), pt, bold: true, colour: panelFigure }] },
    { runs: [{ text: words.participantsHead(meta.participants), pt: PT.heading, bold: true }] },
    ...[...words.participantsPanel, ...(smallGroups === null ? [] : [smallGroups])].map((text) => ({
      runs: [{ text }],
      before: 10,
    })),
  ];
}
