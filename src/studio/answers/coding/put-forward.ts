import type { Suggested } from "../../../coding/suggestions/assistant.ts";
import { codedByRow, rowAt, type BenchState } from "../bench/state.ts";

/** A code under one of the keys 1 to 3. */
export interface PutForward {
  readonly code: string;
  /** What the program thinks of it, and why; null where only a language model put it forward. */
  readonly program: Suggested | null;
  readonly byModel: boolean;
}

const MOST = 3;
/** Keys that go to what only a language model put forward, where there is any. */
const MOST_OF_MODEL = 2;

/** The codes put forward for the answer in hand: the program's, and those of a language model that wait for a person. */
export function putForward(state: BenchState): PutForward[] {
  const coded = codedByRow(state).get(rowAt(state, state.at) ?? "");
  const ofModel = (coded?.codes ?? [])
    .filter((given) => !given.accepted && given.suggestedBy === "model")
    .map((given) => given.code);
  const program = state.suggestions.get(state.sequence[state.at] ?? -1) ?? [];
  const onlyModel = ofModel
    .filter((code) => !program.slice(0, MOST).some((one) => one.code === code))
    .slice(0, MOST_OF_MODEL);
  return [
    ...program.slice(0, MOST - onlyModel.length).map((one): PutForward => ({
      code: one.code,
      program: one,
      byModel: ofModel.includes(one.code),
    })),
    ...onlyModel.map((code): PutForward => ({ code, program: null, byModel: true })),
  ];
}
