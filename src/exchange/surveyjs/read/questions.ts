import { fieldOf, listOf, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import { UsualWords, type FormOption, type Shape } from "../../forms/model.ts";
import { settingIn, type TellNumber } from "../../forms/numbers.ts";
import { withoutMarkup } from "../../forms/markup.ts";
import { judgementIn } from "../../forms/own-marks.ts";
import { OWN, wordsFrom } from "../../forms/own.ts";
import { choicesOf } from "./choices.ts";
import { rating } from "./rating.ts";
import { flag, own, words } from "./text.ts";

/** What may be answered to an element that is one question; undefined where it is none of those we know. */
export function shapeOf(element: JsonObject, tell: TellNumber): Shape | undefined {
  const make = SHAPES.get(wordsIn(fieldOf(element, "type")) ?? "");
  return make?.(element, tell);
}

type MakeShape = (element: JsonObject, tell: TellNumber) => Shape;

const oneAnswer = (element: JsonObject): Shape =>
  asScale({ type: "one-answer", ...choices(element) }, element);

const severalAnswers: MakeShape = (element, tell) => ({
  type: "several-answers",
  ...choices(element),
  ...limits(element, tell),
});

const SHAPES: ReadonlyMap<string, MakeShape> = new Map<string, MakeShape>([
  ["radiogroup", oneAnswer],
  ["dropdown", oneAnswer],
  ["buttongroup", oneAnswer],
  [
    "imagepicker",
    (element, tell) => (flag(element, "multiSelect") ? severalAnswers : oneAnswer)(element, tell),
  ],
  ["checkbox", severalAnswers],
  ["tagbox", severalAnswers],
  ["boolean", yesOrNo],
  ["rating", rating],
  ["ranking", ranking],
  ["slider", slider],
  ["text", text],
  ["comment", (element, tell) => ({ type: "open-text", ...lengthOf(element, tell) })],
  ["html", () => ({ type: "explanation" })],
]);

function choices(element: JsonObject): { options: readonly FormOption[]; ordered?: boolean } {
  return { options: choicesOf(element), ...(own(element, "ordered") === true ? { ordered: true } : {}) };
}

/** A question that we wrote as a list says so itself when it is a scale or makes groups. */
function asScale(shape: Extract<Shape, { type: "one-answer" }>, element: JsonObject): Shape {
  const marked = own(element, "list") === true ? { ...shape, list: true as const } : shape;
  if (own(element, "background") === true) return { ...marked, background: true };
  const scale = judgementIn(fieldOf(element, OWN));
  return scale === undefined ? marked : { type: "scale", options: shape.options, ...scale };
}

/** None is no limit; what is less than none is told where the question is made. */
function limits(element: JsonObject, tell: TellNumber): { atLeast?: number; atMost?: number } {
  const counted = validators(element, "answercount");
  const atLeast = highest(
    settingIn(element, "minSelectedChoices", tell),
    settingIn(counted, "minCount", tell),
  );
  const atMost = lowest(most(element, tell), settingIn(counted, "maxCount", tell) || undefined);
  return { ...(atLeast ? { atLeast } : {}), ...(atMost ? { atMost } : {}) };
}

const most = (element: JsonObject, tell: TellNumber): number | undefined =>
  settingIn(element, "maxSelectedChoices", tell) || undefined;

const highest = (...limits: readonly (number | undefined)[]): number | undefined => extreme(limits, Math.max);
const lowest = (...limits: readonly (number | undefined)[]): number | undefined => extreme(limits, Math.min);

/** Of limits that both hold, the one that decides. */
function extreme(
  limits: readonly (number | undefined)[],
  of: (...numbers: readonly number[]) => number,
): number | undefined {
  const known = limits.filter((limit) => limit !== undefined);
  return known.length === 0 ? undefined : of(...known);
}

function validators(element: JsonObject, type: string): Json | undefined {
  return listOf(fieldOf(element, "validators")).find((one) => {
    const written = wordsIn(fieldOf(one, "type"));
    return written === type || written === `${type}validator`;
  });
}

function yesOrNo(element: JsonObject): Shape {
  const [yes, no] = [words(element, "labelTrue"), words(element, "labelFalse")];
  return {
    type: "one-answer",
    options: [
      {
        name: wordsIn(fieldOf(element, "valueTrue")) ?? "true",
        code: "ja",
        words: yes.size > 0 ? yes : new UsualWords("Ja", "Yes"),
      },
      {
        name: wordsIn(fieldOf(element, "valueFalse")) ?? "false",
        code: "nee",
        words: no.size > 0 ? no : new UsualWords("Nee", "No"),
      },
    ],
  };
}

function ranking(element: JsonObject, tell: TellNumber): Shape {
  const places = most(element, tell);
  return { type: "ranking", ...choices(element), ...(places === undefined ? {} : { places }) };
}

function slider(element: JsonObject, tell: TellNumber): Shape {
  const [min, max] = [settingIn(element, "min", tell, 0) ?? 0, settingIn(element, "max", tell, 100) ?? 100];
  return { type: "number", min, max, ...decimalsOf(element, tell) };
}

function text(element: JsonObject, tell: TellNumber): Shape {
  const kind = wordsIn(fieldOf(element, "inputType")) ?? "text";
  const numeric = validators(element, "numeric");
  if (kind !== "number" && kind !== "range" && numeric === undefined) {
    for (const setting of ["min", "max"]) tellLimit(element, setting, tell);
    return { type: "short-text", ...lengthOf(element, tell) };
  }
  const min = highest(settingIn(element, "min", tell), settingIn(numeric, "minValue", tell));
  const max = lowest(settingIn(element, "max", tell), settingIn(numeric, "maxValue", tell));
  const unit = wordsFrom(own(element, "unit"), withoutMarkup);
  return {
    type: "number",
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...decimalsOf(element, tell),
    ...(unit.size === 0 ? {} : { unit }),
  };
}

/** A bound of something that is no number, such as a first day. */
function tellLimit(element: JsonObject, setting: string, tell: TellNumber): void {
  const written = wordsIn(fieldOf(element, setting)) ?? "";
  if (written !== "") tell(setting, written);
}

/** Steps below one are decimals; others have no place. */
function decimalsOf(element: JsonObject, tell: TellNumber): { decimals?: number } {
  const step = wordsIn(fieldOf(element, "step")) ?? "";
  const decimals = /^\d*\.(\d{1,10})$/.exec(step)?.[1]?.length;
  if (decimals !== undefined) return { decimals };
  if (!/^(1|any)?$/.test(step)) tell("step", step);
  return {};
}

/** 0 and -1 are no limit. */
function lengthOf(element: JsonObject, tell: TellNumber): { maxLength?: number } {
  const own = settingIn(element, "maxLength", tell);
  const checked = settingIn(validators(element, "text"), "maxLength", tell);
  const maxLength = lowest(...[own, checked].filter((length) => length !== 0 && length !== -1));
  return maxLength === undefined ? {} : { maxLength };
}
