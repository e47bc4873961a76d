import type { Block, BlockKind } from "../model.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { accountSlides } from "./account.ts";
import { appendixSlides } from "./appendix.ts";
import { closedSlides } from "./closed.ts";
import { comparisonSlides } from "./comparison.ts";
import { glanceSlides } from "./glance.ts";
import { openSlides } from "./open.ts";
import { participantsSlides } from "./participants.ts";
import { quoteSlides } from "./quotes.ts";
import { titleSlide } from "./title.ts";
import { withheldSlides } from "./withheld.ts";

/** Makes the slides of one kind of block. */
type Maker<K extends BlockKind> = (block: Extract<Block, { kind: K }>, deck: Deck) => Draft[];

/** One line a kind of block; a kind without slides does not compile. */
const MAKERS: { readonly [K in BlockKind]: Maker<K> } = {
  glance: glanceSlides,
  participants: participantsSlides,
  closed: closedSlides,
  open: openSlides,
  comparison: comparisonSlides,
  account: accountSlides,
};

function slidesOf<K extends BlockKind>(block: Extract<Block, { kind: K }>, deck: Deck): Draft[] {
  return MAKERS[block.kind](block, deck);
}

/**
 * The whole deck: title, blocks in the report's order, after the last open question quotes and what is not
 * shown, all tables.
 */
export function allSlides(deck: Deck): Draft[] {
  const { blocks } = deck.report;
  const open = blocks.findLastIndex((block) => block.kind === "open") + 1;
  const make = (some: readonly Block[]) => some.flatMap((block) => slidesOf(block, deck));
  return [
    titleSlide(deck),
    ...make(blocks.slice(0, open)),
    ...quoteSlides(deck),
    ...withheldSlides(deck),
    ...make(blocks.slice(open)),
    ...appendixSlides(deck),
  ];
}
