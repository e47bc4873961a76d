import type { Quotation } from "../model.ts";
import type { Flag } from "./flags.ts";
import type { OfferedAnswer } from "./offer.ts";
import type { QuotedById } from "./schemas.ts";

const LONGEST = 300;
/** Nobody needs more to see what something rests on. */
const MOST = 10;

/** Whether words stand in an answer exactly, in one piece, and not across a place where words were left out. */
export function standsIn({ text, words }: OfferedAnswer, quote: string): boolean {
  const said = quote.trim();
  if (said === "" || quote.length > LONGEST) return false;
  return words.includes(quote) && text.parts.some((part) => "words" in part && part.words.includes(quote));
}

/** The quotations that are in the answers they name; the others are flagged. */
export function quotesIn(
  quotes: readonly QuotedById[],
  byId: ReadonlyMap<string, OfferedAnswer>,
  flags: Flag[],
): Quotation[] {
  return quotes.slice(0, MOST).flatMap(({ id, quote }) => {
    const answer = byId.get(id);
    if (answer === undefined) flags.push("model-id-unknown");
    else if (standsIn(answer, quote)) return [{ row: answer.row, words: quote }];
    else flags.push("model-quote-invented");
    return [];
  });
}

export function answersById(answers: readonly OfferedAnswer[]): ReadonlyMap<string, OfferedAnswer> {
  return new Map(answers.map((answer) => [answer.id, answer]));
}
