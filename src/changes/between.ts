import type { Change } from "./model.ts";
import { isRecord, isSame, nameOf, namesOf } from "./places.ts";

/**
 * The changes that make one value of another, as small as they can be told: a field that is the same is not among them, so
 * that two people who change different fields do not meet. Fields named in `whole` are changed as one.
 */
export function changesBetween(
  before: unknown,
  after: unknown,
  whole: ReadonlySet<string> = new Set(),
): Change[] {
  return between(before, after, [], whole);
}

function between(
  before: unknown,
  after: unknown,
  place: readonly string[],
  whole: ReadonlySet<string>,
): Change[] {
  if (isSame(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...fields].flatMap((field) =>
      whole.has(field)
        ? setAt(before[field], after[field], [...place, field])
        : between(before[field], after[field], [...place, field], whole),
    );
  }
  if (Array.isArray(before) && Array.isArray(after) && areNamed(before) && areNamed(after))
    return betweenLists(before, after, place, whole);
  return setAt(before, after, place);
}

function setAt(from: unknown, to: unknown, place: readonly string[]): Change[] {
  if (isSame(from, to)) return [];
  return [
    {
      kind: "set",
      at: written(place),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
  ];
}

/** Taken away, put in, put in order, and then changed inside: each finds the list as the one before left it. */
function betweenLists(
  before: readonly unknown[],
  after: readonly unknown[],
  place: readonly string[],
  whole: ReadonlySet<string>,
): Change[] {
  const [old, wanted] = [namesOf(before), namesOf(after)];
  const removed = before.flatMap((from, i): Change[] => {
    const name = old[i] ?? "";
    return wanted.includes(name) ? [] : [{ kind: "remove", at: written([...place, name]), from }];
  });
  const kept = old.filter((name) => wanted.includes(name));
  const inserted: Change[] = [];
  let names = kept;
  for (const [i, value] of after.entries()) {
    const name = wanted[i] ?? "";
    if (old.includes(name)) continue;
    const previous = wanted[i - 1];
    inserted.push({ kind: "insert", at: written(place), after: previous ?? null, value });
    names = names.toSpliced(previous === undefined ? 0 : names.indexOf(previous) + 1, 0, name);
  }
  const ordered: Change[] = isSame(names, wanted)
    ? []
    : [{ kind: "order", at: written(place), from: names, to: wanted }];
  const inside = kept.flatMap((name) =>
    between(before[old.indexOf(name)], after[wanted.indexOf(name)], [...place, name], whole),
  );
  return [...removed, ...inserted, ...ordered, ...inside];
}

/** Whether every element of a list is found by a name of its own, wherever it stands. */
function areNamed(list: readonly unknown[]): boolean {
  return (
    new Set(namesOf(list)).size === list.length && list.every((one) => nameOf(one, 0) === nameOf(one, 1))
  );
}

function written(place: readonly string[]): string {
  return place.map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}
