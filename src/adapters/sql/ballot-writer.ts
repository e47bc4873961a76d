import type { SubmissionOutcome } from "../../fieldwork/answers.ts";
import type { Ballot } from "../../workflow/fieldwork-ports.ts";
import { chanceBytes } from "../chance.ts";
import { rowSum } from "./row-sum.ts";
import type { BoxTables } from "./tables.ts";

export type BoxKind = "keyed" | "open-link";

/** What a database does in its own way: many submissions in one transaction, on disk when it resolves. */
export interface BallotWriter {
  write(ballots: readonly Ballot[]): Promise<readonly SubmissionOutcome[]>;
  /** How many groups may be written side by side. */
  readonly lanes: number;
  /** Lets go of what it holds of the box. */
  close(): Promise<void>;
}

/** A ballot with its place among those that arrived together and the key that it spends. */
export interface Turn {
  readonly ballot: Ballot;
  readonly at: number;
  readonly key: string;
}

/**
 * In the order of the hashes: rows of one group lie on the disk as if they had come in any order, and two processes
 * that spend the same keys do not wait for each other in a circle. A form number is spent like a key in open-link mode.
 */
export function turnsOf(ballots: readonly Ballot[], kind: BoxKind): readonly Turn[] {
  return ballots
    .map((ballot, at) => ({ ballot, at, key: kind === "keyed" ? (ballot.keyHash ?? "") : ballot.formHash }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.at - other.at));
}

export function spentRow({ ballot, key }: Turn): BoxTables["spent"] {
  const { formHash, contentHash } = ballot;
  return {
    key_hash: key,
    form_hash: formHash,
    content_hash: contentHash,
    sum: rowSum(key, formHash, contentHash),
  };
}

/** What a ballot is whose key was spent before, by the row of that key; undefined where the key is not known. */
export function comparedWith(
  { formHash, contentHash }: Ballot,
  spent: Pick<BoxTables["spent"], "form_hash" | "content_hash"> | undefined,
): SubmissionOutcome {
  if (spent?.form_hash !== formHash) return "refused";
  return spent.content_hash === contentHash ? "again" : "different";
}

/**
 * Rows for the answers of one group, in the order of their ids. The ids share their first half, so that a million answers
 * are written page by page instead of all over the file; the second half alone is more than can be guessed.
 */
export function answerRows(ballots: readonly Ballot[]): BoxTables["answer"][] {
  const group = chanceBytes(9).toString("base64url");
  return ballots.map(({ answers }) => answerRow(group, JSON.stringify(answers))).sort(byId);
}

/** A row under an id that shares nothing with any other. */
export function mixedRow(answers: string): BoxTables["answer"] {
  return answerRow(chanceBytes(9).toString("base64url"), answers);
}

export function byId(one: BoxTables["answer"], other: BoxTables["answer"]): number {
  return one.id < other.id ? -1 : 1;
}

function answerRow(group: string, answers: string): BoxTables["answer"] {
  const id = group + chanceBytes(9).toString("base64url");
  return { id, answers, sum: rowSum(id, answers) };
}
