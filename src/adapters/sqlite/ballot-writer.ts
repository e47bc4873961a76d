import type { StatementSync } from "node:sqlite";
import type { SubmissionOutcome } from "../../fieldwork/answers.ts";
import type { Ballot } from "../../workflow/fieldwork-ports.ts";
import {
  answerRows,
  comparedWith,
  spentRow,
  turnsOf,
  type BallotWriter,
  type BoxKind,
} from "../sql/ballot-writer.ts";
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
      store.checkFile();
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
  const stored: Ballot[] = [];
  for (const turn of turnsOf(ballots, kind)) {
    const { key_hash, form_hash, content_hash, sum } = spentRow(turn);
    const isNew = Number(statements.spend.run(key_hash, form_hash, content_hash, sum).changes) === 1;
    if (isNew) stored.push(turn.ballot);
    outcomes[turn.at] = isNew ? "stored" : comparedWith(turn.ballot, spentBefore(statements, key_hash));
  }
  for (const { id, answers, sum } of answerRows(stored)) statements.put.run(id, answers, sum);
  return outcomes;
}

function spentBefore({ known }: Statements, key: string): BoxTables["spent"] | undefined {
  return known.get(key) as BoxTables["spent"] | undefined;
}
