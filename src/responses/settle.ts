import { problem, warning, type Problem, type ProblemCode } from "../problem.ts";
import { askedQuestions } from "../questionnaire/asked.ts";
import { isAsked, type AskedQuestion, type Questionnaire } from "../questionnaire/model.ts";
import type { CellReader } from "../questionnaire/question-types/definition.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";
import { columnOf, type Column, type DataSet } from "./data-set.ts";
import { FewOfEach } from "./few-of-each.ts";
import { FIRST_CATEGORY, NO_ANSWER, type Status } from "./status.ts";

const FILE = "responses.csv";
const SKIPPED = NO_ANSWER.indexOf("skipped");
const NOT_ASKED = NO_ANSWER.indexOf("not-asked");
/** "0" of a dichotomy. */
const NOT_CHOSEN = FIRST_CATEGORY;

/**
 * Settles the status of every question for every participant and tells what does not fit. The routing decides what
 * was asked: an empty cell of a question that was not asked becomes "not asked", so that the base is right; an
 * answer to such a question is a mistake. In several-answers questions a row without a chosen option is skipped.
 */
export function settle(data: DataSet, questionnaire: Questionnaire): Problem[] {
  const problems = new FewOfEach();
  const questions = questionnaire.pages.flatMap((page) =>
    page.questions.filter(isAsked).map((question) => settled(question, data, page.when !== undefined)),
  );
  const asked = askedQuestions(questionnaire);
  const read = cellReader(data);
  for (let row = 0; row < data.size; row++) {
    for (const one of questions) if (one.multiple) settleChoices(one, row, problems);
    const cell = read(row);
    const codes = asked(cell);
    for (const one of questions) {
      settleStatus(one, codes.has(one.question.code), row, problems);
      const code = one.contradiction(cell);
      if (code !== undefined) problems.add(warning(code, placeOf(one, row)));
    }
  }
  return [...problems.all(), ...questions.flatMap(unrouted)];
}

/** Another program knew when it asked a question; here nothing says so, and the marks are believed. */
function unrouted({ question, unexplained }: Settled): Problem[] {
  const place = { file: FILE, column: question.code };
  return unexplained === 0 ? [] : [warning("responses-not-asked-unrouted", place, { count: unexplained })];
}

interface Settled {
  readonly question: AskedQuestion;
  readonly multiple: boolean;
  /** The columns that answer it; words beside "Anders" are no answer of their own. */
  readonly columns: readonly Column[];
  readonly contradiction: (cell: CellReader) => ProblemCode | undefined;
  /** Whether the questionnaire says of whom it is asked. */
  readonly routed: boolean;
  /** Participants who were not asked though nothing says why. */
  unexplained: number;
}

function settled(question: AskedQuestion, data: DataSet, pageIsRouted: boolean): Settled {
  const definition = definitionOf(question);
  return {
    question,
    multiple: definition.summary === "multiple",
    columns: definition
      .variables(question)
      .filter((variable) => variable.text !== "other")
      .map((variable) => columnOf(data, variable.code)),
    contradiction: (cell) => definition.contradiction?.(question, cell),
    routed: pageIsRouted || question.when !== undefined,
    unexplained: 0,
  };
}

/** The status of a question for a participant: answered as soon as one of its columns is. */
export function statusOf(columns: readonly Column[], row: number): Status {
  let status: Status | undefined;
  for (const column of columns) {
    const cell = column.cells[row] ?? SKIPPED;
    if (cell >= FIRST_CATEGORY) return "answered";
    status ??= NO_ANSWER[cell];
  }
  return status ?? "skipped";
}

/** Empty beside a chosen option means not chosen; only "not chosen" means nothing was chosen: skipped. */
function settleChoices(one: Settled, row: number, problems: FewOfEach): void {
  const chosen = one.columns.some((column) => (column.cells[row] ?? 0) > NOT_CHOSEN);
  for (const { cells } of one.columns) {
    if (chosen && cells[row] === SKIPPED) cells[row] = NOT_CHOSEN;
    if (!chosen && cells[row] === NOT_CHOSEN) {
      cells[row] = SKIPPED;
      problems.add(warning("responses-nothing-chosen", placeOf(one, row)));
    }
  }
}

function settleStatus(one: Settled, asked: boolean, row: number, problems: FewOfEach): void {
  const status = statusOf(one.columns, row);
  if (asked && status === "not-asked") {
    if (one.routed) problems.add(problem("responses-not-asked-but-routed", placeOf(one, row)));
    else one.unexplained++;
  }
  if (asked) return;
  if (status === "answered") problems.add(problem("responses-answered-unasked", placeOf(one, row)));
  if (status !== "skipped") return;
  for (const { cells } of one.columns) cells[row] = NOT_ASKED;
  problems.add(warning("responses-skipped-unasked", placeOf(one, row)));
}

function placeOf(one: Settled, row: number): { file: string; row: number; column: string } {
  return { file: FILE, row: row + 2, column: one.question.code };
}

/** Reads the columns of a participant as routing wants them. */
export function cellReader(data: DataSet): (row: number) => CellReader {
  const variables = new Map(data.variables.map((variable) => [variable.code, variable]));
  return (row) => (code) => {
    const column = data.columns.get(code);
    const cell = column?.cells[row] ?? SKIPPED;
    if (column === undefined || cell < FIRST_CATEGORY) return undefined;
    if (column.kind === "numbers") return String(column.values[row]);
    if (column.kind === "texts") return column.values[row];
    return variables.get(code)?.categories[cell - FIRST_CATEGORY]?.code;
  };
}
