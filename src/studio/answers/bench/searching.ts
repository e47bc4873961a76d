import type { FromThread } from "./messages.ts";
import { nextWaiting } from "./sequence.ts";
import { isWaiting, type BenchState, type Part } from "./state.ts";

/** Shows what was found, or the bundles; of nothing found the list is empty. */
export function withFound(
  state: BenchState,
  message: Extract<FromThread, { kind: "found" | "bundles" }>,
): Partial<BenchState> {
  const whole = state.aside ?? { sequence: state.sequence, at: state.at };
  const sequence = message.kind === "found" ? message.answers : message.bundles.flat();
  const part: Part =
    message.kind === "found"
      ? { kind: "found", query: message.query }
      : { kind: "bundles", sizes: sizesOf(message.bundles) };
  const at = nextWaiting(sequence, -1, isWaiting(state));
  return {
    aside: { sequence: whole.sequence, at: whole.at, part },
    sequence,
    at: Math.max(0, at),
    isLooking: false,
  };
}

/** The whole list again, with the same answer in hand where one was. */
export function withWhole(state: BenchState): Partial<BenchState> {
  const { aside } = state;
  if (aside === null) return {};
  const inHand = state.sequence[state.at];
  const place = inHand === undefined ? -1 : aside.sequence.indexOf(inHand);
  return { aside: null, sequence: aside.sequence, at: place < 0 ? aside.at : place };
}

function sizesOf(bundles: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  let at = 0;
  return new Map(
    bundles.map((bundle) => {
      const first = at;
      at += bundle.length;
      return [first, bundle.length];
    }),
  );
}
