import type { Profile } from "./profile.ts";

/** Cells cut into the answers they hold, as far as the answers themselves can tell. */
export interface CutCell {
  readonly units: readonly string[];
  readonly count: number;
}

/**
 * Cuts cells at a separator. Where options may hold the separator themselves (", " in Google Forms), pieces that belong
 * together are joined: inside brackets, pieces that never begin a cell, and pieces that always follow each other.
 */
export function cutCells(profile: Profile, separator: string): readonly CutCell[] {
  if (separator === ";" && isTight(profile)) return tightCells(profile);
  const cells = profile.values.map(({ words, count }) => ({ units: pieces(words, separator), count }));
  if (!isComma(separator)) return cells;
  const bracketed = cells.map(({ units, count }) => ({ units: joinBrackets(units, separator), count }));
  return joinInseparable(bracketed, separator);
}

/** Commas stand inside answers as well; other separators are chosen because they do not. */
export function isComma(separator: string): boolean {
  return separator.trim() === ",";
}

/** Whether answers follow a semicolon at once, as in exports of Microsoft Forms, while some have a space after it. */
function isTight({ values }: Profile): boolean {
  const signs = values.reduce((sum, { words }) => sum + (words.match(/;(?=\S)/g)?.length ?? 0), 0);
  const loose = values.reduce((sum, { words }) => sum + (words.match(/;(?=\s)/g)?.length ?? 0), 0);
  return loose > 0 && signs > loose;
}

/** "Rust; orde;Een stoel;": a piece after a space belongs to the one before, where it never stands without that. */
function tightCells(profile: Profile): readonly CutCell[] {
  const cells = profile.values.map(({ words, count }) => ({
    units: words.split(";").filter((piece) => piece.trim() !== ""),
    count,
  }));
  const pairs = countPairs(cells);
  return cells.map(({ units, count }) => {
    const joined: string[] = [];
    for (const unit of units) {
      const before = joined.at(-1);
      const last = before?.slice(before.lastIndexOf(";") + 1) ?? "";
      const together = pairs.after.get(last)?.get(unit) ?? 0;
      const goesOn = /^\s/.test(unit) && together >= (pairs.all.get(unit) ?? 0) * TOGETHER;
      if (before !== undefined && goesOn) joined[joined.length - 1] = `${before};${unit}`;
      else joined.push(unit);
    }
    return { units: joined.map((unit) => unit.trim()), count };
  });
}

function pieces(words: string, separator: string): string[] {
  const cut = words.split(separator);
  return separator === ", " ? cut : cut.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

function joinBrackets(units: readonly string[], separator: string): string[] {
  if (!units.some((unit) => unit.includes("("))) return [...units];
  const joined: string[] = [];
  let open = "";
  units.forEach((unit, i) => {
    open = open === "" ? unit : open + separator + unit;
    if (depth(open) > 0 && i < units.length - 1) return;
    joined.push(open);
    open = "";
  });
  return depth(joined.at(-1) ?? "") > 0 ? [...units] : joined;
}

function depth(words: string): number {
  let open = 0;
  for (const sign of words) {
    if (sign === "(") open++;
    if (sign === ")") open = Math.max(0, open - 1);
  }
  return open;
}

interface Pairs {
  readonly all: Map<string, number>;
  readonly first: Map<string, number>;
  readonly after: Map<string, Map<string, number>>;
}

const TOGETHER = 0.9;
const MOST_JOINS = 4;

function joinInseparable(cells: readonly CutCell[], separator: string): readonly CutCell[] {
  let current = cells;
  for (let round = 0; round < MOST_JOINS; round++) {
    const pairs = countPairs(current);
    const next = current.map((cell) => joinedCell(cell, separator, pairs));
    if (next.every(({ units }, i) => units.length === current[i]?.units.length)) break;
    current = next;
  }
  return current;
}

function joinedCell({ units, count }: CutCell, separator: string, pairs: Pairs): CutCell {
  const joined: string[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    if (before !== undefined && belongs(before, unit, pairs)) {
      joined[joined.length - 1] = before + separator + unit;
    } else joined.push(unit);
  }
  return { units: joined, count };
}

function countPairs(cells: readonly CutCell[]): Pairs {
  const pairs: Pairs = { all: new Map(), first: new Map(), after: new Map() };
  const add = (map: Map<string, number>, key: string, count: number) =>
    map.set(key, (map.get(key) ?? 0) + count);
  for (const { units, count } of cells) {
    units.forEach((unit, i) => {
      add(pairs.all, unit, count);
      const before = units[i - 1];
      if (before === undefined) return add(pairs.first, unit, count);
      const followers = pairs.after.get(before) ?? new Map<string, number>();
      pairs.after.set(before, followers);
      return add(followers, unit, count);
    });
  }
  return pairs;
}

/** Whether a piece is the rest of the one before it: it never begins a cell, and nothing else comes before it. */
function belongs(before: string, unit: string, { all, first, after }: Pairs): boolean {
  const count = all.get(unit) ?? 0;
  const together = after.get(before)?.get(unit) ?? 0;
  if (together < 2 || together < count * TOGETHER) return false;
  if ((first.get(unit) ?? 0) > count * (1 - TOGETHER)) return false;
  const goesOn = /^\p{Ll}/u.test(unit);
  return goesOn || together >= (all.get(before) ?? 0) * TOGETHER;
}
