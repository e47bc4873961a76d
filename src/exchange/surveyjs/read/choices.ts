import {
  fieldOf,
  isObject,
  listOf,
  numberIn,
  wordsIn,
  type Json,
  type JsonObject,
} from "../../forms/json.ts";
import { plainWords, UsualWords, type FormOption, type Words } from "../../forms/model.ts";
import { withoutMarkup } from "../../forms/markup.ts";
import { firstWords, flag, own, words } from "./text.ts";

/** The answers of a question: its choices, and those that SurveyJS puts beside them. */
export function choicesOf(element: JsonObject): FormOption[] {
  const listed = listOf(fieldOf(element, "choices")).flatMap((item) => optionOf(item) ?? []);
  return placed([...listed, ...numbersOf(element), ...specialChoices(element)], element);
}

const MOST_NUMBERS = 1_000;

/** Numbers to choose from, which a menu has beside its choices. */
export function numbersOf(element: JsonObject): FormOption[] {
  const [from, to, given] = ["choicesMin", "choicesMax", "choicesStep"].map((name) =>
    numberIn(fieldOf(element, name)),
  );
  const step = given === undefined || given <= 0 ? 1 : given;
  if (from === undefined || to === undefined || to < from || (to - from) / step >= MOST_NUMBERS) return [];
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i): FormOption => {
    const name = String(Number((from + i * step).toFixed(6)));
    return { name, words: new UsualWords(name, name) };
  });
}

/** An answer, row or column: a bare value that is its own text, or a value with one. */
export function optionOf(item: Json): FormOption | undefined {
  const name = wordsIn(isObject(item) ? (fieldOf(item, "value") ?? fieldOf(item, "name")) : item);
  if (name === undefined || name.trim() === "") return undefined;
  if (!isObject(item)) return { name, words: plainWords(withoutMarkup(name)) };
  const said = firstWords(item, "text", "title");
  const [value, code] = [numberIn(own(item, "value")), wordsIn(own(item, "code"))];
  return {
    name,
    ...(code === undefined ? {} : { code }),
    words: said.size > 0 ? said : plainWords(name),
    ...(value === undefined ? {} : { value }),
    ...(flag(item, "showCommentArea") ? { other: true } : {}),
    ...(flag(item, "isExclusive") ? { exclusive: true } : {}),
    ...(own(item, "dontKnow") === true ? { dontKnow: true } : {}),
  };
}

interface Special {
  readonly shown: readonly string[];
  readonly text: string;
  readonly name: string;
  readonly usual: Words;
  readonly marks: Partial<FormOption>;
}

/** Their values are those of SurveyJS's settings, unless a program changes them. */
const SPECIAL: readonly Special[] = [
  {
    shown: ["showNoneItem", "hasNone"],
    text: "noneText",
    name: "none",
    usual: new UsualWords("Geen van deze", "None"),
    marks: { exclusive: true },
  },
  {
    shown: ["showOtherItem", "hasOther"],
    text: "otherText",
    name: "other",
    usual: new UsualWords("Anders, namelijk…", "Other, namely…"),
    marks: { other: true },
  },
  {
    shown: ["showRefuseItem"],
    text: "refuseText",
    name: "refused",
    usual: new UsualWords("Zeg ik liever niet", "Rather not say"),
    marks: { exclusive: true },
  },
  {
    shown: ["showDontKnowItem"],
    text: "dontKnowText",
    name: "dontknow",
    usual: new UsualWords("Weet ik niet", "Don’t know"),
    marks: { exclusive: true, dontKnow: true },
  },
];

function specialChoices(element: JsonObject): FormOption[] {
  return SPECIAL.filter(({ shown }) => flag(element, ...shown)).map(({ text, name, usual, marks }) => {
    const said = words(element, text);
    return { name, words: said.size > 0 ? said : usual, ...marks };
  });
}

/** “Other” at the place where it stood before it was written: SurveyJS shows it last. */
function placed(options: readonly FormOption[], element: JsonObject): FormOption[] {
  const before = own(element, "other");
  const [place, code] = [numberIn(fieldOf(before, "place")), wordsIn(fieldOf(before, "code"))];
  const other = options.findLast(({ name }) => name === "other");
  if (place === undefined || code === undefined || other === undefined) return [...options];
  const rest = options.filter((option) => option !== other);
  return [...rest.slice(0, place), { ...other, code, ...marksOf(before) }, ...rest.slice(place)];
}

function marksOf(value: Json | undefined): Partial<FormOption> {
  return {
    ...(fieldOf(value, "exclusive") === true ? { exclusive: true } : {}),
    ...(fieldOf(value, "dontKnow") === true ? { dontKnow: true } : {}),
  };
}
