import type { Member } from "../panel/model.ts";
import type { IsoDate } from "../time.ts";

/** What a mail is for. Replacements are asked for one by one, so they have no round of their own. */
export type MailKind = "invitation" | "reminder" | "replacement";

/**
 * How far a mail to a member is. `waiting`: still to be sent; `sending`: handed to the mail server, which has not
 * said what became of it; `taken`: the server took it; `refused`: it never will; `bounced`: it came back.
 */
export type MailState = "waiting" | "sending" | "taken" | "refused" | "bounced";

/** A line of the outbox: who, and how far. Never a key, and never what the mail says. */
export interface OutboxLine {
  readonly member: string;
  readonly state: MailState;
  /** How often nobody could tell whether an earlier try arrived: so often it may have been sent twice. */
  readonly perhaps: number;
  /** What the server said when it refused, as its reply code: "550 5.1.1". */
  readonly reply: string;
}

/** One round of mails of a wave. */
export interface Mailing {
  readonly slug: string;
  readonly kind: MailKind;
  /** Reminders are counted from 1; else 1. */
  readonly round: number;
  readonly day: IsoDate;
  readonly subject: string;
}

/** How many people stand in the panel of one series; "" for those of before panels belonged to one. */
export interface SeriesPanel {
  readonly series: string;
  readonly people: number;
}

/**
 * Names, addresses, groups and opt-outs, with the outbox: a store of its own, which no answer ever reaches. Members belong
 * to one series; `of` gives the register as that series has it, in which nobody of another is found, changed or removed.
 */
export interface PanelRegister {
  /** Whose panel this is; "" where it is everybody's. */
  readonly series: string;
  of(series: string): PanelRegister;
  panels(): Promise<readonly SeriesPanel[]>;
  /** Members of no series become this one's; how many. */
  adopt(): Promise<number>;
  members(): Promise<readonly Member[]>;
  /** Adds members and replaces those that are there by id: all of them or none. */
  put(members: readonly Member[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  mailings(slug: string): Promise<readonly Mailing[]>;
  /** Writes a mailing down with a waiting line for each of these members who has none yet. */
  prepare(mailing: Mailing, members: readonly string[]): Promise<void>;
  outbox(mailing: Pick<Mailing, "slug" | "kind" | "round">): Promise<readonly OutboxLine[]>;
  mark(mailing: Pick<Mailing, "slug" | "kind" | "round">, lines: readonly OutboxLine[]): Promise<void>;
  /**
   * In a confidential wave: which key a member was sent, by the hash that the box keeps. Nothing in an anonymous one.
   */
  sentKeys(slug: string): Promise<readonly SentKey[]>;
  addSentKeys(slug: string, keys: readonly SentKey[]): Promise<void>;
  /** Takes away everything about a wave: mailings, outbox, sent keys. */
  forgetWave(slug: string): Promise<void>;
  close(): Promise<void>;
}

export interface SentKey {
  readonly member: string;
  readonly hash: string;
}

/** A mail ready to go. It is never written to a file, except where somebody asked for files. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * What became of handing a mail over. `later`: the server would not now (4xx, no connection), and did not take it;
 * `unclear`: the connection broke while the server had it.
 */
export type MailOutcome =
  | { readonly outcome: "taken" }
  | { readonly outcome: "refused" | "later" | "unclear"; readonly reply: string };

/** Hands mails over, one after the other as fast as the server wants them. */
export interface Postman {
  send(mail: Mail): Promise<MailOutcome>;
  /** How many may be under way at once. */
  readonly lanes: number;
  close(): Promise<void>;
}
