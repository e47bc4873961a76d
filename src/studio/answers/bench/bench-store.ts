import type {
  AnswerConflict,
  CodebookChanged,
  CodesChanged,
  ReviewChanged,
  Workbench,
} from "../../../api/answers.ts";
import type { CodedAnswer } from "../../../coding/model.ts";
import { isDealtWith } from "../../../coding/suggestions/dealt-with.ts";
import { ask, isRefused, send } from "../../ask.ts";
import { tellSaving } from "../../saving.ts";
import { applied, withAnswer, type BenchChange, type Files, type Hand } from "./changes.ts";
import { learning, type Learning } from "./learning.ts";
import type { FromThread } from "./messages.ts";
import { AHEAD, firstSequence, nextWaiting, reordered } from "./sequence.ts";
import { codedByRow, detailsAfter, isWaiting, rowAt, type BenchState, type Done } from "./state.ts";
import { keepUnsent, keptUnsent } from "./unsent.ts";

const RETRY_MS = 3000;
/** What is refused so is refused for good. A session that ended (401, 403) is not: one signs in again, and it is sent. */
const NEVER: ReadonlySet<number> = new Set([404, 415, 422]);
/** Who waits longer for the order to read in begins with the order there is. */
const PATIENCE_MS = 2500;
/** Nobody has read a suggestion sooner: until then a better one may take its place. */
const UNREAD_MS = 250;

/**
 * Keeps one question while somebody works on it. What is done shows at once and is sent one after the other; what is not
 * sent yet is kept on this device.
 */
export class BenchStore {
  readonly address: string;
  private state: BenchState | undefined;
  private readonly listeners = new Set<() => void>();
  private sending = false;
  private readonly thread: Learning = learning();
  private cameAt = 0;
  private indexes: ReadonlyMap<string, number> = new Map();

  constructor(address: string) {
    this.address = address;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): BenchState | undefined => this.state;

  async load(): Promise<void> {
    const work = await ask<Workbench>(this.address);
    const server: Files = { coding: work.coding, review: work.review };
    const pending = this.state?.pending ?? keptUnsent(this.address);
    this.indexes = new Map(work.answers.map(({ row }, i) => [row, i]));
    this.state = undefined;
    this.begin({ ...EMPTY, work, server, pending, shown: withPending(server, pending, handOf(work)) });
    void this.flush();
  }

  /** Shows a change at once and sends it; what does not fit is not done. */
  readonly change = (change: BenchChange, done?: Done): boolean => {
    const { state } = this;
    if (state === undefined || state.conflict !== null) return false;
    const shown = applied(state.shown, change, handOf(state.work));
    if (shown === undefined) return false;
    const next = { ...state, shown, pending: [...state.pending, change], problems: [] };
    this.put(done === undefined ? next : { ...next, done: [...next.done, done] });
    this.follow(change);
    void this.flush();
    return true;
  };

  /** Changes what is in hand, or how it is looked at; nothing that the server keeps. */
  readonly turn = (how: (state: BenchState) => Partial<BenchState>): void => {
    if (this.state === undefined) return;
    const before = rowAt(this.state, this.state.at);
    const next = { ...this.state, ...how(this.state) };
    this.put(next);
    if (rowAt(next, next.at) === before) return;
    this.cameAt = performance.now();
    this.thread.tell({ kind: "look", look: this.wanted() });
  };

  /** The coding as the server says it is now, after something that was sent another way. */
  readonly absorb = (coding: Files["coding"]): void => {
    if (this.state === undefined) return;
    const server = { ...this.state.server, coding };
    const shown = withPending(server, this.state.pending, handOf(this.state.work));
    this.put({ ...this.state, server, shown });
  };

  readonly indexOf = (row: string): number | undefined => this.indexes.get(row);

  /** Somebody else's version stands; what met it is dropped. */
  readonly takeTheirs = (): void => this.settle(this.state?.pending.slice(1) ?? []);

  /** Ours replaces what was found, now that somebody has seen both. */
  readonly keepMine = (): void => {
    const [first, ...rest] = this.state?.pending ?? [];
    const found = this.state?.conflict?.found as CodedAnswer | null;
    if (first?.kind !== "codes") return this.takeTheirs();
    this.settle([{ kind: "codes", body: { ...first.body, was: found } }, ...rest]);
  };

  private settle(pending: readonly BenchChange[]): void {
    if (this.state === undefined) return;
    const shown = withPending(this.state.server, pending, handOf(this.state.work));
    this.put({ ...this.state, conflict: null, pending, shown });
    void this.flush();
  }

  private begin(state: BenchState): void {
    const done = state.shown.coding.answers
      .filter(isDealtWith)
      .flatMap(({ row }) => this.indexes.get(row) ?? []);
    const isDone = new Set(done);
    const rest = [...state.work.answers.keys()].filter((one) => !isDone.has(one));
    this.put({
      ...state,
      sequence: firstSequence(done, rest),
      at: Math.min(done.length, done.length + rest.length - 1),
    });
    const work = { ...state.work, coding: state.shown.coding, review: state.shown.review };
    setTimeout(() => {
      if (this.state?.advice === "waiting") this.turn(() => ({ advice: "late" }));
    }, PATIENCE_MS);
    this.thread.open(work, this.hear, () => this.turn(() => ({ advice: "failed" })));
    this.thread.tell({ kind: "look", look: this.wanted() });
  }

  private readonly hear = (message: FromThread): void => {
    if (message.kind === "details") return this.turn(() => ({ details: new Map(message.details) }));
    this.turn((state) => ({
      suggestions: this.withSuggestions(state, message.suggestions),
      ...(message.kind === "advice" && {
        ...ordered(state, message.order),
        firstRight: message.firstRight,
        advice: "given",
      }),
    }));
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

  /** Lets the thread learn of a change, and looks again at what it touched. */
  private follow(change: BenchChange): void {
    const { state } = this;
    if (state === undefined) return;
    if (change.kind === "codebook") {
      this.put({ ...state, suggestions: new Map() });
      this.thread.tell({ kind: "codebook", coding: state.shown.coding });
    } else if (change.kind === "codes") {
      const answer = this.indexes.get(change.body.row);
      const decided = codedByRow(state).get(change.body.row) ?? null;
      if (answer !== undefined) this.thread.tell({ kind: "decide", answer, decided, look: this.wanted() });
    } else {
      const row = rowOf(change);
      if (row !== undefined) this.put({ ...state, details: detailsAfter(state, row) });
    }
  }

  private wanted(): readonly number[] {
    const { sequence = [], at = 0 } = this.state ?? {};
    return sequence.slice(at, at + AHEAD + 2);
  }

  private put(state: BenchState): void {
    if (this.state?.pending !== state.pending) keepUnsent(this.address, state.pending);
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      for (;;) {
        const change = this.state?.pending[0];
        if (this.state === undefined || this.state.conflict !== null || change === undefined) return;
        tellSaving("saving");
        const reply = await send<unknown>("POST", `${this.address}/${change.kind}`, change.body);
        const server = heard(this.state.server, change, reply);
        const pending = this.state.pending.slice(1);
        this.put({
          ...this.state,
          server,
          pending,
          shown: withPending(server, pending, handOf(this.state.work)),
        });
        if (pending.length === 0) tellSaving("saved");
      }
    } catch (error) {
      this.meet(error);
    } finally {
      this.sending = false;
    }
  }

  private meet(error: unknown): void {
    tellSaving("failed");
    const { state } = this;
    const change = state?.pending[0];
    if (state === undefined || change === undefined) return;
    if (isRefused(error) && error.refusal.status === 409) {
      const { found } = error.body as AnswerConflict;
      const server = withFound(state.server, change, found);
      this.put({ ...state, server, conflict: { change, found } });
    } else if (isRefused(error) && NEVER.has(error.refusal.status)) {
      // What can never be saved is taken back, and why is told.
      const pending = state.pending.slice(1);
      const shown = withPending(state.server, pending, handOf(state.work));
      this.put({ ...state, pending, shown, problems: error.refusal.problems ?? [] });
      void this.flush();
    } else setTimeout(() => void this.flush(), RETRY_MS);
  }
}

const EMPTY: Omit<BenchState, "work" | "server" | "pending" | "shown"> = {
  details: new Map(),
  sequence: [],
  at: 0,
  later: new Set(),
  suggestions: new Map(),
  firstRight: null,
  advice: "waiting",
  done: [],
  conflict: null,
  problems: [],
};

function handOf({ coder, answers }: Workbench): Hand {
  return { coder, answers };
}

function withPending(server: Files, pending: readonly BenchChange[], hand: Hand): Files {
  return pending.reduce((files, change) => applied(files, change, hand) ?? files, server);
}

/** The first order begins at the answer in hand; later ones some places after it. */
function ordered(state: BenchState, order: Uint32Array): Pick<BenchState, "sequence" | "at"> {
  if (state.advice === "given" || state.advice === "late")
    return { sequence: reordered(state.sequence, state.at, order, state.later), at: state.at };
  const waiting = new Set(order);
  const sequence = firstSequence(
    state.sequence.filter((one) => !waiting.has(one)),
    order,
  );
  return { sequence, at: Math.max(0, nextWaiting(sequence, -1, isWaiting(state))) };
}

function rowOf(change: Extract<BenchChange, { kind: "review" }>): string | undefined {
  const { body } = change;
  if ("decide" in body) return body.decide.row;
  if ("own" in body) return body.own.row;
  return "takeBack" in body ? body.takeBack.row : undefined;
}

function heard(server: Files, change: BenchChange, reply: unknown): Files {
  switch (change.kind) {
    case "codes":
      return {
        ...server,
        coding: withAnswer(server.coding, change.body.row, (reply as CodesChanged).answer),
      };
    case "codebook":
      return { ...server, coding: (reply as CodebookChanged).coding };
    case "review":
      return { ...server, review: (reply as ReviewChanged).review };
  }
}

function withFound(server: Files, change: BenchChange, found: unknown): Files {
  if (change.kind === "codes")
    return {
      ...server,
      coding: withAnswer(server.coding, change.body.row, found as CodedAnswer | null),
    };
  if (change.kind === "codebook") return { ...server, coding: found as Files["coding"] };
  return server;
}

const stores = new Map<string, BenchStore>();

export function benchStore(address: string): BenchStore {
  const known = stores.get(address);
  if (known !== undefined) return known;
  const store = new BenchStore(address);
  stores.set(address, store);
  return store;
}
