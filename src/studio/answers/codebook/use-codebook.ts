import type { CodebookWish } from "../../../api/answers.ts";
import { codesOf } from "../../../coding/steps/places.ts";
import { useBench } from "../use-bench.ts";
import { newCode } from "./new-code.ts";

interface CodebookActions {
  /** Takes a step; false where it cannot be taken. */
  readonly take: (step: CodebookWish, parts?: Readonly<Record<string, readonly string[]>>) => boolean;
  /** The code a new title gets. */
  readonly codeFor: (title: string, under?: string) => string;
}

export function useCodebook(): CodebookActions {
  const { store, state } = useBench();
  return {
    take: (step, parts) => {
      // Two steps may follow each other before anything is drawn.
      const { coding } = (store.read() ?? state).shown;
      const steps = (coding.history ?? []).length;
      return store.change({
        kind: "codebook",
        body: { steps, edit: { step, ...(parts !== undefined && { parts }) } },
      });
    },
    codeFor: (title, under) => newCode(title, codesOf(state.shown.coding.themes), under),
  };
}
