import type { CutCell } from "./atoms.ts";
import { cutCells, isComma } from "./atoms.ts";
import { codeOf } from "./codes.ts";
import { typedLabel } from "./labels.ts";
import { commonest, optionsOf, type OptionContext } from "./options.ts";
import { firstValues, share, type Profile, type ProfileValue } from "./profile.ts";
import type { Reading } from "./reading.ts";
import { cellSplitter } from "../split-cell.ts";

const INVITES_SEVERAL =
  /\b(all that apply|select all|check all|choose all|tick all|meerdere antwoorden|meer antwoorden|alles wat|kruis aan|vink aan|selecteer alle|maximaal \w+|up to (two|three|four|five|\d))\b/i;

/** Several answers in one cell, or a ranking, where cells fall apart into the same few answers. */
export function severalInCellOf(
  profile: Profile,
  header: string,
  separators: readonly string[],
  context: OptionContext,
): Reading | undefined {
  const seen = firstValues(profile);
  if (share(seen, isPlainNumber) > 0.5) return undefined;
  for (const separator of separators) {
    const reading = splitReading(seen, header, separator, context);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** The comma of "3,5" parts no answers. */
function isPlainNumber(words: string): boolean {
  return /^-?[\d.,\s]+$/.test(words);
}

function splitReading(
  profile: Profile,
  header: string,
  separator: string,
  context: OptionContext,
): Reading | undefined {
  if (!profile.values.some(({ words }) => words.includes(separator))) return undefined;
  const cells = cutCells(profile, separator);
  const ranking = rankingOf(cells, separator, context);
  if (ranking !== undefined) return ranking;
  const units = countUnits(cells);
  const head = optionsAmong(units, separator);
  if (head === undefined) return undefined;
  const labels = head.values.map(({ words }) => words);
  const splitCell = cellSplitter(labels, separator);
  const split = profile.values.map(({ words, count }) => ({ ...splitCell(words), count }));
  const several = total(split.filter(({ chosen }) => chosen.length > 1));
  const invited = INVITES_SEVERAL.test(header);
  const enough = invited ? 1 : Math.max(2, profile.count * (isComma(separator) ? 0.03 : 0.02));
  if (several < enough || (isComma(separator) && !invited && !mixes(cells))) return undefined;
  const other = split.some(({ rest }) => rest !== "");
  const { options, reads } = optionsOf(inOrder(labels, cells), context.scribe, { other, several: true });
  return {
    shape: { type: "several-answers", options },
    reads,
    splitBy: separator,
    ...(head.sure && !other ? {} : { why: { key: "split" } }),
  };
}

const total = (cells: readonly { readonly count: number }[]) =>
  cells.reduce((sum, { count }) => sum + count, 0);

function countUnits(cells: readonly CutCell[]): Profile {
  const counts = new Map<string, number>();
  for (const { units, count } of cells)
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + count);
  const values = [...counts].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count);
  return { count: total(values), values };
}

/** The units that are options: all of them where they are few and nobody typed, otherwise those that stand out. */
function optionsAmong(
  units: Profile,
  separator: string,
): { values: readonly ProfileValue[]; sure: boolean } | undefined {
  const typed = new Set(units.values.map(({ words }) => typedLabel(words))).size < units.values.length;
  const short = units.values.every(({ words }) => words.length <= 120);
  const repeated = units.values.filter(({ count }) => count > 1).length;
  if (!typed && short && units.values.length <= 30 && repeated >= units.values.length * 0.6 && repeated > 1) {
    return { values: units.values, sure: !isComma(separator) && units.count >= 20 };
  }
  const head = commonest(units);
  return head === undefined || head.some(({ words }) => codeOf(words) === "")
    ? undefined
    : { values: head, sure: false };
}

/** True options are chosen alone, too, and in many combinations; the clauses of sentences are not. */
function mixes(cells: readonly CutCell[]): boolean {
  const combinations = new Set(
    cells.filter(({ units }) => units.length > 1).map(({ units }) => units.join("\n")),
  );
  const alone = total(cells.filter(({ units }) => units.length === 1));
  return combinations.size >= 3 && alone > 0;
}

/** Every cell holds the same answers, only their order differs. */
function rankingOf(
  cells: readonly CutCell[],
  splitBy: string,
  { scribe }: OptionContext,
): Reading | undefined {
  const [first] = cells;
  if (first === undefined || first.units.length < 3 || cells.length < 2) return undefined;
  const all = new Set(first.units);
  const same = cells.every(({ units }) => units.length === all.size && units.every((unit) => all.has(unit)));
  if (!same || all.size < first.units.length) return undefined;
  const { options, reads } = optionsOf([...all].sort(), scribe);
  return { shape: { type: "ranking", options }, reads, splitBy, why: { key: "ranking" } };
}

/** Programs join chosen options in the order they were offered, so cells tell it: sorted by who stands before whom. */
function inOrder(labels: readonly string[], cells: readonly CutCell[]): string[] {
  const place = new Map(labels.map((label, i) => [label, i]));
  const wins = labels.map(() => new Float64Array(labels.length));
  for (const { units, count } of cells) {
    const places = units.flatMap((unit) => place.get(unit) ?? []);
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) wins[a]![b]! += count;
    });
  }
  const before = labels.map((_, a) => labels.filter((__, b) => wins[a]![b]! > wins[b]![a]!).length);
  return labels
    .map((label, i) => ({ label, i }))
    .sort((a, b) => before[b.i]! - before[a.i]! || a.i - b.i)
    .map(({ label }) => label);
}
