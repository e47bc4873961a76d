import type { Code } from "../../../questionnaire/code.ts";
import type { AskedQuestion } from "../../../questionnaire/model.ts";
import type { SourceTable } from "../../source/table.ts";

/**
 * Labelled data of another program as questions and a table of answers, for a person to look at before they become a
 * poll. The parts have the shape of a map of an import, so that one way of correcting serves all.
 */
export interface LabelledProposal {
  readonly title: string;
  readonly questions: readonly ProposedQuestion[];
  readonly columns: readonly ProposedColumn[];
  /** A column a variable, or a set of which each variable holds one of the answers; two header rows: names, labels. */
  readonly table: SourceTable;
  /** Cells that say a question was not asked. */
  readonly notAsked: readonly string[];
}

export interface ProposedQuestion {
  readonly question: AskedQuestion;
  /** What the table has for each answer. */
  readonly reads?: readonly { readonly source: string; readonly code: Code }[];
  /** Several answers stand in one cell, with this between them. */
  readonly splitBy?: string;
  /** Cells of a column of one option that say it was not chosen. */
  readonly notChosen?: readonly string[];
  readonly sure?: false;
  readonly why?: string;
}

export interface ProposedColumn {
  /** Counted from 1. */
  readonly column: number;
  readonly header: string;
  readonly use: "answer" | "choice" | "row" | "ignored";
  readonly question?: Code;
  readonly part?: Code;
  readonly reason?: "personal" | "time" | "technical" | "derived" | "empty";
  readonly sure?: false;
  readonly why?: string;
}

export const NOT_ASKED = "#not-asked";

/** Between several answers in one cell. */
export const BETWEEN = " | ";
