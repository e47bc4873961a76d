import type { Changed, PollFile, Refused as Conflicting } from "../../api/changes.ts";
import type { SaidProblem } from "../../api/problem.ts";
import {
  acknowledge,
  beginEditing,
  edit,
  keepMine,
  meetConflict,
  redo,
  takeTheirs,
  undo,
  type Editing,
  type Step,
} from "../../changes/editing.ts";
import { areMade } from "../../changes/made.ts";
import { ask, send, whoAmI, type Refused } from "../ask.ts";
import { Sending } from "./sending.ts";
import { keepUndo, keptUndo } from "./undo-memory.ts";
import { Unsent } from "./unsent.ts";

/** A file that is being edited on this page. */
export interface FileState {
  readonly editing: Editing;
  readonly problems: readonly SaidProblem[];
}

/**
 * Keeps one file: sends steps one after the other and keeps on this device what the server does not have yet, so
 * that a lost connection, a full disk or a closed tab loses nothing that was typed.
 */
export class FileStore {
  private state: FileState | undefined;
  private unsent: Unsent<Step> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly address: string;
  private readonly sending: Sending<Step>;

  constructor(address: string) {
    this.address = address;
    this.sending = new Sending<Step>(address, {
      next: () => (this.state?.editing.conflict === null ? this.state.editing.pending[0] : undefined),
      left: () => this.state?.editing.pending.length ?? 0,
      send: (step) => send<Changed>("POST", `${address}/changes`, { changes: step }),
      took: (_step, reply) => {
        const { file, problems } = reply as Changed;
        if (this.state !== undefined) this.put({ editing: acknowledge(this.state.editing, file), problems });
      },
      refused: (step, refused) => this.meet(step, refused),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): FileState | undefined => this.state;

  async load(): Promise<void> {
    const { file, problems } = await this.sending.between(() => ask<PollFile>(this.address));
    const before = this.state?.editing ?? { ...beginEditing(file), ...keptUndo<Step>(this.address) };
    this.put({ editing: { ...before, server: file }, problems });
    this.unsent ??= new Unsent<Step>(this.address, (steps) =>
      this.move((editing) => ({ ...editing, pending: [...editing.pending, ...steps] })),
    );
    this.sending.wake();
  }

  readonly change = (step: Step): void => this.move((editing) => edit(editing, step));
  readonly undo = (): void => this.move(undo);
  readonly redo = (): void => this.move(redo);
  readonly takeTheirs = (): void => this.move(takeTheirs);
  readonly keepMine = (): void => this.move(keepMine);

  private move(how: (editing: Editing) => Editing): void {
    if (this.state === undefined) return;
    this.put({ ...this.state, editing: how(this.state.editing) });
    this.sending.wake();
  }

  private put(state: FileState): void {
    const before = this.state?.editing;
    const { pending, undo: undos, redo: redos } = state.editing;
    this.state = state;
    if (before?.pending !== pending) this.unsent?.keep(pending);
    if (before !== undefined && (before.undo !== undos || before.redo !== redos))
      keepUndo(this.address, state.editing);
    for (const listener of this.listeners) listener();
  }

  private meet(step: Step, { refusal, body }: Refused): void {
    if (this.state === undefined) return;
    const { editing, problems } = this.state;
    const conflict = conflictIn(body);
    if (refusal.status !== 409 || conflict === undefined) {
      // What can never be saved is taken back, and why is told where problems are told.
      this.put({ editing: takeTheirs(editing), problems: refusal.problems ?? [] });
      return;
    }
    const { at, found, file } = conflict;
    const next = areMade(file, step)
      ? acknowledge(editing, file)
      : meetConflict(editing, { at, found }, file);
    this.put({ editing: next, problems });
  }
}

/** What stands there now; undefined where nobody was first but the change can never be made. */
function conflictIn(body: unknown): Conflicting | undefined {
  return typeof body === "object" && body !== null && "at" in body ? (body as Conflicting) : undefined;
}

const stores = new Map<string, FileStore>();

export function fileStore(address: string): FileStore {
  // Whoever signs in after somebody else begins with nothing of theirs.
  const key = `${whoAmI()} ${address}`;
  const known = stores.get(key);
  if (known !== undefined) return known;
  const store = new FileStore(address);
  stores.set(key, store);
  return store;
}
