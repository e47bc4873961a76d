import type { Code } from "../../../questionnaire/code.ts";
import { isAsked, questionsOf, type Question, type Questionnaire } from "../../../questionnaire/model.ts";
import { answerNames, partNames, questionNames } from "./names.ts";

/** The word for the field beside "Other". */
export const OTHER = "other";
const OTHER_ANSWER = "-oth-";

/** A question with what LimeSurvey calls it and its parts. */
export interface NamedQuestion {
  readonly question: Question;
  readonly name: string;
  /** Answers of a list, by code. */
  readonly answers: ReadonlyMap<Code, string>;
  /** Rows, and options of which several may be chosen, by code. */
  readonly parts: ReadonlyMap<Code, string>;
  /** The option that LimeSurvey's own "Other" stands for. */
  readonly other?: Code;
}

/** All questions by code. Names do not depend on anything but the questionnaire. */
export function namedQuestions(questionnaire: Questionnaire): ReadonlyMap<Code, NamedQuestion> {
  const questions = questionsOf(questionnaire);
  const names = questionNames(questions.map(({ code }) => code));
  return new Map(
    questions.map((question) => [question.code, named(question, names.get(question.code) ?? "")]),
  );
}

const NONE: ReadonlyMap<Code, string> = new Map();

function named(question: Question, name: string): NamedQuestion {
  const plain = { question, name, answers: NONE, parts: NONE };
  if (!isAsked(question)) return plain;
  switch (question.type) {
    case "one-answer": {
      const other = otherOf(question.options);
      const listed = question.options.filter(({ code }) => code !== other).map(({ code }) => code);
      const answers = answerNames(listed);
      if (other === undefined) return { ...plain, answers };
      return { ...plain, answers: new Map([...answers, [other, OTHER_ANSWER]]), other };
    }
    case "several-answers": {
      const other = otherOf(question.options);
      const listed = question.options.filter(({ code }) => code !== other).map(({ code }) => code);
      const parts = partNames(listed);
      if (other === undefined) return { ...plain, parts };
      return { ...plain, parts: new Map([...parts, [other, OTHER]]), other };
    }
    case "ranking":
      return {
        ...plain,
        answers: answerNames(question.options.map(({ code }) => code)),
      };
    case "scale":
      return { ...plain, answers: answerNames(scaleCodes(question.scale)) };
    case "grid":
      return {
        ...plain,
        answers: answerNames(scaleCodes(question.scale)),
        parts: partNames(question.rows.map(({ code }) => code)),
      };
    default:
      return plain;
  }
}

function otherOf(options: readonly { readonly code: Code; readonly other?: boolean }[]): Code | undefined {
  return options.find(({ other }) => other === true)?.code;
}

export function scaleCodes({
  points,
  dontKnow,
}: {
  readonly points: readonly { readonly code: Code }[];
  readonly dontKnow?: { readonly code: Code };
}): Code[] {
  return [...points, ...(dontKnow === undefined ? [] : [dontKnow])].map(({ code }) => code);
}
