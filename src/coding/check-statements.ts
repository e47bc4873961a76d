import { problem, type Place, type Problem } from "../problem.ts";
import type { Text } from "../text.ts";
import { rowsByCode } from "./codebook.ts";
import type { Coding, Conclusion } from "./model.ts";
import type { PublishableText } from "./publishable.ts";
import type { ReviewedAnswers } from "./review.ts";
import { hasWords, quotationsIn } from "./statement.ts";

/**
 * Whether what is said over answers is in the answers: a conclusion rests on codes that somebody gave, on answers there
 * are and on words that stand in them after review; what a theme or sub-point quotes was written by somebody whose answer
 * carries it. Numbers are held beside the published ones later, when those are known.
 */
export function checkStatements(
  coding: Coding,
  answered: ReadonlySet<string>,
  { released, undecided }: Pick<ReviewedAnswers, "released" | "undecided">,
): Problem[] {
  const file = `coding/${coding.variable}.json`;
  const rows = rowsByCode(coding);
  const textsOf = (code: string): PublishableText[] =>
    [...(rows.get(code) ?? [])].flatMap((row) => released.get(row) ?? []);
  const titles = coding.themes.flatMap((theme) => [
    { code: theme.code, text: theme.title },
    ...theme.subpoints.map((point) => ({ code: point.code, text: point.text })),
  ]);
  const shown = titles.filter(({ code }) => (rows.get(code)?.size ?? 0) > 0);
  const problems = [
    ...shown.flatMap(({ code, text }) => checkQuotations(text, textsOf(code), { file, path: code })),
    ...(coding.conclusion === undefined
      ? []
      : checkConclusion(coding.conclusion, rows, answered, released, file)),
  ];
  return undecided.length === 0 ? problems : problems.map(untilReviewed);
}

/** While answers wait for review a quotation may be in one of them; publishing waits for the review anyhow. */
function untilReviewed(one: Problem): Problem {
  return one.code.startsWith("statement-quote") ? { ...one, severity: "warning" } : one;
}

function checkConclusion(
  { text, restsOn, answers = [], quotes = [] }: Conclusion,
  rows: ReadonlyMap<string, ReadonlySet<string>>,
  answered: ReadonlySet<string>,
  released: ReadonlyMap<string, PublishableText>,
  file: string,
): Problem[] {
  const place = { file, path: "conclusion" };
  const empty = restsOn.filter((code) => (rows.get(code)?.size ?? 0) === 0);
  const strange = [...answers, ...quotes.map((quote) => quote.row)].filter((row) => !answered.has(row));
  const misquoted = quotes.filter(({ row, words }) => {
    const answer = released.get(row);
    return answered.has(row) && (answer === undefined || !hasWords(answer, words));
  });
  return [
    ...empty.map((code) => problem("coding-conclusion-empty", place, { code })),
    ...strange.map((row) => problem("coding-row-unknown", place, { row })),
    ...misquoted.map(({ row }) => problem("statement-quote-not-in-answer", place, { row })),
    ...checkQuotations(text, [...released.values()], place),
  ];
}

/**
 * What a text quotes stands in one of the answers, or is something's name. A translation quotes in other words: it passes where it quotes as often
 * as the Dutch does.
 */
export function checkQuotations(
  text: Text,
  texts: readonly PublishableText[],
  place: Place,
  named: readonly string[] = [],
): Problem[] {
  const dutch = typeof text.nl === "string" ? [text.nl] : [text.nl.je, text.nl.u];
  const written = dutch.flatMap(quotationsIn);
  const translated = quotationsIn(text.en ?? "");
  const isTranslation = translated.length * dutch.length === written.length;
  return [...new Set([...written, ...(isTranslation ? [] : translated)])]
    .filter((words) => !named.includes(words) && !texts.some((answer) => hasWords(answer, words)))
    .map(() => problem("statement-quote-unknown", place));
}
