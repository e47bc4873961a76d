import type { CodedAnswer } from "../model.ts";
import type { Example } from "./examples.ts";
import type { Model } from "./model.ts";
import { createPredictor } from "./predict.ts";
import { isAudited, placeByChance } from "./places.ts";
import { measuredShare, type MeasuredShare } from "../measured-share.ts";

/** An answer that chance picked and a person coded, with what was suggested by models that had not seen it. */
export interface Audited {
  /** How probable it was held that exactly these codes are right. */
  readonly certainty: number;
  /** Whether the person gave exactly these. */
  readonly right: boolean;
  /** Whether every one of these codes had examples enough. */
  readonly wellKnown: boolean;
}

/** A code with fewer coded answers is never accepted in bulk. */
export const LEAST_EXAMPLES = 8;
/** Bulk acceptance is for what the audit shows to be right at least this often, at the lower end of the interval. */
export const LEAST_RIGHT = 0.8;

/**
 * The coded answers that say how often suggestions are right. Only those count that come first in the order of chance,
 * up to the first that nobody read: one read out of turn was picked by somebody. Those accepted in bulk are passed over.
 */
export function auditedRows(
  variable: string,
  rows: readonly string[],
  coded: ReadonlyMap<string, CodedAnswer>,
  read: ReadonlySet<string>,
): string[] {
  const inTurn = rows
    .map((row) => ({ row, place: placeByChance(variable, row) }))
    .filter(({ place }) => isAudited(place))
    .sort((a, b) => a.place - b.place || (a.row < b.row ? -1 : 1));
  const audited: string[] = [];
  for (const { row } of inTurn) {
    if (read.has(row)) audited.push(row);
    else if (!coded.has(row)) break;
  }
  return audited;
}

/** What was suggested for audited answers by models that had not seen them, beside what the person gave. */
export function auditSuggestions(
  model: Model,
  examples: readonly Example[],
  audited: ReadonlySet<string>,
): Audited[] {
  const { learned, space, thresholds } = model;
  const codes = space.codes.length;
  const { predict } = createPredictor(codes, learned.levels, thresholds);
  const enough = wellKnownCodes(codes, examples);
  return learned.unseen.rows.flatMap((row, i) => {
    const example = examples[row];
    if (example?.row === undefined || !audited.has(example.row)) return [];
    const { taken, certainty } = predict(learned.unseen.logits.slice(i * codes, (i + 1) * codes));
    const suggested = [...taken.keys()].filter((code) => taken[code] === 1);
    const right =
      suggested.length === example.codes.length && suggested.every((code) => example.codes.includes(code));
    return [
      { certainty, right, wellKnown: suggested.length > 0 && suggested.every((code) => enough[code] === 1) },
    ];
  });
}

/** Codes with examples enough among answers that were read, as 0 or 1. */
export function wellKnownCodes(codes: number, examples: readonly Example[]): Uint8Array {
  const counts = new Uint32Array(codes);
  for (const { codes: carried, row } of examples) {
    if (row !== undefined) for (const code of carried) counts[code]!++;
  }
  return Uint8Array.from(counts, (count) => (count >= LEAST_EXAMPLES ? 1 : 0));
}

/** How often suggestions at least this certain, of well-known codes, were exactly right. */
export function rightFrom(audited: readonly Audited[], certainty: number): MeasuredShare {
  const above = audited.filter((one) => one.wellKnown && one.certainty >= certainty);
  return measuredShare(above.filter((one) => one.right).length, above.length);
}

/** Whether the audit measured enough above a threshold to accept the rest above it together. */
export function mayAccept(share: MeasuredShare): boolean {
  return share.from >= LEAST_RIGHT;
}
