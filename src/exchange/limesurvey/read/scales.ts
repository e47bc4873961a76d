import type { Code } from "../../../questionnaire/code.ts";
import type { Scale, ScalePoint } from "../../../questionnaire/model.ts";
import { say, type Text } from "../../../text.ts";
import { isBesideScale } from "../../recognise/labels.ts";
import { labelledScale } from "../../recognise/scale.ts";
import { scribeFor } from "../../recognise/scribe.ts";
import type { LimePart } from "./survey.ts";
import type { Memory } from "../memory.ts";
import { LimeCodes } from "./codes.ts";
import type { Reading } from "./reading.ts";

/** An answer by what LimeSurvey calls it. */
export interface LimeAnswer {
  readonly name: string;
  readonly label: Text;
}

export interface ReadScale {
  readonly scale: Scale;
  readonly codes: ReadonlyMap<string, Code>;
  /** Whether its labels are those of a scale that is known. */
  readonly known: boolean;
}

export function answersOf(parts: readonly LimePart[], at: string, { texts }: Reading): LimeAnswer[] {
  return parts.map(({ code, text }) => ({ name: code, label: texts.textOr(text, at, code) }));
}

/** Answers in their order as points; at most one stands beside them ("weet ik niet"). */
export function scaleOf(
  answers: readonly LimeAnswer[],
  { texts: { language } }: Reading,
  memory: Memory,
): ReadScale {
  if (memory.judgement !== undefined) return rememberedScale(answers, memory.judgement, memory);
  const given = new LimeCodes();
  const coded = answers.map((answer) => ({ ...answer, code: given.give(answer.name, "punt") }));
  const words = ({ label }: LimeAnswer) => say(label, { language, register: "je" });
  const beside = coded.filter((answer) => isBesideScale(words(answer)));
  const dontKnow = beside.length === 1 && coded.length > 2 ? beside[0] : undefined;
  const ranked = coded.filter((answer) => answer !== dontKnow);
  const values = valuesOf(ranked.map(({ name }) => name));
  const points = ranked.map(({ code, label }, i): ScalePoint => ({ code, label, value: values[i] ?? i + 1 }));
  const found = knownScale(ranked.map(words), language);
  const middle = found?.middle === undefined ? undefined : points[found.middle]?.code;
  return {
    known: found !== undefined,
    codes: new Map(coded.map(({ name, code }) => [name, code])),
    scale: {
      points,
      judgement: found?.judgement ?? "none",
      ...(middle === undefined ? {} : { middle }),
      ...(dontKnow === undefined ? {} : { dontKnow: { code: dontKnow.code, label: dontKnow.label } }),
    },
  };
}

/** A scale that we wrote; answers that were added since are points like others. */
function rememberedScale(
  answers: readonly LimeAnswer[],
  judgement: Scale["judgement"],
  memory: Memory,
): ReadScale {
  const given = new LimeCodes();
  const known = new Map(Object.entries(memory.answers ?? {}));
  const coded = answers.map((answer) => ({
    ...answer,
    code: given.give(answer.name, "punt", known.get(answer.name)?.code),
  }));
  const codes = new Map(coded.map(({ name, code }) => [name, code]));
  const points = coded
    .filter(({ name }) => name !== memory.dontKnow)
    .map(({ name, code, label }, i): ScalePoint => ({ code, label, value: known.get(name)?.value ?? i + 1 }));
  const beside = coded.find(({ name }) => name === memory.dontKnow);
  const middle = codes.get(memory.middle ?? "");
  return {
    known: memory.scale === true,
    codes,
    scale: {
      points,
      judgement,
      ...(middle === undefined ? {} : { middle }),
      ...(beside === undefined ? {} : { dontKnow: { code: beside.code, label: beside.label } }),
    },
  };
}

/** The numbers in codes where they rise by one (A1, A2, A3); their places otherwise. */
function valuesOf(names: readonly string[]): number[] {
  const numbers = names.map((name) => Number(/^\D{0,4}(\d{1,3})$/.exec(name)?.[1] ?? NaN));
  const rising = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? NaN) + 1);
  return rising && !Number.isNaN(numbers[0] ?? NaN) ? numbers : names.map((_, i) => i + 1);
}

/** What the labels say of a scale, where they are those of one that is known, in either direction. */
function knownScale(
  labels: readonly string[],
  language: "nl" | "en",
): { readonly judgement: Scale["judgement"]; readonly middle?: number } | undefined {
  const values = labels.map((words) => ({ words, count: 1 }));
  const found = labelledScale({ count: labels.length, values }, scribeFor(language));
  if (found === undefined || new Set(labels).size < labels.length) return undefined;
  const order = found.reads.map(({ source }) => labels.indexOf(source));
  const up = order.every((at, i) => i === 0 || at > (order[i - 1] ?? 0));
  const down = order.every((at, i) => i === 0 || at < (order[i - 1] ?? 0));
  if (!up && !down) return undefined;
  const { judgement } = found.scale;
  const middle = found.scale.points.findIndex(({ code }) => code === found.scale.middle);
  return {
    judgement: judgement === "none" || up ? judgement : "good-to-bad",
    ...(middle === -1 ? {} : { middle: order[middle] ?? 0 }),
  };
}

/** The points of types whose answers LimeSurvey knows by itself. */
export function fixedAnswers(type: string, { texts }: Reading): LimeAnswer[] {
  const numbers = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      name: String(i + 1),
      label: texts.own(String(i + 1), String(i + 1)),
    }));
  const named = (list: readonly (readonly [string, string, string])[]) =>
    list.map(([name, nl, en]) => ({ name, label: texts.own(nl, en) }));
  switch (type) {
    case "5":
    case "A":
      return numbers(5);
    case "B":
      return numbers(10);
    case "C":
      return named([
        ["N", "Nee", "No"],
        ["U", "Onzeker", "Uncertain"],
        ["Y", "Ja", "Yes"],
      ]);
    case "E":
      return named([
        ["D", "Afname", "Decrease"],
        ["S", "Hetzelfde", "Same"],
        ["I", "Toename", "Increase"],
      ]);
    case "G":
      return named([
        ["F", "Vrouw", "Female"],
        ["M", "Man", "Male"],
      ]);
    default:
      return named([
        ["Y", "Ja", "Yes"],
        ["N", "Nee", "No"],
      ]);
  }
}
