import type { ColumnType, MapCorrection } from "../exchange/corrections/model.ts";
import type { DialectName } from "../exchange/dialect.ts";
import type { IgnoreReason } from "../exchange/ignore-reason.ts";
import type { MapSource } from "../exchange/import-map.ts";
import type { ListReason } from "../exchange/source/table.ts";
import type { Code } from "../questionnaire/code.ts";
import type { AskedQuestion } from "../questionnaire/model.ts";
import type { Text } from "../text.ts";
import type { SaidProblem } from "./problem.ts";

/** An export that somebody gave for a wave without answers, and what became of it so far. */
export interface ImportView {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly size: number }[];
  /** `refused`: it cannot be imported as it is; `failed`: something went wrong on our side. */
  readonly state: "reading" | "read" | "refused" | "stopped" | "failed" | "written";
  /** What people said of it, in order. */
  readonly corrections: readonly MapCorrection[];
  /** As it was read last; null until it was. */
  readonly preview: ImportPreview | null;
  readonly problems: readonly SaidProblem[];
}

/** Null where none is held. */
export type HeldImportView = ImportView | null;

export interface ImportPreview {
  readonly program: DialectName;
  readonly file: MapSource["file"];
  /** The sheet that was read. */
  readonly sheet: string | null;
  /** The sheets that hold something, in order; none where the file is no workbook. */
  readonly sheets: readonly string[];
  /** The row that the header begins in, counted from 1; null where a file has none. */
  readonly headerRow: number | null;
  /** A poll that Peilschaal wrote, taken as it is. */
  readonly own: boolean;
  readonly rows: number;
  readonly participants: number;
  readonly questions: readonly ImportedQuestion[];
  /** Every column of the source, in order. */
  readonly columns: readonly ImportedColumn[];
  /** How many rows are left out, and why, with the first of them. */
  readonly listed: readonly ListedRows[];
  /** How many questions the wave has now, which give way. */
  readonly replaced: number;
  readonly notKept: readonly SaidProblem[];
}

export interface ImportedQuestion {
  readonly code: Code;
  readonly type: AskedQuestion["type"];
  readonly text: Text;
  /** What one could answer. */
  readonly choices: readonly Text[];
  /** The rows of a grid. */
  readonly rows: readonly Text[];
  /** The numbers of its columns, from 1. */
  readonly columns: readonly number[];
  /** How many participants answered. */
  readonly answers: number;
  /** What is not sure; null where everything is. */
  readonly doubt: string | null;
  /** Its answers make groups of participants. */
  readonly groups: boolean;
  /** Whether one column answers it whole, so that it can be read as another kind of question. */
  readonly single: boolean;
}

export interface ImportedColumn {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  /** The question it belongs to; null where it is not imported. */
  readonly question: Code | null;
  /** Why it is not imported; null where it is. */
  readonly reason: IgnoreReason | null;
  readonly doubt: string | null;
  /** Some of what stands in it; none where that may tell who somebody is. */
  readonly samples: readonly string[];
  readonly filled: number;
  readonly distinct: number;
}

export interface ListedRows {
  readonly reason: ListReason;
  readonly count: number;
  /** Numbers in the file, counted from 1 with the header; the first twenty. */
  readonly rows: readonly number[];
}

/** What somebody says of an export, all of it: what was said before and is not here is taken back. */
export interface SendCorrections {
  readonly corrections: readonly MapCorrection[];
}

export type { ColumnType, MapCorrection };
