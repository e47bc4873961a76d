import type { Code } from "../../../questionnaire/code.ts";
import type {
  OneAnswer,
  Option,
  Ranking,
  ScaleQuestion,
  SeveralAnswers,
} from "../../../questionnaire/model.ts";
import { say, type Language, type Text } from "../../../text.ts";
import { ProposedCodes } from "../../labelled/proposal/codes.ts";
import type { AnswerField } from "../../questionnaires/format.ts";
import { isDontKnow, isExclusive } from "../../recognise/labels.ts";
import { beside, joinedText } from "./beside.ts";
import {
  askedBase,
  attribute,
  NOTHING_MADE,
  numberAttribute,
  type MadeQuestions,
  type Reading,
} from "./reading.ts";
import { answersOf, fixedAnswers, scaleOf, type LimeAnswer } from "./scales.ts";
import type { LimePart, LimeQuestion } from "./survey.ts";

const OTHER = "-oth-";

interface Coded extends LimeAnswer {
  readonly code: Code;
}

function codedAnswers(answers: readonly LimeAnswer[]): { coded: Coded[]; codes: ProposedCodes } {
  const codes = new ProposedCodes();
  return {
    coded: answers.map((answer) => ({ ...answer, code: codes.give(answer.name, "antwoord") })),
    codes,
  };
}

const words = (label: Text): string => say(label, { language: "nl", register: "je" });

/** The words by which LimeSurvey's own "Other" goes. */
function otherLabel(question: LimeQuestion, { texts }: Reading): Text {
  const own = question.attributes.get("other_replace_text") ?? new Map<string, string>();
  return texts.text(own, question.code) ?? texts.own("Anders", "Other");
}

/** One of a list, as radio buttons or a menu; with labels of a known scale it is that scale. */
export function list(question: LimeQuestion, reading: Reading): MadeQuestions {
  const answers = answersOf(
    question.answers.filter(({ axis }) => axis === 0),
    question.code,
    reading,
  );
  if (answers.length + (question.other ? 1 : 0) < 2) return tooFew(question, reading);
  const scale = scaleOf(answers, reading);
  if (scale.known && !question.other) return scaleQuestion(question, reading, answers);
  return oneAnswer(question, reading, answers);
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
  const { scale, codes } = scaleOf(answers, reading);
  const made: ScaleQuestion = { ...askedBase(question, reading), type: "scale", scale };
  return chosenFrom(question, made, codes, reading, []);
}

function oneAnswer(question: LimeQuestion, reading: Reading, answers: readonly LimeAnswer[]): MadeQuestions {
  const { coded, codes } = codedAnswers(answers);
  const options = coded.map(({ code, label }): Option =>
    isDontKnow(words(label)) ? { code, label, dontKnow: true } : { code, label },
  );
  const byName = new Map(coded.map(({ name, code }) => [name, code]));
  const base = askedBase(question, reading);
  const fields: AnswerField[] = [];
  if (question.other) {
    const other: Option = {
      code: codes.give("other", "anders"),
      label: otherLabel(question, reading),
      other: true,
    };
    options.push(other);
    byName.set(OTHER, other.code);
    fields.push({
      names: reading.names(question, "other", reading.headers(base.text, other.label)),
      use: "other",
      question: base.code,
      part: other.code,
    });
  }
  const made: OneAnswer = { ...base, type: "one-answer", options };
  const chosen = chosenFrom(question, made, byName, reading, fields);
  if (question.type !== "O") return chosen;
  const comment = beside(question, reading, base, {
    part: "comment",
    named: reading.texts.own("toelichting", "comment"),
  });
  return {
    ...chosen,
    questions: [...chosen.questions, ...comment.questions],
    fields: [...chosen.fields, ...comment.fields],
  };
}

/** A question whose answer is one code in a column of its own. */
function chosenFrom(
  question: LimeQuestion,
  made: OneAnswer | ScaleQuestion,
  byName: ReadonlyMap<string, Code>,
  reading: Reading,
  more: readonly AnswerField[],
): MadeQuestions {
  const { code, text } = made;
  const own = {
    names: reading.names(question, "", reading.headers(text)),
    use: "answer",
    question: code,
  } as const;
  const reads = [...byName].map(([source, answer]) => ({ source, code: answer }));
  const variable = { question: code, holds: "choice", answers: byName } as const;
  return {
    questions: [made],
    fields: [own, ...more],
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
  const { coded, codes } = codedAnswers(answersOf(question.parts, question.code, reading));
  const excluding = new Set(attribute(question, "exclude_all_others").split(/[;,\s]+/));
  const options = coded.map(({ name, code, label }): Option =>
    excluding.has(name) || isExclusive(words(label)) ? { code, label, exclusive: true } : { code, label },
  );
  const field = (name: string, code: Code, label: Text): AnswerField => ({
    names: reading.names(question, name, reading.headers(base.text, label)),
    use: "choice",
    question: base.code,
    part: code,
  });
  const fields = coded.map(({ name, code, label }) => field(name, code, label));
  if (question.other) {
    const other: Option = {
      code: codes.give("other", "anders"),
      label: otherLabel(question, reading),
      other: true,
    };
    options.push(other);
    fields.push({ ...field("other", other.code, other.label), use: "other" });
  }
  const made: SeveralAnswers = { ...base, type: "several-answers", options, ...bounds(question) };
  const comments =
    question.type === "P"
      ? coded.map(({ name, label }) =>
          beside(question, reading, base, { part: `${name}comment`, named: label }),
        )
      : [];
  return {
    questions: [made, ...comments.flatMap(({ questions }) => questions)],
    fields: [...fields, ...comments.flatMap((one) => one.fields)],
    readings: [[base.code, { notChosen: NOT_CHOSEN }]],
    variables: coded.flatMap(({ name, code }) => {
      const variable = {
        question: base.code,
        part: code,
        holds: "option",
        answers: new Map([["Y", code]]),
      } as const;
      return reading.names(question, name).map((one) => [one, variable] as const);
    }),
  };
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
  const options = fixedAnswers("Y", reading).map(({ name, label: said }): Option => ({
    code: name.toLowerCase(),
    label: said,
  }));
  const text = joinedText(base.text, label);
  const made = chosenFrom(question, { ...base, text, type: "one-answer", options }, byName, reading, []);
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

function bounds(question: LimeQuestion): { readonly atLeast?: number; readonly atMost?: number } {
  const [atLeast, atMost] = [
    numberAttribute(question, "min_answers"),
    numberAttribute(question, "max_answers"),
  ];
  const count = question.parts.length + (question.other ? 1 : 0);
  return {
    ...(atLeast === undefined || atLeast < 1 || atLeast > count ? {} : { atLeast }),
    ...(atMost === undefined || atMost < Math.max(1, atLeast ?? 0) ? {} : { atMost }),
  };
}

/** A list in order of preference: a column a place, with the answer that was given it. */
export function ranking(question: LimeQuestion, reading: Reading): MadeQuestions {
  const listed = question.answers.length > 0 ? question.answers : question.parts;
  if (listed.length < 2) return tooFew(question, reading);
  const base = askedBase(question, reading);
  const { coded } = codedAnswers(answersOf(listed, question.code, reading));
  const options = coded.map(({ code, label }): Option => ({ code, label }));
  const most = numberAttribute(question, "max_answers") ?? numberAttribute(question, "max_subquestions");
  const places = most !== undefined && most >= 1 && most < options.length ? most : undefined;
  const made: Ranking = { ...base, type: "ranking", options, ...(places === undefined ? {} : { places }) };
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
