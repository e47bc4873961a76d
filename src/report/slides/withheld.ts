import type { Paragraph } from "../../office/drawing/text.ts";
import { PT } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { kept, noteFits, type NoteSentence } from "../deck/note.ts";
import { equalParts, slide, slideId } from "../deck/page.ts";
import type { Breakdown, ClosedBlock } from "../model.ts";
import { isGrid } from "./grid.ts";
import { noteOf } from "./question.ts";
import { textBody } from "./text-body.ts";

/** Breakdowns of a question of which nothing may be shown: all that is left to tell is why. */
function withheldOf({ breakdowns }: ClosedBlock): Breakdown[] {
  return breakdowns.filter(({ rows }) => rows.length === 0);
}

/** Why, for the note under the question's own chart; null where there is no room for it. */
export function withheldReasons(block: ClosedBlock, deck: Deck): readonly NoteSentence[] | null {
  const reasons = new Set(withheldOf(block).flatMap(({ protection }) => protection.map(([, text]) => text)));
  const [chart] = block.charts;
  if (reasons.size === 0 || chart === undefined) return [];
  const more = [...reasons].map((text) => kept({ text }));
  const note = isGrid(block)
    ? noteOf(block, { ...chart, locationNote: null }, deck, { behind: deck.words.countsInAppendix, more })
    : noteOf(block, chart, deck, { more });
  return noteFits(deck, deck.design.page("Grafiek"), note) ? more : null;
}

const MOST_QUESTIONS = 12;

/** One slide for all questions whose own slides had no room to say it. */
export function withheldSlides(deck: Deck): Draft[] {
  const blocks = deck.report.blocks.filter(
    (one): one is ClosedBlock => one.kind === "closed" && withheldReasons(one, deck) === null,
  );
  if (blocks.length === 0) return [];
  const pages = equalParts(blocks, MOST_QUESTIONS);
  return pages.map((some, i) =>
    slide(deck, {
      id: slideId("withheld", i),
      layout: "Tekst",
      heading: {
        title: deck.words.withheldTitle,
        question: [{ text: deck.words.withheldIntro }],
        about: "withheld",
        ...(pages.length > 1 && { suffix: deck.words.part(i + 1, pages.length) }),
      },
      note: [],
      notes: some.flatMap((block) => withheldOf(block).flatMap(({ speakerNotes }) => speakerNotes)),
      content: (page, top) => [textBody(deck, page, top, reasonsOf(some))],
    }),
  );
}

/** Rows of a grid named one by one; of more than this their number is said. */
const MOST_ROWS = 3;

/** Each reason once, after what it is the reason for. */
function reasonsOf(blocks: readonly ClosedBlock[]): Paragraph[] {
  const byReason = new Map<string, { head: string; titles: string[] }>();
  for (const block of blocks) {
    const withheld = withheldOf(block);
    for (const [head, text] of withheld.flatMap(({ protection }) => protection)) {
      const told = byReason.get(text) ?? { head, titles: [] };
      const titles = withheld
        .filter(({ protection }) => protection.some((one) => one[1] === text))
        .map(({ title }) => title);
      const said =
        titles.length > MOST_ROWS ? [`${block.label ?? block.short} (${titles.length}\u00A0×)`] : titles;
      byReason.set(text, { head, titles: [...new Set([...told.titles, ...said])] });
    }
  }
  return [...byReason].flatMap(([text, { head, titles }], i): Paragraph[] => [
    { runs: [{ text: head, pt: PT.heading, bold: true }], ...(i > 0 && { before: 16 }) },
    { runs: [{ text: `${titles.join("; ")}.` }], before: 10 },
    { runs: [{ text }], before: 10 },
  ]);
}
