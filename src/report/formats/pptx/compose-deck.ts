import type { SpeakerNote } from "../../../office/presentation/notes.ts";
import type { Slide } from "../../../office/presentation/slide.ts";
import type { Problem } from "../../../problem.ts";
import { languageTag } from "../../../text.ts";
import type { Report } from "../../model.ts";
import type { Design } from "../../deck/design.ts";
import type { Deck, Draft } from "../../deck/draft.ts";
import { footer } from "../../deck/footer.ts";
import { shortened } from "../../deck/shorten.ts";
import { allSlides } from "../../slides/index.ts";
import { deckWords } from "../../deck/words.ts";

/** A report as slides in one design. */
export function composeDeck(
  report: Report,
  design: Design,
): { readonly slides: readonly Slide[]; readonly problems: readonly Problem[] } {
  const { report: short, problems } = shortened(report, design);
  const deck: Deck = {
    report: short,
    whole: report,
    design,
    words: deckWords(report.meta.voice),
    lang: languageTag(report.meta.voice.language),
    slideNumber: () => null,
  };
  // What slide a block is on is known only when all are made; numbers are short, so the second time nothing moves.
  const numbers = numbersOf(allSlides({ ...deck, slideNumber: () => 0 }));
  const drafts = withOwnTitles(allSlides({ ...deck, slideNumber: (id) => numbers.get(id) ?? null }));
  return {
    slides: drafts.map((draft, i) => ({
      id: draft.id,
      layout: design.page(draft.layout).layout,
      shapes: [...draft.shapes, ...footer(deck, draft, i + 1)],
      notes: [...remarksOn(draft, report, deck), ...draft.notes],
    })),
    problems: toldOnce([...problems, ...drafts.flatMap((draft) => draft.problems)]),
  };
}

/** What the researcher wrote for who presents a block stands first, on its first slide. */
function remarksOn({ id }: Draft, { remarks = {} }: Report, { words }: Deck): SpeakerNote[] {
  const remark = remarks[id];
  return remark === undefined || remark.trim() === "" ? [] : [[words.notes.explanation, remark]];
}

/** One text on several slides is one problem. */
function toldOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function numbersOf(drafts: readonly Draft[]): Map<string, number> {
  return new Map(drafts.map((draft, i) => [draft.id, i + 1]));
}

/** Screen readers list slides by title, so no two are the same: a later one is told apart by a number. */
function withOwnTitles(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const times = (seen.get(draft.title) ?? 0) + 1;
    seen.set(draft.title, times);
    return times === 1 ? draft : retitled(draft, `\u00A0(${times})`);
  });
}

function retitled(draft: Draft, tail: string): Draft {
  const [first, ...others] = draft.shapes;
  if (first?.kind !== "text") return draft;
  const paragraphs = first.paragraphs.map((one) => {
    const pt = one.runs.at(-1)?.pt;
    return { ...one, runs: [...one.runs, { text: tail, ...(pt !== undefined && { pt }) }] };
  });
  return { ...draft, title: draft.title + tail, shapes: [{ ...first, paragraphs }, ...others] };
}
