import type { IsoDate } from "../../time.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { Coder } from "../codebook-model.ts";

/** `agreement/<variable>.json`: answers that were coded a second time without seeing the first codes. Restricted. */
export interface AgreementFile {
  readonly format: "agreement.v1";
  readonly variable: string;
  readonly samples: readonly Sample[];
}

/** One sample: for somebody else to code, or for the same person to code again later. */
export interface Sample {
  readonly kind: "second" | "recheck";
  /** Who codes the sample. */
  readonly coder: Coder;
  readonly drawn: IsoDate;
  /** What the draw follows from: the same seed on the same coding draws the same answers. */
  readonly seed: string;
  /** How many answers it was drawn from. */
  readonly from: number;
  /** By chance, or those whose codes the program doubts most. */
  readonly pickedBy: "chance" | "doubt";
  /** The codebook at the moment of coding: later steps change neither what was agreed nor its value. */
  readonly codebook?: readonly CodebookLine[];
  readonly answers: readonly SampledAnswer[];
}

/** A theme and its sub-points, by code. */
export interface CodebookLine {
  readonly theme: Code;
  readonly subpoints: readonly Code[];
}

export interface SampledAnswer {
  readonly row: string;
  /** The codes it had when it was coded again. */
  readonly first?: readonly Code[];
  /** The codes it got the second time; absent while it waits. */
  readonly second?: readonly Code[];
  readonly decided?: Adjudication;
}

/** What was decided where two codings differ. */
export interface Adjudication {
  readonly codes: readonly Code[];
  readonly by: Coder;
  readonly on: IsoDate;
  readonly why?: string;
}
