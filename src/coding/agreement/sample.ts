import { problem, type Outcome, type Problem } from "../../problem.ts";
import { seededRandom, shuffled } from "../../random.ts";
import type { IsoDate } from "../../time.ts";
import type { Code } from "../../questionnaire/code.ts";
import { acceptedCodes } from "../codebook.ts";
import type { CodedAnswer, Coder, Coding, Theme } from "../model.ts";
import type { AgreementFile, CodebookLine, Sample, SampledAnswer } from "./model.ts";

/** How much the program doubts the codes of an answer, by row; higher is more. What is not in it is not doubted. */
export type Doubt = ReadonlyMap<string, number>;

export interface Draw {
  readonly kind: Sample["kind"];
  readonly coder: Coder;
  readonly size: number;
  readonly on: IsoDate;
  readonly seed: string;
  /** Picks those it doubts most first; by chance where absent. */
  readonly doubt?: Doubt | undefined;
}

/**
 * Draws a sample of coded answers: for a second coder those this coder had no hand in, for a recheck those this coder
 * coded alone. What was drawn before is not drawn again.
 */
export function drawSample(coding: Coding, known: AgreementFile, draw: Draw): Outcome<AgreementFile> {
  const { kind, coder, on, seed, size, doubt } = draw;
  const place = { file: fileOf(coding) };
  if (waitingSample(known, coder) !== undefined) {
    return { problems: [problem("sample-waits", place, { coder })] };
  }
  const drawn = new Set(
    known.samples
      .filter((sample) => sample.coder === coder && sample.kind === kind)
      .flatMap((sample) => sample.answers.map((answer) => answer.row)),
  );
  const candidates = coding.answers.filter(
    (answer) => !drawn.has(answer.row) && isFor(kind, coder, codersOf(answer)),
  );
  if (candidates.length === 0) return { problems: [problem("sample-empty", place, { coder })] };
  const sample: Sample = {
    kind,
    coder,
    drawn: on,
    seed,
    from: candidates.length,
    pickedBy: doubt === undefined ? "chance" : "doubt",
    answers: pick(candidates, size, seed, doubt).map(({ row }) => ({ row })),
  };
  return { value: { ...known, samples: [...known.samples, sample] }, problems: [] };
}

/** The sample that a coder has not coded to the end. */
export function waitingSample({ samples }: AgreementFile, coder: Coder): Sample | undefined {
  return samples.find(
    (sample) => sample.coder === coder && sample.answers.some((answer) => answer.second === undefined),
  );
}

function isFor(kind: Sample["kind"], coder: Coder, coders: ReadonlySet<Coder>): boolean {
  return kind === "second" ? !coders.has(coder) : coders.size === 1 && coders.has(coder);
}

function codersOf(answer: CodedAnswer): Set<Coder> {
  const given = answer.codes.filter((code) => code.accepted).map((code) => code.by);
  return new Set([...given, ...(answer.by === undefined ? [] : [answer.by])]);
}

/** Chance decides among equals, and in which order they are shown. */
function pick(
  candidates: readonly CodedAnswer[],
  size: number,
  seed: string,
  doubt: Doubt | undefined,
): CodedAnswer[] {
  const random = seededRandom(seed);
  // The order of the file tells who coded when; the draw must not depend on it.
  const ordered = candidates.toSorted((a, b) => (a.row < b.row ? -1 : 1));
  const mixed = shuffled(ordered, random);
  if (doubt === undefined) return mixed.slice(0, size);
  const most = mixed.toSorted((a, b) => (doubt.get(b.row) ?? 0) - (doubt.get(a.row) ?? 0)).slice(0, size);
  return shuffled(most, random);
}

/** Codes that somebody gave answers of a sample, by row. */
export type SecondCodes = ReadonlyMap<string, readonly Code[]>;

/** Takes in what a coder made of a sample; what the codes were until then is kept beside it, for good. */
export function takeSecondCodes(
  coding: Coding,
  known: AgreementFile,
  coder: Coder,
  codes: SecondCodes,
): Outcome<AgreementFile> {
  const place = { file: fileOf(coding) };
  const sample = waitingSample(known, coder);
  if (sample === undefined) return { problems: [problem("sample-none", place, { coder })] };
  const problems = checkSecondCodes(coding, sample, codes);
  if (problems.length > 0) return { problems };
  const firsts = new Map(coding.answers.map((answer) => [answer.row, acceptedCodes(answer)]));
  const answers = sample.answers.map((answer): SampledAnswer => {
    const second = codes.get(answer.row);
    return second === undefined ? answer : { ...answer, first: firsts.get(answer.row) ?? [], second };
  });
  const coded: Sample = { ...sample, codebook: sample.codebook ?? linesOf(coding.themes), answers };
  return {
    value: { ...known, samples: known.samples.map((one) => (one === sample ? coded : one)) },
    problems: [],
  };
}

function checkSecondCodes(coding: Coding, sample: Sample, codes: SecondCodes): Problem[] {
  const place = { file: fileOf(coding) };
  const rows = new Map(sample.answers.map((answer) => [answer.row, answer]));
  const book = sample.codebook ?? linesOf(coding.themes);
  const known = new Set(book.flatMap((line) => [line.theme, ...line.subpoints]));
  return [...codes].flatMap(([row, given]) => {
    const answer = rows.get(row);
    if (answer === undefined) return [problem("sample-row-unknown", place, { row })];
    // Coding again after the comparison was seen would no longer be blind.
    if (answer.second !== undefined) return [problem("sample-row-coded", place, { row })];
    return given
      .filter((code) => !known.has(code))
      .map((code) => problem("coding-code-unknown", place, { row, code }));
  });
}

function linesOf(themes: readonly Theme[]): CodebookLine[] {
  return themes.map((theme) => ({
    theme: theme.code,
    subpoints: theme.subpoints.map((point) => point.code),
  }));
}

export function fileOf({ variable }: { readonly variable: string }): string {
  return `agreement/${variable}.json`;
}
