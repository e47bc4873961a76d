import { StoreFailure } from "../../workflow/store-failure.ts";

/** Result codes of SQLite (sqlite.org/rescode.html), the lowest byte of an extended code. */
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** What a failure of SQLite means for the store; anything else stays what it is. */
export function failureOf(error: unknown, store: string): unknown {
  if (!(error instanceof Error) || !("errcode" in error)) return error;
  const code = Number(error.errcode) & 0xff;
  return code === CORRUPT || code === NOT_A_DATABASE
    ? new StoreFailure("damaged", store, error.message)
    : new StoreFailure("unavailable", store, error.message);
}
