import type { AgreementFile } from "../coding/agreement/model.ts";
import type { Measured } from "../coding/agreement/measure.ts";
import type { Answer } from "../coding/answer.ts";
import type { CodeGiven } from "../coding/give-codes.ts";
import type { MeasuredShare } from "../coding/measured-share.ts";
import type {
  BulkAcceptance,
  CodedAnswer,
  Coder,
  Coding,
  Conclusion,
  Review,
  ReviewDecision,
  Theme,
} from "../coding/model.ts";
import type { ReviewProposal } from "../coding/proposal-model.ts";
import type { Wish } from "../coding/steps/take.ts";
import type { Code } from "../questionnaire/code.ts";
import type { Language, Text } from "../text.ts";

/** A question that was answered in words, with how far the work on it is. */
export interface OpenQuestion {
  /** Its text variable; stands in addresses. */
  readonly variable: string;
  readonly number: number | null;
  readonly wording: Text;
  /** Whether the words stand beside an option of a closed question; short answers are listed, not coded. */
  readonly kind: "open" | "other" | "short";
  /** Options an "Anders" can be coded back to. */
  readonly options: readonly { readonly code: Code; readonly label: Text }[];
  readonly answers: number;
  /** Answers somebody dealt with: with codes, without one that fits, or coded back. */
  readonly coded: number;
  /** Whether somebody read all answers for what may point at a person. */
  readonly isRead: boolean;
  /** Answers of a blind sample that wait for whoever asks. */
  readonly waiting: number;
}

/** All that coding one question takes. Restricted: it holds answers as they were written. */
export interface Workbench {
  readonly question: OpenQuestion;
  /** The language most answers are in. */
  readonly language: Language;
  readonly answers: readonly Answer[];
  readonly coding: Coding;
  readonly review: Review;
  readonly proposal: ReviewProposal | null;
  /** The same question in the wave before, whose codes teach. */
  readonly earlier: readonly { readonly coding: Coding; readonly answers: readonly Answer[] }[];
  /** Whose name new codes are given in. */
  readonly coder: Coder;
  /** To ask from, later, what changed since. */
  readonly version: string;
}

/** What an answer carries from now on; `was` is what its coder saw, null for nothing yet. */
export type CodesChange = {
  readonly row: string;
  readonly was: CodedAnswer | null;
} & (
  | {
      /** Null makes it an answer nobody coded. */
      readonly codes: readonly CodeGiven[] | null;
      readonly backTo?: Code;
    }
  | {
      /** What it carried before, given back as it was: by whom, and how. */
      readonly again: Omit<CodedAnswer, "row">;
    }
);

export interface CodesChanged {
  readonly answer: CodedAnswer | null;
}

/** A step in the codebook; `steps` is how many the history had when it was drawn up. */
export interface CodebookChange {
  readonly steps: number;
  readonly edit: CodebookEdit;
}

export type CodebookEdit =
  | {
      readonly step: CodebookWish;
      /** Of a split: to which parts each answer goes, by row. */
      readonly parts?: Readonly<Record<string, readonly Code[]>>;
    }
  | { readonly undo: true }
  | { readonly redo: true };

type Unsigned<T> = T extends unknown ? Omit<T, "by" | "on"> : never;

/** A step before it is known who takes it and when. */
export type CodebookWish = Unsigned<Wish>;

export interface CodebookChanged {
  readonly coding: Coding;
}

/** A decision on a part of an answer, one taken back, or that somebody read all of them. */
export type ReviewChange =
  | { readonly decide: Omit<ReviewDecision, "by"> }
  | {
      readonly own: {
        readonly row: string;
        readonly words?: string;
        readonly decision: ReviewDecision["decision"];
      };
    }
  | { readonly takeBack: ReviewDecision }
  | { readonly read: { readonly answers: number } };

export interface ReviewChanged {
  readonly review: Review;
}

/** The conclusion over all themes; `was` is what its writer saw. */
export interface ConclusionChange {
  readonly was: Conclusion | null;
  readonly conclusion: Conclusion | null;
}

export interface Written {
  readonly coding: Coding;
}

/** What changed on a question since a version that somebody saw. */
export interface CodingSince {
  readonly version: string;
  /** Answers that carry something else; null where nobody decided on it any more. */
  readonly answers: readonly { readonly row: string; readonly answer: CodedAnswer | null }[];
  /** All of the coding beside its answers, where any of that changed; with them where the version is not known. */
  readonly book?: Omit<Coding, "answers"> & Partial<Pick<Coding, "answers">>;
  readonly review?: Review;
}

/** What accepting suggestions together would do, for several thresholds. */
export interface BulkView {
  /** The part of the suggestions that is made, 0 to 1; null once all are. */
  readonly busy: number | null;
  readonly offers: readonly BulkOffer[];
  /** What was accepted so before. */
  readonly before: readonly BulkAcceptance[];
  /** How often the audit must have found suggestions right, at the lower end of its interval. */
  readonly leastRight: number;
}

export interface BulkOffer {
  readonly threshold: number;
  /** How many answers would get their codes. */
  readonly answers: number;
  readonly audit: MeasuredShare;
  /** Whether the audit measured enough above this threshold. */
  readonly allowed: boolean;
  /** Some of these answers, by chance, to look at first. */
  readonly sample: readonly { readonly row: string; readonly codes: readonly Code[] }[];
}

/** Accepts what is suggested from a threshold on; `answers` is how many somebody was told it would be. */
export interface BulkWish {
  readonly threshold: number;
  readonly answers: number;
}

/** Takes back what was accepted together, where nobody decided otherwise since. */
export interface BulkBack {
  readonly acceptance: BulkAcceptance;
  readonly rows: readonly string[];
  /** What waited on some of these answers before: suggestions nobody accepted. */
  readonly before: readonly CodedAnswer[];
}

type Interval = readonly [low: number, high: number] | null;

/** What blind samples tell of a question. */
export interface AgreementView {
  readonly samples: AgreementFile["samples"];
  readonly results: readonly {
    readonly measured: Measured;
    readonly intervals: { readonly themes: Interval; readonly codes: Interval };
  }[];
}

export interface SampleWish {
  readonly coder: Coder;
  readonly kind: "second" | "recheck";
  readonly size: number;
  readonly pick: "chance" | "doubt";
}

/** What was decided about answers two codings differ on. */
export interface DecidedWish {
  readonly row: string;
  readonly codes: readonly Code[];
  readonly why?: string;
}

/** A sample as whoever codes it blind sees it: the codebook and words after review, not a code and not a row. */
export interface BlindSample {
  readonly question: Pick<OpenQuestion, "variable" | "number" | "wording">;
  readonly coder: Coder;
  readonly themes: readonly Theme[];
  /** Only those that wait. `number` is the place in the sample, from 1. */
  readonly answers: readonly { readonly number: number; readonly words: string }[];
  readonly handedIn: number;
}

export interface BlindCodes {
  readonly codes: readonly { readonly number: number; readonly codes: readonly Code[] }[];
}

export interface HandedIn {
  /** How many answers were taken in. */
  readonly handedIn: number;
}
