import type { Mode } from "../fieldwork/wave.ts";
import type { Language, Text } from "../text.ts";
import type { IsoDate } from "../time.ts";
import type { SaidProblem } from "./problem.ts";

/** Where the fieldwork of a wave stands; times are of the clock on the wall in Amsterdam: "2026-05-19 23:59". */
export interface FieldworkView {
  readonly phase: FieldworkPhase;
  /** What a wave that is not opened would have unless somebody chooses otherwise. */
  readonly usual: UsualOpening;
  /** Null until it is opened. */
  readonly wave: OpenedWave | null;
  /** Whether mails can be sent: a mail server is known. */
  readonly canMail: boolean;
  /** How many people of the panel can be invited. */
  readonly reachable: number;
}

/** What opening begins with, and what it will fix. */
export interface UsualOpening {
  readonly opens: string;
  readonly closes: string;
  readonly controller: Text;
  /** Days after closing on which answers are kept. */
  readonly keptDays: number;
  /** Background questions, whose options can be the groups of the invitations; the first is usual. */
  readonly backgrounds: readonly BackgroundChoice[];
  /** What will be asked; null where the questionnaire cannot be read. */
  readonly asked: {
    readonly questions: number;
    readonly minutes: number;
    readonly languages: readonly Language[];
  } | null;
}

export interface BackgroundChoice {
  readonly code: string;
  readonly label: Text;
  readonly groups: readonly Text[];
}

/**
 * `elsewhere`: answers came from a file; `waiting`: closed, the answers are not in the poll's folder yet; `over`: past
 * its closing moment, but not closed yet.
 */
export type FieldworkPhase = "not-opened" | "elsewhere" | "before" | "open" | "over" | "waiting" | "closed";

export interface OpenedWave {
  readonly name: string;
  readonly mode: Mode;
  readonly pilot: boolean;
  readonly opens: string;
  readonly closes: string;
  /** What participants are given: the whole address. */
  readonly address: string;
  readonly contact: string;
  readonly controller: string;
  readonly languages: readonly Language[];
  /** Last days, of each kind of data. */
  readonly kept: { readonly box: IsoDate; readonly answers: IsoDate; readonly panel: IsoDate | null };
  /** Participation is told in steps of so many people. */
  readonly step: number;
  /** Null once the box is gone. */
  readonly progress: ProgressView | null;
  readonly rounds: readonly RoundView[];
  readonly sending: SendingView | null;
}

export interface ProgressView {
  readonly groups: readonly GroupProgress[];
  readonly all: GroupProgress;
}

export interface GroupProgress {
  readonly label: Text;
  /** Null where nobody was invited by name. */
  readonly invited: number | null;
  /** So many or a few more. */
  readonly atLeast: number;
}

export const ROUND_KINDS = ["invitation", "reminder", "replacement"] as const;

export type RoundKind = (typeof ROUND_KINDS)[number];

/** What became of the mails of one round, counted. */
export interface RoundView extends RoundCounts {
  readonly kind: RoundKind;
  readonly round: number;
  readonly day: IsoDate;
}

export interface RoundCounts {
  readonly taken: number;
  readonly refused: number;
  /** The mail server would not now. */
  readonly waiting: number;
  /** Came back after they were taken. */
  readonly bounced: number;
  /** Perhaps sent twice. */
  readonly perhaps: number;
}

/** The round that was started last in this studio. */
export interface SendingView {
  readonly kind: SentKind;
  readonly state: "running" | "done" | "stopped" | "failed";
  readonly done: number;
  readonly total: number;
  readonly problems: readonly SaidProblem[];
}

export const SENT_KINDS = ["invitation", "reminder"] as const;

export type SentKind = (typeof SENT_KINDS)[number];

export const OPENED_MODES = ["anoniem", "vertrouwelijk", "open-link"] as const;

/** How to open a wave. */
export interface OpenFieldwork {
  readonly mode: (typeof OPENED_MODES)[number];
  readonly opens: string;
  readonly closes: string;
  /** Where participants' questions go. */
  readonly contact: string;
  /** Its answers are thrown away on closing. */
  readonly pilot?: boolean;
  /** The background question whose options are the groups; the first one where absent. */
  readonly by?: string;
  /** Who is responsible for the data; the organisation of the series where absent. */
  readonly controller?: string;
  /** The last day on which answers are kept; a year after closing where absent. */
  readonly keptUntil?: IsoDate;
}

/** Another closing moment, by the clock on the wall in Amsterdam. */
export interface MoveEnd {
  readonly closes: string;
  /** What the sender saw: where it is not so any more, nothing is changed. */
  readonly was?: { readonly closes: string };
}

export interface EndMoved {
  readonly closes: string;
  /** What somebody should know or do now. */
  readonly problems: readonly SaidProblem[];
}

export interface MailPreview {
  readonly subject: string;
  readonly text: string;
}

export interface SendTestMail {
  readonly to: string;
  readonly kind: RoundKind;
  readonly language: Language;
}

/** What the mail server said of a test mail. */
export interface TestMailSent {
  readonly outcome: "taken" | "refused" | "later" | "unclear";
  readonly reply: string;
}

/** Somebody whose invitation did not arrive; it says nothing of who took part. */
export interface UndeliveredMail {
  /** Of the panel. */
  readonly member: string;
  readonly name: string;
  readonly mail: string;
  readonly state: "refused" | "bounced";
  /** What the mail server said: "550 5.1.1". */
  readonly reply: string;
}

/** A notice that mails came back, as it arrived (RFC 3464). */
export interface NoteBounces {
  readonly notice: string;
}

export interface BouncesNoted {
  readonly noted: number;
  readonly problems: readonly SaidProblem[];
}

/** A new code for one member of the panel, who asked for it. */
export interface SendReplacement {
  readonly member: string;
}

export interface ReplacementSent {
  /** Whether the mail server took it. */
  readonly taken: boolean;
}

export interface StartRound {
  readonly kind: SentKind;
}

/** Closing for good; the name of the wave says that it is meant. */
export interface CloseFieldwork {
  readonly name: string;
}

export interface FieldworkClosed {
  /** What was written in the poll's folder. */
  readonly files: readonly string[];
  readonly problems: readonly SaidProblem[];
}
