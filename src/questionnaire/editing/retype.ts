import type { Option, Question, QuestionOf, QuestionType, Scale } from "../model.ts";
import { toFillIn } from "../to-fill-in.ts";
import type { Text } from "../../text.ts";
import { codeFor } from "./codes.ts";

/** A question of every type, with what another type had of it: its words, its answers. */
type Makers = { readonly [T in QuestionType]: (from: Base) => QuestionOf<T> };

interface Base {
  readonly asked: Pick<QuestionOf<"one-answer">, "code" | "text" | "short" | "hint" | "required" | "when">;
  readonly options: readonly Option[];
  readonly scale: Scale;
  readonly rows: QuestionOf<"grid">["rows"];
}

const makers: Makers = {
  "one-answer": ({ asked, options }) => ({ type: "one-answer", ...asked, options: onlyOne(options) }),
  "several-answers": ({ asked, options }) => ({ type: "several-answers", ...asked, options }),
  scale: ({ asked, scale }) => ({ type: "scale", ...asked, scale }),
  grid: ({ asked, scale, rows }) => ({ type: "grid", ...asked, rows, scale }),
  number: ({ asked }) => ({ type: "number", ...asked }),
  "short-text": ({ asked }) => ({ type: "short-text", ...asked }),
  "open-text": ({ asked }) => ({ type: "open-text", ...asked }),
  ranking: ({ asked, options }) => ({
    type: "ranking",
    ...asked,
    options: options.map(({ code, label }) => ({ code, label })),
  }),
  explanation: ({ asked: { code, text, when } }) => ({
    type: "explanation",
    code,
    text,
    ...(when !== undefined && { when }),
  }),
};

/** English is missing until somebody writes it, and told as such where the questionnaire has it. */
function toWrite(what: string): Text {
  return { nl: toFillIn(what, "").nl };
}

/** A new question, whose words are still to be written. */
export function newQuestion(type: QuestionType, code: string): Question {
  const asked = { code, text: toWrite("de vraag") };
  return makers[type]({ asked, options: twoAnswers, scale: fivePoints, rows: oneRow });
}

/** The question as one of another type, under the same code and with the same words and answers where it has any. */
export function retype(question: Question, type: QuestionType): Question {
  return question.type === type ? question : makers[type](baseOf(question));
}

function baseOf(question: Question): Base {
  const { code, text, when } = question;
  const route = when === undefined ? {} : { when };
  const blank: Base = {
    asked: { code, text, ...route },
    options: twoAnswers,
    scale: fivePoints,
    rows: oneRow,
  };
  if (question.type === "explanation") return blank;
  const { short, hint, required } = question;
  const asked = {
    ...blank.asked,
    ...(short !== undefined && { short }),
    ...(hint !== undefined && { hint }),
    ...(required !== undefined && { required }),
  };
  if ("scale" in question) {
    const { scale } = question;
    const rows = question.type === "grid" ? question.rows : oneRow;
    return { asked, scale, rows, options: optionsOf(scale) };
  }
  if ("options" in question) {
    const rows = question.options.map(({ code: row, label }) => ({ code: row, label }));
    return { ...blank, asked, options: question.options, scale: scaleOf(question.options), rows };
  }
  return { ...blank, asked };
}

function optionsOf({ points, dontKnow }: Scale): Option[] {
  return [
    ...points.map(({ code, label }) => ({ code, label })),
    ...(dontKnow === undefined ? [] : [{ ...dontKnow, dontKnow: true }]),
  ];
}

function scaleOf(options: readonly Option[]): Scale {
  const dontKnow = options.find((option) => option.dontKnow === true);
  const points = options.filter((option) => option.dontKnow !== true && option.other !== true);
  return {
    points: points.map(({ code, label }, i) => ({ code, label, value: i + 1 })),
    judgement: "none",
    ...(dontKnow !== undefined && { dontKnow: { code: dontKnow.code, label: dontKnow.label } }),
  };
}

/** An answer that excludes the others says so where several can be given. */
function onlyOne(options: readonly Option[]): Option[] {
  return options.map(({ exclusive: _exclusive, ...option }) => option);
}

const twoAnswers: readonly Option[] = ["1", "2"].map((number) => ({
  code: `antwoord-${number}`,
  label: toWrite(`antwoord ${number}`),
}));

const oneRow = [{ code: "rij-1", label: toWrite("rij 1") }];

const FIVE: readonly (readonly [nl: string, en: string])[] = [
  ["Zeer slecht", "Very bad"],
  ["Slecht", "Bad"],
  ["Niet goed, niet slecht", "Neither good nor bad"],
  ["Goed", "Good"],
  ["Zeer goed", "Very good"],
];

const fivePoints: Scale = {
  points: FIVE.map(([nl, en], i) => ({ code: codeFor(nl, [], "punt"), label: { nl, en }, value: i + 1 })),
  judgement: "bad-to-good",
  middle: "niet-goed-niet-slecht",
  dontKnow: { code: "weet-niet", label: { nl: "Weet ik niet", en: "Don’t know" } },
};
