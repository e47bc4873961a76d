import type { ProtectedTable } from "../../analysis/disclosure/model.ts";
import type { Code } from "../../questionnaire/code.ts";
import {
  isAsked,
  isBackground,
  numberedQuestions,
  questionsOf,
  type AskedQuestion,
  type OneAnswer,
} from "../../questionnaire/model.ts";
import { say, type Text } from "../../text.ts";
import type { Wording } from "../wording/wording.ts";
import { wordings } from "../wording/index.ts";
import type { ReportInput } from "./input.ts";

/** What every block is composed with: the input, and how this report speaks. */
export interface Context {
  readonly input: ReportInput;
  readonly wording: Wording;
  readonly say: (text: Text) => string;
  /** Asked questions in the report's order, background questions included. */
  readonly questions: readonly AskedQuestion[];
  readonly totals: ReadonlyMap<string, ProtectedTable>;
  readonly numberOf: (question: Code) => number | null;
  /** "Vraag 3"; the short name of a background question. */
  readonly nameOf: (question: Code) => string;
  readonly shortOf: (question: Code) => string;
}

export function contextOf(input: ReportInput): Context {
  const wording = wordings[input.voice.language];
  const speak = (text: Text): string => say(text, input.voice);
  const questions = inOrder(questionsOf(input.questionnaire).filter(isAsked), input.words.order ?? []);
  const numbers = numberedQuestions(input.questionnaire);
  const byCode = new Map(questions.map((question) => [question.code, question]));
  const shortOf = (code: Code): string => {
    const question = byCode.get(code);
    return question === undefined ? code : speak(question.short ?? question.text);
  };
  return {
    input,
    wording,
    say: speak,
    questions,
    totals: new Map(input.publication.totals.map((table) => [table.subject, table])),
    numberOf: (code) => numbers.get(code) ?? null,
    nameOf: (code) => {
      const number = numbers.get(code);
      return number === undefined ? shortOf(code) : wording.question(number);
    },
    shortOf,
  };
}

/** The background question of a code, if it is one. */
export function backgroundOf(context: Context, code: Code): OneAnswer | undefined {
  return context.questions.find(
    (question): question is OneAnswer => question.code === code && isBackground(question),
  );
}

/** Named questions first in the order named, the rest as asked. */
function inOrder(questions: AskedQuestion[], order: readonly Code[]): AskedQuestion[] {
  const place = (question: AskedQuestion): number => {
    const at = order.indexOf(question.code);
    return at < 0 ? order.length : at;
  };
  return questions
    .map((question, i) => ({ question, i }))
    .sort((a, b) => place(a.question) - place(b.question) || a.i - b.i)
    .map(({ question }) => question);
}
