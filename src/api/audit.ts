/** An act, with the six fields of BIO2 and its place in the chain. */
export interface AuditRow {
  readonly number: number;
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly where: string;
  readonly object: string;
  readonly result: string;
}

/** A part of the audit log, the newest first. */
export interface AuditPage {
  readonly entries: readonly AuditRow[];
  /** How many there are in all. */
  readonly total: number;
  /** The number of the first entry that was changed, added or taken out; null where the chain holds. */
  readonly broken: number | null;
  /** The hash of the newest entry: who keeps it elsewhere can show later that nothing before it changed. */
  readonly seal: string;
}
