import { pathToFileURL } from "node:url";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { SubmissionOutcome } from "../../fieldwork/answers.ts";
import type { Ballot } from "../../workflow/fieldwork-ports.ts";
import { answerRows, comparedWith, spentRow, turnsOf, type BoxKind } from "../sql/ballot-writer.ts";
import type { BoxTables } from "../sql/tables.ts";
import type { Order, Reply } from "./ballot-messages.ts";
import { connect, watchedFiles } from "./connection.ts";

interface OpenBox {
  readonly database: DatabaseSync;
  readonly kind: BoxKind;
  readonly isThere: () => boolean;
  readonly spend: StatementSync;
  readonly known: StatementSync;
  readonly put: StatementSync;
}

const boxes = new Map<string, OpenBox>();

/** Does what is asked, one thing after the other. */
export function carryOutOrder(order: Order): Reply {
  const { number, path } = order;
  try {
    if (order.do === "write")
      return { number, outcomes: inOneTransaction(boxAt(path, order.kind), order.ballots) };
    letGo(path);
    return { number, outcomes: [] };
  } catch {
    // On a full disk the connection is as good as before; on files that are gone it is not.
    if (boxes.get(path)?.isThere() === false) letGo(path);
    return { number };
  }
}

function letGo(path: string): void {
  const box = boxes.get(path);
  boxes.delete(path);
  if (box?.database.isOpen === true) box.database.close();
}

function boxAt(path: string, kind: BoxKind): OpenBox {
  const before = boxes.get(path);
  if (before !== undefined) return before;
  const file = pathToFileURL(path);
  file.searchParams.set("mode", "rw");
  const database = connect(file);
  const spend =
    kind === "keyed"
      ? "insert into spent select key_hash, ?2, ?3, ?4 from issued where key_hash = ?1 on conflict do nothing"
      : "insert into spent values (?1, ?2, ?3, ?4) on conflict do nothing";
  const box: OpenBox = {
    database,
    kind,
    isThere: watchedFiles(path),
    spend: database.prepare(spend),
    known: database.prepare("select form_hash, content_hash from spent where key_hash = ?"),
    put: database.prepare("insert into answer (id, answers, sum) values (?, ?, ?)"),
  };
  boxes.set(path, box);
  return box;
}

function inOneTransaction(box: OpenBox, ballots: readonly Ballot[]): readonly SubmissionOutcome[] {
  const { database } = box;
  database.exec("begin immediate");
  try {
    const outcomes = writeAll(box, ballots);
    database.exec("commit");
    if (!box.isThere()) throw new Error("the file was taken away");
    return outcomes;
  } catch (error) {
    if (database.isTransaction) database.exec("rollback");
    throw error;
  }
}

function writeAll({ kind, spend, known, put }: OpenBox, ballots: readonly Ballot[]): SubmissionOutcome[] {
  const outcomes: SubmissionOutcome[] = new Array<SubmissionOutcome>(ballots.length);
  const stored: Ballot[] = [];
  for (const turn of turnsOf(ballots, kind)) {
    const { key_hash, form_hash, content_hash, sum } = spentRow(turn);
    const isNew = Number(spend.run(key_hash, form_hash, content_hash, sum).changes) === 1;
    if (isNew) stored.push(turn.ballot);
    const before = isNew ? undefined : (known.get(key_hash) as BoxTables["spent"] | undefined);
    outcomes[turn.at] = isNew ? "stored" : comparedWith(turn.ballot, before);
  }
  for (const { id, answers, sum } of answerRows(stored)) put.run(id, answers, sum);
  return outcomes;
}
