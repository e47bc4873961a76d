import { askedQuestions, variablesOf } from "../questionnaire/asked.ts";
import type { Code } from "../questionnaire/code.ts";
import { questionsOf, type Question, type Questionnaire } from "../questionnaire/model.ts";
import type { CellReader } from "../questionnaire/question-types/definition.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";
import type { Variable } from "../questionnaire/variables.ts";
import { columnBuilder, type ColumnBuilder } from "./columns.ts";
import type { DataSet } from "./data-set.ts";
import { STATUS_MARKS } from "./status.ts";

/** Puts the answers of participants, one by one and in any order, into the columns of a data set. */
export interface Collector {
  /** Answers by variable, as they were given: words carry no marks here. */
  put(row: number, answers: Readonly<Record<Code, string>>): void;
  /** Values that fitted no variable or belonged to a question that was not asked; they are left out. */
  readonly leftOut: number;
  /** The data set, with an id a row. */
  finish(rows: readonly string[]): DataSet;
}

export function collector(questionnaire: Questionnaire, size: number): Collector {
  const columns = variablesOf(questionnaire).map((variable) => ({
    variable,
    builder: columnBuilder(variable, size),
  }));
  const byCode = new Map(questionsOf(questionnaire).map((question) => [question.code, question]));
  const known = new Set(columns.map(({ variable }) => variable.code));
  const asked = askedQuestions(questionnaire);
  let leftOut = 0;
  return {
    put: (row, answers) => {
      const cell: CellReader = (code) => valueIn(answers, code);
      const codes = asked(cell);
      leftOut += Object.keys(answers).filter((code) => !known.has(code)).length;
      for (const { variable, builder } of columns) {
        const question = codes.has(variable.question) ? byCode.get(variable.question) : undefined;
        if (!fill(builder, row, variable, question, cell)) leftOut++;
      }
    },
    get leftOut() {
      return leftOut;
    },
    finish: (rows) => ({
      size,
      rows,
      variables: columns.map(({ variable }) => variable),
      columns: new Map(columns.map(({ variable, builder }) => [variable.code, builder.column])),
    }),
  };
}

function valueIn(answers: Readonly<Record<Code, string>>, code: Code): string | undefined {
  const value = Object.hasOwn(answers, code) ? answers[code] : undefined;
  return value === "" ? undefined : value;
}

/** Fills one cell; false where an answer had to be left out. */
function fill(
  builder: ColumnBuilder,
  row: number,
  variable: Variable,
  question: Question | undefined,
  cell: CellReader,
): boolean {
  const value = cell(variable.code);
  if (question === undefined || !isOpen(variable, question, cell)) {
    builder.put(row, STATUS_MARKS["not-asked"]);
    return value === undefined;
  }
  const written = writtenAs(variable, question, cell, value);
  if (builder.put(row, written)) return true;
  builder.put(row, STATUS_MARKS.skipped);
  return false;
}

/** Words beside an option are asked only of who chose it. */
function isOpen(variable: Variable, question: Question, cell: CellReader): boolean {
  if (variable.text !== "other") return true;
  return (
    definitionOf(question)
      .given(question, cell)
      ?.chosen.includes(variable.part ?? "") === true
  );
}

/**
 * What stands in responses.csv. An option beside a chosen one was not chosen, and where none was chosen the question was
 * skipped. A text that begins with # would be read as a mark: its sign is doubled.
 */
function writtenAs(
  variable: Variable,
  question: Question,
  cell: CellReader,
  value: string | undefined,
): string {
  if (variable.level === "dichotomous") {
    return definitionOf(question).given(question, cell) === undefined ? STATUS_MARKS.skipped : (value ?? "0");
  }
  if (value === undefined) return STATUS_MARKS.skipped;
  const words = value.trimStart();
  return variable.level === "text" && words.startsWith("#") ? `#${words}` : value;
}
