import type { Paragraph, Run } from "../../../../office/drawing/text.ts";
import { countLines, cutToLines, linesHeight } from "../../../../office/fonts/measure.ts";
import type { Shape } from "../../../../office/presentation/shape.ts";
import type { OpenBlock, Quote } from "../../../model.ts";
import { PT, type Page } from "../design.ts";
import type { Deck, Draft } from "../draft.ts";
import { loose } from "../note.ts";
import { paged, slide } from "../page.ts";
import { setText, tie } from "../typeset.ts";
import { labelRuns } from "./closed.ts";

const MOST_PER_SLIDE = 3;
const GAP = 36;

/** Answers the researcher chose, in serif: the only other face, for participants' words alone. */
export function quoteSlides(block: OpenBlock, deck: Deck): Draft[] {
  if (block.quotes.length === 0) return [];
  const { words } = deck;
  const heading = {
    title: words.quotesTitle(block.label ?? block.short),
    question: [...labelRuns(block.label), { text: block.wording }],
    about: block.id,
  };
  const page = deck.design.page("Citaten");
  const room = (top: number) => page.bottom - top - 16;
  const pages = paged(deck, "Citaten", heading, (top) => pageQuotes(block.quotes, room(top), deck, page));
  return pages.map(({ items, index, heading: own }) =>
    slide(deck, {
      id: `${block.id}-quotes${index === 0 ? "" : `-${index + 1}`}`,
      layout: "Citaten",
      heading: own,
      note: [[loose(words.quotesNote)]],
      notes: items.map((quote) => [quote.theme ?? "", plainText(quote, deck)] as const),
      content: (at, top) => [quotesShape(items, deck, at, top + 16)],
    }),
  );
}

function widthOf(page: Page): number {
  return Math.min(1040, page.width);
}

function plainText({ text }: Quote, { words }: Deck): string {
  return `“${text.parts
    .map((part) => ("words" in part ? part.words : words.redacted))
    .join("")
    .trim()}”`;
}

/** At most three a slide, fewer where they are long. */
function pageQuotes(quotes: readonly Quote[], room: number, deck: Deck, page: Page): Quote[][] {
  const pages: Quote[][] = [[]];
  for (const quote of quotes) {
    const current = pages.at(-1) ?? [];
    const smallest = PT.quotes[PT.quotes.length - 1] ?? 22;
    const full =
      current.length === MOST_PER_SLIDE || heightOf([...current, quote], smallest, deck, page) > room;
    if (full && current.length > 0) pages.push([quote]);
    else current.push(quote);
  }
  return pages;
}

function heightOf(quotes: readonly Quote[], pt: number, deck: Deck, page: Page): number {
  const lines = (quote: Quote) =>
    countLines(plainText(quote, deck), deck.design.fonts.quote, pt, widthOf(page) * 0.97);
  const theme = (quote: Quote) =>
    quote.theme === null ? 0 : linesHeight(themeLines(quote, deck, page), PT.count) + 6;
  return quotes.reduce(
    (sum, quote, i) => sum + linesHeight(lines(quote), pt) + theme(quote) + (i === 0 ? 0 : GAP),
    0,
  );
}

function themeLines(quote: Quote, deck: Deck, page: Page): number {
  return countLines(themeText(quote, deck), deck.design.fonts.body, PT.count, widthOf(page));
}

function themeText({ theme, themeAnswers }: Quote, { words }: Deck): string {
  return theme === null ? "" : tie(words.theme(theme, themeAnswers));
}

function quotesShape(quotes: readonly Quote[], deck: Deck, page: Page, y: number): Shape {
  const h = page.bottom - y;
  const pt = PT.quotes.find((size) => heightOf(quotes, size, deck, page) <= h) ?? 22;
  const box = { x: page.left, y, w: widthOf(page), h };
  const paragraphs = quotes.flatMap((quote, i): Paragraph[] => {
    const said: Paragraph = { runs: quoteRuns(quote, pt, deck, page, h), before: i === 0 ? 0 : GAP };
    const theme = themeText(quote, deck);
    if (theme === "") return [said];
    return [said, { runs: [{ text: theme, pt: PT.count, colour: deck.design.palette.second }], before: 6 }];
  });
  return setText(deck, page, "body1", box, paragraphs);
}

/** Words as written; where words were left out a mark in the plain face, never by colour alone. */
function quoteRuns(quote: Quote, pt: number, deck: Deck, page: Page, room: number): Run[] {
  const { fonts, palette } = deck.design;
  const serif = fonts.quoteName === null ? {} : { font: fonts.quoteName };
  const text = plainText(quote, deck);
  const most = Math.max(1, Math.floor((room - 40) / linesHeight(1, pt)));
  const width = widthOf(page) * 0.97;
  if (countLines(text, fonts.quote, pt, width) > most)
    return [{ text: `${cutToLines(text, fonts.quote, pt, width, most)}”`, pt, ...serif }];
  const parts = quote.text.parts.map((part): Run =>
    "words" in part
      ? { text: part.words, pt, ...serif }
      : { text: deck.words.redacted, pt: Math.round(pt * 0.77), bold: true, colour: palette.second },
  );
  return [{ text: "“", pt, ...serif }, ...trimmed(parts), { text: "”", pt, ...serif }];
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => ({
    ...run,
    text: i === 0 ? run.text.trimStart() : i === runs.length - 1 ? run.text.trimEnd() : run.text,
  }));
}
