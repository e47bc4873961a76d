import type { CodingProposal, ProposedReason } from "../../coding/language-model/model.ts";
import { stillWaiting } from "../../coding/language-model/waiting.ts";
import type { SuggestedForRow } from "../../coding/language-model/take-codes.ts";
import type { CodedAnswer, Coding, ModelUse } from "../../coding/model.ts";
import { codesOf } from "../../coding/steps/places.ts";
import { isDealtWith } from "../../coding/suggestions/dealt-with.ts";
import { hasErrors, warning, type Outcome } from "../../problem.ts";
import { emptyCoding, readCodedQuestion } from "../coded-question.ts";
import { readOptional } from "../read-format.ts";
import { readGuarded, writeGuarded, type GuardedFile } from "../guarded-files.ts";
import type { Folder } from "../ports.ts";
import type { Suggested } from "./ask-model.ts";

/** What a model suggested, where it waits for somebody. */
export interface KeptSuggestions {
  readonly use: ModelUse;
  readonly coding: Coding;
  readonly proposal: CodingProposal;
  /** Answers that have suggestions of this run, and how many codes these are together. */
  readonly answers: number;
  readonly given: number;
}

/** The proposals on one question that nobody decided on. */
export async function readProposal(
  folder: Folder,
  variable: string,
): Promise<Outcome<GuardedFile<CodingProposal>>> {
  return readGuarded(folder, `coding/${variable}.proposal.json`, "coding-proposal.v1");
}

/** What of it still waits: who decided on a suggestion did so in the coding. */
export async function readWaiting(folder: Folder, variable: string): Promise<Outcome<CodingProposal>> {
  const proposed = await readProposal(folder, variable);
  const coding = await readOptional(folder, `coding/${variable}.json`, "coding.v1");
  const problems = [...proposed.problems, ...coding.problems];
  if (proposed.value === undefined || hasErrors(problems)) return { problems };
  return { value: stillWaiting(proposed.value.value ?? emptyProposal(variable), coding.value), problems };
}

export function emptyProposal(variable: string): CodingProposal {
  return { format: "coding-proposal.v1", variable, codes: [], reasons: [] };
}

/**
 * Lets suggestions wait in the coding and beside it. Time went by since they were asked for: an answer that somebody
 * coded meanwhile keeps what it has, and what no longer fits the codebook is left out and told.
 */
export async function keepSuggested(folder: Folder, suggested: Suggested): Promise<Outcome<KeptSuggestions>> {
  const { variable, use } = suggested;
  const read = await readCodedQuestion(folder, variable);
  const proposed = await readProposal(folder, variable);
  const problems = [...read.problems, ...proposed.problems];
  if (read.value === undefined || proposed.value === undefined || hasErrors(problems)) return { problems };
  const before = read.value.coded.value ?? emptyCoding(variable);
  const fitting = fittingRows(before, suggested.rows);
  const reasons = fitting.rows.flatMap((row) => row.reasons);
  const coding = withUse(withRows(before, fitting.rows, use), use);
  const known = new Set(codesOf(before.themes));
  const codes = suggested.codes.filter(({ code }) => !known.has(code));
  const left = fitting.left + suggested.codes.length - codes.length;
  const old = stillWaiting(proposed.value.value ?? emptyProposal(variable), before);
  const { conclusion = old.conclusion } = suggested;
  const proposal: CodingProposal = {
    format: "coding-proposal.v1",
    variable,
    codes: [...old.codes, ...codes],
    ...(conclusion === undefined ? {} : { conclusion }),
    reasons: [...old.reasons.filter(({ row }) => !fitting.names.has(row)), ...reasons],
  };
  problems.push(
    ...(left === 0 ? [] : [warning("proposal-changed", {}, { count: left })]),
    ...(await writeGuarded(folder, [
      { file: read.value.coded, value: coding },
      { file: proposed.value, value: proposal },
    ])),
  );
  if (hasErrors(problems)) return { problems };
  const answers = fitting.rows.filter((row) => row.reasons.length > 0).length;
  return { value: { use, coding, proposal, answers, given: reasons.length }, problems };
}

interface Fitting {
  readonly rows: readonly SuggestedForRow[];
  readonly names: ReadonlySet<string>;
  readonly left: number;
}

function fittingRows(coding: Coding, rows: readonly SuggestedForRow[]): Fitting {
  const done = new Set(coding.answers.filter(isDealtWith).map((answer) => answer.row));
  const known = new Set(codesOf(coding.themes));
  const waiting = rows.filter(({ row }) => !done.has(row));
  const fitting = waiting.map(({ row, reasons }) => ({
    row,
    reasons: reasons.filter(({ code }) => known.has(code)),
  }));
  const count = (all: readonly SuggestedForRow[]) =>
    all.reduce((sum, { reasons }) => sum + reasons.length, 0);
  return { rows: fitting, names: new Set(fitting.map(({ row }) => row)), left: count(rows) - count(fitting) };
}

/** Earlier suggestions of a model make place for new ones; what the program suggests stays beside them. */
function withRows(coding: Coding, rows: readonly SuggestedForRow[], { by }: ModelUse): Coding {
  const byRow = new Map(rows.map(({ row, reasons }) => [row, reasons]));
  const known = new Set(coding.answers.map((answer) => answer.row));
  const changed = coding.answers.flatMap((answer): CodedAnswer[] => {
    const reasons = byRow.get(answer.row);
    return reasons === undefined ? [answer] : suggestedFor(answer, reasons, by);
  });
  const added = rows
    .filter(({ row }) => !known.has(row))
    .flatMap(({ row, reasons }) => suggestedFor({ row, codes: [] }, reasons, by));
  return { ...coding, answers: [...changed, ...added] };
}

function suggestedFor(answer: CodedAnswer, reasons: readonly ProposedReason[], by: string): CodedAnswer[] {
  const kept = answer.codes.filter(({ suggestedBy }) => suggestedBy !== "model");
  const fresh = reasons
    .filter(({ code }) => !kept.some((given) => given.code === code))
    .map(({ code }) => ({ code, by, accepted: false, suggestedBy: "model" as const }));
  const codes = [...kept, ...fresh];
  // Without a code an answer would count as read.
  return codes.length === 0 ? [] : [{ ...answer, codes }];
}

/** What is asked on one day for one purpose is told as one. */
function withUse({ models = [], history, ...coding }: Coding, use: ModelUse): Coding {
  const { answers: _, ...kind } = use;
  const isSame = ({ answers: __, ...one }: ModelUse): boolean => JSON.stringify(one) === JSON.stringify(kind);
  const before = models.filter(isSame).reduce((sum, one) => sum + one.answers, 0);
  const all = [...models.filter((one) => !isSame(one)), { ...use, answers: before + use.answers }];
  return { ...coding, models: all, ...(history === undefined ? {} : { history }) };
}
