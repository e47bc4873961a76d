import type { Code } from "../../../questionnaire/code.ts";
import type { AskedQuestion, Option, Scale } from "../../../questionnaire/model.ts";
import { addressesReader, type Language, type Text } from "../../../text.ts";
import type { SourceColumn } from "../../source/source-column.ts";
import type { LabelledVariable, Value, ValueLabel } from "../model.ts";
import { ProposedCodes } from "./codes.ts";
import type { ProposedQuestion } from "./model.ts";
import { NOT_ASKED } from "./model.ts";
import { isDontKnow, isMissing, numberWords, skippedLabels } from "./value-words.ts";
import type { ProposalWords } from "./words.ts";

/** Without distinct values a list of options would be one of words people wrote. */
const MOST_OPTIONS = 60;
const FEW_CODES = 12;
const SHORT = 80;

export interface Proposing {
  readonly language: Language;
  readonly words: ProposalWords;
}

/** A text of the source, which has one form for je and u. */
export function textOf(words: string): Text {
  return { nl: addressesReader(words) ? { je: words, u: words } : words };
}

/** One variable as a question of its own. */
export function questionOf(
  code: Code,
  variable: LabelledVariable,
  column: SourceColumn,
  proposing: Proposing,
): ProposedQuestion {
  const text = textOf(variable.label === "" ? variable.name : variable.label);
  const answers = answersOf(variable, column, proposing.language);
  const made =
    closed(code, text, variable, answers, proposing) ?? open(code, text, variable, column, proposing);
  const skipped = skippedLabels(variable);
  const whys = [...(made.why === undefined ? [] : [made.why])];
  if (skipped.length > 0) whys.push(proposing.words.missing(skipped));
  const { why: _, ...rest } = made;
  return whys.length === 0 ? rest : { ...rest, sure: false, why: whys.join("; ") };
}

/** The answers of a variable: those with labels, and those that were given without one. */
export interface Answers {
  readonly labelled: readonly ValueLabel[];
  readonly bare: readonly Value[];
}

export function answersOf(variable: LabelledVariable, { values }: SourceColumn, language: Language): Answers {
  const labelled = variable.labels.filter(
    ({ value, label }) => !isMissing(variable, value) || isDontKnow(label),
  );
  const known = new Set(labelled.map(({ value }) => wordsOf(value, language)));
  const bare = values
    .slice(1)
    .filter((words) => words !== NOT_ASKED && !known.has(words))
    .map((words): Value => (variable.type.kind === "number" ? Number(words.replace(",", ".")) : words));
  return { labelled, bare };
}

function closed(
  code: Code,
  text: Text,
  variable: LabelledVariable,
  { labelled, bare }: Answers,
  { language, words }: Proposing,
): ProposedQuestion | undefined {
  const isNumber = variable.type.kind === "number";
  const measured = variable.measure === "scale" || variable.measure === "unknown";
  const list = labelled.length >= 2 && bare.length <= (isNumber && measured ? labelled.length : MOST_OPTIONS);
  const whole = bare.every((value) => typeof value === "number" && Number.isInteger(value));
  const codes = isNumber && !measured && labelled.length < 2 && whole && bare.length <= FEW_CODES;
  if (!list && !codes) return undefined;
  const all = sorted([...labelled, ...bare.map((value) => ({ value, label: wordsOf(value, language) }))]);
  if (all.length < 2) return undefined;
  const why = !list
    ? { why: words.withoutLabels }
    : bare.length > 0
      ? { why: words.unlabelled(bare.length) }
      : {};
  const scale = variable.measure === "ordinal" && isNumber ? scaleOf(all) : undefined;
  const given = valueCodes(all);
  const reads = all.map(({ value }) => ({ source: wordsOf(value, language), code: given.get(value) ?? "" }));
  if (scale !== undefined) return { question: { type: "scale", code, text, scale }, reads, ...why };
  const options = all.map((one): Option => optionOf(one, given.get(one.value) ?? ""));
  return { question: { type: "one-answer", code, text, options }, reads, ...why };
}

/** Labelled numbers as the points of a scale, with "weet ik niet" beside them. */
export function scaleOf(answers: readonly ValueLabel[]): Scale | undefined {
  const given = valueCodes(answers);
  const codeOf = (value: Value) => given.get(value) ?? "";
  const unknown = answers.filter(({ label }) => isDontKnow(label));
  const points = answers.flatMap(({ value, label }) =>
    typeof value === "number" && !isDontKnow(label)
      ? [{ code: codeOf(value), label: textOf(label), value }]
      : [],
  );
  const [dontKnow] = unknown;
  if (points.length < 2 || unknown.length > 1) return undefined;
  const beside =
    dontKnow === undefined
      ? {}
      : { dontKnow: { code: codeOf(dontKnow.value), label: textOf(dontKnow.label) } };
  return { points, judgement: "none", ...beside };
}

function optionOf({ label }: ValueLabel, code: Code): Option {
  return { code, label: textOf(label), ...(isDontKnow(label) ? { dontKnow: true } : {}) };
}

export function valueCodes(answers: readonly ValueLabel[]): Map<Value, Code> {
  const codes = new ProposedCodes();
  return new Map(answers.map(({ value }) => [value, codes.giveValue(value)]));
}

function sorted(answers: readonly ValueLabel[]): ValueLabel[] {
  return answers.toSorted((a, b) =>
    typeof a.value === "number" && typeof b.value === "number" ? a.value - b.value : 0,
  );
}

export function wordsOf(value: Value, language: Language): string {
  return typeof value === "number" ? numberWords(value, language) : value;
}

function open(
  code: Code,
  text: Text,
  variable: LabelledVariable,
  { values }: SourceColumn,
  { words }: Proposing,
): ProposedQuestion {
  const { type } = variable;
  if (type.kind === "number") {
    const decimals = Math.max(0, ...values.map((value) => /[.,](\d+)$/.exec(value)?.[1]?.length ?? 0));
    const question: AskedQuestion = { type: "number", code, text, ...(decimals === 0 ? {} : { decimals }) };
    const labels = variable.labels
      .filter(({ value }) => !isMissing(variable, value))
      .map(({ label }) => label);
    return labels.length === 0 ? { question } : { question, why: words.labelsLeft(labels) };
  }
  const short = type.bytes <= 255 && values.every((value) => value.length <= SHORT && !value.includes("\n"));
  return { question: { type: short ? "short-text" : "open-text", code, text } };
}
