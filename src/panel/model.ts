import type { Code } from "../questionnaire/code.ts";
import type { Language, Text } from "../text.ts";

/** Somebody who can be invited. Lives in the panel register and nowhere else. */
export interface Member {
  /** Random; says nothing of when somebody joined. */
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  /** Code of an option of the background question whose options are the groups. */
  readonly group: Code;
  readonly language: Language;
  /** Asked not to be invited any more; remembered, so that the next list does not bring them back. */
  readonly optedOut: boolean;
}

/** A row of a list that somebody brings in, before it is decided what to do with it. */
export interface Candidate extends Omit<Member, "id" | "optedOut"> {
  /** Counted from 1 with the header, as a spreadsheet shows it. */
  readonly row: number;
}

/** A list as cells, header first; rows of a spreadsheet that are empty may be left out. */
export interface PanelList {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** A group people can be in: an option of the background question. */
export interface Group {
  readonly code: Code;
  readonly label: Text;
}
