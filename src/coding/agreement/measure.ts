import type { Code } from "../../questionnaire/code.ts";
import type { Coder } from "../codebook-model.ts";
import { krippendorffAlpha } from "./alpha.ts";
import { keyOfSet, masi, type CodeSet } from "./distances.ts";
import { cohenKappa } from "./kappa.ts";
import type { Adjudication, CodebookLine, Sample } from "./model.ts";

/** How two codings of a sample agree. */
export interface Measured {
  readonly kind: Sample["kind"];
  readonly coder: Coder;
  readonly pickedBy: Sample["pickedBy"];
  /** How many answers were coded twice, of how many drawn, and from how many they were drawn. */
  readonly answers: number;
  readonly drawn: number;
  readonly from: number;
  /** Krippendorff's α over the themes of each answer, MASI between the sets; null where there is nothing to measure. */
  readonly themes: number | null;
  /** The same over themes and sub-points as they were given. */
  readonly codes: number | null;
  readonly perCode: readonly CodeAgreement[];
  readonly differences: readonly CodingDifference[];
}

/** Cohen's κ for giving one code or not; a sub-point counts for its theme. */
export interface CodeAgreement {
  readonly code: Code;
  readonly isTheme: boolean;
  readonly kappa: number | null;
  readonly error: number | null;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** An answer that the two codings do not give the same codes. */
export interface CodingDifference {
  readonly row: string;
  readonly first: readonly Code[];
  readonly second: readonly Code[];
  readonly decided: Adjudication | undefined;
}

/** What one answer got twice. */
export interface Pair {
  readonly first: CodeSet;
  readonly second: CodeSet;
}

/** Measures the agreement in what was coded twice of a sample. */
export function measureAgreement(sample: Sample): Measured {
  const twice = sample.answers.filter((answer) => answer.second !== undefined);
  const book = sample.codebook ?? [];
  const given = codePairs(sample);
  const themed = themePairs(sample);
  return {
    kind: sample.kind,
    coder: sample.coder,
    pickedBy: sample.pickedBy,
    answers: twice.length,
    drawn: sample.answers.length,
    from: sample.from,
    themes: setAlpha(themed),
    codes: setAlpha(given),
    perCode: book.flatMap(({ theme, subpoints }) => [
      kappaOf(theme, true, themed),
      ...subpoints.map((code) => kappaOf(code, false, given)),
    ]),
    differences: twice
      .filter((_, i) => keyOfSet(given[i]?.first ?? new Set()) !== keyOfSet(given[i]?.second ?? new Set()))
      .map(({ row, first = [], second = [], decided }) => ({ row, first, second, decided })),
  };
}

/** The codes each answer got twice. */
export function codePairs({ answers }: Sample): Pair[] {
  return answers
    .filter((answer) => answer.second !== undefined)
    .map(({ first = [], second = [] }) => ({ first: new Set(first), second: new Set(second) }));
}

/** The same by theme: a sub-point stands for its theme. */
export function themePairs(sample: Sample): Pair[] {
  const { codebook = [] } = sample;
  return codePairs(sample).map(({ first, second }) => ({
    first: themesOf(first, codebook),
    second: themesOf(second, codebook),
  }));
}

function themesOf(codes: CodeSet, book: readonly CodebookLine[]): CodeSet {
  const themes = book.filter(
    ({ theme, subpoints }) => codes.has(theme) || subpoints.some((code) => codes.has(code)),
  );
  return new Set(themes.map(({ theme }) => theme));
}

/** Krippendorff's α over sets of codes. */
export function setAlpha(pairs: readonly Pair[]): number | null {
  const units = pairs.map(({ first, second }) => [first, second]);
  return krippendorffAlpha(units, () => masi, keyOfSet);
}

function kappaOf(code: Code, isTheme: boolean, pairs: readonly Pair[]): CodeAgreement {
  const count = (first: boolean, second: boolean): number =>
    pairs.filter((pair) => pair.first.has(code) === first && pair.second.has(code) === second).length;
  const [both, onlyFirst, onlySecond, neither] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const { value: kappa, error } = cohenKappa([
    [both, onlyFirst],
    [onlySecond, neither],
  ]);
  return { code, isTheme, kappa, error, both, onlyFirst, onlySecond, neither };
}
