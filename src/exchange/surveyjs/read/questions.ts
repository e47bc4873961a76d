import { fieldOf, listOf, numberIn, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import { UsualWords, type FormOption, type Shape } from "../../forms/model.ts";
import { withoutMarkup } from "../../forms/markup.ts";
import { judgementIn } from "../../forms/own-marks.ts";
import { OWN, wordsFrom } from "../../forms/own.ts";
import { choicesOf, optionOf } from "./choices.ts";
import { flag, own, words } from "./text.ts";

/** More points than this are a number. */
const MOST_POINTS = 101;

/** What may be answered to an element that is one question; undefined where it is none of those we know. */
export function shapeOf(element: JsonObject): Shape | undefined {
  const make = SHAPES.get(wordsIn(fieldOf(element, "type")) ?? "");
  return make?.(element);
}

const oneAnswer = (element: JsonObject): Shape =>
  asScale({ type: "one-answer", ...choices(element) }, element);

const severalAnswers = (element: JsonObject): Shape => ({
  type: "several-answers",
  ...choices(element),
  ...limits(element),
});

const SHAPES: ReadonlyMap<string, (element: JsonObject) => Shape> = new Map<
  string,
  (element: JsonObject) => Shape
>([
  ["radiogroup", oneAnswer],
  ["dropdown", oneAnswer],
  ["buttongroup", oneAnswer],
  ["imagepicker", (element) => (flag(element, "multiSelect") ? severalAnswers : oneAnswer)(element)],
  ["checkbox", severalAnswers],
  ["tagbox", severalAnswers],
  ["boolean", yesOrNo],
  ["rating", rating],
  ["ranking", ranking],
  ["slider", slider],
  ["text", text],
  ["comment", (element) => ({ type: "open-text", ...lengthOf(element) })],
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

function limits(element: JsonObject): { atLeast?: number; atMost?: number } {
  const counted = validators(element, "answercount");
  const least = numberIn(fieldOf(element, "minSelectedChoices")) ?? numberIn(fieldOf(counted, "minCount"));
  const most = numberIn(fieldOf(element, "maxSelectedChoices")) ?? numberIn(fieldOf(counted, "maxCount"));
  return {
    ...(least === undefined || least < 1 ? {} : { atLeast: least }),
    ...(most === undefined || most < 1 ? {} : { atMost: most }),
  };
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

function rating(element: JsonObject): Shape {
  const listed = listOf(fieldOf(element, "rateValues")).flatMap((item) => optionOf(item) ?? []);
  const marks = judgementIn(fieldOf(element, OWN)) ?? {};
  if (listed.length > 0) return { type: "scale", options: listed, ...marks };
  const from = numberIn(fieldOf(element, "rateMin")) ?? 1;
  const step = Math.abs(numberIn(fieldOf(element, "rateStep")) ?? 1) || 1;
  const count = numberIn(fieldOf(element, "rateCount"));
  const to = numberIn(fieldOf(element, "rateMax")) ?? from + ((count ?? 5) - 1) * step;
  const points = Math.floor((to - from) / step + 1e-9) + 1;
  if (points > MOST_POINTS) return { type: "number", min: from, max: to };
  const [low, high] = [words(element, "minRateDescription"), words(element, "maxRateDescription")];
  const options = Array.from({ length: Math.max(points, 0) }, (_, i): FormOption => {
    const value = Number((from + i * step).toFixed(6));
    const end = i === 0 ? low : i === points - 1 ? high : new Map<string, string>();
    const said = [...end].map(([language, description]) => [language, `${value} (${description})`] as const);
    return {
      name: String(value),
      value,
      words: said.length > 0 ? new Map(said) : new UsualWords(String(value), String(value)),
    };
  });
  return { type: "scale", options, ...marks };
}

function ranking(element: JsonObject): Shape {
  const places = numberIn(fieldOf(element, "maxSelectedChoices"));
  return { type: "ranking", ...choices(element), ...(places === undefined || places < 1 ? {} : { places }) };
}

function slider(element: JsonObject): Shape {
  const [min, max] = [numberIn(fieldOf(element, "min")) ?? 0, numberIn(fieldOf(element, "max")) ?? 100];
  return { type: "number", min, max, ...decimalsOf(element) };
}

function text(element: JsonObject): Shape {
  const kind = wordsIn(fieldOf(element, "inputType")) ?? "text";
  const numeric = validators(element, "numeric");
  if (kind !== "number" && kind !== "range" && numeric === undefined) {
    return { type: "short-text", ...lengthOf(element) };
  }
  const min = numberIn(fieldOf(element, "min")) ?? numberIn(fieldOf(numeric, "minValue"));
  const max = numberIn(fieldOf(element, "max")) ?? numberIn(fieldOf(numeric, "maxValue"));
  const unit = wordsFrom(own(element, "unit"), withoutMarkup);
  return {
    type: "number",
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...decimalsOf(element),
    ...(unit.size === 0 ? {} : { unit }),
  };
}

function decimalsOf(element: JsonObject): { decimals?: number } {
  const step = wordsIn(fieldOf(element, "step")) ?? "";
  const decimals = /^\d*\.(\d{1,10})$/.exec(step)?.[1]?.length;
  return decimals === undefined ? {} : { decimals };
}

function lengthOf(element: JsonObject): { maxLength?: number } {
  const checked = numberIn(fieldOf(validators(element, "text"), "maxLength"));
  const maxLength = numberIn(fieldOf(element, "maxLength")) ?? checked;
  return maxLength === undefined || maxLength < 1 ? {} : { maxLength };
}
