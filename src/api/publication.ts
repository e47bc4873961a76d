import type { DrawnSlide } from "../report/drawn/model.ts";
import type { ReportMeta } from "../report/model.ts";
import type { Language, Register } from "../text.ts";
import type { SaidProblem } from "./problem.ts";

/** The publication of a wave as it would be made now: what is in it, how its slides look, what leaves the house. */
export interface PublicationView {
  readonly meta: ReportMeta;
  readonly voice: { readonly language: Language; readonly register: Register };
  readonly entries: readonly OutlineEntry[];
  readonly slides: readonly DrawnSlide[];
  /** The background questions that others can be split by. */
  readonly groupings: readonly { readonly code: string; readonly label: string }[];
  readonly leaving: readonly LeavingFact[];
  /** What is not in order, as publishing takes it: an error stops it. */
  readonly problems: readonly SaidProblem[];
  readonly published: PublishedState;
  /** The organisation's own deck template, where one was given. */
  readonly template: string | null;
}

/** A part of the publication in the outline, in reading order; what is hidden stands where it would be. */
export interface OutlineEntry {
  /** "q3", "q3_anders_text", "compare"; stands in addresses. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  readonly number: number | null;
  readonly hidden: boolean;
  /** The question that moves when this is moved; null for what has its own place. */
  readonly question: string | null;
  /** Whether its answers can be shown by group. */
  readonly canSplit: boolean;
  /** What hides it in report.json; null for what cannot be hidden. */
  readonly hideAs: string | null;
  /** Slides by id; empty where it is hidden. */
  readonly slides: readonly string[];
}

export type EntryKind =
  | "title"
  | "glance"
  | "participants"
  | "closed"
  | "open"
  | "quotes"
  | "withheld"
  | "comparison"
  | "account"
  | "appendix";

/** What goes out and what does not, as facts; the studio says them in words. */
export type LeavingFact =
  /** No group under this size can be seen or worked out, with the wave before beside it or not. */
  | { readonly kind: "safe"; readonly smallest: number; readonly previous: string | null }
  | { readonly kind: "lowered"; readonly by: string; readonly confirmedBy: string; readonly reason: string }
  | {
      readonly kind: "protected";
      readonly entry: string;
      readonly label: string;
      /** What the groups are: "sector". */
      readonly by: string;
      /** What was merged or withheld, and why. */
      readonly notes: readonly (readonly [head: string, text: string])[];
    }
  | { readonly kind: "hidden"; readonly labels: readonly string[] }
  | {
      readonly kind: "texts";
      readonly published: number;
      readonly redacted: number;
      readonly withheld: number;
    }
  /** Open answers are not shown by group; so many people a group would be needed. */
  | { readonly kind: "open-whole"; readonly smallest: number }
  | {
      readonly kind: "participants";
      readonly shown: boolean;
      readonly invited: boolean;
      /** Sizes of groups under the threshold, in the order of the table. */
      readonly small: readonly number[];
    }
  | { readonly kind: "released"; readonly date: string; readonly by: string; readonly confirmedBy: string };

export interface PublishedState {
  /** Highest in the ledger; 0 where nothing was published. */
  readonly version: number;
  readonly next: number;
  /** Whether there is a page to be read by everybody, and which version it shows. */
  readonly online: { readonly version: number; readonly path: string; readonly date: string } | null;
}
