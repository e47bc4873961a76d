import type { ProblemCode } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import { questionsOf } from "../../questionnaire/model.ts";
import { holds, type GivenAnswers } from "../../questionnaire/routing.ts";
import type { Answers } from "../answers.ts";
import type { Source } from "./column.ts";
import type { AnswerFault } from "./fault.ts";
import { questionCheck, type QuestionCheck } from "./question.ts";

/** What was sent, read against the questionnaire. */
export interface CheckedAnswers {
  /** Answers as they are kept, of questions that were asked, in the order of the columns. */
  readonly answers: ReadonlyMap<string, string>;
  /** Which questions and explanations are asked after these answers. */
  readonly asked: ReadonlySet<Code>;
  readonly faults: readonly AnswerFault[];
}

/**
 * Reads one participant's answers by variable. From a form, what no longer counts is left out: answers to questions
 * that are not asked any more, words beside an option that is not chosen. From a program both are faults.
 */
export type AnswerCheck = (sent: ReadonlyMap<string, string>, source: Source) => CheckedAnswers;

/**
 * Questionnaire → check. What does not depend on the answers is worked out once, since every page of every participant
 * is read with it. Routing is decided in the same pass: an answer counts for what comes after it.
 */
export function answerCheck(questionnaire: Questionnaire): AnswerCheck {
  const byCode = new Map(questionsOf(questionnaire).map((question) => [question.code, question]));
  const pages = questionnaire.pages.map(({ when, questions }) => ({
    when,
    questions: questions.map(questionCheck),
  }));
  const known = new Set(pages.flatMap((page) => page.questions.flatMap(variablesIn)));
  return (sent, source) => {
    const answers = new Map<string, string>();
    const asked = new Set<Code>();
    const faults: AnswerFault[] = source === "program" ? unknownIn(sent, known) : [];
    const cell = (variable: string): string | undefined => answers.get(variable);
    // Answers of questions that were not asked are never put in, so none of them can be given.
    const given: GivenAnswers = (code, row) => {
      const question = byCode.get(code);
      return question === undefined ? undefined : definitionOf(question).given(question, cell, row);
    };
    for (const page of pages) {
      const open = page.when === undefined || holds(page.when, given);
      for (const one of page.questions) {
        if (open && (one.when === undefined || holds(one.when, given))) {
          asked.add(one.code);
          one.read(sent, source, answers, faults);
        } else if (source === "program" && one.isIn(sent)) {
          faults.push(faultOf("answer-not-asked", one.code));
        }
      }
    }
    return { answers, asked, faults };
  };
}

/** The answers as they are kept in the ballot box. */
export function asAnswers(answers: ReadonlyMap<string, string>): Answers {
  return Object.fromEntries(answers);
}

function variablesIn(one: QuestionCheck): readonly string[] {
  return one.variables;
}

function unknownIn(sent: ReadonlyMap<string, string>, known: ReadonlySet<string>): AnswerFault[] {
  return [...sent.keys()]
    .filter((name) => !known.has(name))
    .map((name) => ({ code: "answer-variable-unknown", values: { variable: name.slice(0, 80) } }));
}

function faultOf(code: ProblemCode, question: Code): AnswerFault {
  return { code, question, values: {} };
}
