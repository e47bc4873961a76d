/** An act of a researcher or operator, by the six fields of BIO2 (logging): nothing of it is about a participant. */
export interface AuditEntry {
  readonly who: string;
  readonly what: string;
  /** ISO 8601 in UTC; only a day where the act concerns participants. */
  readonly when: string;
  readonly where: string;
  /** On which object: a wave, a file. */
  readonly object: string;
  readonly result: string;
}

/** An entry with its place in the chain: `hash` is over the entry, its number and the hash before it. */
export interface ChainedEntry extends AuditEntry {
  readonly number: number;
  readonly hash: string;
}

/** What the hash of an entry is taken over; fixed order, so that it can be recomputed by hand. */
export function sealedText(entry: AuditEntry, number: number, before: string): string {
  const { who, what, when, where, object, result } = entry;
  return JSON.stringify([before, number, who, what, when, where, object, result]);
}

/** The number of the first entry that was changed, added between or taken out; undefined when the chain holds. */
export function firstBroken(
  entries: readonly ChainedEntry[],
  hash: (text: string) => string,
): number | undefined {
  let before = "";
  for (const [i, entry] of entries.entries()) {
    if (entry.number !== i + 1 || entry.hash !== hash(sealedText(entry, entry.number, before))) return i + 1;
    before = entry.hash;
  }
  return undefined;
}
