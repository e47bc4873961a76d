import type { CodesChange } from "../../../api/answers.ts";
import { isSame } from "../../../changes/places.ts";
import type {
  BulkAcceptance,
  CodedAnswer,
  Coding,
  Conclusion,
  ReviewDecision,
} from "../../../coding/model.ts";
import { foldSteps } from "../../../coding/steps/fold.ts";
import type { BenchChange, Files } from "./changes.ts";

/** Something that was done here and can be taken back, and done once more. */
export type Done = { readonly id: string } & (
  | {
      readonly kind: "codes";
      readonly row: string;
      readonly before: CodedAnswer | null;
      readonly after: CodedAnswer | null;
    }
  /** `step` is the place of the step in the history. */
  | { readonly kind: "codebook"; readonly step: number }
  | { readonly kind: "detail"; readonly row: string; readonly decisions: readonly ReviewDecision[] }
  | { readonly kind: "conclusion"; readonly before: Conclusion | null; readonly after: Conclusion | null }
  | {
      readonly kind: "bulk";
      readonly acceptance: BulkAcceptance;
      readonly rows: readonly string[];
      /** What waited on these answers. */
      readonly before: readonly CodedAnswer[];
    }
);

/** What a change made of the files, to be undone; undefined where there is nothing to undo. */
export function doneBy(change: BenchChange, before: Files, after: Files): Done | undefined {
  const { id } = change;
  switch (change.kind) {
    case "codes": {
      const { row } = change.body;
      const [was, is] = [codedIn(before.coding, row), codedIn(after.coding, row)];
      return { id, kind: "codes", row, before: was, after: is };
    }
    case "codebook":
      return { id, kind: "codebook", step: (after.coding.history ?? []).length - 1 };
    case "review": {
      const known = new Set(before.review.decisions);
      const decisions = after.review.decisions.filter((one) => !known.has(one));
      const [first] = decisions;
      return first === undefined ? undefined : { id, kind: "detail", row: first.row, decisions };
    }
    case "conclusion":
      return {
        id,
        kind: "conclusion",
        before: before.coding.conclusion ?? null,
        after: after.coding.conclusion ?? null,
      };
  }
}

export function codedIn({ answers }: Coding, row: string): CodedAnswer | null {
  return answers.find((answer) => answer.row === row) ?? null;
}

/**
 * The changes that take something back. Undefined where somebody else changed the same since: their work is not undone
 * in silence.
 */
export function undoing(done: Exclude<Done, { kind: "bulk" }>, files: Files): BenchChange[] | undefined {
  const { id } = done;
  switch (done.kind) {
    case "codes":
      return codesBack(id, files, { row: done.row, is: done.after, to: done.before });
    case "codebook": {
      const { history = [] } = files.coding;
      const last = foldSteps(history).standing.at(-1)?.step;
      return last === undefined || history[done.step] !== last
        ? undefined
        : [{ id, kind: "codebook", body: { steps: history.length, edit: { undo: true } } }];
    }
    case "detail": {
      const there = done.decisions.filter((one) =>
        files.review.decisions.some((known) => isSame(known, one)),
      );
      return there.length === 0
        ? undefined
        : there.map((takeBack) => ({ id, kind: "review", body: { takeBack } }));
    }
    case "conclusion":
      return conclusionBack(id, files, { is: done.after, to: done.before });
  }
}

/** The changes that do something once more after it was taken back; undefined where that no longer fits. */
export function redoing(done: Exclude<Done, { kind: "bulk" }>, files: Files): BenchChange[] | undefined {
  const { id } = done;
  switch (done.kind) {
    case "codes":
      return codesBack(id, files, { row: done.row, is: done.before, to: done.after });
    case "codebook": {
      const { history = [] } = files.coding;
      const next = foldSteps(history).undone.at(-1)?.step;
      return next === undefined || history[done.step] !== next
        ? undefined
        : [{ id, kind: "codebook", body: { steps: history.length, edit: { redo: true } } }];
    }
    case "detail":
      return done.decisions.map(({ by: _by, ...decide }) => ({ id, kind: "review", body: { decide } }));
    case "conclusion":
      return conclusionBack(id, files, { is: done.before, to: done.after });
  }
}

function codesBack(
  id: string,
  { coding }: Files,
  { row, is, to }: { row: string; is: CodedAnswer | null; to: CodedAnswer | null },
): BenchChange[] | undefined {
  if (!isSame(codedIn(coding, row), is)) return undefined;
  return [{ id, kind: "codes", body: codesTo(row, is, to) }];
}

function codesTo(row: string, was: CodedAnswer | null, to: CodedAnswer | null): CodesChange {
  if (to === null) return { row, was, codes: null };
  const { row: _row, ...again } = to;
  return { row, was, again };
}

function conclusionBack(
  id: string,
  { coding }: Files,
  { is, to }: { is: Conclusion | null; to: Conclusion | null },
): BenchChange[] | undefined {
  if (!isSame(coding.conclusion ?? null, is)) return undefined;
  return [{ id, kind: "conclusion", body: { was: is, conclusion: to } }];
}
