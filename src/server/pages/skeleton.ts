import { html, type Html } from "../../look/html.ts";

/** What stands in one place of a page for one participant: markup, with its values escaped. */
export type Hole<View> = (view: View) => string;

/** Leaves a place open in a page that is being written. */
export type Put<View> = (hole: Hole<View>) => Html;

/** A page of which everything that is the same for everybody has been written already. */
export interface Skeleton<View> {
  fill(view: View): string;
}

/**
 * Writes a page once, with places left open. Rendering is what a page costs: what is the same for everybody is
 * escaped and joined here, and a participant's page is the pieces with what differs between them.
 */
export function skeleton<View>(write: (put: Put<View>) => Html): Skeleton<View> {
  const holes: Hole<View>[] = [];
  const { text } = write((hole) => {
    holes.push(hole);
    return openPlace(holes.length - 1);
  });
  const [first = "", ...rest] = text.split(OPEN_PLACE);
  const parts = pairsOf(rest).map(([number, piece]) => ({ hole: holes[Number(number)], piece }));
  return {
    fill: (view) => {
      let page = first;
      for (const { hole, piece } of parts) page += (hole?.(view) ?? "") + piece;
      return page;
    },
  };
}

/** No tag starts with a digit, and no text that is put into a page keeps its `<`: nothing else looks like this. */
function openPlace(number: number): Html {
  return html`${LESS}${number}${MORE}`;
}

const LESS = html`<`;
const MORE = html`>`;
const OPEN_PLACE = /<(\d+)>/;

/** What `split` gives with a group in its pattern: a number, what follows it, a number, … */
function pairsOf(parts: readonly string[]): [number: string, piece: string][] {
  return Array.from({ length: parts.length / 2 }, (_, i) => [parts[2 * i] ?? "", parts[2 * i + 1] ?? ""]);
}
