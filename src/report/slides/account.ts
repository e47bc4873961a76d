import type { AccountBlock } from "../model.ts";
import { textWidth } from "../../office/fonts/measure.ts";
import { PT, type Page } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { paged, slide, slideId } from "../deck/page.ts";
import { cell, pageRows, type Cell, type Plan } from "../deck/tables.ts";
import { tie } from "../deck/typeset.ts";
import { strip, stripHeight } from "./conclusion.ts";
import { tableShape } from "./table-shape.ts";

/** How the poll was held and counted, and the sentence of whom it speaks. */
export function accountSlides(block: AccountBlock, deck: Deck): Draft[] {
  const page = deck.design.page("Tabel");
  const plan = planOf(block, deck, page);
  const standing = [{ text: tie(block.standing), bold: true }];
  const heading = { title: block.title, question: [{ text: block.intro }], about: block.id };
  const foot = stripHeight(standing, deck, page) + 24;
  const pages = paged(deck, "Tabel", heading, (top) => {
    const room = page.bottom - top;
    return withFoot(pageRows(plan, room, deck.design), plan, room, foot, deck);
  });
  const alt = `${deck.words.tableAlt(block.title)} ${block.rows.map(([term, text]) => `${term}: ${text}`).join(" ")}`;
  return pages.map(({ items, index, of, heading: own }) =>
    slide(deck, {
      id: slideId(block.id, index),
      layout: "Tabel",
      heading: own,
      note: [],
      notes: items.map((row) => [row[0]?.[0]?.text ?? "", row[1]?.[0]?.text ?? ""] as const),
      content: (at, top) => [tableShape(deck, at, top, { ...plan, rows: items }, alt)],
      after: (at) => (index === of - 1 ? [strip(standing, deck, at)] : []),
    }),
  );
}

/** The last page keeps room for the standing sentence: else its last rows go to a page of their own. */
function withFoot(pages: Rows[], plan: Plan, room: number, foot: number, { design }: Deck): Rows[] {
  const last = pages.at(-1) ?? [];
  const [kept = [], ...moved] = pageRows({ ...plan, rows: last }, room - foot, design);
  return moved.length === 0 ? pages : [...pages.slice(0, -1), kept, moved.flat()];
}

type Rows = readonly (readonly Cell[])[];

function planOf(block: AccountBlock, deck: Deck, page: Page): Plan {
  const widest = Math.max(0, ...block.rows.map(([term]) => textWidth(term, deck.design.fonts.bold, PT.text)));
  const first = Math.min(Math.round(page.width * 0.3), Math.max(160, Math.ceil(widest) + 32));
  return {
    columns: [
      { width: first, align: "l" },
      { width: page.width - first, align: "l" },
    ],
    head: deck.words.accountColumns.map(cell),
    headPt: PT.note,
    rows: block.rows.map((row) => row.map(cell)),
    total: null,
    pt: PT.text,
    rowHeight: 44,
    firstColumn: true,
  };
}
