import { problem, type Problem, type ProblemCode } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";

/** What is wrong with one answer; what was answered stands nowhere in it. */
export interface AnswerFault {
  readonly code: ProblemCode;
  readonly question?: Code;
  readonly variable?: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The fault as a problem of the body that a program sent. */
export function problemOf({ code, question, variable, values }: AnswerFault): Problem {
  const column = variable ?? question;
  return problem(code, column === undefined ? {} : { path: `answers.${column}` }, values);
}
