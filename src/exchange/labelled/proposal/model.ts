import type { MapColumn, MapQuestion } from "../../import-map.ts";
import type { SourceTable } from "../../source/table.ts";

/** Labelled data of another program as questions and a table of answers, in the parts of a map for a person to look at. */
export interface LabelledProposal {
  readonly title: string;
  readonly questions: readonly MapQuestion[];
  readonly columns: readonly MapColumn[];
  /** A column a variable, or a set of which each variable holds one of the answers; two header rows: names, labels. */
  readonly table: SourceTable;
  /** Per column the variables that stand in it. */
  readonly variables: readonly (readonly number[])[];
}

/** A cell that says a question was not asked. */
export const NOT_ASKED = "#not-asked";

/** Between several answers in one cell. */
export const BETWEEN = " | ";
