import { FreeNames } from "../../labelled/free-names.ts";
import type { RawVariable } from "./raw.ts";
import type { TextReader } from "./texts.ts";

/** The names of a file's variables, long and short, in their order. */
export interface Names {
  readonly long: readonly string[];
  readonly short: readonly string[];
  /** How many had no name, or one that was there already. */
  readonly mended: number;
}

/** The record of long names: `SHORT=Long` parted by tabs. */
export function readLongNames(words: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const pair of words.split("\t")) {
    const equals = pair.indexOf("=");
    if (equals > 0) names.set(pair.slice(0, equals).trim().toUpperCase(), pair.slice(equals + 1).trimEnd());
  }
  return names;
}

/** Every variable by a name of its own; files without long names keep their short ones. */
export function namesOf(
  variables: readonly RawVariable[],
  longNames: ReadonlyMap<string, string>,
  texts: TextReader,
): Names {
  const names = new FreeNames();
  const short = variables.map(({ name }) => texts.read(name));
  let mended = 0;
  const long = short.map((name, i) => {
    const wanted = longNames.get(name.toUpperCase()) ?? name;
    const free = names.take(wanted === "" ? `VAR${i + 1}` : wanted, (number) => `${wanted}_${number}`);
    if (free !== wanted) mended++;
    return free;
  });
  return { long, short, mended };
}
