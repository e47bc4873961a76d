import type { Text } from "../text.ts";
import type { IsoDate } from "../time.ts";

/** How people take part: without anybody knowing who, with that known, or by one link for all. */
export type FieldworkMode = "anoniem" | "vertrouwelijk" | "open-link";

/**
 * `none`: not opened yet; `elsewhere`: the answers came from another program; `before` its opening moment; `open`; `over`
 * but not closed yet; `closed`: keys and ballot box are gone.
 */
export type FieldworkPhase = "none" | "elsewhere" | "before" | "open" | "over" | "closed";

/** The fieldwork of a wave, as far as may be told while it is under way: no exact count, no answer and no time. */
export interface Fieldwork {
  readonly phase: FieldworkPhase;
  /** The dates of peiling.json, which count where nobody names moments. */
  readonly planned: { readonly opened: IsoDate; readonly closed: IsoDate };
  /** Null where nothing was opened here. */
  readonly wave: OpenedWave | null;
  /** Whether mails can be sent from here. */
  readonly canSend: boolean;
}

export interface OpenedWave {
  readonly name: string;
  /** The path participants go to. */
  readonly path: string;
  readonly mode: FieldworkMode;
  readonly pilot: boolean;
  /** Moments in UTC. */
  readonly opens: string;
  readonly closes: string;
  readonly contact: string;
  /** The last days on which the box and the answers are kept. */
  readonly kept: { readonly box: IsoDate; readonly answers: IsoDate };
  /** People are counted in steps of so many. */
  readonly step: number;
  readonly groups: readonly GroupProgress[];
  readonly all: GroupProgress | null;
  readonly mailings: readonly MailingProgress[];
}

/** So many or a few more took part. */
export interface GroupProgress {
  /** Null over all groups. */
  readonly label: Text | null;
  /** Null where nobody was invited by name. */
  readonly invited: number | null;
  readonly atLeast: number;
}

export interface MailingProgress {
  readonly kind: "invitation" | "reminder" | "replacement";
  readonly round: number;
  readonly day: IsoDate;
  readonly taken: number;
  /** Refused, or come back. */
  readonly refused: number;
  readonly waiting: number;
  /** So many may have got it twice. */
  readonly perhaps: number;
}

export interface OpenFieldwork {
  readonly mode: FieldworkMode;
  readonly pilot: boolean;
  /** Where participants' questions go. */
  readonly contact: string;
  /** By the clock in Amsterdam: "2026-05-19 17:00"; the dates of peiling.json where absent. */
  readonly opens?: string;
  readonly closes?: string;
}

export interface CloseFieldwork {
  /** Before its closing moment. */
  readonly early: boolean;
}

/** What became of a round of mails. */
export interface MailsSent {
  readonly taken: number;
  readonly refused: number;
  readonly waiting: number;
  readonly perhaps: number;
}
