import { Pool, TypeOverrides, types } from "pg";
import { StoreFailure } from "../../workflow/store-failure.ts";

/** Most connections one process takes; PostgreSQL serves 100 in all unless it is told otherwise. */
const MOST = 10;
/** A database that is away is said to be so within this, in milliseconds. */
const PATIENCE = 5000;

/** Connections to the database at a `postgres://` address. Passwords and certificates as libpq has them. */
export function poolAt(url: string): Pool {
  const own = new TypeOverrides(types);
  // Counts and checksums stay far below 2^53.
  own.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
    max: MOST,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: 4 * PATIENCE,
    keepAlive: true,
    application_name: "peilschaal",
    types: own,
    // Whatever the server's settings: an answer is on its disk before it is acknowledged.
    options: "-c synchronous_commit=on -c default_transaction_isolation=read\\ committed -c timezone=UTC",
  });
  // A connection that breaks fails the query it was busy with, if any, and the pool makes a new one. Without somebody
  // to hear of it, the break itself would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** What a failure of PostgreSQL or of the way to it means; anything else stays what it is. */
export function failureOf(error: unknown, store: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = codeOf(error) ?? "";
  // Connection, sign-in, no such database, no right, resources, intervention, system, internal (docs, appendix A).
  const away =
    /^(08|28|3D|42501|53|57|58|XX)/.test(code) ||
    /^E[A-Z]+$/.test(code) ||
    /connect|terminated|timeout/i.test(error.message);
  return away ? new StoreFailure("unavailable", store, error.message) : error;
}

/** The SQLSTATE of a refusal, or the code of a failed connection. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
