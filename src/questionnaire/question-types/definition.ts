import type { Problem, ProblemCode } from "../../problem.ts";
import type { Text } from "../../text.ts";
import type { Code } from "../code.ts";
import type { Question } from "../model.ts";
import type { GivenAnswer } from "../routing.ts";
import type { Variable } from "../variables.ts";

/**
 * The table a question is summarised in. Analysis and reports ask for this, never for the type:
 * `distribution` one answer a participant, `multiple` options that stand side by side, `grid` a distribution per
 * row, `ranks` places given to options, `numbers` a quantity, `texts` words only, `none` nothing to count.
 */
export type Summary = "distribution" | "multiple" | "grid" | "ranks" | "numbers" | "texts" | "none";

/** Reads a column of one participant; undefined where there is no answer. */
export type CellReader = (variable: string) => string | undefined;

/** Bounds of an answer: of a number, of how many options, of digits after the comma, of signs. */
export interface Limits {
  readonly least?: number;
  readonly most?: number;
  readonly decimals?: number;
  readonly length?: number;
}

/** Everything the product has to know of a question type to carry it from questionnaire to publication. */
export interface QuestionTypeDefinition<Q extends Question> {
  readonly summary: Summary;
  /** The columns it fills, in order. */
  variables(question: Q): Variable[];
  /** What is wrong with the question itself; `path` is its place in the file. */
  check(question: Q, path: string): Problem[];
  /** The texts beside the question's own that a participant reads, with their places below the question. */
  texts(question: Q): readonly (readonly [path: string, text: Text])[];
  /** Codes of the answers one can choose; routing may name these and no others. */
  choices(question: Q): readonly Code[];
  /** Parts that routing may ask one by one, where the type has any. */
  rows?(question: Q): readonly Code[];
  /** What makes two versions of the question the same measurement, beside its wording and base. */
  measures(question: Q): unknown;
  /** What in an answer cannot be, where the type can tell: two exclusive options, a place given twice. */
  contradiction?(question: Q, cell: CellReader): ProblemCode | undefined;
  /**
   * What an answer still lacks, or has too much of, when a participant gives it here: fewer options than asked for, a
   * place left out. An import is taken as it is.
   */
  shortcoming?(question: Q, cell: CellReader): ProblemCode | undefined;
  /** Whether a required question is answered in full; where absent, any answer will do. */
  isComplete?(question: Q, cell: CellReader): boolean;
  /** The bounds of an answer, for checks and for the words about them. */
  limits?(question: Q): Limits;
  /** The answer in a participant's columns, for routing; `row` for a grid. */
  given(question: Q, cell: CellReader, row?: Code): GivenAnswer | undefined;
}
