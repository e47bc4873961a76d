import type { Code } from "../../../questionnaire/code.ts";
import type { OneAnswer, Ranking, ScaleQuestion, SeveralAnswers } from "../../../questionnaire/model.ts";
import { say, type Language, type Text } from "../../../text.ts";
import type { AnswerField } from "../../questionnaires/format.ts";
import { isDontKnow, isExclusive } from "../../recognise/labels.ts";
import { beside, joinedText } from "./beside.ts";
import { codedAnswers, optionOf, withOther } from "./options.ts";
import {
  askedBase,
  attribute,
  memoryOf,
  NOTHING_MADE,
  numberAttribute,
  type MadeQuestions,
  type Reading,
} from "./reading.ts";
import { answersOf, fixedAnswers, scaleOf, type LimeAnswer } from "./scales.ts";
import type { LimePart, LimeQuestion } from "./survey.ts";

const OTHER_ANSWER = "-oth-";
const OTHER = "other";

const words = (label: Text): string => say(label, { language: "nl", register: "je" });

/** One of a list, as radio buttons or a menu; with labels of a known scale it is that scale. */
export function list(question: LimeQuestion, reading: Reading): MadeQuestions {
  const listed = question.answers.filter(({ axis }) => axis === 0);
  if (listed.length + (question.other ? 1 : 0) < 2) return tooFew(question, reading);
  const answers = answersOf(listed, question.code, reading);
  const memory = memoryOf(question);
  const isOurs = memory.answers !== undefined;
  const isScale = isOurs ? memory.scale === true : scaleOf(answers, reading, memory).known;
  return isScale && !question.other
    ? scaleQuestion(question, reading, answers)
    : oneAnswer(question, reading, answers);
}

/** Nothing can be counted of a list with one answer. */
function tooFew(question: LimeQuestion, reading: Reading): MadeQuestions {
  reading.leftOut(question, TOO_FEW[reading.language]);
  return NOTHING_MADE;
}

const TOO_FEW: Readonly<Record<Language, string>> = {
  nl: "lijst met minder dan twee antwoorden",
  en: "list with fewer than two answers",
};

/** One answer of those that the type knows by itself. */
export function fixedList(question: LimeQuestion, reading: Reading): MadeQuestions {
  return oneAnswer(question, reading, fixedAnswers(question.type, reading));
}

export function fivePoints(question: LimeQuestion, reading: Reading): MadeQuestions {
  return scaleQuestion(question, reading, fixedAnswers("5", reading));
}

function scaleQuestion(
  question: LimeQuestion,
  reading: Reading,
  answers: readonly LimeAnswer[],
): MadeQuestions {
  const { scale, codes } = scaleOf(answers, reading, memoryOf(question));
  const made: ScaleQuestion = { ...askedBase(question, reading), type: "scale", scale };
  return chosenFrom(question, made, codes, reading);
}

function oneAnswer(question: LimeQuestion, reading: Reading, answers: readonly LimeAnswer[]): MadeQuestions {
  const memory = memoryOf(question);
  const { coded, codes } = codedAnswers(answers, memory);
  const listed = coded.map((answer) =>
    optionOf(answer, memory, isDontKnow(words(answer.label)) ? { dontKnow: true } : {}),
  );
  const byName = new Map(coded.map(({ name, code }) => [name, code]));
  const base = askedBase(question, reading);
  const { background, ordered } = memory;
  const made: OneAnswer = {
    ...base,
    type: "one-answer",
    options: listed,
    ...(background === undefined ? {} : { background }),
    ...(ordered === undefined ? {} : { ordered }),
  };
  if (question.type === "O") {
    const named = reading.texts.own("toelichting", "comment");
    const comment = beside(question, reading, base, { part: "comment", named });
    return withMore(chosenFrom(question, made, byName, reading), comment);
  }
  if (!question.other) return chosenFrom(question, made, byName, reading);
  const { options, other } = withOther(listed, { question, reading, codes, name: OTHER_ANSWER });
  byName.set(OTHER_ANSWER, other.code);
  const field: AnswerField = {
    names: reading.names(question, OTHER, reading.headers(base.text, other.label)),
    use: "other",
    question: base.code,
    part: other.code,
  };
  const chosen = chosenFrom(question, { ...made, options }, byName, reading);
  return withMore(chosen, { questions: [], fields: [field] });
}

function withMore(
  made: MadeQuestions,
  { questions, fields }: Pick<MadeQuestions, "questions" | "fields">,
): MadeQuestions {
  return { ...made, questions: [...made.questions, ...questions], fields: [...made.fields, ...fields] };
}

/** A question whose answer is one code in a column of its own. */
function chosenFrom(
  question: LimeQuestion,
  made: OneAnswer | ScaleQuestion,
  byName: ReadonlyMap<string, Code>,
  reading: Reading,
): MadeQuestions {
  const { code, text } = made;
  const names = reading.names(question, "", reading.headers(text));
  const reads = [...byName].map(([source, answer]) => ({ source, code: answer }));
  const variable = { question: code, holds: "choice", answers: byName } as const;
  return {
    questions: [made],
    fields: [{ names, use: "answer", question: code }],
    readings: [[code, { reads }]],
    variables: reading.names(question).map((name) => [name, variable]),
  };
}

const NOT_CHOSEN = ["N", "No", "Nee", "Neen", "0"];

/** Any number of a list: a column an option, with Y where it was chosen. */
export function several(question: LimeQuestion, reading: Reading): MadeQuestions {
  const [only] = question.parts;
  if (only === undefined) return tooFew(question, reading);
  if (question.parts.length === 1 && !question.other) return oneTick(question, only, reading);
  const base = askedBase(question, reading);
  const memory = memoryOf(question);
  const { coded, codes } = codedAnswers(answersOf(question.parts, question.code, reading), memory);
  const excluding = new Set(attribute(question, "exclude_all_others").split(/[;,\s]+/));
  const listed = coded.map((answer) => {
    const excludes = excluding.has(answer.name) || isExclusive(words(answer.label));
    return optionOf(answer, memory, excludes ? { exclusive: true } : {});
  });
  const field = (name: string, code: Code, label: Text): AnswerField => ({
    names: reading.names(question, name, reading.headers(base.text, label)),
    use: "choice",
    question: base.code,
    part: code,
  });
  const fields = coded.map(({ name, code, label }) => field(name, code, label));
  const added = question.other
    ? withOther(listed, { question, reading, codes, name: OTHER })
    : { options: listed, other: undefined };
  if (added.other !== undefined) {
    fields.push({ ...field(OTHER, added.other.code, added.other.label), use: "other" });
  }
  const made: SeveralAnswers = {
    ...base,
    type: "several-answers",
    options: added.options,
    ...bounds(question, reading),
    ...(memory.ordered === undefined ? {} : { ordered: memory.ordered }),
  };
  const comments = (question.type === "P" ? coded : []).map(({ name, label }) =>
    beside(question, reading, base, { part: `${name}comment`, named: label }),
  );
  return {
    questions: [made, ...comments.flatMap(({ questions }) => questions)],
    fields: [...fields, ...comments.flatMap((one) => one.fields)],
    readings: [[base.code, { notChosen: NOT_CHOSEN }]],
    variables: optionVariables(question, base.code, coded, added.other?.code, reading),
  };
}

function optionVariables(
  question: LimeQuestion,
  code: Code,
  coded: readonly { readonly name: string; readonly code: Code }[],
  other: Code | undefined,
  reading: Reading,
): MadeQuestions["variables"] {
  const all = other === undefined ? coded : [...coded, { name: OTHER, code: other }];
  // Conditions of old versions compare the question as a whole with the option that has to be chosen.
  const byName = new Map(coded.map(({ name, code: part }) => [name, part]));
  const whole = { question: code, holds: "choice", answers: byName } as const;
  const ofWhole = reading.names(question).map((name) => [name, whole] as const);
  const ofParts = all.flatMap(({ name, code: part }) => {
    const answers = name === OTHER ? new Map<string, Code>() : new Map([["Y", part]]);
    const variable = { question: code, part, holds: "option", answers } as const;
    return reading.names(question, name).map((one) => [one, variable] as const);
  });
  return [...ofWhole, ...ofParts];
}

/** One box to tick: yes, or nothing said. */
function oneTick(question: LimeQuestion, part: LimePart, reading: Reading): MadeQuestions {
  reading.changed(question, TICK.type[reading.language], TICK.as[reading.language]);
  const base = askedBase(question, reading);
  const label = reading.texts.textOr(part.text, question.code, part.code);
  const byName = new Map([
    ["Y", "y"],
    ["N", "n"],
  ]);
  const options = fixedAnswers("Y", reading).map((answer) => ({
    code: answer.name.toLowerCase(),
    label: answer.label,
  }));
  const text = joinedText(base.text, label);
  const made = chosenFrom(question, { ...base, text, type: "one-answer", options }, byName, reading);
  const names = reading.names(question, part.code, reading.headers(base.text, label));
  const variable = { question: base.code, holds: "choice", answers: byName } as const;
  return {
    ...made,
    fields: made.fields.map((field) => ({ ...field, names })),
    variables: reading.names(question, part.code).map((name) => [name, variable]),
  };
}

const TICK = {
  type: { nl: "één vakje om aan te kruisen", en: "one box to tick" },
  as: { nl: "ja of nee", en: "yes or no" },
} as const;

/** 0 is no limit. */
function bounds(
  question: LimeQuestion,
  reading: Reading,
): { readonly atLeast?: number; readonly atMost?: number } {
  const [atLeast, atMost] = ["min_answers", "max_answers"].map(
    (name) => numberAttribute(question, name, reading) || undefined,
  );
  const count = question.parts.length + (question.other ? 1 : 0);
  const limits = {
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
  };
  return reading.limitsAt(question).ofChoices(limits, count);
}

/** A list in order of preference: a column a place, with the answer that was given it. */
export function ranking(question: LimeQuestion, reading: Reading): MadeQuestions {
  const listed = question.answers.length > 0 ? question.answers : question.parts;
  if (listed.length < 2) return tooFew(question, reading);
  const base = askedBase(question, reading);
  const memory = memoryOf(question);
  const { coded } = codedAnswers(answersOf(listed, question.code, reading), memory);
  const options = coded.map((answer) => optionOf(answer, memory, {}));
  const most =
    numberAttribute(question, "max_answers", reading) ??
    numberAttribute(question, "max_subquestions", reading);
  const fitting = most
    ? reading.limitsAt(question).ofRanking({ places: most }, options.length).places
    : undefined;
  const places = most === memory.places || fitting !== options.length ? fitting : undefined;
  const made: Ranking = {
    ...base,
    type: "ranking",
    options,
    ...(places === undefined ? {} : { places }),
  };
  const fields = Array.from({ length: places ?? options.length }, (_, i): AnswerField => {
    const place = i + 1;
    const rank = reading.texts.own(`Rangorde ${place}`, `Rank ${place}`);
    return {
      names: reading.names(question, String(place), reading.headers(base.text, rank)),
      use: "at-place",
      question: base.code,
      place,
    };
  });
  const reads = coded.map(({ name, code }) => ({ source: name, code }));
  return { questions: [made], fields, readings: [[base.code, { reads }]], variables: [] };
}
