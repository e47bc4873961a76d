import type { AppliedOne, InsertElement, OrderElements, RemoveElement } from "./model.ts";
import { isSame, nameOf, namesIn, namesOf, replaceAt, valueAt } from "./places.ts";

/** Refused where there is no such list, no such neighbour, or an element of that name already. */
export function insertElement(value: unknown, { at, after, value: added }: InsertElement): AppliedOne {
  const list = valueAt(value, namesIn(at)) ?? [];
  if (!Array.isArray(list)) return { conflict: { at, found: list } };
  const names = namesOf(list);
  const place = after === null ? 0 : names.indexOf(after) + 1;
  const name = nameOf(added, place);
  const taken = !/^\d+$/.test(name) && names.includes(name);
  if ((after !== null && place === 0) || taken) return { conflict: { at, found: list } };
  return putBack(value, at, list.toSpliced(place, 0, added), {
    kind: "remove",
    at: placeIn(at, name),
    from: added,
  });
}

export function removeElement(value: unknown, { at, from }: RemoveElement): AppliedOne {
  const names = namesIn(at);
  const name = names.pop() ?? "";
  const listAt = names.map(escaped).join("/");
  const list = valueAt(value, names);
  const place = Array.isArray(list) ? namesOf(list).indexOf(name) : -1;
  if (!Array.isArray(list) || place === -1 || !isSame(list[place], from))
    return { conflict: { at, found: Array.isArray(list) ? (list as unknown[])[place] : undefined } };
  const before = place === 0 ? null : nameOf(list[place - 1], place - 1);
  return putBack(value, listAt, list.toSpliced(place, 1), {
    kind: "insert",
    at: listAt,
    after: before,
    value: from,
  });
}

export function changeOrder(value: unknown, { at, from, to }: OrderElements): AppliedOne {
  const list = valueAt(value, namesIn(at));
  const names = Array.isArray(list) ? namesOf(list) : undefined;
  const sameElements = isSame([...from].sort(), [...to].sort());
  if (!Array.isArray(list) || names === undefined || !isSame(names, from) || !sameElements)
    return { conflict: { at, found: names } };
  const ordered = to.map((name) => (list as unknown[])[names.indexOf(name)]);
  return putBack(value, at, ordered, { kind: "order", at, from: to, to: from });
}

type Undo = Extract<AppliedOne, { undo: unknown }>["undo"];

function putBack(value: unknown, at: string, list: unknown, undo: Undo): AppliedOne {
  const replaced = replaceAt(value, namesIn(at), list);
  return replaced === undefined ? { conflict: { at, found: undefined } } : { value: replaced, undo };
}

function placeIn(at: string, name: string): string {
  return at === "" ? escaped(name) : `${at}/${escaped(name)}`;
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
