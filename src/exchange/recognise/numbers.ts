import type { Language } from "../../text.ts";
import { readNumber } from "../number-words.ts";
import { isBesideScale } from "./labels.ts";
import { optionsOf } from "./options.ts";
import type { Profile } from "./profile.ts";
import type { Reading } from "./reading.ts";
import { numberedScale } from "./scale.ts";
import type { Scribe } from "./scribe.ts";

/** So large a part of the answers must be numbers for the question to ask for one. */
const NEARLY_ALL = 0.97;
const LONGEST_SCALE = 11;

/**
 * A number, a point on a scale of numbers, or a code whose label the file does not tell, where nearly all answers are
 * numbers. `codes`: this program writes codes for answers.
 */
export function numbersOf(
  profile: Profile,
  header: string,
  codes: boolean,
  scribe: Scribe,
): Reading | undefined {
  const { language } = scribe;
  if (!areNumbers(profile, language)) return undefined;
  const odd = profile.values.filter(({ words }) => readNumber(words, language) === undefined);
  const beside = odd.filter(({ words }) => isBesideScale(words));
  const strange = countOf(odd) - countOf(beside);
  const numbers = profile.values.flatMap(({ words }) => readNumber(words, language) ?? []);
  if (strange === 0 && beside.length < 2 && numbers.every(Number.isInteger)) {
    const answers: Whole = {
      low: Math.min(...numbers),
      high: Math.max(...numbers),
      distinct: numbers.length,
      count: profile.count,
    };
    const scale = statedScale(answers, header, scribe, beside[0]?.words);
    if (scale !== undefined) return scale;
    if (beside.length === 0 && areCodes(answers, header, codes)) return codedList(numbers, scribe);
    const guessed = guessedScale(answers, header, scribe, beside[0]?.words);
    if (guessed !== undefined) return guessed;
  }
  const decimals = Math.max(0, ...numbers.map((value) => String(value).split(".")[1]?.length ?? 0));
  return {
    shape: { type: "number", ...(decimals > 0 ? { decimals: Math.min(decimals, 6) } : {}) },
    ...(odd.length === 0 ? {} : { why: { key: "notAllNumbers", values: { count: countOf(odd) } } }),
  };
}

/** Whether nearly all answers are numbers; a column of words is given up at the first few. */
function areNumbers({ count, values }: Profile, language: Language): boolean {
  let strange = 0;
  let found = false;
  for (const value of values) {
    if (readNumber(value.words, language) !== undefined) found = true;
    else if (!isBesideScale(value.words)) strange += value.count;
    if (strange > count * (1 - NEARLY_ALL)) return false;
  }
  return found;
}

/** What is known of a column of whole numbers. */
interface Whole {
  readonly low: number;
  readonly high: number;
  readonly distinct: number;
  readonly count: number;
}

const countOf = (values: Profile["values"]) => values.reduce((sum, { count }) => sum + count, 0);

function statedScale(
  { low, high }: Whole,
  header: string,
  scribe: Scribe,
  dontKnow: string | undefined,
): Reading | undefined {
  const stated = statedRange(header);
  if (stated === undefined || low < stated.from || high > stated.to) return undefined;
  const { scale, reads } = numberedScale(stated.from, stated.to, scribe, dontKnow);
  return { shape: { type: "scale", scale }, reads };
}

function guessedScale(
  answers: Whole,
  header: string,
  scribe: Scribe,
  dontKnow: string | undefined,
): Reading | undefined {
  const { low, high, distinct, count } = answers;
  if (asksForNumber(header) || low < 0 || low > 1 || high > 10 || high < 3) return undefined;
  if (distinct < 3 || count < 10 || distinct < (high - low) * 0.6) return undefined;
  const { scale, reads } = numberedScale(low, high, scribe, dontKnow);
  return {
    shape: { type: "scale", scale },
    reads,
    why: { key: "numbersAsScale", values: { from: low, to: high } },
  };
}

/** A few small numbers: where a program writes codes, or where they cannot be an amount. */
function areCodes({ low, high, distinct, count }: Whole, header: string, codes: boolean): boolean {
  if (distinct < 2 || asksForNumber(header)) return false;
  if (codes) return distinct <= 15 && low >= -99 && high <= 99;
  return distinct <= 4 && count >= 20 && (low < 0 || high <= 1);
}

function codedList(numbers: readonly number[], scribe: Scribe): Reading {
  const labels = numbers.toSorted((a, b) => a - b).map(String);
  const { options, reads } = optionsOf(labels, scribe);
  const why = { key: "labelsUnknown", values: { codes: labels.slice(0, 6).join(", ") } } as const;
  return { shape: { type: "one-answer", options, ordered: true }, reads, why };
}

/** "op een schaal van 1 tot en met 10", "on a scale of 1 to 5", "(1-5)", "rapportcijfer". */
function statedRange(header: string): { from: number; to: number } | undefined {
  const words = header.toLowerCase();
  const match =
    /(?:schaal|scale)[^\d]{1,20}(\d{1,2})[^\d]{1,15}(\d{1,2})/.exec(words) ??
    /\(\s*(\d)\s*(?:-|–|to|tot|t\/m|tot en met)\s*(\d{1,2})\s*\)/.exec(words);
  if (match !== null) {
    const [from, to] = [Number(match[1]), Number(match[2])];
    return from < to && to - from < LONGEST_SCALE ? { from, to } : undefined;
  }
  if (/rapportcijfer/.test(words)) return { from: 1, to: 10 };
  const recommends = /how likely .*recommend|hoe waarschijnlijk .*(aanbe|aanra)/.test(words);
  return recommends ? { from: 0, to: 10 } : undefined;
}

function asksForNumber(header: string): boolean {
  return /\b(how many|how old|how much|number of|hoeveel|hoe oud|aantal|age|leeftijd|jaar|year)\b/i.test(
    header,
  );
}
