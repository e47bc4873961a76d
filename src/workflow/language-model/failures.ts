import { problem, type Problem, type ProblemCode } from "../../problem.ts";
import type { ModelFailure, ModelPlace } from "./ports.ts";

const CODES = {
  "address-wrong": "model-address-wrong",
  "address-blocked": "model-address-blocked",
  "key-wrong": "model-key-wrong",
  "not-reached": "model-not-reached",
  timeout: "model-timeout",
  redirected: "model-redirected",
  refused: "model-refused",
  "too-large": "model-too-large",
  "cut-off": "model-cut-off",
  "cut-short": "model-cut-off",
  declined: "model-declined",
  "not-json": "model-not-json",
  "shape-wrong": "model-shape-wrong",
} as const satisfies Readonly<Record<string, ProblemCode>>;

/** Why a request brought nothing. */
export type AskFailure =
  ModelFailure | { readonly failure: "cut-short" | "declined" | "not-json" | "shape-wrong" };

/** A problem for each kind of failure, with how often it was met. */
export function failuresTold(
  failures: readonly AskFailure[],
  { address }: Pick<ModelPlace, "address">,
): Problem[] {
  const told = new Map<string, Problem>();
  for (const one of failures) {
    const status = "status" in one ? one.status : 0;
    const name = `${CODES[one.failure]} ${status}`;
    const times = Number(told.get(name)?.values["times"] ?? 0) + 1;
    told.set(name, problem(CODES[one.failure], {}, { address, status, times }));
  }
  return [...told.values()];
}
