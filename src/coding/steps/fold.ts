import type { Theme } from "../model.ts";
import type { ChangeStep, CodebookStep, Recoded } from "./model.ts";
import { changeThemes } from "./themes.ts";

/** A step that stands, with the answers it recoded when it was last taken. */
export interface Standing {
  readonly step: ChangeStep;
  readonly recoded: readonly Recoded[];
}

export interface Folded {
  readonly themes: readonly Theme[];
  /** Steps that stand, first to last. */
  readonly standing: readonly Standing[];
  /** Steps that were undone, the next to redo last. */
  readonly undone: readonly Standing[];
}

/** What a history comes to: every step in its turn, an undo taking the last away, a new step ending what was undone. */
export function foldSteps(history: readonly CodebookStep[]): Folded {
  const standing: Standing[] = [];
  let undone: Standing[] = [];
  for (const step of history) {
    if (step.do === "undo") {
      const last = standing.pop();
      if (last !== undefined) undone.push(last);
    } else if (step.do === "redo") {
      const next = undone.pop();
      if (next !== undefined) standing.push({ step: next.step, recoded: step.recoded });
    } else {
      standing.push({ step, recoded: "recoded" in step ? step.recoded : [] });
      undone = [];
    }
  }
  const themes = standing.reduce<readonly Theme[]>((known, { step }) => changeThemes(known, step), []);
  return { themes, standing, undone };
}

/** Whether two codebooks are the same, whatever the order of the fields in their files. */
export function sameThemes(a: readonly Theme[], b: readonly Theme[]): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
