import type { Code } from "../../questionnaire/code.ts";
import { isAsked, type AskedQuestion, type Question } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import { say } from "../../text.ts";
import { columnFor, type Column, type Source } from "./column.ts";
import type { AnswerFault } from "./fault.ts";

/** One question, ready to read the answers to it. */
export interface QuestionCheck {
  readonly code: Code;
  readonly when: Condition | undefined;
  readonly variables: readonly string[];
  /** Whether anything was sent for it. */
  isIn(sent: ReadonlyMap<string, string>): boolean;
  /** Puts the answers into `answers` and what is wrong with them into `faults`. */
  read(
    sent: ReadonlyMap<string, string>,
    source: Source,
    answers: Map<string, string>,
    faults: AnswerFault[],
  ): void;
}

export function questionCheck(question: Question): QuestionCheck {
  const base = { code: question.code, when: question.when };
  if (!isAsked(question)) return { ...base, variables: [], isIn: () => false, read: () => undefined };
  const columns = definitionOf(question)
    .variables(question)
    .map((variable) => columnFor(variable, question));
  const choices = columns.filter(({ variable }) => variable.level === "dichotomous");
  const rest = columns.filter((column) => !choices.includes(column));
  const settle = settlerOf(question, columns);
  return {
    ...base,
    variables: columns.map(({ variable }) => variable.code),
    isIn: (sent) => columns.some(({ variable }) => (sent.get(variable.code) ?? "").trim() !== ""),
    read: (sent, source, answers, faults) => {
      const before = faults.length;
      for (const column of choices) readColumn(column, sent, source, answers, faults);
      settleChoices(choices, answers);
      for (const column of rest) readColumn(column, sent, source, answers, faults);
      settle(source, answers, faults, faults.length > before);
    },
  };
}

function readColumn(
  { variable, read }: Column,
  sent: ReadonlyMap<string, string>,
  source: Source,
  answers: Map<string, string>,
  faults: AnswerFault[],
): void {
  const written = sent.get(variable.code);
  if (written === undefined || written === "") return;
  const reading = read(written, source);
  if (typeof reading !== "string") {
    const { refused: code, values = {} } = reading;
    faults.push({ code, question: variable.question, variable: variable.code, values });
  } else if (reading !== "") {
    answers.set(variable.code, reading);
  }
}

type Settler = (
  source: Source,
  answers: Map<string, string>,
  faults: AnswerFault[],
  isFaulty: boolean,
) => void;

/** What a whole question asks of its columns together. */
function settlerOf(question: AskedQuestion, columns: readonly Column[]): Settler {
  const definition = definitionOf(question);
  const others = columns.map(({ variable }) => variable).filter(({ text }) => text === "other");
  const limits: AnswerFault["values"] = { ...definition.limits?.(question) };
  const isRequired = question.required === true;
  return (source, answers, faults, isFaulty) => {
    const cell = (variable: string): string | undefined => answers.get(variable);
    const chosen = others.length > 0 || isRequired ? definition.given(question, cell) : undefined;
    for (const other of others) settleOther(other, chosen?.chosen ?? [], source, answers, faults);
    if (isFaulty) return;
    const isMissing = isRequired && !isComplete(question, cell, chosen !== undefined);
    const wrong =
      definition.contradiction?.(question, cell) ??
      definition.shortcoming?.(question, cell) ??
      (isMissing ? "answer-required" : undefined);
    if (wrong !== undefined) faults.push({ code: wrong, question: question.code, values: limits });
  };
}

function isComplete(
  question: AskedQuestion,
  cell: (variable: string) => string | undefined,
  isGiven: boolean,
): boolean {
  return isGiven && (definitionOf(question).isComplete?.(question, cell) ?? true);
}

/** As in responses.csv: beside a chosen option the others are "0"; who chose nothing skipped the question. */
function settleChoices(choices: readonly Column[], answers: Map<string, string>): void {
  if (choices.length === 0) return;
  const isChosen = choices.some(({ variable }) => answers.get(variable.code) === "1");
  for (const { variable } of choices) {
    const value = answers.get(variable.code) ?? "0";
    // Put in anew, so that equal answers stand in the same order whatever was sent.
    answers.delete(variable.code);
    if (isChosen) answers.set(variable.code, value);
  }
}

/** Words and the option they belong to stand together. */
function settleOther(
  other: Variable,
  chosen: readonly Code[],
  source: Source,
  answers: Map<string, string>,
  faults: AnswerFault[],
): void {
  const words = answers.get(other.code);
  const isChosen = other.part !== undefined && chosen.includes(other.part);
  if (isChosen === (words !== undefined)) return;
  if (!isChosen) answers.delete(other.code);
  if (!isChosen && source === "form") return;
  if (faults.some(({ variable }) => variable === other.code)) return;
  const values = { variable: other.code, label: say(other.label, { language: "nl", register: "je" }) };
  const code = isChosen ? "answer-other-empty" : "answer-other-unchosen";
  faults.push({ code, question: other.question, variable: other.code, values });
}
