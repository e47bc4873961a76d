import type { Paragraph, Run } from "../../office/drawing/text.ts";
import { countLines, cutToLines, linesHeight } from "../../office/fonts/measure.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { OpenBlock, Quote } from "../model.ts";
import { PT, type Page } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { loose } from "../deck/note.ts";
import { equalParts, paged, slide, slideId } from "../deck/page.ts";
import { setText } from "../deck/typeset.ts";
import { tie } from "../tie.ts";

const MOST_PER_SLIDE = 3;
const GAP = 36;
const SMALLEST = PT.quotes[PT.quotes.length - 1] ?? 22;

/** A quote with the question it answers. */
interface Spoken {
  readonly quote: Quote;
  readonly label: string | null;
}

/** Answers the researcher chose, of all questions together, in serif: the only other face, for these words alone. */
export function quoteSlides(deck: Deck): Draft[] {
  const blocks = deck.report.blocks.filter((one): one is OpenBlock => one.kind === "open");
  const spoken = blocks.flatMap(({ quotes, label }) => quotes.map((quote): Spoken => ({ quote, label })));
  if (spoken.length === 0) return [];
  const { words } = deck;
  const numbers = [
    ...new Set(blocks.filter((one) => one.quotes.length > 0).flatMap((one) => one.number ?? [])),
  ];
  const heading = {
    title: words.quotesTitle,
    question: [{ text: words.quotesIntro(spoken.length, numbers) }],
    about: "quotes",
  };
  const page = deck.design.page("Citaten");
  const room = (top: number) => page.bottom - top - 16;
  const pages = paged(deck, "Citaten", heading, (top) => evenQuotes(spoken, room(top), deck, page));
  return pages.map(({ items, index, heading: own }) =>
    slide(deck, {
      id: slideId("quotes", index),
      layout: "Citaten",
      heading: own,
      note: [[loose(words.quotesNote)]],
      notes: items.map(
        (one) => [one.label ?? "", `${plainText(one, deck)} ${themeText(one, deck)}`] as const,
      ),
      content: (at, top) => [quotesShape(items, deck, at, top + 16)],
    }),
  );
}

function widthOf(page: Page): number {
  return Math.min(1040, page.width);
}

function plainText({ quote: { text } }: Spoken, { words }: Deck): string {
  return `“${text.parts
    .map((part) => ("words" in part ? part.words : words.redacted))
    .join("")
    .trim()}”`;
}

/** As many slides, each with as many quotes as the others where they fit so. */
function evenQuotes(quotes: readonly Spoken[], room: number, deck: Deck, page: Page): Spoken[][] {
  const filled = pageQuotes(quotes, room, deck, page);
  const even = equalParts(quotes, Math.ceil(quotes.length / filled.length));
  const fits = even.every((some) => heightOf(some, SMALLEST, deck, page) <= room);
  return fits && even.length === filled.length ? even : filled;
}

/** At most three a slide, fewer where they are long. */
function pageQuotes(quotes: readonly Spoken[], room: number, deck: Deck, page: Page): Spoken[][] {
  const pages: Spoken[][] = [[]];
  for (const quote of quotes) {
    const current = pages.at(-1) ?? [];
    const full =
      current.length === MOST_PER_SLIDE || heightOf([...current, quote], SMALLEST, deck, page) > room;
    if (full && current.length > 0) pages.push([quote]);
    else current.push(quote);
  }
  return pages;
}

function heightOf(quotes: readonly Spoken[], pt: number, deck: Deck, page: Page): number {
  const lines = (quote: Spoken) =>
    countLines(plainText(quote, deck), deck.design.fonts.quote, pt, widthOf(page) * 0.97);
  const theme = (quote: Spoken) =>
    themeText(quote, deck) === "" ? 0 : linesHeight(themeLines(quote, deck, page), PT.count) + 6;
  return quotes.reduce(
    (sum, quote, i) => sum + linesHeight(lines(quote), pt) + theme(quote) + (i === 0 ? 0 : GAP),
    0,
  );
}

function themeLines(quote: Spoken, deck: Deck, page: Page): number {
  return countLines(themeText(quote, deck), deck.design.fonts.body, PT.count, widthOf(page));
}

function themeText({ quote: { theme, themeAnswers }, label }: Spoken, { words }: Deck): string {
  const said = theme === null ? [] : [words.theme(theme, themeAnswers)];
  return tie([...(label === null ? [] : [label]), ...said].join(". "));
}

function quotesShape(quotes: readonly Spoken[], deck: Deck, page: Page, y: number): Shape {
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
function quoteRuns(quote: Spoken, pt: number, deck: Deck, page: Page, room: number): Run[] {
  const { fonts, palette } = deck.design;
  const serif = fonts.quoteName === null ? {} : { font: fonts.quoteName };
  const text = plainText(quote, deck);
  const most = Math.max(1, Math.floor((room - 40) / linesHeight(1, pt)));
  const width = widthOf(page) * 0.97;
  if (countLines(text, fonts.quote, pt, width) > most)
    return [{ text: `${cutToLines(text, fonts.quote, pt, width, most)}”`, pt, ...serif }];
  const parts = quote.quote.text.parts.map((part): Run =>
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
