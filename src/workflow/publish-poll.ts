import { hasErrors, problem, type Outcome, type Problem } from "../problem.ts";
import type { WrittenFile } from "../report/formats/format.ts";
import type { Language } from "../text.ts";
import { addToLedger, nextVersion, readLedger } from "./ledger-file.ts";
import { makeReport } from "./make-report.ts";
import type { Folder } from "./ports.ts";
import { rememberWords } from "./publishing/published-words-file.ts";
import { publishedWords } from "../report/published-words.ts";
import { readSeries } from "./read-series.ts";
import { writeReport, type WriteRequest } from "./write-report.ts";

export interface PublishRequest extends Omit<WriteRequest, "beside"> {
  readonly language?: Language;
  /** Where the files go; by version where each has a place of its own. */
  readonly out: Folder | ((version: number) => Folder);
  /** Asked when everything is made and nothing is written yet; false leaves all as it was. */
  readonly proceed?: () => Promise<boolean>;
}

export interface Publication {
  readonly version: number;
  readonly files: readonly WrittenFile[];
  /** Made, but somebody stopped it in time: nothing was written. */
  readonly stopped?: true;
}

/** Remarks that a draft may have and a publication may not: somebody still has to decide. */
const STOPS = new Set(["review-missing", "review-outdated", "review-undecided", "participants-not-chosen"]);

/**
 * Publishes a poll: the numbered report, and its numbers in the ledger. The files lie ready on disk before the
 * ledger is written and get their names after: what is out is always in the ledger, and a full disk changes nothing.
 */
export async function publishPoll(folder: Folder, request: PublishRequest): Promise<Outcome<Publication>> {
  const series = await readSeries(folder);
  if (series.value === undefined) return { problems: series.problems };
  const ledger = await readLedger(series.value.folder);
  const wave = series.value.waves.find((candidate) => candidate.folder.name === folder.name)?.wave.wave ?? 0;
  const version = nextVersion(ledger.value ?? [], wave);
  const language = request.language === undefined ? {} : { language: request.language };
  const made = await makeReport(folder, { version, ...language });
  const problems: Problem[] = made.problems.map(stopping);
  if (made.value === undefined || hasErrors(problems)) return { problems };
  const out = typeof request.out === "function" ? request.out(version) : request.out;
  const written = await writeReport(made.value.report, { ...request, beside: await out.list("") });
  problems.push(...written.problems);
  if (written.value === undefined || hasErrors(problems)) return { problems };
  if (request.proceed !== undefined && !(await request.proceed()))
    return { value: { version, files: [], stopped: true }, problems };
  const staged = await out.stage(written.value.map(({ name, bytes }) => ({ path: name, bytes })));
  try {
    await addToLedger(series.value.folder, ledger.value ?? [], made.value.numbers);
  } catch (error) {
    await staged.discard();
    throw error;
  }
  await staged.commit();
  await rememberWords(folder, publishedWords(made.value.report, version));
  return { value: { version, files: written.value }, problems };
}

/** A problem as publishing takes it: what somebody still has to decide stops it. */
export function stopping(one: Problem): Problem {
  return STOPS.has(one.code) ? problem(one.code, one.place, one.values) : one;
}
