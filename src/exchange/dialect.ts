import type { IgnoreReason } from "./ignore-reason.ts";

/**
 * The programs whose exports are known by their habits; `table` is any table with a header, and `spss` and `triple-s`
 * are files that carry labels of their own.
 */
export type DialectName =
  | "qualtrics"
  | "limesurvey"
  | "surveymonkey"
  | "alchemer"
  | "microsoft-forms"
  | "google-forms"
  | "formbricks"
  | "kobo"
  | "surveyjs"
  | "spss"
  | "triple-s"
  | "table";

/** What the words above a column say it is. */
export interface ColumnHead {
  /** The question's words. */
  readonly text: string;
  /** The option, row or field of the question that the column stands for. */
  readonly part?: string;
  /** The program's own code of the question, and of the part. */
  readonly tag?: string;
  readonly partTag?: string;
  /** Columns with the same key belong to one question. */
  readonly group?: string;
  readonly role: ColumnRole;
  /** The program says that words were typed here. */
  readonly typed?: true;
}

/** `other`: words beside an option of the question with the same key. */
export type ColumnRole = "answer" | "other" | IgnoreReason;

/** What a dialect may look at beside the header to read it. */
export interface HeadContext {
  /** The one value a column holds, where it holds only one. */
  readonly onlyValue: (column: number) => string | undefined;
}

export interface HeadMark {
  readonly column: number;
  readonly values: readonly string[];
}

/** One program's habits. Recognition is by the header alone, never by the file's name. */
export interface Dialect {
  /** `rows`: the first few rows of the file. */
  recognises(rows: readonly (readonly string[])[]): boolean;
  headerRows(rows: readonly (readonly string[])[]): number;
  columns(headers: readonly (readonly string[])[], context: HeadContext): readonly ColumnHead[];
  /** What may stand between several answers in one cell; none where each option has a column. */
  readonly separators: readonly string[];
  /** Whether words typed beside "Other" stand in the answer's own cell. */
  readonly otherInPlace: boolean;
  /** Whether numbers may be codes of answers whose labels the file does not tell. */
  readonly codesForAnswers: boolean;
  /** Cells that say a question was not shown. */
  readonly notAsked: readonly string[];
  /** The column and values of rows that did not reach the end; columns count from 0. */
  unfinished?(headers: readonly (readonly string[])[]): HeadMark | undefined;
  /** The same for rows of somebody trying the questionnaire out. */
  tests?(headers: readonly (readonly string[])[]): HeadMark | undefined;
  /** A text as the participant wrote it, where the program writes some signs in a way of its own. */
  readonly words?: (written: string) => string;
}
