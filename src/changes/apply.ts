import type { Applied, AppliedOne, Change } from "./model.ts";
import { changeOrder, insertElement, removeElement } from "./lists.ts";
import { isSame, namesIn, replaceAt, valueAt } from "./places.ts";

/** Makes all changes or none; gives the changes that undo them, in the order to make them. */
export function applyChanges(value: unknown, changes: readonly Change[]): Applied {
  let current = value;
  const undo: Change[] = [];
  for (const change of changes) {
    const made = applyOne(current, change);
    if ("conflict" in made) return made;
    current = made.value;
    undo.unshift(made.undo);
  }
  return { value: current, undo };
}

function applyOne(value: unknown, change: Change): AppliedOne {
  switch (change.kind) {
    case "set":
      return setField(value, change);
    case "insert":
      return insertElement(value, change);
    case "remove":
      return removeElement(value, change);
    case "order":
      return changeOrder(value, change);
  }
}

function setField(value: unknown, { at, from, to }: Extract<Change, { kind: "set" }>): AppliedOne {
  const found = valueAt(value, namesIn(at));
  if (!isSame(found, from)) return { conflict: { at, found } };
  const replaced = replaceAt(value, namesIn(at), to);
  if (replaced === undefined) return { conflict: { at, found: undefined } };
  return { value: replaced, undo: { kind: "set", at, from: to, to: from } };
}
