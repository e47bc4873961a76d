import type { IsoDate } from "../time.ts";

export const approvalKinds = ["lower-threshold", "full-data"] as const;

/** What takes a second person: a lower threshold for the series, or the answers a participant of a wave. */
export type ApprovalKind = (typeof approvalKinds)[number];

export const decisions = ["confirm", "decline", "withdraw"] as const;

export type Decision = (typeof decisions)[number];

export interface Approval {
  readonly id: string;
  readonly kind: ApprovalKind;
  /** The folder of the wave it is about; null where it is about the series. */
  readonly wave: string | null;
  /** For a lower threshold. */
  readonly threshold: { readonly closed: number; readonly open: number } | null;
  readonly reason: string;
  readonly asked: IsoDate;
  /** Who asked, as the files of a poll name them: C1. */
  readonly by: string;
  readonly state: "open" | "confirmed" | "declined" | "withdrawn";
  readonly decidedBy: string | null;
  readonly decided: IsoDate | null;
  /** Names of what was made; empty where nothing was. */
  readonly files: readonly string[];
}

/** Requests of a series as one person sees them. */
export interface ApprovalsView {
  readonly threshold: { readonly closed: number; readonly open: number; readonly lowered: boolean };
  readonly requests: readonly (Approval & {
    /** Asked by who is looking: somebody else has to decide. */
    readonly own: boolean;
    /** The last day on which the answers a participant that were made are kept; null where none are there. */
    readonly keptUntil: IsoDate | null;
    /** They were made, and destroyed since. */
    readonly gone: boolean;
  })[];
}

export interface AskApproval {
  readonly kind: ApprovalKind;
  readonly reason: string;
  readonly closed?: number;
  readonly open?: number;
}

export interface DecideApproval {
  readonly decision: Decision;
}
