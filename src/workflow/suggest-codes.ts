import { answerWords } from "../coding/reading/answer-words.ts";
import { varietyOrder } from "../coding/reading/variety.ts";
import type { Coding } from "../coding/model.ts";
import { auditedRows, auditSuggestions, type Audited } from "../coding/suggestions/audit.ts";
import { isDealtWith } from "../coding/suggestions/dealt-with.ts";
import { isReadByPerson } from "../coding/suggestions/examples.ts";
import type { Scored } from "../coding/suggestions/model.ts";
import { placeByChance } from "../coding/suggestions/places.ts";
import { prepareSuggestions, spread, type Prepared } from "../coding/suggestions/prepare.ts";
import { byExpectedErrors, readingOrder, VARIETY_FIRST } from "../coding/suggestions/reading-order.ts";
import type { WordList } from "../coding/text/word-list.ts";
import { problem, type Outcome } from "../problem.ts";
import type { Language } from "../text.ts";
import { codingOf, readCodedQuestion, type CodedQuestion } from "./coded-question.ts";
import { readEarlierCodings } from "./earlier-codings.ts";
import type { Folder } from "./ports.ts";
import type { Progress, SuggestionTools } from "./suggestion-ports.ts";

/** What is suggested for one open question, and what is best read next. */
export interface SuggestedCodes {
  readonly question: CodedQuestion;
  readonly coding: Coding;
  readonly prepared: Prepared;
  readonly scored: Scored;
  /** Answers (by index) that nobody dealt with, in the order to read them in. */
  readonly order: Uint32Array;
  /** Whether each answer was dealt with. */
  readonly done: Uint8Array;
  /** How many answers somebody read. */
  readonly read: number;
  /** Answers that chance picked and somebody read, with what was suggested for them. */
  readonly audited: readonly Audited[];
  readonly words: WordList;
  readonly language: Language;
}

/** Suggests codes for the answers to a question that nobody dealt with yet; writes nothing. */
export async function suggestCodes(
  folder: Folder,
  variable: string,
  tools: SuggestionTools,
  progress: Progress,
): Promise<Outcome<SuggestedCodes>> {
  const read = await readCodedQuestion(folder, variable);
  if (read.value === undefined) return { problems: read.problems };
  const coding = codingOf(read.value);
  if (coding.value === undefined) return { problems: coding.problems };
  if (coding.value.themes.length === 0) {
    return { problems: [problem("suggest-no-themes", { file: `coding/${variable}.json` })] };
  }
  const value = await suggestFor(folder, read.value, coding.value, tools, progress);
  return { value, problems: read.problems };
}

async function suggestFor(
  folder: Folder,
  question: CodedQuestion,
  coding: Coding,
  tools: SuggestionTools,
  progress: Progress,
): Promise<SuggestedCodes> {
  const { answers, variable } = question;
  const { language, earlier } = await readEarlierCodings(folder, variable);
  const words = await tools.words();
  const prepared = prepareSuggestions({ coding, answers, earlier, language }, words);
  const scored = await tools.score(
    prepared.model,
    answers.map((answer) => answer.words),
    language,
    progress,
  );
  const coded = new Map(coding.answers.map((answer) => [answer.row, answer]));
  const readRows = new Set(coding.answers.filter(isReadByPerson).map((answer) => answer.row));
  const done = Uint8Array.from(answers, ({ row }) => {
    const answer = coded.get(row);
    return answer !== undefined && isDealtWith(answer) ? 1 : 0;
  });
  const dealtWith = new Map([...coded].filter(([, answer]) => isDealtWith(answer)));
  const rows = answers.map((answer) => answer.row);
  const audited = new Set(auditedRows(variable, rows, dealtWith, readRows));
  const state = { question, coding, prepared, scored, done, read: readRows.size, words, language };
  return {
    ...state,
    order: orderOf(state),
    audited: auditSuggestions(prepared.model, prepared.examples, audited),
  };
}

/** Variety is looked for among as many answers; with more, chance shows it. */
const VARIETY_AMONG = 20_000;
/** What reading for variety shows: by then nine of ten codes that matter were seen. */
const VARIETY_SHOWN = 45;

function orderOf(state: Omit<SuggestedCodes, "order" | "audited">): Uint32Array {
  const { question, scored, done, read } = state;
  const places = Float64Array.from(question.answers, ({ row }) => placeByChance(question.variable, row));
  const uncertain = byExpectedErrors(scored.expectedErrors);
  const wanted = read < VARIETY_FIRST ? [...varied(state), ...uncertain] : uncertain;
  return readingOrder({ places, done, read, wanted });
}

function varied({ question, done, words, language }: Omit<SuggestedCodes, "order" | "audited">): number[] {
  const among = spread([...question.answers.keys()], VARIETY_AMONG);
  const texts = among.map((answer) => question.answers[answer]?.words ?? "");
  const known = [...among.keys()].filter((i) => done[among[i]!] === 1);
  const order = varietyOrder(answerWords(texts, words, language), VARIETY_SHOWN, known);
  return order.map((i) => among[i]!);
}
