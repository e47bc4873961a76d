import type { Bench } from "../use-bench.ts";
import type { Keys } from "../use-keys.ts";
import type { CodingActions } from "./coding-actions.ts";
import { codedByRow, rowAt } from "../bench/state.ts";
import { putForward } from "./put-forward.ts";

interface Asking {
  readonly find: () => void;
  readonly add: () => void;
  readonly merge: () => void;
  readonly split: () => void;
  readonly search: () => void;
  readonly bundle: () => void;
  readonly bulk: () => void;
  readonly whole: () => void;
}

/** What every key does while somebody codes. */
export function codingKeys({ state }: Bench, actions: CodingActions, asking: Asking): Keys {
  const giving = putForward(state).flatMap(({ code }, i) => [
    [String(i + 1), () => actions.give(code, { suggested: true })] as const,
    [`Shift+${i + 1}`, () => actions.give(code, { suggested: true, stay: true })] as const,
  ]);
  return {
    ...Object.fromEntries(giving),
    "0": actions.fitsNowhere,
    Enter: actions.goOn,
    Backspace: () => {
      const last = codedByRow(state)
        .get(rowAt(state, state.at) ?? "")
        ?.codes.findLast((given) => given.accepted);
      if (last !== undefined) actions.takeOff(last.code);
    },
    "+": () => actions.setStance("positive"),
    "-": () => actions.setStance("negative"),
    w: () => actions.decide("redact"),
    b: () => actions.decide("keep"),
    s: actions.later,
    z: actions.undo,
    y: actions.redo,
    ".": actions.asBefore,
    j: () => actions.go(1),
    k: () => actions.go(-1),
    ArrowDown: () => actions.go(1),
    ArrowUp: () => actions.go(-1),
    Home: () => actions.goTo(0),
    End: () => actions.goTo(state.sequence.length - 1),
    "/": asking.find,
    n: asking.add,
    m: asking.merge,
    d: asking.split,
    f: asking.search,
    g: asking.bundle,
    a: asking.bulk,
    Escape: asking.whole,
  };
}
