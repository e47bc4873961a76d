/** A stable name for a question, option, page or row. It survives rewording and waves. */
export type Code = string;

/** Lower case, no underscore: `_` joins codes into the names of columns. */
export const CODE_PATTERN = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** The column of responses.csv with the ids of rows: no question is called so. */
export const ROW_CODE: Code = "row";

export function isCode(text: string): boolean {
  return CODE_PATTERN.test(text);
}
