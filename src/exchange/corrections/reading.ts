import type { Option, ScalePoint } from "../../questionnaire/model.ts";
import type { Profile } from "../recognise/profile.ts";
import type { Reading } from "../recognise/reading.ts";
import { optionsOf } from "../recognise/options.ts";
import { labelledScale } from "../recognise/scale.ts";
import type { Scribe } from "../recognise/scribe.ts";
import { severalInCellOf } from "../recognise/several-in-cell.ts";
import { readNumber } from "../number-words.ts";
import { CodeGiver } from "../recognise/codes.ts";
import type { ColumnType } from "./model.ts";

const SEPARATORS = [";", "|", ",", "\n"];

/** A column as the kind of question that somebody says it is, whatever its answers look like. */
export function readAs(type: ColumnType, profile: Profile, header: string, scribe: Scribe): Reading {
  switch (type) {
    case "open-text":
    case "short-text":
      return { shape: { type } };
    case "number":
      return { shape: numberOf(profile, scribe) };
    case "scale":
      return scaleOf(profile, scribe);
    case "several-answers":
      return severalOf(profile, header, scribe);
    case "one-answer": {
      const { options, reads } = optionsOf(inOrder(labelsOf(profile), scribe), scribe);
      return { shape: { type, options }, reads };
    }
  }
}

const labelsOf = ({ values }: Profile): string[] => values.map(({ words }) => words);

/** Numbers by size; words as they are, the commonest first. */
function inOrder(labels: readonly string[], { language }: Scribe): string[] {
  const numbers = labels.map((words) => readNumber(words, language));
  if (numbers.some((number) => number === undefined)) return [...labels];
  return labels
    .map((words, i) => ({ words, number: numbers[i] ?? 0 }))
    .sort((a, b) => a.number - b.number)
    .map(({ words }) => words);
}

function numberOf(profile: Profile, { language }: Scribe): Extract<Reading["shape"], { type: "number" }> {
  const numbers = labelsOf(profile).flatMap((words) => readNumber(words, language) ?? []);
  const decimals = Math.max(0, ...numbers.map((number) => String(number).split(".")[1]?.length ?? 0));
  return { type: "number", ...(decimals > 0 && { decimals: Math.min(decimals, 6) }) };
}

/** The scale whose labels these are known to be; else the answers as points, in an order that somebody looks at. */
function scaleOf(profile: Profile, scribe: Scribe): Reading {
  const known = labelledScale(profile, scribe);
  if (known !== undefined) {
    const { scale, ...rest } = known;
    return { shape: { type: "scale", scale }, ...rest };
  }
  const codes = new CodeGiver();
  const labels = inOrder(labelsOf(profile), scribe);
  const points = labels.map((words, i): ScalePoint => ({
    code: codes.give(words, "punt"),
    label: scribe.text(words),
    value: readNumber(words, scribe.language) ?? i + 1,
  }));
  return {
    shape: { type: "scale", scale: { points, judgement: "none" } },
    reads: points.map(({ code }, i) => ({ source: labels[i] ?? "", code })),
  };
}

function severalOf(profile: Profile, header: string, scribe: Scribe): Reading {
  const context = { scribe, otherInPlace: false };
  const found = severalInCellOf(profile, header, SEPARATORS, context);
  if (found?.shape.type === "several-answers") return found;
  const words = labelsOf(profile);
  const splitBy = SEPARATORS.find((one) => words.some((cell) => cell.includes(one))) ?? ";";
  const pieces = words.flatMap((cell) => cell.split(splitBy).map((piece) => piece.trim()));
  const labels = [...new Set(pieces.filter((piece) => piece !== ""))];
  const { options, reads } = optionsOf(labels, scribe, { several: true });
  return { shape: { type: "several-answers", options: options satisfies Option[] }, reads, splitBy };
}
