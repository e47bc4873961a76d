import type { DetailKind } from "./model.ts";

/** `review/<variable>.proposal.json`: what somebody still has to decide on. Restricted, as the review itself. */
export interface ReviewProposal {
  readonly format: "review-proposal.v1";
  readonly variable: string;
  readonly details: readonly OpenDetail[];
}

/** A part of an answer that waits for a decision. Positions are Unicode code points, `to` not included. */
export interface OpenDetail {
  readonly row: string;
  readonly from: number;
  readonly to: number;
  /** The words between the positions. */
  readonly words: string;
  readonly kind: DetailKind;
  /** The words with what stands around them, so that somebody can decide. */
  readonly around: string;
  /** To be filled in by whoever decides, as in a review. */
  readonly decision?: "redact" | "keep" | "withhold";
}
