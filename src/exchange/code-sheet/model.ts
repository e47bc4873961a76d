import type { Code } from "../../questionnaire/code.ts";
import type { CodeGiven } from "../../coding/give-codes.ts";

/** One row of a sheet on which somebody writes codes beside answers. */
export interface SheetRow {
  readonly row: string;
  /** Empty where it says that no code fits; undefined where nothing was written. */
  readonly codes: readonly CodeGiven[] | undefined;
  readonly backTo?: Code;
  /** Who coded it, where the sheet says so. */
  readonly by?: string;
  readonly why?: string;
}

/** A row of a sheet as it is given out. */
export interface SheetLine {
  readonly row: string;
  readonly answer: string;
  /** Columns between the answer and the codes: what others coded, where that may be seen. */
  readonly beside?: readonly string[];
  readonly codes: string;
}
