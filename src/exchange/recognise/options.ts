import type { Option } from "../../questionnaire/model.ts";
import type { MapValue } from "../import-map.ts";
import { isOtherLabel } from "../known-columns.ts";
import { CodeGiver } from "./codes.ts";
import { isBesideScale, isDontKnow, isExclusive, typedLabel, yesNoOf } from "./labels.ts";
import type { Profile, ProfileValue } from "./profile.ts";
import type { Reading } from "./reading.ts";
import type { Scribe } from "./scribe.ts";
import type { Why } from "./why.ts";

const LONGEST_LABEL = 250;
const MOST_OPTIONS = 250;

/** What is known of where the answers come from. */
export interface OptionContext {
  readonly scribe: Scribe;
  /** Words typed beside "Other" may stand among the answers. */
  readonly otherInPlace: boolean;
}

/** One answer of a list, where the same few answers are given again and again. */
export function oneAnswerOf(profile: Profile, { scribe, otherInPlace }: OptionContext): Reading | undefined {
  const yesNo = yesNoAmong(profile);
  if (yesNo !== undefined) return oneAnswer(yesNo, { scribe, ordered: true });
  const typed = otherInPlace ? withRareTyped(profile) : undefined;
  const list = typed === undefined ? closedList(profile) : undefined;
  if (list !== undefined) return list.length < 2 ? undefined : listReading(list, profile, scribe);
  const head = typed ?? (otherInPlace ? commonest(profile) : undefined);
  if (head === undefined) return undefined;
  const others = profile.count - sum(head);
  if (others === 0) return listReading(head, profile, scribe);
  const why: Why = { key: "otherFound", values: { count: others, options: head.length } };
  return oneAnswer(wordsOf(head), { scribe, other: true, why });
}

/** Yes and no, and what may stand beside them. */
function yesNoAmong({ values }: Profile): string[] | undefined {
  if (values.length > 4) return undefined;
  const beside = wordsOf(values).filter(isBesideScale);
  const pair = yesNoOf(wordsOf(values).filter((words) => !beside.includes(words)));
  return pair === undefined ? undefined : [...pair, ...beside];
}

function listReading(list: readonly ProfileValue[], profile: Profile, scribe: Scribe): Reading {
  const ordered = inOrderOfNumbers(wordsOf(list));
  const many = list.length > 15 && list.length > profile.count / 20;
  const why: Why | undefined = many
    ? { key: "manyOptions", values: { count: list.length } }
    : profile.count < 10
      ? { key: "fewAnswers", values: { count: profile.count } }
      : undefined;
  return oneAnswer(ordered ?? wordsOf(list), {
    scribe,
    ordered: ordered !== undefined,
    ...(why === undefined ? {} : { why }),
  });
}

/** All answers, where they are few against how often they are given and nobody typed them. */
function closedList({ count, values }: Profile): readonly ProfileValue[] | undefined {
  const distinct = values.length;
  const once = values.filter((value) => value.count === 1).length;
  // Nothing that anybody said was said by somebody else: words, as far as one can tell.
  if (distinct === count) return undefined;
  if (distinct > MOST_OPTIONS || distinct > Math.max(2, count / 3) || isTyped(values)) return undefined;
  if (values.some(({ words }) => words.length > LONGEST_LABEL)) return undefined;
  if (distinct > 12 && once > distinct / 2) return undefined;
  // In a small poll an answer given once is as likely an option as words; it must not be most of them.
  return distinct <= 12 && count >= 12 && once > distinct * 0.6 ? undefined : values;
}

/** In a larger poll with a short list, a few answers of one or two people each were typed beside "Other". */
function withRareTyped({ count, values }: Profile): readonly ProfileValue[] | undefined {
  const rare = values.filter((value) => value.count <= 2);
  const often = values.filter((value) => value.count > 2);
  const few = rare.length >= 3 && sum(rare) <= count * 0.03 && values.length <= 40;
  return count >= 200 && few && often.length >= 2 && !isTyped(often) ? often : undefined;
}

/** The answers that stand out, where what is left is little and varied: typed beside "Other". */
export function commonest({ count, values }: Profile): readonly ProfileValue[] | undefined {
  const often = Math.max(count < 60 ? 2 : 3, Math.ceil(count / 200));
  const head = values.filter((value) => value.count >= often);
  const fits = head.length >= 2 && head.length <= 40 && sum(head) >= count * 0.75;
  const short = head.every(({ words }) => words.length <= LONGEST_LABEL);
  return fits && short && !isTyped(head) ? head : undefined;
}

/** Two spellings of one answer show that people typed it; so do sentences of which some begin with a capital. */
function isTyped(values: readonly ProfileValue[]): boolean {
  const byCapitals = new Set(values.map(({ words }) => words.toLowerCase())).size < values.length;
  return byCapitals || differInSigns(values) || areSentences(wordsOf(values));
}

/** So often both spellings must be chosen to be two options, as "kind, and loyal" is beside "kind and loyal". */
const BOTH = 0.1;

function differInSigns(values: readonly ProfileValue[]): boolean {
  const spellings = Map.groupBy(values, ({ words }) => typedLabel(words));
  const rare = sum(values) * BOTH;
  return [...spellings.values()].some((same) => same.length > 1 && same.some(({ count }) => count < rare));
}

function areSentences(labels: readonly string[]): boolean {
  const lower = labels.filter((label) => /^\p{Ll}/u.test(label)).length;
  const upper = labels.filter((label) => /^\p{Lu}/u.test(label)).length;
  const spaces = labels.reduce((sum, label) => sum + label.split(/\s+/).length - 1, 0);
  return Math.min(lower, upper) >= Math.max(2, labels.length * 0.2) && spaces >= labels.length * 2;
}

interface OptionsDetails {
  readonly scribe: Scribe;
  readonly ordered?: boolean;
  /** There are words of others among the answers. */
  readonly other?: boolean;
  readonly why?: Why;
}

function oneAnswer(labels: readonly string[], { scribe, ordered, other, why }: OptionsDetails): Reading {
  const { options, reads } = optionsOf(labels, scribe, { other: other === true });
  return {
    shape: { type: "one-answer", options, ...(ordered === true ? { ordered } : {}) },
    reads,
    ...(why === undefined ? {} : { why }),
  };
}

/** Options with codes. "Anders" comes last and is added where it is needed and not there; "none" excludes in several. */
export function optionsOf(
  labels: readonly string[],
  scribe: Scribe,
  { other = false, several = false }: { readonly other?: boolean; readonly several?: boolean } = {},
): { options: Option[]; reads: MapValue[] } {
  const codes = new CodeGiver();
  const named = labels.find(isOtherLabel);
  const rest = labels.filter((label) => label !== named);
  const last = named ?? (other ? (scribe.language === "nl" ? "Anders" : "Other") : undefined);
  const options = [...rest, ...(last === undefined ? [] : [last])].map((label): Option => ({
    code: codes.give(label, "antwoord", 24),
    label: scribe.text(label),
    ...(other && label === last ? { other: true } : {}),
    ...(several && isExclusive(label) ? { exclusive: true } : {}),
    ...(isDontKnow(label) ? { dontKnow: true } : {}),
  }));
  const sources = [...rest, ...(last === undefined ? [] : [last])];
  return { options, reads: options.map(({ code }, i) => ({ source: sources[i] ?? "", code })) };
}

/** Classes of age, income or size, sorted by the number they begin at; undefined where they are no classes. */
function inOrderOfNumbers(labels: readonly string[]): string[] | undefined {
  const starts = labels.map(startOf);
  const numbered = starts.filter((start) => start !== undefined).length;
  if (numbered < 2 || numbered < labels.length - 1) return undefined;
  return labels
    .map((label, i) => ({ label, start: starts[i] ?? Infinity }))
    .sort((a, b) => a.start - b.start)
    .map(({ label }) => label);
}

function startOf(label: string): number | undefined {
  const match = /^\D{0,18}?(\d[\d.,]*)/.exec(label);
  if (match === null) return undefined;
  const number = Number(
    match[1]
      ?.replaceAll(/[.,](?=\d{3})/g, "")
      .replace(/[.,]$/, "")
      .replace(",", "."),
  );
  if (/^\s*(<|≤|less|under|younger|jonger|minder|tot|onder|up to|below)/i.test(label)) return number - 0.5;
  return /^\s*(>|≥|more|over|older|ouder|meer|vanaf|boven|above)/i.test(label) ? number + 0.5 : number;
}

const sum = (values: readonly ProfileValue[]) => values.reduce((total, { count }) => total + count, 0);
const wordsOf = (values: readonly ProfileValue[]) => values.map(({ words }) => words);
