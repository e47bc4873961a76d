import type { PeopleTables } from "./people-schema.ts";

/** The tables of the studio's state: waves, invited counts, what was done, who works in it. */
export interface StudioTables extends PeopleTables {
  readonly wave: { slug: string; name: string; definition: string; state: string; sum: number };
  readonly invited: { slug: string; grp: string; people: number };
  readonly audit: { number: number; entry: string; hash: string };
  readonly destruction: { slug: string; what: string; record: string };
  readonly setting: { name: string; value: string };
}

/**
 * The tables of one ballot box. An answer's row has nothing in common with the row of the key that was spent for it.
 * `sum` is a CRC-32 of the row, so that a byte that changed on the disk is noticed.
 */
export interface BoxTables {
  readonly box: { kind: string; state: string };
  readonly issued: { key_hash: string; grp: string; sum: number };
  readonly spent: { key_hash: string; form_hash: string; content_hash: string; sum: number };
  /** Spent keys of which the rest of the house was told, in lots. */
  readonly told: { key_hash: string };
  readonly answer: AnswerRow;
  /** What `answer` is called once the box is sealed: no submission finds it any more. */
  readonly sealed_answer: AnswerRow;
}

interface AnswerRow {
  id: string;
  answers: string;
  sum: number;
}

/** The files of one closed wave, in pieces. */
export interface DataSetTables {
  readonly file: { path: string; piece: number; bytes: Uint8Array; sum: number };
}
