import { problem, type Problem } from "../problem.ts";

/**
 * `damaged`: cannot be trusted (broken, cut short, gone, not one of ours); `newer`: written by a newer program;
 * `unavailable`: cannot be reached or used now, and perhaps later.
 */
export type StoreFailureKind = "damaged" | "newer" | "unavailable";

/** A store of an installation that cannot be used. Its message never holds anything a participant wrote. */
export class StoreFailure extends Error {
  readonly kind: StoreFailureKind;
  readonly store: string;
  readonly detail: string;

  constructor(kind: StoreFailureKind, store: string, detail = "") {
    super(`${store} is ${kind}${detail === "" ? "" : `: ${detail}`}`);
    this.kind = kind;
    this.store = store;
    this.detail = detail;
  }
}

/** A failure as a person is told of it. */
export function problemOf({ kind, store, detail }: StoreFailure): Problem {
  switch (kind) {
    case "damaged":
      return problem("store-damaged", {}, { store, detail });
    case "newer":
      return problem("store-newer", {}, { store });
    case "unavailable":
      return problem("store-unavailable", {}, { store, detail });
  }
}
