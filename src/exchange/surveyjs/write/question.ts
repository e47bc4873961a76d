import type { Option, Question, QuestionOf, QuestionType, Scale } from "../../../questionnaire/model.ts";
import { asMarkup } from "../../forms/markup.ts";
import { marksOf } from "../../forms/own-marks.ts";
import { jsonOfText, OWN } from "../../forms/own.ts";
import type { Text } from "../../../text.ts";
import { nameOfOption } from "./names.ts";

export type Properties = Record<string, unknown>;

/** What SurveyJS has a word for, and what we write beside it for ourselves. */
interface Written {
  readonly properties: Properties;
  readonly own?: Properties;
}

/** A question as an element of SurveyJS, without its routing. */
export function elementOf(question: Question, when: { visibleIf?: string; own?: Properties }): Properties {
  const { properties, own = {} } = writers[question.type](question as never);
  const all = { ...marksOf(question), ...own, ...when.own };
  return {
    type: properties["type"],
    name: question.code,
    ...(question.type === "explanation" ? {} : asked(question)),
    ...(when.visibleIf === undefined ? {} : { visibleIf: when.visibleIf }),
    ...properties,
    ...(Object.keys(all).length === 0 ? {} : { [OWN]: all }),
  };
}

function asked(question: Exclude<Question, { type: "explanation" }>): Properties {
  return {
    title: jsonOfText(question.text),
    ...(question.hint === undefined ? {} : { description: jsonOfText(question.hint) }),
    ...(question.required === true ? { isRequired: true } : {}),
  };
}

const writers: { readonly [T in QuestionType]: (question: QuestionOf<T>) => Written } = {
  "one-answer": (question) => ({
    properties: { type: "radiogroup", ...choices(question) },
    own: otherPlace(question.options),
  }),
  "several-answers": (question) => ({
    properties: {
      type: "checkbox",
      ...choices(question),
      ...(question.atLeast === undefined ? {} : { minSelectedChoices: question.atLeast }),
      ...(question.atMost === undefined ? {} : { maxSelectedChoices: question.atMost }),
    },
    own: otherPlace(question.options),
  }),
  scale: ({ scale }) => ({
    properties: { type: "radiogroup", choices: points(scale) },
  }),
  grid: ({ rows, scale, required }) => ({
    properties: {
      type: "matrix",
      rows: rows.map(({ code, label }) => ({ value: code, text: jsonOfText(label) })),
      columns: points(scale),
      ...(required === true ? { eachRowRequired: true } : {}),
    },
  }),
  number: (question) => ({
    properties: {
      type: "text",
      inputType: "number",
      ...(question.min === undefined ? {} : { min: question.min }),
      ...(question.max === undefined ? {} : { max: question.max }),
      step: (question.decimals ?? 0) === 0 ? 1 : Number(`0.${"1".padStart(question.decimals ?? 0, "0")}`),
      ...(question.unit === undefined ? {} : { placeholder: jsonOfText(question.unit) }),
    },
  }),
  "short-text": ({ maxLength }) => ({
    properties: { type: "text", ...(maxLength === undefined ? {} : { maxLength }) },
  }),
  "open-text": ({ maxLength }) => ({
    properties: { type: "comment", ...(maxLength === undefined ? {} : { maxLength }) },
  }),
  ranking: ({ options, places }) => ({
    properties: {
      type: "ranking",
      choices: options.map((option) => choice(option, option.code)),
      ...(places === undefined ? {} : { selectToRankEnabled: true, maxSelectedChoices: places }),
    },
  }),
  explanation: ({ text }) => ({ properties: { type: "html", html: markup(text) } }),
};

function choices(question: QuestionOf<"one-answer" | "several-answers">): Properties {
  const { options } = question;
  const other = options.find((option) => option.other === true);
  const listed = options.filter((option) => option !== other);
  return {
    choices: listed.map((option) => choice(option, nameOfOption(question, option.code))),
    ...(other === undefined ? {} : { showOtherItem: true, otherText: jsonOfText(other.label) }),
  };
}

function choice({ code, label, exclusive, dontKnow }: Option, value: string): Properties {
  const own = { ...(value === code ? {} : { code }), ...(dontKnow === true ? { dontKnow } : {}) };
  return {
    value,
    text: jsonOfText(label),
    ...(exclusive === true ? { isExclusive: true } : {}),
    ...(Object.keys(own).length === 0 ? {} : { [OWN]: own }),
  };
}

/** SurveyJS gives the answer that asks for words a value and a place of its own. */
function otherPlace(options: readonly Option[]): Properties {
  const place = options.findIndex((option) => option.other === true);
  const other = options[place];
  if (other === undefined) return {};
  const { code, exclusive, dontKnow } = other;
  return {
    other: {
      code,
      place,
      ...(exclusive === true ? { exclusive } : {}),
      ...(dontKnow === true ? { dontKnow } : {}),
    },
  };
}

function points({ points, dontKnow }: Scale): Properties[] {
  return [
    ...points.map(({ code, label, value }) => ({
      value: code,
      text: jsonOfText(label),
      [OWN]: { value },
    })),
    ...(dontKnow === undefined
      ? []
      : [{ value: dontKnow.code, text: jsonOfText(dontKnow.label), [OWN]: { dontKnow: true } }]),
  ];
}

export function markup(text: Text): string | Record<string, string> {
  const words = jsonOfText(text);
  if (typeof words === "string") return asMarkup(words);
  return Object.fromEntries(Object.entries(words).map(([language, one]) => [language, asMarkup(one)]));
}
