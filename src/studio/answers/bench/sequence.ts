/** Answers (by index) in the order they are read in: those that were dealt with first. */
export type Sequence = readonly number[];

/** The answers after the one in hand stay where they are, so that nobody loses the one they were about to read. */
export const AHEAD = 4;

export function firstSequence(done: readonly number[], order: Iterable<number>): Sequence {
  return [...done, ...order];
}

/**
 * Puts what nobody dealt with in a new order, from some places after the one in hand. What was put off comes last; what
 * was dealt with out of turn stays before what is left.
 */
export function reordered(
  sequence: Sequence,
  at: number,
  order: Iterable<number>,
  later: ReadonlySet<number>,
): Sequence {
  const kept = sequence.slice(0, at + 1 + AHEAD);
  const keptSet = new Set(kept);
  const wanted = [...order].filter((one) => !keptSet.has(one));
  const wantedSet = new Set(wanted);
  const dealtWith = sequence.filter((one) => !keptSet.has(one) && !wantedSet.has(one));
  return [
    ...kept,
    ...dealtWith,
    ...wanted.filter((one) => !later.has(one)),
    ...wanted.filter((one) => later.has(one)),
  ];
}

/** The answer in hand goes to the end. */
export function putOff(sequence: Sequence, at: number): Sequence {
  const one = sequence[at];
  return one === undefined ? sequence : [...sequence.slice(0, at), ...sequence.slice(at + 1), one];
}

/** The next place that waits, from a place on and then from the start; the place itself where nothing waits. */
export function nextWaiting(sequence: Sequence, at: number, waits: (answer: number) => boolean): number {
  const isWaiting = (place: number): boolean => {
    const answer = sequence[place];
    return answer !== undefined && waits(answer);
  };
  for (let place = at + 1; place < sequence.length; place++) if (isWaiting(place)) return place;
  for (let place = 0; place < at; place++) if (isWaiting(place)) return place;
  return at;
}
