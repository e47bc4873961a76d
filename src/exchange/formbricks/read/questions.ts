import { withoutMarkup } from "../../forms/markup.ts";
import { fieldOf, listOf, wordsIn, type Json, type JsonObject } from "../../forms/json.ts";
import {
  plainWords,
  UsualWords,
  type FormOption,
  type FormQuestion,
  type Shape,
  type Words,
} from "../../forms/model.ts";
import { settingIn, type TellNumber } from "../../forms/numbers.ts";
import { wordsFrom } from "../../forms/own.ts";
import type { Remarks } from "../../forms/remarks.ts";

export function wordsOf(element: Json, name: string): Words {
  return wordsFrom(fieldOf(element, name), withoutMarkup);
}

/** The questions that an element of Formbricks becomes; undefined where it is none of ours. */
export function questionsOf(element: JsonObject, remarks: Remarks): FormQuestion[] | undefined {
  const name = wordsIn(fieldOf(element, "id")) ?? "";
  const type = wordsIn(fieldOf(element, "type")) ?? "";
  const make = SHAPES.get(type);
  if (type === "address" || type === "contactInfo") return fieldsOf(element, name, type, remarks);
  if (make === undefined) return undefined;
  if (type === "date") remarks.changed(name, type, "short-text");
  const shape = make(element, remarks.numbersAt(name));
  if (type === "rating" && shape.type === "number") remarks.changed(name, type, "number");
  return [asked(element, name, shape)];
}

function asked(element: JsonObject, name: string, shape: Shape): FormQuestion {
  const words = wordsOf(element, "headline");
  return {
    name,
    words: words.size > 0 ? words : plainWords(name),
    hint: wordsOf(element, "subheader"),
    ...(fieldOf(element, "required") === true ? { required: true } : {}),
    shape,
  };
}

type MakeShape = (element: JsonObject, tell: TellNumber) => Shape;

const SHAPES: ReadonlyMap<string, MakeShape> = new Map<string, MakeShape>([
  ["openText", openText],
  ["multipleChoiceSingle", (element) => ({ type: "one-answer", options: optionsIn(element, "choices") })],
  ["multipleChoiceMulti", (element) => ({ type: "several-answers", options: optionsIn(element, "choices") })],
  ["ranking", (element) => ({ type: "ranking", options: optionsIn(element, "choices") })],
  ["nps", (element) => ({ type: "scale", options: pointsFrom(element, 0, 10) })],
  ["rating", rating],
  [
    "matrix",
    (element) => ({ type: "grid", rows: optionsIn(element, "rows"), options: optionsIn(element, "columns") }),
  ],
  ["date", () => ({ type: "short-text" })],
  ["consent", (element) => consent(element)],
  ["cta", () => ({ type: "explanation" })],
]);

function openText(element: JsonObject, tell: TellNumber): Shape {
  const limit = fieldOf(element, "charLimit");
  const limits = fieldOf(limit, "enabled") === true ? limit : undefined;
  const least = settingIn(limits, "min", tell) ?? 0;
  if (least > 0) tell("charLimit min", String(least));
  const most = settingIn(limits, "max", tell);
  if (fieldOf(element, "inputType") === "number") {
    if (most !== undefined) tell("charLimit max", String(most));
    return { type: "number" };
  }
  const type = fieldOf(element, "longAnswer") === false ? "short-text" : "open-text";
  return { type, ...(most === undefined ? {} : { maxLength: most }) };
}

/** More points than this are a number. */
const MOST_POINTS = 101;
const USUAL_POINTS = 5;

function rating(element: JsonObject, tell: TellNumber): Shape {
  const range = settingIn(element, "range", tell, USUAL_POINTS) ?? USUAL_POINTS;
  if (range > MOST_POINTS) return { type: "number", min: 1, max: range };
  return { type: "scale", options: pointsFrom(element, 1, range) };
}

/** Choices; in older surveys rows and columns are only their words. */
export function optionsIn(element: JsonObject, list: string): FormOption[] {
  return listOf(fieldOf(element, list)).map((item, i): FormOption => {
    const label = wordsOf(item, "label");
    const words = label.size > 0 ? label : wordsFrom(item, withoutMarkup);
    const name = wordsIn(fieldOf(item, "id")) ?? [...words.values()][0] ?? String(i + 1);
    return {
      name,
      words: words.size > 0 ? words : plainWords(name),
      ...(name === "other" ? { other: true } : {}),
      ...(name === "none" ? { exclusive: true } : {}),
    };
  });
}

function pointsFrom(element: JsonObject, from: number, to: number): FormOption[] {
  const [low, high] = [wordsOf(element, "lowerLabel"), wordsOf(element, "upperLabel")];
  const count = Math.max(Math.floor(to - from + 1), 0);
  return Array.from({ length: count }, (_, i): FormOption => {
    const value = from + i;
    const end = i === 0 ? low : i === count - 1 ? high : new Map<string, string>();
    const said = [...end].map(([language, words]) => [language, `${value} (${words})`] as const);
    const words = said.length > 0 ? new Map(said) : new UsualWords(String(value), String(value));
    return { name: String(value), value, words };
  });
}

/** Consent is given or not; answers hold "accepted" or "dismissed". */
function consent(element: JsonObject): Shape {
  const label = wordsOf(element, "label");
  return {
    type: "one-answer",
    options: [
      { name: "accepted", words: label.size > 0 ? label : new UsualWords("Akkoord", "Agreed") },
      { name: "dismissed", words: new UsualWords("Niet akkoord", "Not agreed") },
    ],
  };
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  address: ["addressLine1", "addressLine2", "city", "state", "zip", "country"],
  contactInfo: ["firstName", "lastName", "email", "phone", "company"],
};

/** Fields of an address are personal details: which they were is told, and none is asked. */
function fieldsOf(element: JsonObject, name: string, type: string, remarks: Remarks): FormQuestion[] {
  const shown = (FIELDS[type] ?? []).filter((field) => fieldOf(fieldOf(element, field), "show") !== false);
  remarks.leftOut(name, type, shown);
  return [];
}
