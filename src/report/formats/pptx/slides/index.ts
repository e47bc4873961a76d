import type { Block, BlockKind } from "../../../model.ts";
import type { Deck, Draft } from "../draft.ts";
import { accountSlides } from "./account.ts";
import { appendixSlides } from "./appendix.ts";
import { closedSlides } from "./closed.ts";
import { comparisonSlides } from "./comparison.ts";
import { glanceSlides } from "./glance.ts";
import { openSlides } from "./open.ts";
import { participantsSlides } from "./participants.ts";
import { titleSlide } from "./title.ts";

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
  return (MAKERS[block.kind as K] as Maker<K>)(block, deck);
}

/** The whole deck: title, blocks in the report's order, all tables. */
export function allSlides(deck: Deck): Draft[] {
  return [
    titleSlide(deck),
    ...deck.report.blocks.flatMap((block) => slidesOf(block, deck)),
    ...appendixSlides(deck),
  ];
}
