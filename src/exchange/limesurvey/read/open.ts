import type { Explanation, NumberQuestion, OpenText, ShortText } from "../../../questionnaire/model.ts";
import type { Text } from "../../../text.ts";
import type { AnswerField } from "../../questionnaires/format.ts";
import { joinedText } from "./beside.ts";
import {
  askedBase,
  attribute,
  memoryOf,
  numberAttribute,
  type MadeQuestions,
  type Reading,
} from "./reading.ts";
import type { LimeQuestion } from "./survey.ts";

/** A line of text; of numbers only it is a number. */
export function shortText(question: LimeQuestion, reading: Reading): MadeQuestions {
  if (attribute(question, "numbers_only") === "1") return number(question, reading);
  return whole(
    { ...askedBase(question, reading), type: "short-text", ...lengthOf(question, reading) },
    question,
    reading,
  );
}

export function openText(question: LimeQuestion, reading: Reading): MadeQuestions {
  return whole(
    { ...askedBase(question, reading), type: "open-text", ...lengthOf(question, reading) },
    question,
    reading,
  );
}

export function number(question: LimeQuestion, reading: Reading): MadeQuestions {
  const unit = question.attributes.get("suffix");
  const said = unit === undefined ? undefined : reading.texts.text(unit, question.code);
  const made: NumberQuestion = {
    ...askedBase(question, reading),
    type: "number",
    ...numberLimits(question, reading),
    ...(said === undefined ? {} : { unit: said }),
  };
  return whole(made, question, reading);
}

/** A moment has no type of its own here. */
export function date(question: LimeQuestion, reading: Reading): MadeQuestions {
  reading.changed(question, TYPE_NAMES.date[reading.language], TYPE_NAMES.short[reading.language]);
  return whole({ ...askedBase(question, reading), type: "short-text" }, question, reading);
}

const TYPE_NAMES = {
  date: { nl: "datum", en: "date" },
  short: { nl: "korte tekst", en: "short text" },
  shorts: { nl: "een korte tekst per regel", en: "a short text a line" },
  numbers: { nl: "een getal per regel", en: "a number a line" },
  multipleShort: { nl: "meerdere korte teksten", en: "multiple short texts" },
  multipleNumbers: { nl: "meerdere getallen", en: "multiple numerical input" },
} as const;

type WholeQuestion = ShortText | OpenText | NumberQuestion;

function whole(made: WholeQuestion, question: LimeQuestion, reading: Reading): MadeQuestions {
  const { code, text } = made;
  return {
    questions: [made],
    fields: [{ names: reading.names(question, "", reading.headers(text)), use: "answer", question: code }],
    readings: [],
    variables: variablesFor(made, reading.names(question)),
  };
}

/** Several fields under one question: each is a question of its own. */
export function severalFields(question: LimeQuestion, reading: Reading): MadeQuestions {
  const base = askedBase(question, reading);
  const numeric = question.type === "K" || attribute(question, "numbers_only") === "1";
  reading.changed(
    question,
    TYPE_NAMES[question.type === "K" ? "multipleNumbers" : "multipleShort"][reading.language],
    TYPE_NAMES[numeric ? "numbers" : "shorts"][reading.language],
  );
  const limits = numeric ? numberLimits(question, reading) : {};
  return joinMade(
    question.parts.map((part) => {
      const label = reading.texts.textOr(part.text, question.code, part.code);
      const made = fieldOf(base, part.code, label, numeric, reading);
      return partMade(numeric ? { ...made, ...limits } : made, {
        question,
        reading,
        part: part.code,
        words: [base.text, label],
      });
    }),
  );
}

/** One field of several, with what all of them have. */
export function fieldOf(
  base: ReturnType<typeof askedBase>,
  part: string,
  label: Text,
  numeric: boolean,
  { codes }: Reading,
): ShortText | NumberQuestion {
  return {
    ...base,
    code: codes.give(`${base.code}-${part}`, "veld"),
    text: joinedText(base.text, label),
    type: numeric ? "number" : "short-text",
  };
}

export interface FieldPlace {
  readonly question: LimeQuestion;
  readonly reading: Reading;
  readonly part: string;
  /** The question's words, and those of the row and column. */
  readonly words: readonly [Text, ...Text[]];
}

export function partMade(made: WholeQuestion, { question, reading, part, words }: FieldPlace): MadeQuestions {
  const [text, ...parts] = words;
  const field: AnswerField = {
    names: reading.names(question, part, reading.headers(text, ...parts)),
    use: "answer",
    question: made.code,
  };
  return {
    questions: [made],
    fields: [field],
    readings: [],
    variables: variablesFor(made, reading.names(question, part)),
  };
}

function variablesFor({ type, code }: WholeQuestion, names: readonly string[]): MadeQuestions["variables"] {
  const holds = type === "number" ? "number" : "text";
  return names.map((name) => [name, { question: code, holds, answers: new Map() }]);
}

export function joinMade(made: readonly MadeQuestions[]): MadeQuestions {
  return {
    questions: made.flatMap(({ questions }) => questions),
    fields: made.flatMap(({ fields }) => fields),
    readings: made.flatMap(({ readings }) => readings),
    variables: made.flatMap(({ variables }) => variables),
  };
}

const EMPTY = { nl: "tekst zonder woorden", en: "text without words" } as const;

/** A text between questions. */
export function explanation(question: LimeQuestion, reading: Reading): MadeQuestions {
  const { codes, texts } = reading;
  const text = texts.text(question.text, question.code) ?? texts.text(question.help, question.code);
  if (text === undefined) {
    reading.leftOut(question, EMPTY[reading.language]);
    return joinMade([]);
  }
  const made: Explanation = {
    type: "explanation",
    code: codes.give(question.code, "uitleg", memoryOf(question).code),
    text,
  };
  return { ...joinMade([]), questions: [made] };
}

/** 0 is no limit. */
function lengthOf(question: LimeQuestion, reading: Reading): { readonly maxLength?: number } {
  const most = numberAttribute(question, "maximum_chars", reading) || undefined;
  return reading.limitsAt(question).ofText(most === undefined ? {} : { maxLength: most });
}

/** LimeSurvey keeps ten digits after the comma. */
function decimalsOf(question: LimeQuestion): { readonly decimals?: number } {
  const whole = ["num_value_int_only", "value_range_allows_int_only"].some(
    (name) => attribute(question, name) === "1",
  );
  const { decimals } = memoryOf(question);
  if (decimals !== undefined && whole === (decimals === 0)) return { decimals };
  return whole ? {} : { decimals: 10 };
}

function numberLimits(
  question: LimeQuestion,
  reading: Reading,
): { readonly min?: number; readonly max?: number; readonly decimals?: number } {
  const slides = question.type === "K" && attribute(question, "slider_layout") === "1";
  const [least, most] = ["min_num_value_n", "max_num_value_n"].map((name) =>
    numberAttribute(question, name, reading),
  );
  const [from, to] = ["slider_min", "slider_max"].map((name) =>
    slides ? numberAttribute(question, name, reading) : undefined,
  );
  const [min, max] = [from ?? (slides ? (least ?? 0) : least), to ?? (slides ? (most ?? 100) : most)];
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return { ...reading.limitsAt(question).ofNumber(bounds), ...decimalsOf(question) };
}
