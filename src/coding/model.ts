import type { Text } from "../text.ts";
import type { Code } from "../questionnaire/code.ts";
import type { MeasuredShare } from "./measured-share.ts";
import type { Coder, GivenCode, Theme } from "./codebook-model.ts";
import type { IsoDate } from "../time.ts";
import type { CodebookStep } from "./steps/model.ts";

export type { Coder, GivenCode, Stance, Subpoint, Theme } from "./codebook-model.ts";

/** `coding/<variable>.json`: the codebook of one text variable and which answers carry which code. */
export interface Coding {
  readonly format: "coding.v1";
  /** The text variable: an open question's code, or `q3_anders_text`. */
  readonly variable: string;
  readonly themes: readonly Theme[];
  readonly conclusion?: Conclusion;
  readonly answers: readonly CodedAnswer[];
  /** What a second coder found on a blind sample, where one was drawn; worked out from `agreement/`. */
  readonly agreement?: Agreement;
  /** Suggestions that were accepted together, each time with what an audit had measured of them. */
  readonly bulk?: readonly BulkAcceptance[];
  /** Language models that were asked for suggestions, and for what. */
  readonly models?: readonly ModelUse[];
  /** How the codebook came to be what it is, from the first step to the last. */
  readonly history?: readonly CodebookStep[];
}

/** One sentence over all themes, with what it rests on. */
export interface Conclusion {
  readonly text: Text;
  readonly restsOn: readonly Code[];
  /** Row ids of answers it rests on beside those of its themes. */
  readonly answers?: readonly string[];
  readonly quotes?: readonly Quotation[];
}

/** Words of an answer, exactly as they stand in it after review. */
export interface Quotation {
  readonly row: string;
  readonly words: string;
}

export interface CodedAnswer {
  /** The row id of responses.csv. */
  readonly row: string;
  readonly codes: readonly GivenCode[];
  /** "Anders, namelijk" that says what an existing option says: the option's code. */
  readonly backTo?: Code;
  /** Who read it, where no code says so. */
  readonly by?: Coder;
}

/** Suggestions accepted together, without being read one by one. */
export interface BulkAcceptance {
  readonly by: Coder;
  readonly on: IsoDate;
  /** How certain the program had to be that exactly these codes are right. */
  readonly threshold: number;
  /** How many answers it gave their codes. */
  readonly answers: number;
  /** Of answers that chance picked and somebody read: at how many above the threshold the suggestion was exactly right. */
  readonly audit: MeasuredShare;
}

/** That a language model was asked; whatever it suggested counts once a person accepted it. */
export interface ModelUse {
  readonly model: string;
  /** Who received the answers. */
  readonly recipient: string;
  readonly for: "themes" | "points" | "codes" | "conclusion";
  readonly by: Coder;
  readonly on: IsoDate;
  /** How many reviewed answers it saw. */
  readonly answers: number;
}

export interface Agreement {
  readonly coder: Coder;
  readonly answers: number;
  readonly measure: "krippendorff-alpha" | "cohen-kappa";
  readonly value: number;
}

/** `review/<variable>.json`: what is left out of the answers to one question before anything leaves the house. */
export interface Review {
  readonly format: "review.v1";
  readonly variable: string;
  /** Who read all answers, and how many there were then; nothing is publishable before. */
  readonly read?: { readonly by: Coder; readonly on: string; readonly answers: number };
  readonly decisions: readonly ReviewDecision[];
}

export type DetailKind =
  | "name"
  | "organisation"
  | "mail"
  | "phone"
  | "bsn"
  | "iban"
  | "plate"
  | "address"
  | "link"
  | "only-one"
  | "other";

/** A person's decision on a part of an answer. Positions are Unicode code points, `to` not included. */
export interface ReviewDecision {
  readonly row: string;
  readonly from: number;
  readonly to: number;
  /** The words between the positions, so that a changed answer is noticed. */
  readonly words: string;
  readonly kind: DetailKind;
  /** `redact` shows [weggelaten]; `keep` shows the words; `withhold` leaves the whole answer out. */
  readonly decision: "redact" | "keep" | "withhold";
  readonly by: Coder;
}
