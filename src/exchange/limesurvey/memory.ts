import { isCode, type Code } from "../../questionnaire/code.ts";
import type { Scale } from "../../questionnaire/model.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import type { Text } from "../../text.ts";
import { jsonIn } from "../questionnaires/json-text.ts";

/**
 * The attribute in which a survey that we wrote keeps what LimeSurvey has no place for, so that it comes back. LimeSurvey
 * passes over attributes it does not know. What it does have a place for is read from there, changed or not.
 */
export const MEMORY = "peilschaal";

export interface Memory {
  readonly code?: Code;
  /** A list of answers that is a scale. */
  readonly scale?: true;
  readonly short?: Text;
  readonly background?: true;
  readonly ordered?: true;
  readonly decimals?: number;
  readonly places?: number;
  /** Answers and options by what LimeSurvey calls them. */
  readonly answers?: Readonly<Record<string, RememberedAnswer>>;
  readonly rows?: Readonly<Record<string, Code>>;
  readonly judgement?: Scale["judgement"];
  /** What LimeSurvey calls the answer in the middle, and the one beside the points. */
  readonly middle?: string;
  readonly dontKnow?: string;
  readonly when?: RememberedCondition;
  /** Of the first question of a page. */
  readonly page?: RememberedPage;
}

export interface RememberedAnswer {
  readonly code?: Code;
  readonly value?: number;
  readonly exclusive?: true;
  readonly dontKnow?: true;
  /** Its place, where LimeSurvey shows it last. */
  readonly at?: number;
}

export interface RememberedPage {
  readonly code?: Code;
  readonly untitled?: true;
  readonly together?: boolean;
  readonly when?: RememberedCondition;
}

/** A condition, for as long as the expression is still the one that was written for it. */
export interface RememberedCondition {
  readonly said: string;
  readonly condition: Condition;
}

/** What was remembered; of a shape that is not ours, nothing. */
export function memoryIn(written: string): Memory {
  const value = written === "" ? undefined : jsonIn(new TextEncoder().encode(written));
  return isMemory(value) ? value : {};
}

function isMemory(value: unknown): value is Memory {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([key, one]) => {
    const fits = Object.hasOwn(SHAPES, key) ? SHAPES[key] : undefined;
    return fits?.(one) === true;
  });
}

type Fits = (value: unknown) => boolean;

const isTrue: Fits = (value) => value === true;
const isString: Fits = (value) => typeof value === "string";
const isNumber: Fits = (value) => typeof value === "number" && Number.isFinite(value);
const isCodeValue: Fits = (value) => typeof value === "string" && isCode(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const recordOf =
  (shapes: Readonly<Record<string, Fits>>): Fits =>
  (value) =>
    isRecord(value) &&
    Object.entries(value).every(([key, one]) => Object.hasOwn(shapes, key) && shapes[key]?.(one) === true);

const everyOf =
  (fits: Fits): Fits =>
  (value) =>
    isRecord(value) && Object.values(value).every(fits);

const listOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);

const isCondition: Fits = (value) => {
  if (!isRecord(value)) return false;
  if (Object.hasOwn(value, "not")) return recordOf({ not: isCondition })(value);
  if (Object.hasOwn(value, "all")) return recordOf({ all: listOf(isCondition) })(value);
  if (Object.hasOwn(value, "any")) return recordOf({ any: listOf(isCondition) })(value);
  return Object.hasOwn(value, "question") && isAnswerCondition(value);
};
const isAnswerCondition = recordOf({
  question: isCodeValue,
  row: isCodeValue,
  is: listOf(isCodeValue),
  answered: (value) => typeof value === "boolean",
  atLeast: isNumber,
  atMost: isNumber,
});

const isRemembered: Fits = (value) =>
  isRecord(value) &&
  isString(value["said"]) &&
  isCondition(value["condition"]) &&
  Object.keys(value).length === 2;

const isText: Fits = (value) =>
  isRecord(value) &&
  (isString(value["nl"]) ||
    (isRecord(value["nl"]) && isString(value["nl"]["je"]) && isString(value["nl"]["u"]))) &&
  (!Object.hasOwn(value, "en") || isString(value["en"]));

const SHAPES: Readonly<Record<string, Fits>> = {
  code: isCodeValue,
  scale: isTrue,
  short: isText,
  background: isTrue,
  ordered: isTrue,
  decimals: isNumber,
  places: isNumber,
  answers: everyOf(
    recordOf({ code: isCodeValue, value: isNumber, exclusive: isTrue, dontKnow: isTrue, at: isNumber }),
  ),
  rows: everyOf(isCodeValue),
  judgement: (value) => ["bad-to-good", "good-to-bad", "none"].includes(String(value)),
  middle: isString,
  dontKnow: isString,
  when: isRemembered,
  page: recordOf({
    code: isCodeValue,
    untitled: isTrue,
    together: (value) => typeof value === "boolean",
    when: isRemembered,
  }),
};
