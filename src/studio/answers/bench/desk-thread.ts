import { isSame } from "../../../changes/places.ts";
import type { CodedAnswer, Coding } from "../../../coding/model.ts";
import { learning, type Learning } from "./learning.ts";
import type { FromThread } from "./messages.ts";
import { withOrder } from "./orders.ts";
import { AHEAD } from "./sequence.ts";
import { withFound } from "./searching.ts";
import type { BenchState } from "./state.ts";

/** Who waits longer for the order to read in begins with the order there is. */
const PATIENCE_MS = 2500;
/** Nobody has read a suggestion sooner: until then a better one may take its place. */
const UNREAD_MS = 250;

interface DeskOf {
  readonly read: () => BenchState | undefined;
  readonly turn: (how: (state: BenchState) => Partial<BenchState>) => void;
}

/** What the thread that learns is told of one question, and what it says back. */
export class DeskThread {
  private readonly desk: DeskOf;
  private readonly thread: Learning = learning();
  private cameAt = 0;
  private indexes: ReadonlyMap<string, number> = new Map();

  constructor(desk: DeskOf) {
    this.desk = desk;
  }

  open(): void {
    const state = this.desk.read();
    if (state === undefined) return;
    this.indexes = new Map(state.work.answers.map(({ row }, i) => [row, i]));
    const work = { ...state.work, coding: state.shown.coding, review: state.shown.review };
    setTimeout(() => {
      if (this.desk.read()?.advice === "waiting") this.desk.turn(() => ({ advice: "late" }));
    }, PATIENCE_MS);
    this.thread.open(work, this.hear, () => this.desk.turn(() => ({ advice: "failed" })));
    this.lookAhead();
  }

  /** Somebody came to another answer: it gets suggestions first. */
  lookAhead(): void {
    this.cameAt = performance.now();
    this.thread.tell({ kind: "look", look: this.wanted() });
  }

  /** Lets the thread learn of what is new in a coding. */
  follow(before: Coding, now: Coding): void {
    if (before === now) return;
    if (before.themes !== now.themes && !isSame(before.themes, now.themes)) {
      this.desk.turn(() => ({ suggestions: new Map() }));
      this.thread.tell({ kind: "codebook", coding: now });
      return;
    }
    for (const [row, decided] of changedIn(before.answers, now.answers)) {
      const answer = this.indexes.get(row);
      if (answer !== undefined) this.thread.tell({ kind: "decide", answer, decided, look: this.wanted() });
    }
  }

  indexOf(row: string): number | undefined {
    return this.indexes.get(row);
  }

  find(query: string): void {
    this.desk.turn(() => ({ isLooking: true }));
    this.thread.tell({ kind: "find", query });
  }

  bundle(): void {
    this.desk.turn(() => ({ isLooking: true }));
    this.thread.tell({ kind: "bundle" });
  }

  private readonly hear = (message: FromThread): void => {
    switch (message.kind) {
      case "details":
        return this.desk.turn(() => ({ details: new Map(message.details) }));
      case "found":
      case "bundles":
        return this.desk.turn((state) => withFound(state, message));
      default:
        return this.desk.turn((state) => ({
          suggestions: this.withSuggestions(state, message.suggestions),
          ...(message.kind === "advice" && {
            ...withOrder(state, message.order),
            firstRight: message.firstRight,
            advice: "given",
          }),
        }));
    }
  };

  /** Who may be reading a suggestion keeps it under the same key. */
  private withSuggestions(
    state: BenchState,
    fresh: Extract<FromThread, { kind: "suggestions" }>["suggestions"],
  ): BenchState["suggestions"] {
    const inHand = state.sequence[state.at];
    const isRead = performance.now() - this.cameAt > UNREAD_MS;
    const next = new Map(state.suggestions);
    for (const [answer, suggested] of fresh)
      if (answer !== inHand || !isRead || (next.get(answer) ?? []).length === 0) next.set(answer, suggested);
    return next;
  }

  private wanted(): readonly number[] {
    const { sequence = [], at = 0 } = this.desk.read() ?? {};
    return sequence.slice(at, at + AHEAD + 2);
  }
}

/** Answers that carry something else than before, by row; null where nobody decided any more. */
function changedIn(
  before: readonly CodedAnswer[],
  now: readonly CodedAnswer[],
): [string, CodedAnswer | null][] {
  const old = new Map(before.map((answer) => [answer.row, answer]));
  const changed: [string, CodedAnswer | null][] = [];
  for (const answer of now) {
    const known = old.get(answer.row);
    old.delete(answer.row);
    if (known !== answer && !isSame(known, answer)) changed.push([answer.row, answer]);
  }
  return [...changed, ...[...old.keys()].map((row): [string, null] => [row, null])];
}
