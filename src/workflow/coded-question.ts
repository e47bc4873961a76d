import type { AgreementFile } from "../coding/agreement/model.ts";
import type { Answer } from "../coding/answer.ts";
import type { Coding } from "../coding/model.ts";
import type { PublishableText } from "../coding/publishable.ts";
import { reviewAnswers, type ReviewedAnswers } from "../coding/review.ts";
import { hasErrors, problem, type Outcome, type Problem } from "../problem.ts";
import type { Language } from "../text.ts";
import { readGuarded, type GuardedFile } from "./guarded-files.ts";
import type { Folder } from "./ports.ts";
import { readOptional } from "./read-format.ts";
import { readOpenAnswers, type AnsweredText } from "./text-variables.ts";

/** One open question with all that coding it takes. */
export interface CodedQuestion extends AnsweredText {
  readonly coded: GuardedFile<Coding>;
  readonly sampled: GuardedFile<AgreementFile>;
  readonly reviewed: ReviewedAnswers;
}

export async function readCodedQuestion(folder: Folder, question: string): Promise<Outcome<CodedQuestion>> {
  const open = await readOpenAnswers(folder, question);
  const [first] = open.value ?? [];
  if (first === undefined) return { problems: open.problems };
  const { variable, answers } = first;
  const coded = await readGuarded(folder, `coding/${variable}.json`, "coding.v1");
  const sampled = await readGuarded(folder, `agreement/${variable}.json`, "agreement.v1");
  const review = await readOptional(folder, `review/${variable}.json`, "review.v1");
  const proposal = await readOptional(folder, `review/${variable}.proposal.json`, "review-proposal.v1");
  const problems: Problem[] = [coded, sampled, review, proposal].flatMap((one) => one.problems);
  if (coded.value === undefined || sampled.value === undefined || hasErrors(problems)) return { problems };
  const reviewed = reviewAnswers(answers, review.value, variable, proposal.value);
  return {
    value: { ...first, coded: coded.value, sampled: sampled.value, reviewed },
    problems: [...open.problems, ...problems],
  };
}

/** The coding of a question, or that there is none yet. */
export function codingOf({ coded, variable }: CodedQuestion): Outcome<Coding> {
  const file = `coding/${variable}.json`;
  return coded.value === undefined
    ? { problems: [problem("coding-missing", { file })] }
    : { value: coded.value, problems: [] };
}

/** A coding before the first code. */
export function emptyCoding(variable: string): Coding {
  return { format: "coding.v1", variable, themes: [], answers: [] };
}

/** What stands for words that a coder may not see. */
interface Unseen {
  readonly redacted: string;
  readonly withheld: string;
  readonly unread: string;
}

const UNSEEN: Readonly<Record<Language, Unseen>> = {
  nl: { redacted: "[weggelaten]", withheld: "[achtergehouden]", unread: "[nog niet nagelezen]" },
  en: { redacted: "[left out]", withheld: "[withheld]", unread: "[not reviewed yet]" },
};

/** The words of each answer as a coder sees them: after review, or as they were written where that was asked for. */
export function wordsForCoders(
  { answers, reviewed }: Pick<CodedQuestion, "answers" | "reviewed">,
  language: Language,
  restricted: boolean,
): Map<string, string> {
  const { released, withheld } = reviewed;
  const unseen = UNSEEN[language];
  return new Map(
    answers.map(({ row, words }) => {
      if (restricted) return [row, words];
      const text = released.get(row);
      if (text !== undefined) return [row, said(text, unseen)];
      return [row, withheld.includes(row) ? unseen.withheld : unseen.unread];
    }),
  );
}

/** The answers whose words a coder may see, with those words. */
export function shownToCoders(question: CodedQuestion, language: Language, restricted: boolean): Answer[] {
  const words = wordsForCoders(question, language, restricted);
  return question.answers
    .filter(({ row }) => restricted || question.reviewed.released.has(row))
    .map(({ row }) => ({ row, words: words.get(row) ?? "" }));
}

function said({ parts }: PublishableText, { redacted }: Unseen): string {
  return parts.map((part) => ("words" in part ? part.words : redacted)).join("");
}
