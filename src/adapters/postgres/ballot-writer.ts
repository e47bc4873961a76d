import type { Pool, PoolClient } from "pg";
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
import { codeOf } from "./pool.ts";

/** Groups written side by side: the next is sent while the disk syncs the last. */
const LANES = 2;
/** How often a group is tried again that another transaction was in the way of. */
const TRIES = 5;
/** Serialization failure, deadlock. */
const IN_THE_WAY = ["40001", "40P01"];

type Spent = BoxTables["spent"];

/** Submissions as prepared statements over arrays, all of a group in one transaction. */
export function postgresWriter(pool: Pool, schema: string, kind: BoxKind): BallotWriter {
  const statements = statementsFor(schema, kind);
  const write = async (ballots: readonly Ballot[]): Promise<readonly SubmissionOutcome[]> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      return await inOneTransaction(client, statements, ballots, kind);
    } catch (error) {
      broken = error instanceof Error ? error : new Error("the database failed");
      throw error;
    } finally {
      // A connection that failed in the middle of a transaction is not used again.
      client.release(broken);
    }
  };
  return {
    lanes: LANES,
    close: () => Promise.resolve(),
    write: async (ballots) => {
      for (let i = 1; ; i++) {
        try {
          return await write(ballots);
        } catch (error) {
          if (i === TRIES || !IN_THE_WAY.includes(codeOf(error) ?? "")) throw error;
        }
      }
    },
  };
}

interface Statements {
  readonly spend: { readonly name: string; readonly text: string };
  readonly known: { readonly name: string; readonly text: string };
  readonly put: { readonly name: string; readonly text: string };
}

function statementsFor(schema: string, kind: BoxKind): Statements {
  const known = kind === "keyed" ? `join "${schema}".issued using (key_hash)` : "";
  return {
    spend: {
      name: `spend ${schema}`,
      text: `insert into "${schema}".spent (key_hash, form_hash, content_hash, sum)
        select key_hash, form_hash, content_hash, given.sum
        from unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) as given (key_hash, form_hash, content_hash, sum)
        ${known} order by key_hash on conflict do nothing returning key_hash, form_hash, content_hash`,
    },
    known: {
      name: `known ${schema}`,
      text: `select key_hash, form_hash, content_hash from "${schema}".spent where key_hash = any($1::text[])`,
    },
    put: {
      name: `put ${schema}`,
      text: `insert into "${schema}".answer (id, answers, sum) select * from unnest($1::text[], $2::text[], $3::bigint[])`,
    },
  };
}

async function inOneTransaction(
  client: PoolClient,
  { spend, known, put }: Statements,
  ballots: readonly Ballot[],
  kind: BoxKind,
): Promise<readonly SubmissionOutcome[]> {
  const turns = turnsOf(ballots, kind);
  const rows = turns.map(spentRow);
  await client.query("begin");
  const { rows: spent } = await client.query<Spent>({
    ...spend,
    values: [
      rows.map((row) => row.key_hash),
      rows.map((row) => row.form_hash),
      rows.map((row) => row.content_hash),
      rows.map((row) => row.sum),
    ],
  });
  const outcomes = new Array<SubmissionOutcome>(ballots.length);
  const fresh = new Map(spent.map((row) => [row.key_hash, row]));
  const stored: Ballot[] = [];
  const before: (typeof turns)[number][] = [];
  for (const turn of turns) {
    const row = fresh.get(turn.key);
    const isNew = row !== undefined && comparedWith(turn.ballot, row) === "again";
    if (!isNew) before.push(turn);
    else {
      outcomes[turn.at] = "stored";
      stored.push(turn.ballot);
      // What else came under the same key in this group is compared with the row like any later one.
      fresh.delete(turn.key);
    }
  }
  if (stored.length > 0) {
    const put_ = answerRows(stored);
    await client.query({
      ...put,
      values: [put_.map((row) => row.id), put_.map((row) => row.answers), put_.map((row) => row.sum)],
    });
  }
  if (before.length > 0) {
    const found = await client.query<Spent>({ ...known, values: [before.map(({ key }) => key)] });
    const byKey = new Map(found.rows.map((row) => [row.key_hash, row]));
    for (const { ballot, at, key } of before) outcomes[at] = comparedWith(ballot, byKey.get(key));
  }
  await client.query("commit");
  return outcomes;
}
