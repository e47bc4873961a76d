import { isDealtWith } from "../../../coding/suggestions/dealt-with.ts";
import { firstSequence, nextWaiting, reordered } from "./sequence.ts";
import { isWaiting, type BenchState } from "./state.ts";

/** Before it is known in which order to read: first what was dealt with, then the rest. */
export function firstOrder({
  work,
  shown,
}: Pick<BenchState, "work" | "shown">): Pick<BenchState, "sequence" | "at"> {
  const indexes = new Map(work.answers.map(({ row }, i) => [row, i]));
  const done = shown.coding.answers.filter(isDealtWith).flatMap(({ row }) => indexes.get(row) ?? []);
  const isDone = new Set(done);
  const rest = [...work.answers.keys()].filter((one) => !isDone.has(one));
  const sequence = firstSequence(done, rest);
  return { sequence, at: Math.max(0, Math.min(done.length, sequence.length - 1)) };
}

/**
 * The first order begins at the answer in hand; later ones some places after it. While somebody looks at a part of the
 * answers, the whole is put in order behind it.
 */
export function withOrder(state: BenchState, order: Uint32Array): Partial<BenchState> {
  const { aside } = state;
  if (aside !== null) {
    const { sequence, at } = placed({ ...state, ...aside }, order);
    return { aside: { ...aside, sequence, at } };
  }
  return placed(state, order);
}

function placed(state: BenchState, order: Uint32Array): Pick<BenchState, "sequence" | "at"> {
  if (state.advice === "given" || state.advice === "late")
    return { sequence: reordered(state.sequence, state.at, order, state.later), at: state.at };
  const waiting = new Set(order);
  const sequence = firstSequence(
    state.sequence.filter((one) => !waiting.has(one)),
    order,
  );
  return { sequence, at: Math.max(0, nextWaiting(sequence, -1, isWaiting(state))) };
}

/** A question as it is when it has just been opened. */
export function begunState(
  opened: Pick<BenchState, "work" | "server" | "pending" | "shown" | "done" | "undone">,
): BenchState {
  return {
    details: new Map(),
    later: new Set(),
    suggestions: new Map(),
    firstRight: null,
    advice: "waiting",
    missed: null,
    justChanged: null,
    aside: null,
    isLooking: false,
    conflict: null,
    problems: [],
    refused: null,
    ...opened,
    ...firstOrder(opened),
  };
}
