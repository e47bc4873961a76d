import type { CodingSince } from "../../api/answers.ts";
import { isSame } from "../../changes/places.ts";
import type { CodedAnswer, Coding, Review } from "../../coding/model.ts";
import type { Outcome } from "../../problem.ts";
import { emptyCoding } from "../coded-question.ts";
import { readGuarded, sameBytes, type GuardedFile } from "../guarded-files.ts";
import { keepLast } from "../keep-last.ts";
import type { Folder } from "../ports.ts";
import type { Desk } from "./desk.ts";

/** What changed in the coding and review of a question since somebody last looked, whoever changed it. */
export interface ChangesSince {
  (desk: Desk, variable: string, seen?: string): Promise<Outcome<CodingSince>>;
}

/** Changes that are remembered of a question; who last looked before them is given everything. */
const MOST_REMEMBERED = 200;
/** Questions that are remembered. */
const MOST_QUESTIONS = 12;

/** One change: which answers, and whether anything else of the coding, or the review. */
interface Changed {
  readonly rows: ReadonlySet<string>;
  readonly book: boolean;
  readonly review: boolean;
}

interface Known {
  readonly coding: GuardedFile<Coding>;
  readonly review: GuardedFile<Review>;
  /** The number of the last change. */
  readonly last: number;
  /** The last changes, oldest first. */
  readonly changes: readonly Changed[];
}

/**
 * Remembers what changed by looking at the files, so that what the command line writes is seen as well. `started` names
 * this memory among those of other starts of the program, whose numbers say nothing here.
 */
export function changesSince(started: string): ChangesSince {
  const known = new Map<string, Known>();
  return async ({ place, folder }, variable, seen) => {
    const key = `${place}/${variable}`;
    const before = known.get(key);
    const coding = await readAgain(folder, before?.coding, `coding/${variable}.json`, "coding.v1");
    const review = await readAgain(folder, before?.review, `review/${variable}.json`, "review.v1");
    if (coding.value === undefined || review.value === undefined)
      return { problems: [...coding.problems, ...review.problems] };
    const now = after(before, coding.value, review.value);
    keepLast(known, key, now, MOST_QUESTIONS);
    return { value: since(now, variable, started, seen), problems: [] };
  };
}

/** A file is read against its schema only where its bytes are others than before. */
async function readAgain<F extends "coding.v1" | "review.v1">(
  folder: Folder,
  before: GuardedFile<Files[F]> | undefined,
  path: string,
  format: F,
): Promise<Outcome<GuardedFile<Files[F]>>> {
  const stands = before !== undefined && sameBytes(before.bytes, await folder.read(path));
  if (stands) return { value: before, problems: [] };
  return await readGuarded(folder, path, format);
}

interface Files {
  readonly "coding.v1": Coding;
  readonly "review.v1": Review;
}

function after(before: Known | undefined, coding: GuardedFile<Coding>, review: GuardedFile<Review>): Known {
  if (before === undefined) return { coding, review, last: 0, changes: [] };
  if (before.coding === coding && before.review === review) return before;
  const changed: Changed = {
    ...(before.coding === coding ? NOTHING : differences(before.coding.value, coding.value)),
    review: before.review !== review,
  };
  return {
    coding,
    review,
    last: before.last + 1,
    changes: [...before.changes, changed].slice(-MOST_REMEMBERED),
  };
}

const NOTHING = { rows: new Set<string>(), book: false } as const;

function differences(before: Coding | undefined, now: Coding | undefined): Omit<Changed, "review"> {
  const [old, fresh] = [byRow(before), byRow(now)];
  const rows = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (row) => !isSame(old.get(row), fresh.get(row)),
  );
  return { rows: new Set(rows), book: !isSame(bookOf(before), bookOf(now)) };
}

function byRow(coding: Coding | undefined): Map<string, CodedAnswer> {
  return new Map((coding?.answers ?? []).map((answer) => [answer.row, answer]));
}

function bookOf(coding: Coding | undefined): Omit<Coding, "answers"> | undefined {
  if (coding === undefined) return undefined;
  const { answers: _answers, ...book } = coding;
  return book;
}

function since(now: Known, variable: string, started: string, seen: string | undefined): CodingSince {
  const version = `${started}.${now.last}`;
  const coding = now.coding.value ?? emptyCoding(variable);
  const review = now.review.value ?? { format: "review.v1" as const, variable, decisions: [] };
  const missed = missedBy(now, started, seen);
  const { answers, ...book } = coding;
  if (missed === undefined) return { version, answers: [], book: { ...book, answers }, review };
  const rows = new Set(missed.flatMap((one) => [...one.rows]));
  const coded = byRow(coding);
  return {
    version,
    answers: [...rows].map((row) => ({ row, answer: coded.get(row) ?? null })),
    ...(missed.some((one) => one.book) && { book }),
    ...(missed.some((one) => one.review) && { review }),
  };
}

/** The changes somebody did not see; undefined where that is no longer known. */
function missedBy({ last, changes }: Known, started: string, seen = ""): readonly Changed[] | undefined {
  const [of, number] = [seen.slice(0, seen.lastIndexOf(".")), Number(seen.slice(seen.lastIndexOf(".") + 1))];
  const missed = last - number;
  if (of !== started || !Number.isInteger(missed) || missed < 0 || missed > changes.length) return undefined;
  return missed === 0 ? [] : changes.slice(-missed);
}
