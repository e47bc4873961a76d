import type { SpeakerNote } from "../../office/presentation/notes.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { LayoutName, Page } from "./design.ts";
import type { Deck, Draft } from "./draft.ts";
import { header, type Heading } from "./header.ts";
import { note, type NoteLines } from "./note.ts";

/** A slide before its header is fitted: the content is made when it is known where it may start. */
export interface Sketch {
  readonly id: string;
  readonly layout: LayoutName;
  readonly heading: Heading;
  readonly note: NoteLines;
  readonly notes: readonly SpeakerNote[];
  /** Content between header and note, in reading order; `after` stands after the note. */
  readonly content: (page: Page, top: number) => readonly Shape[];
  readonly after?: (page: Page, top: number) => readonly Shape[];
}

/** Puts header, content and note together in reading order. */
export function slide(deck: Deck, sketch: Sketch): Draft {
  const whole = deck.design.page(sketch.layout);
  const under = note(deck, whole, sketch.note);
  const page = { ...whole, bottom: whole.bottom - under.extra };
  const head = header(deck, page, sketch.heading);
  return {
    id: sketch.id,
    layout: sketch.layout,
    title: head.title,
    shapes: [
      ...head.shapes,
      ...sketch.content(page, head.top),
      ...under.shapes,
      ...(sketch.after?.(page, head.top) ?? []),
    ],
    notes: [...head.notes, ...sketch.notes, ...under.notes],
    problems: head.problems,
  };
}

/** Where the content starts under a heading, to count pages with. */
export function contentTop(deck: Deck, layout: LayoutName, heading: Heading): number {
  return header(deck, deck.design.page(layout), heading).top;
}

/**
 * Spreads items over slides: `paging` says which items each slide takes under a content top. When there are more
 * slides than one, the titles get their "(1 van 2)", which may make a title longer and the room less: then again.
 */
export function paged<T>(
  deck: Deck,
  layout: LayoutName,
  heading: Heading,
  paging: (top: number) => readonly (readonly T[])[],
): {
  readonly items: readonly T[];
  readonly heading: Heading;
  readonly index: number;
  readonly of: number;
}[] {
  let pages = paging(contentTop(deck, layout, heading));
  for (let i = 0; i < 3 && pages.length > 1; i++) {
    const of = pages.length;
    const suffix = deck.words.part(of, of);
    pages = paging(contentTop(deck, layout, { ...heading, suffix }));
    if (pages.length === of) break;
  }
  const of = pages.length;
  return pages.map((items, index) => ({
    items,
    index,
    of,
    heading: of === 1 ? heading : { ...heading, suffix: deck.words.part(index + 1, of) },
  }));
}

/** "q3", and "q3-2" for its second slide. */
export function slideId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}

/** Splits a list in equal parts of at most `most`. */
export function equalParts<T>(items: readonly T[], most: number): T[][] {
  const parts = Math.max(1, Math.ceil(items.length / Math.max(1, most)));
  return Array.from({ length: parts }, (_, i) =>
    items.slice(Math.round((i * items.length) / parts), Math.round(((i + 1) * items.length) / parts)),
  );
}
