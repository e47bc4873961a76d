import { formatNames, type FormatName } from "../report/formats/index.ts";

/** The formats of a list such as "pptx,html"; all where none is named, undefined where one is not known. */
export function formatsIn(list: string | undefined): readonly FormatName[] | undefined {
  return namesIn(list, formatNames, formatNames);
}

/** The names in a list with commas; the usual ones where there is no list, undefined where a name is not known. */
export function namesIn<T extends string>(
  list: string | undefined,
  known: readonly T[],
  usual: readonly T[],
): readonly T[] | undefined {
  if (list === undefined) return usual;
  const names = list.split(",").map((name) => name.trim());
  const isKnown = (name: string): name is T => (known as readonly string[]).includes(name);
  return names.every(isKnown) ? names : undefined;
}
