import type { AskedQuestion, NumberQuestion, Option, Question, Scale } from "../../../questionnaire/model.ts";
import type { Code } from "../../../questionnaire/code.ts";
import type { Text } from "../../../text.ts";
import type { Memory, RememberedAnswer } from "../memory.ts";
import { scaleCodes, type NamedQuestion } from "./named.ts";

/** A question as LimeSurvey keeps it, before its texts are put in every language. */
export interface LimeRow {
  readonly type: string;
  readonly answers: readonly NamedText[];
  readonly parts: readonly NamedText[];
  /** The label of "Other", where LimeSurvey has the field. */
  readonly other?: Text;
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes that are words. */
  readonly said: Readonly<Record<string, Text>>;
  readonly memory: Memory;
}

interface NamedText {
  readonly name: string;
  readonly text: Text;
}

/** What LimeSurvey has a place for, and what is remembered beside it. */
export function rowOf(named: NamedQuestion): LimeRow {
  const { question, name } = named;
  const own = ownRow(question, named);
  const memory: Memory = {
    ...(name === question.code ? {} : { code: question.code }),
    ...(question.type !== "explanation" && question.short !== undefined ? { short: question.short } : {}),
    ...own.memory,
  };
  return { ...own, memory };
}

const NOTHING = { answers: [], parts: [], attributes: {}, said: {}, memory: {} } as const;

function ownRow(question: Question, named: NamedQuestion): LimeRow {
  switch (question.type) {
    case "one-answer":
      return oneAnswer(question, named);
    case "several-answers":
      return severalAnswers(question, named);
    case "scale":
      return { ...NOTHING, ...scaleOf(question.scale, named), type: "L" };
    case "grid":
      return grid(question, named);
    case "ranking":
      return ranking(question, named);
    case "number":
      return number(question);
    case "short-text":
      return { ...NOTHING, type: "S", attributes: lengthOf(question) };
    case "open-text":
      return { ...NOTHING, type: "T", attributes: lengthOf(question) };
    case "explanation":
      return { ...NOTHING, type: "X" };
  }
}

type Kind<T extends AskedQuestion["type"]> = Extract<AskedQuestion, { type: T }>;

function oneAnswer({ options, background, ordered }: Kind<"one-answer">, named: NamedQuestion): LimeRow {
  const { answers, other } = named;
  return {
    ...NOTHING,
    type: "L",
    answers: options
      .filter(({ code }) => code !== other)
      .map(({ code, label }) => ({ name: answers.get(code) ?? "", text: label })),
    ...otherOf(options, other),
    memory: {
      answers: rememberedOptions(options, answers, other),
      ...(background === true ? { background } : {}),
      ...(ordered === true ? { ordered } : {}),
    },
  };
}

function severalAnswers(question: Kind<"several-answers">, { parts, other }: NamedQuestion): LimeRow {
  const { options, atLeast, atMost, ordered } = question;
  const excluding = options.filter(({ exclusive }) => exclusive === true).map(({ code }) => parts.get(code));
  return {
    ...NOTHING,
    type: "M",
    parts: options
      .filter(({ code }) => code !== other)
      .map(({ code, label }) => ({ name: parts.get(code) ?? "", text: label })),
    ...otherOf(options, other),
    attributes: {
      ...(excluding.length === 0 ? {} : { exclude_all_others: excluding.join(";") }),
      ...(atLeast === undefined ? {} : { min_answers: String(atLeast) }),
      ...(atMost === undefined ? {} : { max_answers: String(atMost) }),
    },
    memory: {
      answers: rememberedOptions(options, parts, other),
      ...(ordered === true ? { ordered } : {}),
    },
  };
}

function otherOf(
  options: readonly Option[],
  other: Code | undefined,
): { readonly other?: Text; readonly said: Readonly<Record<string, Text>> } {
  const label = options.find(({ code }) => code === other)?.label;
  return label === undefined ? { said: {} } : { other: label, said: { other_replace_text: label } };
}

function rememberedOptions(
  options: readonly Option[],
  names: ReadonlyMap<Code, string>,
  other: Code | undefined,
): Record<string, RememberedAnswer> {
  return Object.fromEntries(
    options.map(({ code, dontKnow, exclusive }, at) => {
      const name = names.get(code) ?? "";
      const remembered: RememberedAnswer = {
        ...(name === code ? {} : { code }),
        ...(dontKnow === true ? { dontKnow } : {}),
        ...(exclusive === true ? { exclusive } : {}),
        ...(code === other && at < options.length - 1 ? { at } : {}),
      };
      return [name, remembered];
    }),
  );
}

function scaleOf(scale: Scale, { answers }: NamedQuestion): Pick<LimeRow, "answers" | "memory"> {
  const labels = [...scale.points, ...(scale.dontKnow === undefined ? [] : [scale.dontKnow])];
  const values = new Map(scale.points.map(({ code, value }) => [code, value]));
  const nameOf = (code: Code) => answers.get(code) ?? "";
  const { middle, dontKnow } = scale;
  return {
    answers: labels.map(({ code, label }) => ({ name: nameOf(code), text: label })),
    memory: {
      scale: true,
      judgement: scale.judgement,
      answers: Object.fromEntries(
        scaleCodes(scale).map((code) => {
          const value = values.get(code);
          return [nameOf(code), { code, ...(value === undefined ? {} : { value }) }];
        }),
      ),
      ...(middle === undefined ? {} : { middle: nameOf(middle) }),
      ...(dontKnow === undefined ? {} : { dontKnow: nameOf(dontKnow.code) }),
    },
  };
}

function grid({ rows, scale }: Kind<"grid">, named: NamedQuestion): LimeRow {
  const { answers, memory } = scaleOf(scale, named);
  const nameOf = (code: Code) => named.parts.get(code) ?? "";
  return {
    ...NOTHING,
    type: "F",
    answers,
    parts: rows.map(({ code, label }) => ({ name: nameOf(code), text: label })),
    memory: { ...memory, rows: Object.fromEntries(rows.map(({ code }) => [nameOf(code), code])) },
  };
}

function ranking({ options, places }: Kind<"ranking">, { answers }: NamedQuestion): LimeRow {
  return {
    ...NOTHING,
    type: "R",
    answers: options.map(({ code, label }) => ({ name: answers.get(code) ?? "", text: label })),
    attributes: places === undefined ? {} : { max_answers: String(places), max_subquestions: String(places) },
    memory: {
      answers: rememberedOptions(options, answers, undefined),
      ...(places === undefined ? {} : { places }),
    },
  };
}

function number({ min, max, decimals, unit }: NumberQuestion): LimeRow {
  return {
    ...NOTHING,
    type: "N",
    attributes: {
      ...(decimals === undefined || decimals === 0 ? { num_value_int_only: "1" } : {}),
      ...(min === undefined ? {} : { min_num_value_n: String(min) }),
      ...(max === undefined ? {} : { max_num_value_n: String(max) }),
    },
    said: unit === undefined ? {} : { suffix: unit },
    memory: decimals === undefined ? {} : { decimals },
  };
}

function lengthOf({ maxLength }: { readonly maxLength?: number }): Record<string, string> {
  return maxLength === undefined ? {} : { maximum_chars: String(maxLength) };
}
