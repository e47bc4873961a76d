import type { Code } from "../../questionnaire/code.ts";
import type { Scale } from "../../questionnaire/model.ts";
import { isBesideScale } from "../recognise/labels.ts";
import { labelledScale } from "../recognise/scale.ts";
import { scribeFor } from "../recognise/scribe.ts";
import type { Choices, FormOption, ScaleChoices } from "./model.ts";
import { codesFor } from "./names.ts";
import type { FormTexts } from "./texts.ts";

/** A scale with the codes of the names its points have in the form; undefined where it has no two points. */
export function composeScale(
  { options, judgement, middle }: ScaleChoices,
  texts: FormTexts,
): { readonly scale: Scale; readonly codes: ReadonlyMap<string, Code> } | undefined {
  const codes = codesFor(
    options.map(({ code, name }) => code ?? name),
    "punt",
  );
  const all = options.map((option, i) => ({ ...option, code: codes[i] ?? "" }));
  const dontKnow = all.find((option) => option.dontKnow === true);
  const points = all.filter((option) => option !== dontKnow);
  if (points.length < 2) return undefined;
  const values = risingOrFalling(points);
  const centre = points.slice(1, -1).find(({ name }) => name === middle)?.code;
  const byName = new Map<string, Code>();
  for (const { name, code } of all) if (!byName.has(name)) byName.set(name, code);
  const scale: Scale = {
    points: points.map(({ code, words, name }, i) => ({
      code,
      label: texts.text(words, name),
      value: values[i] ?? i + 1,
    })),
    judgement: judgement ?? "none",
    ...(centre === undefined ? {} : { middle: centre }),
    ...(dontKnow === undefined
      ? {}
      : { dontKnow: { code: dontKnow.code, label: texts.text(dontKnow.words, dontKnow.name) } }),
  };
  return { scale, codes: byName };
}

/** The values that the form gives, where they rise or fall from first to last; their places otherwise. */
function risingOrFalling(points: readonly FormOption[]): number[] {
  const values = points.map(({ value, name }) => value ?? (name.trim() === "" ? NaN : Number(name)));
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] ?? NaN)));
  const fits = steps.every((step) => step !== 0 && step === steps[0]);
  return fits && values.every(Number.isFinite) ? values : points.map((_, i) => i + 1);
}

/** So many numbers in a row are a mark that is given, and not the sizes of something. */
const FEWEST_NUMBERS = 5;

/** Answers whose labels are a scale that is known, in its order or against it. */
export function scaleAmong({ options }: Choices): ScaleChoices | undefined {
  if (options.some(({ other, exclusive }) => other === true || exclusive === true)) return undefined;
  const labels = options.map(({ words }) => [...words.values()][0]?.trim() ?? "");
  if (new Set(labels).size < labels.length || labels.includes("")) return undefined;
  const numbers = labels.map((label) => (/^\d{1,3}$/.test(label) ? Number(label) : NaN));
  if (labels.length >= FEWEST_NUMBERS && numbers.every((number, i) => number === (numbers[0] ?? NaN) + i))
    return { options: options.map((option, i) => ({ ...option, value: numbers[i] ?? NaN })) };
  const profile = { count: labels.length, values: labels.map((words) => ({ words, count: 1 })) };
  const found = labelledScale(profile, scribeFor("en"));
  if (found === undefined || found.why !== undefined) return undefined;
  const places = new Map(found.scale.points.map(({ label, value }) => [label.en, value]));
  const points = options.map((option, i): FormOption => {
    const value = places.get(labels[i] ?? "");
    const beside = value === undefined && isBesideScale(labels[i] ?? "");
    return { ...option, ...(value === undefined ? {} : { value }), ...(beside ? { dontKnow: true } : {}) };
  });
  const values = points.filter(({ dontKnow }) => dontKnow !== true).map(({ value = NaN }) => value);
  const rises = values.every((value, i) => i === 0 || value > (values[i - 1] ?? NaN));
  const falls = values.every((value, i) => i === 0 || value < (values[i - 1] ?? NaN));
  if (!rises && !falls) return undefined;
  const judges = found.scale.judgement !== "none";
  const middle = points.find(({ value }) => value === middleOf(found.scale));
  return {
    options: points,
    judgement: !judges ? "none" : rises ? "bad-to-good" : "good-to-bad",
    ...(middle === undefined ? {} : { middle: middle.name }),
  };
}

function middleOf({ points, middle }: Scale): number | undefined {
  return points.find(({ code }) => code === middle)?.value;
}
