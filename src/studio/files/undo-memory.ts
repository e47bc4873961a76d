import { whoAmI } from "../ask.ts";

/** What can be taken back, and what can be done once more. The last thing done stands last. */
export interface UndoStacks<D> {
  readonly undo: readonly D[];
  readonly redo: readonly D[];
}

/** Steps that are kept: nobody goes back further, and a device has room for it. */
const MOST_KEPT = 200;

/** Keeps what somebody can undo in one file on their device, so that it is still there when the page is loaded anew. */
export function keepUndo<D>(address: string, { undo, redo }: UndoStacks<D>): void {
  const place = placeOf(address);
  try {
    if (undo.length === 0 && redo.length === 0) localStorage.removeItem(place);
    else
      localStorage.setItem(
        place,
        JSON.stringify({ undo: undo.slice(-MOST_KEPT), redo: redo.slice(-MOST_KEPT) }),
      );
  } catch {
    // No room on the device: work that was not sent yet goes first.
    localStorage.removeItem(place);
  }
}

export function keptUndo<D>(address: string): UndoStacks<D> {
  const kept = localStorage.getItem(placeOf(address));
  return kept === null ? { undo: [], redo: [] } : (JSON.parse(kept) as UndoStacks<D>);
}

function placeOf(address: string): string {
  return `undo:${whoAmI()}:${address}`;
}
