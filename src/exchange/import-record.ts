import type { ListReason } from "./source/table.ts";

/** `import.json`: what an import read and wrote (`import.v1`). The program writes it, and nobody needs to change it. */
export interface ImportRecord {
  readonly format: "import.v1";
  /** The files that were read, in order. */
  readonly files: readonly ImportedFile[];
  /** The files that were written; one that is different now was changed by somebody. */
  readonly written: readonly WrittenMark[];
  /** What a questionnaire of another program held and was not taken over as it stood. */
  readonly notKept?: readonly NotKept[];
}

export interface NotKept {
  /** What happened to it, by its name in docs/problems.md. */
  readonly what: string;
  /** What the program calls the question; empty where it is about all of them. */
  readonly at: string;
  /** What was there, in its own words. */
  readonly said: string;
}

export interface ImportedFile {
  /** Tells this file from another; ids of rows do not follow from it. */
  readonly digest: string;
  /** Rows below the header. */
  readonly rows: number;
  /** Rows that are in responses.csv. */
  readonly imported: number;
  /** Rows that are not, each with the reason: together with the imported ones, all rows. */
  readonly listed: readonly ListedInFile[];
}

export interface ListedInFile {
  /** Its number in the file, counted from 1 with the header. */
  readonly row: number;
  /** Why it is not imported. */
  readonly reason: ListReason;
}

export interface WrittenMark {
  /** Its name in the poll's folder. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}
