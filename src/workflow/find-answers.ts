import type { Answer } from "../coding/answer.ts";
import { alikeAnswers } from "../coding/reading/alike.ts";
import { searchIndex } from "../coding/reading/search.ts";
import type { WordList } from "../coding/text/word-list.ts";
import type { Outcome } from "../problem.ts";
import type { Language } from "../text.ts";
import { readCodedQuestion, shownToCoders } from "./coded-question.ts";
import type { Folder } from "./ports.ts";
import { readSeries } from "./read-series.ts";

/** Which answers are looked through, and in which of their words. */
export interface LookingFor {
  /** Words that all have to be in an answer, in some form; undefined asks for bundles of like answers. */
  readonly query: string | undefined;
  readonly restricted: boolean;
  /** For what stands in the place of words left out. */
  readonly language: Language;
}

/** Answers that belong together, in groups: all that were found as one, or those alike each as one. */
export interface FoundAnswers {
  readonly variable: string;
  /** How many were looked through: those whose words may be seen. */
  readonly of: number;
  readonly groups: readonly (readonly FoundAnswer[])[];
}

export interface FoundAnswer extends Answer {
  /** The codes a person gave or accepted. */
  readonly codes: readonly string[];
}

/**
 * Looks for answers by words, or puts like ones together. Only in words that coders may see: who finds nothing for a name
 * that was left out, and something for another, would have learned which it was.
 */
export async function findAnswers(
  folder: Folder,
  question: string,
  { query, restricted, language }: LookingFor,
  words: WordList,
): Promise<Outcome<FoundAnswers>> {
  const read = await readCodedQuestion(folder, question);
  if (read.value === undefined) return { problems: read.problems };
  const asked = (await readSeries(folder)).value?.series.language ?? "nl";
  const shown = shownToCoders(read.value, language, restricted);
  const texts = shown.map((answer) => answer.words);
  const groups =
    query === undefined
      ? alikeAnswers(texts, words, asked)
      : [matching(query, searchIndex(texts, words, asked))];
  const given = new Map(read.value.coded.value?.answers.map(({ row, codes }) => [row, codes]));
  const found = (at: number): FoundAnswer[] => {
    const answer = shown[at];
    if (answer === undefined) return [];
    const accepted = (given.get(answer.row) ?? []).filter((code) => code.accepted);
    return [{ ...answer, codes: accepted.map((code) => code.code) }];
  };
  return {
    value: {
      variable: read.value.variable,
      of: shown.length,
      groups: groups.map((group) => group.flatMap(found)).filter((group) => group.length > 0),
    },
    problems: read.problems,
  };
}

function matching(query: string, { search }: ReturnType<typeof searchIndex>): number[] {
  return search(query).map(({ answer }) => answer);
}
