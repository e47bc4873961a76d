import { randomBytes } from "node:crypto";
import type { StatementSync } from "node:sqlite";
import type { SubmissionOutcome } from "../../fieldwork/answers.ts";
import type { Ballot } from "../../workflow/fieldwork-ports.ts";
import type { BallotWriter, BoxKind } from "../sql/ballot-box.ts";
import { rowSum } from "../sql/row-sum.ts";
import type { BoxTables } from "../sql/tables.ts";
import type { SqliteStore } from "./store.ts";

interface Statements {
  readonly spend: StatementSync;
  readonly known: StatementSync;
  readonly put: StatementSync;
}

/** Submissions as prepared statements on Node's driver, all of a group in one transaction. */
export function sqliteWriter(store: SqliteStore<BoxTables>, kind: BoxKind): BallotWriter {
  const { database, db } = store;
  let statements: Statements | undefined;
  const inOneTransaction = (ballots: readonly Ballot[]): SubmissionOutcome[] => {
    statements ??= prepared(store, kind);
    database.exec("begin immediate");
    try {
      const outcomes = writeAll(ballots, statements, kind);
      database.exec("commit");
      return outcomes;
    } catch (error) {
      if (database.isTransaction) database.exec("rollback");
      throw error;
    }
  };
  return {
    lanes: 1,
    // Through Kysely's queue, since a transaction of its own may be under way on this connection.
    write: (ballots) => db.connection().execute(async () => inOneTransaction(ballots)),
  };
}

function prepared({ database }: SqliteStore<BoxTables>, kind: BoxKind): Statements {
  const spend =
    kind === "keyed"
      ? "insert into spent select key_hash, ?2, ?3, ?4 from issued where key_hash = ?1 on conflict do nothing"
      : "insert into spent values (?1, ?2, ?3, ?4) on conflict do nothing";
  return {
    spend: database.prepare(spend),
    known: database.prepare("select form_hash, content_hash from spent where key_hash = ?"),
    put: database.prepare("insert into answer (id, answers, sum) values (?, ?, ?)"),
  };
}

function writeAll(ballots: readonly Ballot[], statements: Statements, kind: BoxKind): SubmissionOutcome[] {
  const outcomes: SubmissionOutcome[] = new Array<SubmissionOutcome>(ballots.length);
  const stored: string[] = [];
  // In the order of the hashes: rows of one group lie on the disk as if they had come in any order.
  const order = ballots
    .map((ballot, at) => ({ ballot, at, key: kind === "keyed" ? (ballot.keyHash ?? "") : ballot.formHash }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.at - other.at));
  for (const { ballot, at, key } of order) {
    const { formHash, contentHash } = ballot;
    const spent = statements.spend.run(key, formHash, contentHash, rowSum(key, formHash, contentHash));
    const isNew = Number(spent.changes) === 1;
    outcomes[at] = isNew ? "stored" : whatItIs(ballot, statements.known.get(key));
    if (isNew) stored.push(JSON.stringify(ballot.answers));
  }
  const rows = idsFor(stored.length).map((id, i) => ({ id, answers: stored[i] ?? "" }));
  rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id, answers } of rows) statements.put.run(id, answers, rowSum(id, answers));
  return outcomes;
}

function whatItIs(ballot: Ballot, known: Record<string, unknown> | undefined): SubmissionOutcome {
  if (known === undefined || known["form_hash"] !== ballot.formHash) return "refused";
  return known["content_hash"] === ballot.contentHash ? "again" : "different";
}

/**
 * Random ids for the answers of one group. They share their first half, so that a million answers are written page by
 * page instead of all over the file; the second half alone is more than can be guessed.
 */
function idsFor(count: number): string[] {
  const group = randomBytes(9).toString("base64url");
  return Array.from({ length: count }, () => group + randomBytes(9).toString("base64url"));
}
