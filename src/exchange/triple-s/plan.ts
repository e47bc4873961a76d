import type {
  Dictionary,
  DichotomySet,
  LabelledVariable,
  MultipleSet,
  ValueLabel,
} from "../labelled/model.ts";
import { isMissingValue, type Code, type Field } from "./fields.ts";
import type { Profile } from "./profile.ts";

/** The variables of a definition for some data, in order: a set of options stands where its first one stood. */
export function planFields({ variables, sets }: Dictionary, profiles: readonly Profile[]): Field[] {
  const indexOf = new Map(variables.map(({ name }, i) => [name, i]));
  const inSet = new Map<number, { set: MultipleSet; sources: number[] }>();
  for (const set of sets) {
    const sources = set.variables.flatMap((name) => indexOf.get(name) ?? []);
    const free = sources.length >= 2 && sources.every((index) => !inSet.has(index));
    const fits = (index: number) =>
      set.kind === "dichotomies"
        ? isOption(variables[index]!, profiles[index]!, set)
        : isAlike(variables[index]!, variables[sources[0]!]!);
    if (free && sources.every(fits)) for (const index of sources) inSet.set(index, { set, sources });
  }
  return variables.flatMap((variable, i): Field[] => {
    const member = inSet.get(i);
    if (member === undefined) return [fieldOf(variable, i, profiles[i]!)];
    if (member.sources[0] !== i) return [];
    const { set, sources } = member;
    return [
      set.kind === "dichotomies"
        ? multipleOf(set, sources, variables)
        : spreadOf(set, sources, variables, profiles),
    ];
  });
}

/** The places of one list have the same numbers with the same labels. */
function isAlike(one: LabelledVariable, other: LabelledVariable): boolean {
  const numbers = one.type.kind === "number" && other.type.kind === "number" && one.labels.length > 0;
  return (
    numbers && JSON.stringify([one.labels, one.missing]) === JSON.stringify([other.labels, other.missing])
  );
}

function spreadOf(
  { name }: MultipleSet,
  sources: readonly number[],
  variables: readonly LabelledVariable[],
  profiles: readonly Profile[],
): Field {
  const values = new Set(sources.flatMap((index) => [...profiles[index]!.values]));
  const codes = codesOf(variables[sources[0]!]!, { values });
  const width = codeWidth(codes) * sources.length;
  return { kind: "spread", name: name.replace(/^\$/, ""), sources, width, codes };
}

/** Signs the longest of some codes takes. */
export function codeWidth(codes: readonly Code[]): number {
  return Math.max(1, ...codes.map(({ code }) => String(code).length));
}

/** A sign says chosen or not: an option has nought, the counted value, and values that say there is no answer. */
function isOption(variable: LabelledVariable, { values }: Profile, { counted }: DichotomySet): boolean {
  if (variable.type.kind !== "number") return false;
  const others = [...values].filter((value) => value !== Number(counted) && !isMissingValue(variable, value));
  return others.every((value) => value === 0) && Number(counted) !== 0;
}

function multipleOf(
  { name, counted }: DichotomySet,
  sources: number[],
  variables: readonly LabelledVariable[],
): Field {
  const [first] = sources;
  const statuses = statusesOf(variables[first ?? 0]!);
  const width = sources.length + statuses.length;
  return {
    kind: "multiple",
    name: name.replace(/^\$/, ""),
    sources,
    width,
    counted: Number(counted),
    notCounted: 0,
    statuses,
  };
}

/** Values that say why there is no answer, with their labels. */
function statusesOf(variable: LabelledVariable): ValueLabel[] {
  const labelled = variable.labels.filter(
    ({ value }) => typeof value === "number" && isMissingValue(variable, value),
  );
  const bare = variable.missing.values.filter((value) => !labelled.some((one) => one.value === value));
  return [...labelled, ...bare.map((value) => ({ value, label: String(value) }))];
}

function fieldOf(variable: LabelledVariable, index: number, profile: Profile): Field {
  const { name, type, format, labels, measure } = variable;
  const sources = [index];
  if (type.kind === "text") return { kind: "character", name, sources, width: Math.max(1, profile.longest) };
  if (DATES.has(format.name)) return { kind: "date", name, sources, width: 8 };
  if (TIMES.has(format.name) && profile.highest < 360_000 && profile.lowest >= 0 && profile.decimals === 0) {
    return { kind: "time", name, sources, width: 6 };
  }
  const answers = labels.filter(({ value }) => typeof value === "number" && !isMissingValue(variable, value));
  const isList = answers.length > 0 && measure !== "scale" && profile.values.size <= MOST_CODES;
  return isList ? singleOf(variable, index, profile) : quantityOf(variable, index, profile);
}

const DATES = new Set(["DATE", "ADATE", "EDATE", "SDATE", "JDATE"]);
const TIMES = new Set(["TIME", "DTIME"]);
const MOST_CODES = 999;

function singleOf(variable: LabelledVariable, index: number, profile: Profile): Field {
  const codes = codesOf(variable, profile);
  return { kind: "single", name: variable.name, sources: [index], width: codeWidth(codes), codes };
}

/**
 * Codes are whole numbers from 1: a value's own where all are that, and else their place in the list. Values that say
 * why there is no answer have codes far above: 99, 98, 97.
 */
function codesOf(variable: LabelledVariable, { values }: Pick<Profile, "values">): Code[] {
  const labels = new Map(variable.labels.map(({ value, label }) => [value, label]));
  const all = [...new Set([...labels.keys(), ...variable.missing.values, ...values])].filter(
    (value) => typeof value === "number",
  );
  const answers = all.filter((value) => !isMissingValue(variable, value));
  const missing = all.filter((value) => isMissingValue(variable, value)).sort((a, b) => a - b);
  const own = answers.every((value) => Number.isInteger(value) && value >= 1 && value <= 99_999);
  const coded = answers.map((value, i) => ({ value, code: own ? value : i + 1 }));
  const highest = Math.max(0, ...coded.map(({ code }) => code));
  let top = 99;
  while (top - missing.length < highest) top = top * 10 + 9;
  const named = (value: number) => labels.get(value) ?? String(value);
  return [
    ...coded.map(({ value, code }) => ({ value, code, label: named(value), missing: false })),
    ...missing.map((value, i) => ({ value, code: top - i, label: named(value), missing: true })),
  ];
}

function quantityOf(variable: LabelledVariable, index: number, profile: Profile): Field {
  const { decimals } = profile;
  const say = (value: number) => (Number.isFinite(value) ? value : 0).toFixed(decimals);
  const labelled = variable.labels.filter(({ value }) => typeof value === "number");
  const answers = [...profile.values].filter((value) => !isMissingValue(variable, value));
  const whole = answers.length === profile.values.size;
  const from = say(whole ? profile.lowest : Math.min(...answers));
  const to = say(whole ? profile.highest : Math.max(...answers));
  const width = Math.max(
    1,
    ...[from, to, ...labelled.map(({ value }) => sayNumber(Number(value)))].map((words) => words.length),
  );
  return { kind: "quantity", name: variable.name, sources: [index], width, from, to, labelled };
}

/** A number without an exponent, which other programs may not read. */
export function sayNumber(value: number): string {
  const words = String(value);
  return /e/.test(words) ? value.toFixed(Math.abs(value) < 1 ? 20 : 0) : words;
}
