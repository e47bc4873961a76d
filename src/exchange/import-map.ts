import type { Code } from "../questionnaire/code.ts";
import type { AskedQuestion } from "../questionnaire/model.ts";
import type { Language, Text } from "../text.ts";
import type { DialectName } from "./dialect.ts";
import type { IgnoreReason } from "./ignore-reason.ts";

/**
 * `map.json`: how an export is read (`map.v1`). Every column of the source stands in it. The program writes it, a
 * person corrects it, and the next import reads it instead of guessing. Where the questions and columns are left out
 * they are recognised anew, by what is said of the source.
 */
export interface MapFile {
  readonly format: "map.v1";
  /** How the file is written. */
  readonly source?: Partial<MapSource>;
  /** Title of the questionnaire. */
  readonly title?: Text;
  /** The languages of the questionnaire. */
  readonly languages?: readonly Language[];
  /** The questions in the order they are asked. */
  readonly questions?: readonly MapQuestion[];
  /** All columns of the source in their order. */
  readonly columns?: readonly MapColumn[];
}

/** A map in which nothing is left out. */
export interface ImportMap extends MapFile {
  readonly source: MapSource;
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly questions: readonly MapQuestion[];
  readonly columns: readonly MapColumn[];
}

export interface MapSource {
  /** The program whose habits the file has. */
  readonly dialect: DialectName;
  /** What kind of file it is; `questionnaire` where the answers, if any, stand beside the questions. */
  readonly file: "csv" | "xlsx" | "sav" | "triple-s" | "questionnaire";
  /** How the letters of a csv are written. */
  readonly encoding?:
    "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-15" | "macintosh" | "cp850";
  /** The sign between cells of a csv. */
  readonly separator?: string;
  /** Whether a quote at the start of a cell begins a quoted cell. */
  readonly quotes?: boolean;
  /** The sheet of a workbook that was read. */
  readonly sheet?: string;
  /** The language of the answers: how numbers are written, and what an answer added by the program is called. */
  readonly language: Language;
  /** Rows of the header. */
  readonly headerRows: number;
  /** The row that the header begins in, where something else stands above it; counted from 1, with empty rows. */
  readonly headerRow?: number;
  /** Cells that mean "no answer", beside empty ones. */
  readonly skipped: readonly string[];
  /** Cells that mean "this question was not shown". */
  readonly notAsked: readonly string[];
  /** Rows of people who did not reach the end. */
  readonly unfinished?: RowMark;
  /** Rows of somebody who tried the questionnaire out; left out and listed. */
  readonly tests?: RowMark;
}

/** Rows that have one of these values in a column; "" is an empty cell. */
export interface RowMark {
  /** Counted from 1. */
  readonly column: number;
  /** Cells that mark a row. */
  readonly values: readonly string[];
}

export interface MapQuestion {
  /** The question as it comes into questionnaire.json. */
  readonly question: AskedQuestion;
  /** What the source writes for each answer. Without an entry the label of an answer stands for it. */
  readonly reads?: readonly MapValue[];
  /** Several answers stand in one cell, with this between them. */
  readonly splitBy?: string;
  /** Cells of a column of one option that say it was not chosen, beside empty ones. */
  readonly notChosen?: readonly string[];
  /** False where the program was not sure; a person looks, corrects and takes it away. */
  readonly sure?: false;
  /** What was not sure. */
  readonly why?: string;
}

export interface MapValue {
  /** What stands in a cell. */
  readonly source: string;
  /** The answer it is. */
  readonly code: Code;
}

/**
 * What a column is for. `answer`: it answers the whole question; `choice`: whether an option was chosen; `row`: the
 * answer to a row of a grid; `place`: the place an option was given; `at-place`: the option given a place; `other`:
 * the words beside an option; `ignored`: not imported.
 */
export type ColumnUse = "answer" | "choice" | "row" | "place" | "at-place" | "other" | "ignored";

export interface MapColumn {
  /** Counted from 1. */
  readonly column: number;
  /** The words above it; several header rows are joined by " | ". */
  readonly header: string;
  /** What the column is for. */
  readonly use: ColumnUse;
  /** The question it belongs to. */
  readonly question?: Code;
  /** The option or row it stands for. */
  readonly part?: Code;
  /** For `at-place`: which place, from 1. */
  readonly place?: number;
  /** Why it is ignored. */
  readonly reason?: IgnoreReason;
  /** False where the program was not sure; a person looks, corrects and takes it away. */
  readonly sure?: false;
  /** What was not sure. */
  readonly why?: string;
}
