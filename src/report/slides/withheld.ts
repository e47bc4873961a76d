import type { Paragraph } from "../../office/drawing/text.ts";
import { PT } from "../deck/design.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import { kept, noteFits, type NoteLines, type NoteSentence } from "../deck/note.ts";
import { slide } from "../deck/page.ts";
import type { Breakdown, ClosedBlock } from "../model.ts";
import { baseSentence, labelRuns } from "./question.ts";
import { textBody } from "./text-body.ts";

/** Breakdowns of a question of which nothing may be shown: all that is left to tell is why. */
export function withheldOf({ breakdowns }: ClosedBlock): Breakdown[] {
  return breakdowns.filter(({ rows }) => rows.length === 0);
}

/** Why, in the note under the question's own chart where there is room for it; null where it needs a slide. */
export function toldUnderChart(
  block: ClosedBlock,
  noteWith: (more: readonly NoteSentence[]) => NoteLines,
  deck: Deck,
): readonly NoteSentence[] | null {
  const reasons = new Set(withheldOf(block).flatMap(({ protection }) => protection.map(([, text]) => text)));
  const more = [...reasons].map((text) => kept({ text }));
  return noteFits(deck, deck.design.page("Grafiek"), noteWith(more)) ? more : null;
}

/** One slide for all of a question, however many rows it has. */
export function withheldSlide(block: ClosedBlock, deck: Deck): Draft {
  const withheld = withheldOf(block);
  const [first] = withheld;
  const alone = withheld.length === 1 ? first?.title : undefined;
  return slide(deck, {
    id: `${block.id}-withheld`,
    layout: "Tekst",
    heading: {
      title: alone ?? deck.words.protection(block.label ?? block.short),
      question: [...labelRuns(block.label), { text: block.wording }],
      about: block.id,
    },
    note: first === undefined ? [] : [[baseSentence(first.nLabel, "")]],
    notes: withheld.flatMap(({ speakerNotes }) => speakerNotes),
    content: (page, top) => [textBody(deck, page, top, reasonsOf(withheld))],
  });
}

/** Each reason once, after what it is the reason for. */
function reasonsOf(withheld: readonly Breakdown[]): Paragraph[] {
  const byReason = new Map<string, { head: string; titles: string[] }>();
  for (const { title, protection } of withheld)
    for (const [head, text] of protection) {
      const known = byReason.get(text);
      if (known === undefined) byReason.set(text, { head, titles: [title] });
      else known.titles.push(title);
    }
  return [...byReason].flatMap(([text, { head, titles }], i): Paragraph[] => [
    { runs: [{ text: head, pt: PT.heading, bold: true }], ...(i > 0 && { before: 16 }) },
    ...(withheld.length > 1 ? [{ runs: [{ text: `${titles.join("; ")}.` }], before: 10 }] : []),
    { runs: [{ text }], before: 10 },
  ]);
}
