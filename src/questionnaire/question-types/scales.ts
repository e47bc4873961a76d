import { problem, type Problem } from "../../problem.ts";
import type { Text } from "../../text.ts";
import type { Code } from "../code.ts";
import type { Scale } from "../model.ts";
import type { Category } from "../variables.ts";
import { duplicateCodes } from "./options.ts";

/** The points of a scale as categories, "weet ik niet" last. */
export function scaleCategories(scale: Scale): Category[] {
  const points: Category[] = scale.points.map(({ code, label, value }) => ({ code, label, value }));
  return scale.dontKnow === undefined ? points : [...points, { ...scale.dontKnow, dontKnow: true }];
}

export function scaleTexts(scale: Scale): [string, Text][] {
  const points = scale.points.map((point, i): [string, Text] => [`scale.points[${i}].label`, point.label]);
  return scale.dontKnow === undefined ? points : [...points, ["scale.dontKnow.label", scale.dontKnow.label]];
}

export function scaleChoices(scale: Scale): Code[] {
  return scaleCategories(scale).map((category) => category.code);
}

/** Judgement and middle are how we read a scale, not what was asked: they do not break a series. */
export function scaleMeasure(scale: Scale): unknown {
  return [
    scale.points.map(({ code, label, value }) => [code, label, value]),
    scale.dontKnow === undefined ? null : [scale.dontKnow.code, scale.dontKnow.label],
  ];
}

export function checkScale(scale: Scale, path: string): Problem[] {
  const categories = scaleCategories(scale);
  const problems = duplicateCodes(categories, `${path}.points`);
  if (scale.points.length < 2) problems.push(problem("scale-too-few-points", { path: `${path}.points` }));
  if (scale.middle !== undefined && !scale.points.slice(1, -1).some((point) => point.code === scale.middle)) {
    problems.push(problem("scale-middle-unknown", { path: `${path}.middle` }, { code: scale.middle }));
  }
  const values = scale.points.map((point) => point.value);
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] ?? 0)));
  if (steps.some((step) => step === 0 || step !== steps[0])) {
    problems.push(problem("scale-values-not-in-order", { path: `${path}.points` }));
  }
  return problems;
}

/** The value of a chosen point, for routing by number. */
export function valueOfPoint(scale: Scale, code: Code): { value: number } | Record<string, never> {
  const point = scale.points.find((candidate) => candidate.code === code);
  return point === undefined ? {} : { value: point.value };
}
