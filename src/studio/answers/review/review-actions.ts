import { decideFirst } from "../coding/coding-actions.ts";
import type { Bench } from "../use-bench.ts";

export interface ReviewActions {
  readonly decide: (decision: "redact" | "keep") => void;
  readonly withhold: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly read: () => void;
}

/** What can be decided on the answer in hand; with words selected in it, on those. */
export function reviewActions(bench: Bench, row: string | undefined, goOn: () => void): ReviewActions {
  const { store, state } = bench;
  const own = (words: string | undefined, decision: "redact" | "withhold"): boolean =>
    row !== undefined &&
    store.change({
      kind: "review",
      body: { own: { row, decision, ...(words !== undefined && { words }) } },
    });
  const left = state.details.get(row ?? "")?.length ?? 0;
  return {
    decide: (decision) => {
      const selected = selectedWords();
      if (selected !== "" && decision === "redact") own(selected, "redact");
      else if (decideFirst(bench, row, decision) && left <= 1) goOn();
    },
    withhold: () => {
      if (own(undefined, "withhold")) goOn();
    },
    undo: () => void store.undo(),
    redo: () => void store.redo(),
    read: () => void store.change({ kind: "review", body: { read: { answers: state.work.answers.length } } }),
  };
}

/** Words selected in the answer in hand. */
function selectedWords(): string {
  const selection = getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest(".answer-in-hand .voice") == null ? "" : (selection?.toString().trim() ?? "");
}
