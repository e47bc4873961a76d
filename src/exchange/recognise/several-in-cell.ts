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

/** Whether a question says that more than one answer may be given. */
export function invitesSeveral(header: string): boolean {
  return INVITES_SEVERAL.test(header);
}

/** Several answers in one cell, or a ranking, where cells fall apart into the same few answers. */
export function severalInCellOf(
  profile: Profile,
  header: string,
  separators: readonly string[],
  context: OptionContext,
): Reading | undefined {
  const seen = firstValues(profile);
  const numbers = share(seen, isPlainNumber);
  if (numbers > 0.5 && numbers + share(seen, isListOfCodes) < 1) return undefined;
  if (numbers > 1 - FEWEST_LISTS) return undefined;
  for (const separator of separators) {
    const reading = splitReading(seen, header, separator, context);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** The comma of "3,5" parts no answers. */
function isPlainNumber(words: string): boolean {
  return /^-?(\d{1,3}([.,\s]\d{3})+|\d+)([.,]\d+)?$/.test(words);
}

/** "1, 3", "2;4;5": what was chosen, by numbers. */
function isListOfCodes(words: string): boolean {
  return /^\d{1,3}((, |;|,)\d{1,3})+;?$/.test(words) && !isPlainNumber(words);
}

/** The least share of cells that have more than one number, where all are numbers. */
const FEWEST_LISTS = 0.1;

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
  const closed = !isComma(separator) && share(profile, (words) => words.endsWith(separator)) >= CLOSED;
  const invited = closed || invitesSeveral(header);
  const enough = closed ? 0 : invited ? 1 : Math.max(2, profile.count * (isComma(separator) ? 0.03 : 0.02));
  if (several < enough || (isComma(separator) && !invited && !mixes(cells))) return undefined;
  const other = split.some(({ rest }) => rest !== "");
  const { options, reads } = optionsOf(inOrder(labels, cells), context.scribe, { other, several: true });
  return {
    shape: { type: "several-answers", options },
    reads,
    splitBy: separator,
    ...whyOf(labels, head.sure && !other),
  };
}

/** The share of cells that end in a separator, where the program puts one after each answer. */
const CLOSED = 0.9;

function whyOf(labels: readonly string[], sure: boolean): Pick<Reading, "why"> {
  if (labels.every(isPlainNumber)) {
    const codes = labels.toSorted((a, b) => Number(a) - Number(b)).slice(0, 6);
    return { why: { key: "labelsUnknown", values: { codes: codes.join(", ") } } };
  }
  return sure ? {} : { why: { key: "split" } };
}

const total = (cells: readonly { readonly count: number }[]) =>
  cells.reduce((sum, { count }) => sum + count, 0);

function countUnits(cells: readonly CutCell[]): Profile {
  const counts = new Map<string, number>();
  const typed = new Set<string>();
  for (const { units, count } of cells) {
    const once = new Set(units);
    for (const unit of once) counts.set(unit, (counts.get(unit) ?? 0) + count);
    // An option is chosen once: "tijd, tijd, tijd" was typed.
    if (once.size === units.length) continue;
    for (const unit of units) if (!once.delete(unit)) typed.add(unit);
  }
  for (const unit of typed) counts.delete(unit);
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
    // An answer that hardly anybody gave may have been typed beside "Other".
    const rarest = units.values.at(-1)?.count ?? 0;
    return { values: units.values, sure: !isComma(separator) && units.count >= 20 && rarest > 2 };
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
