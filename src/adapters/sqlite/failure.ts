import { StoreFailure } from "../../workflow/store-failure.ts";

/** Result codes of SQLite (sqlite.org/rescode.html), the lowest byte of an extended code. */
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** What a failure of SQLite means for the store; anything else stays what it is. */
export function failureOf(error: unknown, store: string): unknown {
  const code = codeOf(error);
  if (!(error instanceof Error) || code === undefined) return error;
  return code === CORRUPT || code === NOT_A_DATABASE
    ? new StoreFailure("damaged", store, error.message)
    : new StoreFailure("unavailable", store, error.message);
}

/** Whether somebody else holds what was asked for, which passes. */
export function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  return code === BUSY || code === LOCKED;
}

function codeOf(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : undefined;
}
