import type { CodeGiven } from "../../../coding/give-codes.ts";
import type { CodedAnswer, DetailKind, Stance } from "../../../coding/model.ts";
import { acceptedCodes } from "../../../coding/codebook.ts";
import { nextWaiting, putOff } from "../bench/sequence.ts";
import { codedByRow, isWaiting, rowAt } from "../bench/state.ts";
import type { Bench } from "../use-bench.ts";

/** How a code is given: whether one goes on to the next answer, and whether it was put forward. */
export interface Giving {
  readonly stay?: boolean;
  readonly suggested?: boolean;
}

export interface CodingActions {
  readonly give: (code: string, giving?: Giving) => void;
  readonly takeOff: (code: string) => void;
  readonly fitsNowhere: () => void;
  readonly codeBack: (option: string) => void;
  readonly setStance: (stance: Stance) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Gives the answer in hand what the one before it was given. */
  readonly asBefore: () => void;
  readonly later: () => void;
  readonly goOn: () => void;
  readonly go: (by: number) => void;
  readonly goTo: (place: number) => void;
  readonly decide: (decision: "redact" | "keep") => void;
}

/** What can be done to the answer in hand. */
export function codingActions({ store, state }: Bench): CodingActions {
  const row = rowAt(state, state.at);
  const was = row === undefined ? null : (codedByRow(state).get(row) ?? null);
  const code = (codes: readonly CodeGiven[] | null, backTo?: string): boolean =>
    row !== undefined &&
    store.change({ kind: "codes", body: { row, was, codes, ...(backTo !== undefined && { backTo }) } });
  const goOn = (): void => store.turn((now) => ({ at: nextWaiting(now.sequence, now.at, isWaiting(now)) }));
  return {
    give: (given, { stay = false, suggested = false } = {}) => {
      const known = was === null ? [] : accepted(was);
      const isNew = !known.some((one) => one.code === given);
      const one: CodeGiven = { code: given, accepted: true, ...(suggested && { suggestedBy: "program" }) };
      if (isNew ? code([...known, one], was?.backTo) : true) if (!stay) goOn();
    },
    takeOff: (given) => {
      const left = was === null ? [] : accepted(was).filter((one) => one.code !== given);
      // Without a code left it is an answer nobody decided on, not one that fits nowhere; what was put forward waits again.
      const waiting = (was?.codes ?? []).filter((one) => !one.accepted).map(asGiven);
      if (left.length > 0 || was?.backTo !== undefined) code(left, was?.backTo);
      else code(waiting.length > 0 ? waiting : null);
    },
    fitsNowhere: () => {
      if (code([])) goOn();
    },
    codeBack: (option) => {
      if (code(was === null ? [] : accepted(was), option)) goOn();
    },
    setStance: (stance) => {
      const known = was === null ? [] : accepted(was);
      const last = known.at(-1);
      if (last === undefined) return;
      const { stance: before, ...rest } = last;
      code([...known.slice(0, -1), before === stance ? rest : { ...rest, stance }], was?.backTo);
    },
    undo: () => void store.undo(),
    redo: () => void store.redo(),
    asBefore: () => {
      const last = state.done.findLast((one) => one.kind === "codes");
      if (last?.kind !== "codes" || last.after === null || last.row === row) return;
      if (code(accepted(last.after), last.after.backTo)) goOn();
    },
    later: () => {
      const answer = state.sequence[state.at];
      if (answer === undefined || !isWaiting(state)(answer)) return;
      store.turn((now) => ({
        sequence: putOff(now.sequence, now.at),
        later: new Set([...now.later, answer]),
      }));
    },
    goOn,
    go: (by) => store.turn((now) => ({ at: Math.max(0, Math.min(now.sequence.length - 1, now.at + by)) })),
    goTo: (place) => store.turn(() => ({ at: place })),
    decide: (decision) => decideFirst({ store, state }, row, decision),
  };
}

/** Decides on the first thing in an answer that waits for it. */
export function decideFirst(
  { store, state }: Bench,
  row: string | undefined,
  decision: "redact" | "keep" | "withhold",
): boolean {
  const [detail] = state.details.get(row ?? "") ?? [];
  if (row === undefined || detail === undefined) return false;
  const { from, to, words, kind }: { from: number; to: number; words: string; kind: DetailKind } = detail;
  return store.change({ kind: "review", body: { decide: { row, from, to, words, kind, decision } } });
}

function accepted(answer: CodedAnswer): CodeGiven[] {
  const codes = new Set(acceptedCodes(answer));
  return answer.codes.filter((given) => codes.has(given.code)).map(asGiven);
}

function asGiven({ code, accepted: is, stance, suggestedBy }: CodedAnswer["codes"][number]): CodeGiven {
  return {
    code,
    accepted: is,
    ...(stance !== undefined && { stance }),
    ...(suggestedBy === "program" && { suggestedBy }),
  };
}
