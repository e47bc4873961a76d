import type { Workbench } from "../../../api/answers.ts";
import type { CodedAnswer, Coding } from "../../../coding/model.ts";
import type { MeasuredShare } from "../../../coding/measured-share.ts";
import type { OpenDetail } from "../../../coding/proposal-model.ts";
import type { Suggested } from "../../../coding/suggestions/assistant.ts";

/** What the page tells the thread that learns. Answers are named by their index. */
export type ToThread =
  | { readonly kind: "open"; readonly desk: number; readonly work: Workbench; readonly words: string }
  | { readonly kind: "codebook"; readonly coding: Coding }
  | {
      readonly kind: "decide";
      readonly answer: number;
      readonly decided: CodedAnswer | null;
      readonly look: readonly number[];
    }
  | { readonly kind: "look"; readonly look: readonly number[] }
  /** Answers with these words, in any form. */
  | { readonly kind: "find"; readonly query: string }
  /** Answers that say much the same, together. */
  | { readonly kind: "bundle" };

/** What the thread says of the question that was opened under this number; others are of a question put away. */
export interface SaidOfDesk {
  readonly desk: number;
  readonly said: FromThread;
}

/** What the thread tells the page. */
export type FromThread =
  | { readonly kind: "found"; readonly query: string; readonly answers: readonly number[] }
  | { readonly kind: "bundles"; readonly bundles: readonly (readonly number[])[] }
  | { readonly kind: "details"; readonly details: readonly (readonly [string, readonly OpenDetail[]])[] }
  | {
      readonly kind: "advice";
      readonly order: Uint32Array;
      readonly firstRight: MeasuredShare;
      readonly suggestions: readonly (readonly [number, readonly Suggested[]])[];
    }
  | {
      readonly kind: "suggestions";
      readonly suggestions: readonly (readonly [number, readonly Suggested[]])[];
    };
