import { applyChanges } from "./apply.ts";
import type { Change, Conflict } from "./model.ts";

/**
 * A file that somebody is editing: what the server last said it holds, what was changed here and is not there yet,
 * and what undoes it. Values are replaced, never written to, so that each state can be drawn as it was.
 */
export interface Editing {
  readonly server: unknown;
  /** Steps still to be sent, first to last. */
  readonly pending: readonly Step[];
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  /** Where somebody else was first; nothing more is sent until somebody chose. */
  readonly conflict: Conflict | null;
}

/** Changes that are made, and undone, together. */
export type Step = readonly Change[];

export function beginEditing(server: unknown, pending: readonly Step[] = []): Editing {
  return { server, pending, undo: [], redo: [], conflict: null };
}

/** The file as the person who edits sees it: the server's with everything changed here. */
export function shownFile({ server, pending }: Editing): unknown {
  return pending.reduce((file, step) => {
    const applied = applyChanges(file, step);
    return "conflict" in applied ? file : applied.value;
  }, server);
}

/** Makes a step here; a step that does not fit what is shown changes nothing. */
export function edit(editing: Editing, step: Step): Editing {
  const undone = undoOf(editing, step);
  return undone === undefined
    ? editing
    : { ...add(editing, step), undo: [...editing.undo, undone], redo: [] };
}

export function undo(editing: Editing): Editing {
  const step = editing.undo.at(-1);
  const again = step === undefined ? undefined : undoOf(editing, step);
  if (step === undefined || again === undefined) return { ...editing, undo: editing.undo.slice(0, -1) };
  return { ...add(editing, step), undo: editing.undo.slice(0, -1), redo: [...editing.redo, again] };
}

export function redo(editing: Editing): Editing {
  const step = editing.redo.at(-1);
  const back = step === undefined ? undefined : undoOf(editing, step);
  if (step === undefined || back === undefined) return { ...editing, redo: editing.redo.slice(0, -1) };
  return { ...add(editing, step), redo: editing.redo.slice(0, -1), undo: [...editing.undo, back] };
}

/** The server has made the first step that was to be sent. */
export function acknowledge(editing: Editing, server: unknown): Editing {
  return { ...editing, server, pending: editing.pending.slice(1) };
}

/** The server holds something else where the first step was to change it. */
export function meetConflict(editing: Editing, conflict: Conflict, server: unknown): Editing {
  return { ...editing, server, conflict };
}

/** Somebody else's version stands; the step that met it is dropped. */
export function takeTheirs(editing: Editing): Editing {
  return { ...editing, conflict: null, pending: editing.pending.slice(1) };
}

/** Our version replaces what was found, now that somebody has seen both. */
export function keepMine(editing: Editing): Editing {
  const { conflict } = editing;
  const [step, ...rest] = editing.pending;
  if (conflict === null || step === undefined) return editing;
  const mine = step.map((change) => expecting(change, conflict));
  return { ...editing, conflict: null, pending: [mine, ...rest] };
}

/** What a step would put where the conflict is, to show beside what was found. */
export function mineAt({ conflict, pending }: Editing): unknown {
  const change = pending[0]?.find(({ at }) => at === conflict?.at);
  return change?.kind === "set" ? change.to : change;
}

function expecting(change: Change, { at, found }: Conflict): Change {
  if (change.at !== at || change.kind === "insert" || change.kind === "order") return change;
  return { ...change, from: found };
}

function undoOf(editing: Editing, step: Step): Step | undefined {
  const applied = applyChanges(shownFile(editing), step);
  return "conflict" in applied ? undefined : applied.undo;
}

function add(editing: Editing, step: Step): Editing {
  return { ...editing, pending: [...editing.pending, step] };
}
