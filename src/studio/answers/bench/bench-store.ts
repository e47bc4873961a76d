import type { BulkWish, CodingSince, Workbench, Written } from "../../../api/answers.ts";
import type { Stale } from "../../../api/stale.ts";
import type { CodedAnswer } from "../../../coding/model.ts";
import { ask, send, whoAmI, type Refused } from "../../ask.ts";
import { Sending } from "../../files/sending.ts";
import { keepUndo, keptUndo } from "../../files/undo-memory.ts";
import { Unsent } from "../../files/unsent.ts";
import { applied, type BenchChange, type Files, type Hand } from "./changes.ts";
import { DeskThread } from "./desk-thread.ts";
import { caughtUp, heard, isMadeAlready, withFound } from "./replies.ts";
import { begunState } from "./orders.ts";
import { atRow, detailsAnew, rowAt, type BenchState } from "./state.ts";
import { codedIn, doneBy, redoing, undoing, type Done } from "./undoing.ts";

/** How often is asked what others did. */
const CATCH_UP_MS = 2000;

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

/**
 * Keeps one question while somebody works on it. What is done shows at once and is sent one after the other; what is not
 * sent yet is kept on this device. What others do comes in meanwhile.
 */
export class BenchStore {
  readonly address: string;
  readonly thread: DeskThread;
  private state: BenchState | undefined;
  private unsent: Unsent<BenchChange> | undefined;
  private version = "";
  private isCatchingUp = false;
  private readonly listeners = new Set<() => void>();
  private readonly sending: Sending<BenchChange>;

  constructor(address: string) {
    this.address = address;
    this.thread = new DeskThread({ read: () => this.state, turn: (how) => this.turn(how) });
    this.sending = new Sending<BenchChange>(address, {
      next: () => (this.state?.conflict === null ? this.state.pending[0] : undefined),
      left: () => this.state?.pending.length ?? 0,
      send: (change) => send("POST", `${address}/${change.kind}`, change.body),
      took: (change, reply) => {
        if (this.state !== undefined) this.settle(heard(this.state.server, change, reply), 1);
      },
      refused: (change, refused) => this.meet(change, refused),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): BenchState | undefined => this.state;

  async load(): Promise<void> {
    const work = await this.sending.between(() => ask<Workbench>(this.address));
    const server: Files = { coding: work.coding, review: work.review };
    const pending = this.state?.pending ?? [];
    const { undo: done, redo: undone } = keptUndo<Done>(this.address);
    this.version = work.version;
    this.state = undefined;
    const shown = withPending(server, pending, handOf(work));
    this.put(begunState({ work, server, pending, shown, done, undone }));
    this.thread.open();
    this.unsent ??= new Unsent<BenchChange>(this.address, (changes) => this.adopt(changes));
    this.sending.wake();
  }

  /** Asks every so often what others did, for as long as somebody looks. */
  readonly watch = (): (() => void) => {
    const look = (): void => void this.catchUp();
    const timer = setInterval(look, CATCH_UP_MS);
    addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      removeEventListener("visibilitychange", look);
    };
  };

  /** Asks what others did, and shows it. */
  readonly catchUp = async (): Promise<void> => {
    if (this.isCatchingUp || document.hidden || this.state === undefined) return;
    this.isCatchingUp = true;
    try {
      await this.sending.between(async () => {
        const since = await ask<CodingSince>(`${this.address}/since`, { version: this.version });
        if (this.state === undefined || this.state.conflict !== null) return;
        this.version = since.version;
        if (since.answers.length === 0 && since.book === undefined && since.review === undefined) return;
        const row = rowAt(this.state, this.state.at) ?? "";
        const before = codedIn(this.state.shown.coding, row);
        this.settle(caughtUp(this.state.server, since), 0);
        const isNew = JSON.stringify(codedIn(this.state.shown.coding, row)) !== JSON.stringify(before);
        if (isNew) this.put({ ...this.state, justChanged: row });
      });
    } catch {
      // The connection is gone, or the session ended: what is sent next says so.
    } finally {
      this.isCatchingUp = false;
    }
  };

  /** Shows a change at once and sends it; what does not fit is not done. */
  readonly change = (change: WithoutId<BenchChange>): boolean => {
    const { state } = this;
    const named = { ...change, id: newId() } as BenchChange;
    if (state === undefined || !this.make([named])) return false;
    const done = doneBy(named, state.shown, this.state?.shown ?? state.shown);
    if (done !== undefined) this.remember([...state.done, done], []);
    return true;
  };

  /** Changes what is in hand, or how it is looked at; nothing that the server keeps. */
  readonly turn = (how: (state: BenchState) => Partial<BenchState>): void => {
    if (this.state === undefined) return;
    const before = rowAt(this.state, this.state.at);
    const next = { ...this.state, ...how(this.state) };
    const isElsewhere = rowAt(next, next.at) !== before;
    this.put(isElsewhere ? { ...next, justChanged: null } : next);
    if (isElsewhere) this.thread.lookAhead();
  };

  /** Takes back what was done last, and goes to where it was. */
  readonly undo = (): Promise<void> => this.goBack("undo");
  readonly redo = (): Promise<void> => this.goBack("redo");

  /** Accepts suggestions together. A refusal is thrown, for whoever asked. */
  readonly takeBulk = async (wish: BulkWish): Promise<void> => {
    await this.allSent();
    await this.sending.between(async () => {
      const before = this.state?.server.coding;
      const { coding } = await send<Written>("POST", `${this.address}/bulk`, wish);
      this.absorb(coding);
      const acceptance = coding.bulk?.at(-1);
      if (this.state === undefined || before === undefined || acceptance === undefined) return;
      const known = new Map(before.answers.map((answer) => [answer.row, answer]));
      const rows = coding.answers
        .filter(({ row, codes }) => codes.some((code) => code.inBulk) && !isInBulk(known.get(row)))
        .map(({ row }) => row);
      const waiting = rows.flatMap((row) => known.get(row) ?? []);
      const done: Done = { id: newId(), kind: "bulk", acceptance, rows, before: waiting };
      this.remember([...this.state.done, done], []);
    });
  };

  /** Somebody else's version stands; what met it is dropped. */
  readonly takeTheirs = (): void => {
    const [first] = this.state?.pending ?? [];
    if (this.state === undefined || first === undefined) return;
    this.forget(first.id);
    this.settle(this.state.server, 1);
    this.sending.wake();
  };

  /** Ours replaces what was found, now that somebody has seen both. */
  readonly keepMine = (): void => {
    const { state } = this;
    const [first, ...rest] = state?.pending ?? [];
    const found = state?.conflict?.found;
    if (state === undefined || first === undefined) return;
    if (first.kind !== "codes" && first.kind !== "conclusion") return this.takeTheirs();
    const mine = { ...first, body: { ...first.body, was: found } } as BenchChange;
    this.put({ ...state, pending: [mine, ...rest] });
    this.settle(state.server, 0);
    this.remember(
      state.done.map((done) => (done.id === first.id ? this.over(done, found) : done)),
      state.undone,
    );
    this.sending.wake();
  };

  private put(state: BenchState): void {
    if (this.state !== undefined && this.state.pending !== state.pending) this.unsent?.keep(state.pending);
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  /** Makes changes here and queues them, all or none. */
  private make(changes: readonly BenchChange[]): boolean {
    const { state } = this;
    if (state === undefined || state.conflict !== null) return false;
    let shown: Files | undefined = state.shown;
    for (const change of changes)
      shown = shown === undefined ? undefined : applied(shown, change, handOf(state.work));
    if (shown === undefined) return false;
    this.show(shown, { pending: [...state.pending, ...changes], problems: [] });
    this.sending.wake();
    return true;
  }

  /** What another page of the same person had not sent when it was closed. */
  private adopt(changes: readonly BenchChange[]): void {
    if (this.state === undefined) return;
    const pending = [...this.state.pending, ...changes];
    this.show(withPending(this.state.server, pending, handOf(this.state.work)), { pending });
    this.sending.wake();
  }

  /** What was done before goes first. */
  private allSent(): Promise<void> {
    const isSent = (): boolean => (this.state?.pending.length ?? 0) === 0;
    return new Promise((resolve) => {
      if (isSent()) return resolve();
      const leave = this.subscribe(() => {
        if (!isSent()) return;
        leave();
        resolve();
      });
    });
  }

  /** Files as they are shown from now on, with what follows from what is new in them. */
  private show(shown: Files, more: Partial<BenchState>): void {
    if (this.state === undefined) return;
    const before = this.state.shown;
    const next = { ...this.state, ...more, shown };
    this.put(before.review === shown.review ? next : { ...next, details: detailsAnew(next, before.review) });
    this.thread.follow(before.coding, shown.coding);
  }

  /** The server has other files now, and the first so many changes that waited wait no longer. */
  private settle(server: Files, heardOf: number): void {
    if (this.state === undefined) return;
    const pending = this.state.pending.slice(heardOf);
    const shown = withPending(server, pending, handOf(this.state.work));
    this.show(shown, { server, pending, conflict: null });
  }

  private absorb(coding: Files["coding"]): void {
    if (this.state !== undefined) this.settle({ ...this.state.server, coding }, 0);
  }

  private meet(change: BenchChange, { refusal, body }: Refused): void {
    const { state } = this;
    if (state === undefined) return;
    const found = (body as Stale | null)?.found;
    if (refusal.status !== 409) {
      // What can never be saved is taken back, and why is told.
      this.forget(change.id);
      this.settle(state.server, 1);
      this.turn(() => ({ problems: refusal.problems ?? [], refused: change }));
    } else if (isMadeAlready(state.server, change, found, handOf(state.work)))
      this.settle(withFound(state.server, change, found), 1);
    else this.put({ ...state, server: withFound(state.server, change, found), conflict: { change, found } });
  }

  private async goBack(way: "undo" | "redo"): Promise<void> {
    const { state } = this;
    const last = (way === "undo" ? state?.done : state?.undone)?.at(-1);
    // While two versions wait for a choice nothing is changed.
    if (state === undefined || last === undefined || state.conflict !== null) return;
    if (last.kind === "bulk") return this.bulkBack(last, way);
    const changes = (way === "undo" ? undoing : redoing)(last, state.shown);
    const went = changes !== undefined && this.make(changes);
    const { done, undone } = state;
    if (way === "undo") this.remember(done.slice(0, -1), went ? [...undone, last] : undone);
    else this.remember(went ? [...done, last] : done, undone.slice(0, -1));
    this.turn((now) => ({
      missed: went ? null : way,
      ...(went && "row" in last && { at: atRow(now, last.row) }),
    }));
  }

  /** What was accepted together is taken back together, and not done once more: what is suggested has changed. */
  private async bulkBack(last: Extract<Done, { kind: "bulk" }>, way: "undo" | "redo"): Promise<void> {
    const { acceptance, rows, before } = last;
    try {
      await this.allSent();
      await this.sending.between(async () => {
        const body = { acceptance, rows, before };
        this.absorb((await send<Written>("POST", `${this.address}/bulk/back`, body)).coding);
      });
      this.turn(() => ({ missed: null }));
    } catch {
      this.turn(() => ({ missed: way }));
    }
    this.forget(last.id);
  }

  private over(done: Done, found: unknown): Done {
    if (done.kind === "conclusion") return { ...done, before: (found ?? null) as typeof done.before };
    if (done.kind !== "codes" || this.state === undefined) return done;
    const after = codedIn(this.state.shown.coding, done.row);
    return { ...done, before: found as CodedAnswer | null, after };
  }

  /** What was never kept cannot be undone, nor done once more. */
  private forget(id: string): void {
    const isOther = (one: Done): boolean => one.id !== id;
    if (this.state !== undefined)
      this.remember(this.state.done.filter(isOther), this.state.undone.filter(isOther));
  }

  private remember(done: readonly Done[], undone: readonly Done[]): void {
    if (this.state === undefined) return;
    keepUndo(this.address, { undo: done, redo: undone });
    this.put({ ...this.state, done, undone, missed: null });
  }
}

function isInBulk(answer: CodedAnswer | undefined): boolean {
  return answer?.codes.some((code) => code.inBulk) === true;
}

function handOf({ coder, answers }: Workbench): Hand {
  return { coder, answers };
}

function withPending(server: Files, pending: readonly BenchChange[], hand: Hand): Files {
  return pending.reduce((files, change) => applied(files, change, hand) ?? files, server);
}

function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join("-");
}

const stores = new Map<string, BenchStore>();

export function benchStore(address: string): BenchStore {
  // Whoever signs in after somebody else begins with nothing of theirs.
  const key = `${whoAmI()} ${address}`;
  const known = stores.get(key);
  if (known !== undefined) return known;
  const store = new BenchStore(address);
  stores.set(key, store);
  return store;
}
