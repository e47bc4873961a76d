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
import { isSame } from "../../changes/places.ts";
import { ask, isRefused, send } from "../ask.ts";
import { tellSaving } from "../saving.ts";

/** A file that is being edited on this page. */
export interface FileState {
  readonly editing: Editing;
  readonly problems: readonly SaidProblem[];
}

const RETRY_MS = 3000;

/**
 * Keeps one file: sends steps one after the other and keeps on this device what the server does not have yet, so
 * that a lost connection, a full disk or a closed tab loses nothing that was typed.
 */
export class FileStore {
  private state: FileState | undefined;
  private readonly listeners = new Set<() => void>();
  private sending = false;
  private readonly address: string;

  constructor(address: string) {
    this.address = address;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): FileState | undefined => this.state;

  async load(): Promise<void> {
    const { file, problems } = await ask<PollFile>(this.address);
    const pending = this.state?.editing.pending ?? kept(this.address);
    const before = this.state?.editing ?? beginEditing(file, pending);
    this.put({ editing: { ...before, server: file }, problems });
    void this.flush();
  }

  readonly change = (step: Step): void => this.move((editing) => edit(editing, step));
  readonly undo = (): void => this.move(undo);
  readonly redo = (): void => this.move(redo);
  readonly takeTheirs = (): void => this.move(takeTheirs);
  readonly keepMine = (): void => this.move(keepMine);

  private move(how: (editing: Editing) => Editing): void {
    if (this.state === undefined) return;
    this.put({ ...this.state, editing: how(this.state.editing) });
    void this.flush();
  }

  private put(state: FileState): void {
    this.state = state;
    keep(this.address, state.editing.pending);
    for (const listener of this.listeners) listener();
  }

  private async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.state !== undefined && this.state.editing.conflict === null) {
        const step = this.state.editing.pending[0];
        if (step === undefined) return;
        tellSaving("saving");
        const { file, problems } = await send<Changed>("POST", `${this.address}/changes`, { changes: step });
        this.put({ editing: acknowledge(this.state.editing, file), problems });
        if (this.state.editing.pending.length === 0) tellSaving("saved");
      }
    } catch (error) {
      this.meet(error);
    } finally {
      this.sending = false;
    }
  }

  private meet(error: unknown): void {
    tellSaving("failed");
    if (this.state === undefined) return;
    const { editing } = this.state;
    if (isRefused(error) && error.refusal.status === 409) {
      const { at, found, file } = error.body as Conflicting;
      if (isDone(editing, { at, found })) {
        // Somebody else wrote the very same: there is nothing to choose.
        this.put({ ...this.state, editing: acknowledge(editing, file) });
        tellSaving(this.state.editing.pending.length === 0 ? "saved" : "saving");
        setTimeout(() => void this.flush());
        return;
      }
      this.put({ ...this.state, editing: meetConflict(editing, { at, found }, file) });
    } else if (isRefused(error) && error.refusal.status === 422) {
      // What can never be saved is taken back, and why is told where problems are told.
      this.put({ editing: takeTheirs(editing), problems: error.refusal.problems ?? [] });
    } else {
      setTimeout(() => void this.flush(), RETRY_MS);
    }
  }
}

/** Whether what a step was to put somewhere stands there. */
function isDone(
  { pending: [step = []] }: Editing,
  { at, found }: Pick<Conflicting, "at" | "found">,
): boolean {
  const [only, ...rest] = step;
  return only?.kind === "set" && rest.length === 0 && only.at === at && isSame(found, only.to);
}

const stores = new Map<string, FileStore>();

export function fileStore(address: string): FileStore {
  const known = stores.get(address);
  if (known !== undefined) return known;
  const store = new FileStore(address);
  stores.set(address, store);
  return store;
}

function keep(address: string, pending: readonly Step[]): void {
  if (pending.length === 0) localStorage.removeItem(`unsent:${address}`);
  else localStorage.setItem(`unsent:${address}`, JSON.stringify(pending));
}

function kept(address: string): Step[] {
  return JSON.parse(localStorage.getItem(`unsent:${address}`) ?? "[]") as Step[];
}
