import type { AskedQuestion } from "../../../questionnaire/model.ts";
import { definitionOf } from "../../../questionnaire/question-types/index.ts";
import type { Step } from "../../../questionnaire/routes.ts";
import type { TurnColumn } from "../../../questionnaire/turns.ts";
import { ANSWERED, NO_ANSWER_MARKS, notChosen } from "../marks.ts";
import type { Variable } from "../../../questionnaire/variables.ts";
import { countedVariables } from "../../tabulation/tabulate.ts";
import type { CellsOf, SomeOf } from "./model.ts";
import { limitsOf, subjectsOf } from "./tables.ts";

const [SKIPPED, NOT_ASKED, BROKE_OFF] = NO_ANSWER_MARKS;

/** The cells that whoever took a step is in. */
export function cellsOn(
  { kind, question: code, columns }: Step,
  questions: readonly AskedQuestion[],
): CellsOf[] {
  const question = questions.find((one) => one.code === code);
  if (question === undefined || kind === "put") return [];
  if (kind === "not-asked" || kind === "broke-off") {
    const mark = kind === "not-asked" ? NOT_ASKED : BROKE_OFF;
    return subjectsOf(question).map((subject) => ({ subject, answers: [mark] }));
  }
  return kind === "turn" ? turnCells(question, columns) : skippedCells(question, columns);
}

/** Rows of a grid and options of a ranking can be left empty one by one; elsewhere an answer is an answer. */
function turnCells(question: AskedQuestion, columns: readonly TurnColumn[]): CellsOf[] {
  const whole = { subject: question.code, answers: [ANSWERED] };
  const { summary } = definitionOf(question);
  if (summary === "multiple") {
    const options = columns.map(({ variable: { part = "" }, categories }) => ({
      subject: question.code,
      answers: [categories?.includes("1") === true ? part : notChosen(part)],
    }));
    return [whole, ...options];
  }
  const cells = columns.map(({ variable, categories }) => ({
    subject: variable.code,
    answers: answersIn(categories),
  }));
  return summary === "ranks" ? [whole, ...cells] : cells;
}

function skippedCells(question: AskedQuestion, columns: readonly TurnColumn[]): CellsOf[] {
  const whole = { subject: question.code, answers: [SKIPPED] };
  const { summary } = definitionOf(question);
  if (summary === "multiple") return [whole];
  const cells = columns.map(({ variable }) => ({ subject: variable.code, answers: [SKIPPED] }));
  return summary === "ranks" ? [whole, ...cells] : cells;
}

function answersIn(categories: TurnColumn["categories"]): readonly string[] {
  if (categories === null) return [SKIPPED];
  return categories.length === 0 ? [ANSWERED] : categories;
}

/**
 * Of the options and rows that routing does not look at, how many somebody on this step is in: who chose nothing it
 * looks at chose something else, and who had to choose one chose nothing else.
 */
export function someOn(
  { kind, question: code, columns }: Step,
  questions: readonly AskedQuestion[],
): SomeOf[] {
  const question = questions.find((one) => one.code === code);
  if (question === undefined || (kind !== "turn" && kind !== "skipped") || columns.length === 0) return [];
  const { summary } = definitionOf(question);
  if (!["multiple", "grid", "ranks"].includes(summary)) return [];
  const looked = new Set(columns.map(({ variable }) => variable.code));
  const others = countedVariables(question).filter((variable) => !looked.has(variable.code));
  if (others.length === 0) return [];
  const among = others.map(({ code: subject, part = "" }) =>
    summary === "multiple" ? { subject: code, answers: [part] } : { subject, answers: [ANSWERED] },
  );
  const [least, most] = kind === "skipped" ? [0, 0] : leftToChoose(question, columns, others.length);
  return [{ among, least, most }];
}

function leftToChoose(
  question: AskedQuestion,
  columns: readonly TurnColumn[],
  others: number,
): [least: number, most: number] {
  const chosen = columns.filter(({ variable, categories }) => isFilled(variable, categories)).length;
  const { atLeast, atMost, exclusive } = limitsOf(question);
  if (
    columns.some(
      ({ variable, categories }) => exclusive.includes(variable.part ?? "") && isFilled(variable, categories),
    )
  )
    return [0, 0];
  return [Math.max(0, atLeast - chosen), Math.max(0, Math.min(others, atMost - chosen))];
}

function isFilled({ level }: Variable, categories: TurnColumn["categories"]): boolean {
  return level === "dichotomous" ? categories?.includes("1") === true : categories !== null;
}
