import type { Scale } from "../../questionnaire/model.ts";
import type { MapColumn, MapValue } from "../import-map.ts";
import { isOtherLabel } from "../known-columns.ts";
import type { SourceColumn } from "../source/source-column.ts";
import { CodeGiver } from "./codes.ts";
import { saysChosen, saysNotChosen } from "./labels.ts";
import { optionsOf } from "./options.ts";
import { joinProfiles, type Profile } from "./profile.ts";
import type { Reading } from "./reading.ts";
import { labelledScale, numberedScale } from "./scale.ts";
import type { Scribe } from "./scribe.ts";
import type { Why } from "./why.ts";

/** One column of several that are a question together. */
export interface Member {
  readonly column: SourceColumn;
  readonly profile: Profile;
  /** The words of its option, row or place. */
  readonly part: string;
  readonly partTag?: string;
}

/** What the columns are together, and what each is of it. */
export interface GroupReading {
  readonly reading: Reading;
  readonly uses: readonly Pick<MapColumn, "use" | "part" | "place">[];
}

/** What is known beside the columns themselves. */
export interface GroupContext {
  readonly scribe: Scribe;
  readonly rows: readonly number[];
  /** Words of others stand in a column of their own. */
  readonly other: boolean;
  readonly codes: boolean;
}

/**
 * Columns that share a question: ticks → several answers; places or options by place → ranking; one scale → grid. None of
 * these: each column is a question of its own.
 */
export function readGroup(members: readonly Member[], context: GroupContext): GroupReading | undefined {
  if (members.every(({ profile }) => profile.count === 0)) return undefined;
  return (
    places(members, context) ??
    ticks(members, context) ??
    optionsByPlace(members, context) ??
    grid(members, context)
  );
}

/** Each column holds one value, or says yes and no. */
function ticks(members: readonly Member[], context: GroupContext): GroupReading | undefined {
  if (!members.every(isTick) || !areTicks(members)) return undefined;
  const { scribe, other } = context;
  if (members.length === 1 && !other) return loneTick(members, context);
  const words = joinProfiles(members.map(({ profile }) => profile)).values.map((value) => value.words);
  const notChosen = words.filter(saysNotChosen);
  const why = ticksWhy(members, notChosen, context);
  const { options } = optionsOf(labelsOf(members), scribe, { other, several: true });
  return {
    reading: {
      shape: { type: "several-answers", options },
      ...(notChosen.length === 0 ? {} : { notChosen }),
      ...(why === undefined ? {} : { why }),
    },
    uses: codesByLabel(members, options).map((part) => ({ use: "choice", part })),
  };
}

function isTick({ profile: { values }, part }: Member): boolean {
  const chosen = values.filter(({ words }) => !saysNotChosen(words));
  const words = chosen[0]?.words;
  if (chosen.length > 1) return false;
  return words === undefined || saysChosen(words) || words === part || values.length === 1;
}

/** A mark of one's own per column, or one that says "chosen"; the same label in several columns is a scale's. */
function areTicks(members: readonly Member[]): boolean {
  const marks = members.flatMap(({ profile: { values }, part }) =>
    values.filter(({ words }) => words !== part && !saysChosen(words) && !saysNotChosen(words)),
  );
  if (new Set(marks.map(({ words }) => words)).size < marks.length) return false;
  const saysSo = ({ profile: { count, values }, part }: Member) =>
    count > 1 || values.some(({ words }) => words === part || saysChosen(words));
  return members.some(saysSo);
}

function ticksWhy(
  members: readonly Member[],
  notChosen: readonly string[],
  { codes }: GroupContext,
): Why | undefined {
  if (notChosen.some((words) => /^(no|nee|n)$/i.test(words))) return { key: "ticks" };
  if (!codes || !members.some(({ part, partTag }) => part === partTag)) return undefined;
  const first = members.slice(0, 6).map(({ part }) => part);
  return { key: "labelsUnknown", values: { codes: first.join(", ") } };
}

/** One option of a question whose others are not in the file: an answer, and a "not chosen" that no cell says. */
function loneTick([member]: readonly Member[], { scribe }: GroupContext): GroupReading | undefined {
  if (member === undefined) return undefined;
  const chosen = member.profile.values.filter(({ words }) => !saysNotChosen(words));
  const not = scribe.language === "nl" ? "Niet gekozen" : "Not chosen";
  const { options } = optionsOf([member.part, not], scribe);
  const codeOf = (chosenOne: boolean) => options[chosenOne ? 0 : 1]?.code ?? "";
  const reads = member.profile.values.map((value) => ({
    source: value.words,
    code: codeOf(chosen.includes(value)),
  }));
  return {
    reading: { shape: { type: "one-answer", options }, reads, why: { key: "oneOption" } },
    uses: [{ use: "answer" }],
  };
}

/** Labels of the members, told apart where two are alike. */
function labelsOf(members: readonly Member[]): string[] {
  const seen = new Map<string, number>();
  return members.map(({ part }) => {
    const times = (seen.get(part) ?? 0) + 1;
    seen.set(part, times);
    return times === 1 ? part : `${part} (${times})`;
  });
}

/** `optionsOf` puts "Anders" last, so codes are found back by label. */
function codesByLabel(
  members: readonly Member[],
  options: readonly { code: string; label: { nl: unknown } }[],
): string[] {
  const labels = labelsOf(members);
  const named = labels.find(isOtherLabel);
  const order = [...labels.filter((label) => label !== named), ...(named === undefined ? [] : [named])];
  return labels.map((label) => options[order.indexOf(label)]?.code ?? "");
}

/** A column an option, holding its place: 1 to k, each once in a row. */
function places(members: readonly Member[], { scribe, rows }: GroupContext): GroupReading | undefined {
  const k = members.length;
  const isPlace = ({ words }: { words: string }) =>
    /^\d{1,2}$/.test(words) && Number(words) >= 1 && Number(words) <= k;
  // One number a column, in the columns where it stands, is the number of an option that was ticked.
  const isTicked = members.every(({ profile }) => profile.values.length <= 1);
  if (
    k < 3 ||
    isTicked ||
    !members.every(({ profile }) => profile.values.every(isPlace)) ||
    !differInRows(members, rows)
  )
    return undefined;
  const { options } = optionsOf(labelsOf(members), scribe);
  const codes = codesByLabel(members, options);
  return {
    reading: { shape: { type: "ranking", options }, why: { key: "ranking" } },
    uses: codes.map((part) => ({ use: "place", part })),
  };
}

/** A column a place, holding the option that was put there. */
function optionsByPlace(
  members: readonly Member[],
  { scribe, rows }: GroupContext,
): GroupReading | undefined {
  const numbers = members.map(({ part, partTag }) => placeNumber(part) ?? placeNumber(partTag ?? ""));
  const inOrder = numbers.every((number, i) => number === i + 1);
  const all = joinProfiles(members.map(({ profile }) => profile)).values.map(({ words }) => words);
  if (!inOrder || members.length < 2 || all.length < 2 || all.length > 40) return undefined;
  if (all.length > members.length * 3 || !differInRows(members, rows)) return undefined;
  const { options, reads } = optionsOf(all.toSorted(), scribe);
  const given = members.length < options.length ? { places: members.length } : {};
  return {
    reading: { shape: { type: "ranking", options, ...given }, reads, why: { key: "ranking" } },
    uses: members.map((_, i) => ({ use: "at-place", place: i + 1 })),
  };
}

function placeNumber(part: string): number | undefined {
  const match =
    /^(?:rank|ranking|plaats|rang|keuze|choice|#)?\s*(\d{1,2})(?:e|ste|de|st|nd|rd|th)?(?:\s*(?:keuze|plaats|choice))?$/i.exec(
      part.trim(),
    );
  return match === null ? undefined : Number(match[1]);
}

/** Nobody gives two columns the same: in at least three rows with two answers or more. */
function differInRows(members: readonly Member[], rows: readonly number[]): boolean {
  let compared = 0;
  for (const row of rows) {
    const given = members.map(({ column }) => column.words(row)).filter((words) => words !== "");
    if (new Set(given).size < given.length) return false;
    if (given.length > 1) compared++;
  }
  return compared >= 3;
}

/** A column a row, all answered on one scale. */
function grid(members: readonly Member[], { scribe, codes }: GroupContext): GroupReading | undefined {
  const all = joinProfiles(members.map(({ profile }) => profile));
  const found = labelledScale(all, scribe) ?? numberScale(all, scribe, codes);
  if (found === undefined || members.length < 2) return undefined;
  const giver = new CodeGiver();
  const rows = members.map(({ part }) => ({ code: giver.give(part, "rij", 24), label: scribe.text(part) }));
  return {
    reading: {
      shape: { type: "grid", rows, scale: found.scale },
      reads: found.reads,
      ...(found.why === undefined ? {} : { why: found.why }),
    },
    uses: rows.map(({ code }) => ({ use: "row", part: code })),
  };
}

function numberScale(
  { count, values }: Profile,
  scribe: Scribe,
  codes: boolean,
): { scale: Scale; reads: readonly MapValue[]; why: Why } | undefined {
  const numbers = values.map(({ words }) => (/^-?\d{1,2}$/.test(words) ? Number(words) : NaN));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const enough = codes ? count >= 2 && high > low : count >= 5 && high - low >= 2;
  if (numbers.some(Number.isNaN) || high > 11 || !enough) return undefined;
  const why: Why = codes
    ? { key: "labelsUnknown", values: { codes: `${low}–${high}` } }
    : { key: "numbersAsScale", values: { from: low, to: high } };
  return { ...numberedScale(low, high, scribe), why };
}
