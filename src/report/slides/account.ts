import type { AccountBlock } from "../model.ts";
import { textWidth } from "../../office/fonts/measure.ts";
import { PT, type Page } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { loose } from "../deck/note.ts";
import { contentTop, paged, slide, slideId } from "../deck/page.ts";
import { cell, pageRows, type Plan } from "../deck/tables.ts";
import { tie } from "../tie.ts";
import { strip, stripHeight } from "./conclusion.ts";
import { sentence } from "./question.ts";
import { tableShape } from "./table-shape.ts";

/** How the poll was held and counted, and the sentence of whom it speaks. */
export function accountSlides(block: AccountBlock, deck: Deck): Draft[] {
  const page = deck.design.page("Tabel");
  const standing = [{ text: tie(block.standing), bold: true }];
  const heading = { title: block.title, question: [{ text: block.intro }], about: block.id };
  const foot = stripHeight(standing, deck, page) + AIR;
  const room = page.bottom - contentTop(deck, "Tabel", heading);
  const onOne = (rows: AccountBlock["rows"]) =>
    pageRows(planOf(rows, deck, page), room, deck.design, foot).length === 1;
  const moved = lastRows(block, deck).find((few) => onOne(block.rows.slice(0, -few))) ?? 0;
  const split = onOne(block.rows) ? 0 : moved;
  const kept = split === 0 ? block.rows : block.rows.slice(0, -split);
  const under = split === 0 ? [] : block.rows.slice(-split);
  const plan = planOf(kept, deck, page);
  const pages = paged(deck, "Tabel", heading, (top) => pageRows(plan, page.bottom - top, deck.design, foot));
  const alt = `${deck.words.tableAlt(block.title)} ${block.rows.map(([term, text]) => `${term}: ${text}`).join(" ")}`;
  return pages.map(({ items, index, of, heading: own }) =>
    slide(deck, {
      id: slideId(block.id, index),
      layout: "Tabel",
      heading: own,
      note: under.map(([term, text]) => [loose(sentence(`${term}: ${text}`))]),
      notes: items.map((row) => [row[0]?.[0]?.text ?? "", row[1]?.[0]?.text ?? ""] as const),
      content: (at, top) => [tableShape(deck, at, top, { ...plan, rows: items }, alt)],
      after: (at) => (index === of - 1 ? [strip(standing, deck, at)] : []),
    }),
  );
}

/** px between the table and the sentence under it. */
const AIR = 16;

/** How many of the last rows may stand in the note: which data these are, and that they are invented. */
function lastRows(block: AccountBlock, { report }: Deck): readonly number[] {
  const most = report.meta.invented ? 2 : 1;
  return [1, 2].filter((few) => few <= most && few < block.rows.length);
}

function planOf(rows: AccountBlock["rows"], deck: Deck, page: Page): Plan {
  const widest = Math.max(0, ...rows.map(([term]) => textWidth(term, deck.design.fonts.bold, PT.text)));
  const first = Math.min(Math.round(page.width * 0.3), Math.max(160, Math.ceil(widest) + 32));
  return {
    columns: [
      { width: first, align: "l" },
      { width: page.width - first, align: "l" },
    ],
    head: deck.words.accountColumns.map(cell),
    headPt: PT.note,
    rows: rows.map((row) => row.map(cell)),
    total: null,
    pt: PT.text,
    rowHeight: 44,
    firstColumn: true,
  };
}
