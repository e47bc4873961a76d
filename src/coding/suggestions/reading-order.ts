import { AUDIT_EVERY, isAudited } from "./places.ts";

/** Answers coded before uncertainty says more than variety. */
export const VARIETY_FIRST = 20;

export interface OrderInput {
  /** Where chance puts each answer, 0 to 1. */
  readonly places: Float64Array;
  /** Whether each answer was dealt with. */
  readonly done: Uint8Array;
  /** How many were read one by one. */
  readonly read: number;
  /** All answers, those first that a person gains most by reading; of one that is named twice the first place counts. */
  readonly wanted: ArrayLike<number>;
}

/**
 * The order to read what is left in: the most wanted first, and every fifth place an answer that chance picked. The fifth of the
 * answers that chance may pick is never read because it is wanted, so that those of it that were read are a fair sample of
 * all answers, also when coding stops early. When one kind is used up the other goes on.
 */
export function readingOrder({ places, done, read, wanted }: OrderInput): Uint32Array {
  const waiting = Uint8Array.from(done, (one) => (one === 0 ? 1 : 0));
  const byChance = takeTurns(auditOrder(places), waiting, () => true);
  const byWish = takeTurns(wanted, waiting, (answer) => !isAudited(places[answer]!));
  const order: number[] = [];
  for (;;) {
    const chanceIsDue = (read + order.length) % AUDIT_EVERY === AUDIT_EVERY - 1;
    const next = chanceIsDue ? (byChance() ?? byWish()) : (byWish() ?? byChance());
    if (next === undefined) return Uint32Array.from(order);
    order.push(next);
  }
}

/** Gives the next of some answers that waits, each once. */
function takeTurns(
  answers: ArrayLike<number>,
  waiting: Uint8Array,
  mayBe: (answer: number) => boolean,
): () => number | undefined {
  let at = 0;
  return () => {
    while (at < answers.length) {
      const answer = answers[at++]!;
      if (waiting[answer] === 0 || !mayBe(answer)) continue;
      waiting[answer] = 0;
      return answer;
    }
    return undefined;
  };
}

/** The answers that chance picks, in the order it picks them. */
export function auditOrder(places: Float64Array): Uint32Array {
  const audited = [...places.keys()].filter((answer) => isAudited(places[answer]!));
  return Uint32Array.from(audited).sort((a, b) => places[a]! - places[b]! || a - b);
}

/** Answers with the most expected errors first. */
export function byExpectedErrors(expectedErrors: Float32Array): Uint32Array {
  return Uint32Array.from(expectedErrors.keys()).sort(
    (a, b) => expectedErrors[b]! - expectedErrors[a]! || a - b,
  );
}
