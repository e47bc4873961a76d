import { quotationsIn, hasWords, numbersIn, numbersInTexts } from "../coding/statement.ts";
import type { PublishedAnswers } from "../coding/published-answers.ts";
import { problem, type Problem } from "../problem.ts";
import { openNumbers } from "./block-numbers.ts";
import type { OpenBlock, Report } from "./model.ts";
import type { ReportWords } from "./words.ts";

/**
 * Whether conclusions, themes and sub-points say nothing that their answers do not: every number is one of the question's
 * own, or stands in an answer that the statement rests on.
 */
export function checkStatementNumbers({ blocks }: Report): Problem[] {
  return blocks.flatMap((block) => (block.kind === "open" ? checkBlock(block) : []));
}

function checkBlock(block: OpenBlock): Problem[] {
  const place = { file: `coding/${block.variable}.json` };
  const own = new Set(openNumbers(block));
  const unknown = (text: string, path: string, numbers: readonly number[]): Problem[] => {
    const inAnswers = new Set(numbersInTexts(numbers.flatMap((number) => block.texts[number - 1] ?? [])));
    return numbersIn(text)
      .filter((number) => !own.has(number) && !inAnswers.has(number))
      .map((number) => problem("statement-number-unknown", { ...place, path }, { number }));
  };
  return [
    ...block.themes.flatMap((theme) => [
      ...unknown(theme.title, theme.code, theme.numbers),
      ...theme.subpoints.flatMap((point) => unknown(point.text, point.code, point.numbers)),
    ]),
    ...(block.conclusion === null ? [] : unknown(block.conclusion.text, "conclusion", [])),
  ];
}

/** Whether the chosen quotes can be printed: released, carrying the theme they stand for, and in the words they have. */
export function checkQuotes(
  { quotes = [] }: ReportWords,
  answers: ReadonlyMap<string, PublishedAnswers>,
): Problem[] {
  return quotes.flatMap(({ variable, row, theme, words }, i) => {
    const place = { file: "report.json", path: `quotes[${i}]` };
    const published = answers.get(variable);
    const number = published?.numberOf(row);
    const text = number === undefined ? undefined : published?.texts[number - 1];
    if (published === undefined || number === undefined || text === undefined) {
      return [problem("quote-not-released", place, { row, variable })];
    }
    const carries = theme === undefined || published.numbersOf.get(theme)?.includes(number) === true;
    const stands = words === undefined || hasWords(text, words);
    return [
      ...(carries ? [] : [problem("quote-theme-differs", place, { row, theme })]),
      ...(stands ? [] : [problem("statement-quote-not-in-answer", place, { row })]),
    ];
  });
}

/** What a message about an open question quotes stands in one of its published answers, or is a theme's name. */
export function checkMessageQuotations(text: string, blocks: readonly OpenBlock[], path: string): Problem[] {
  const texts = blocks.flatMap((block) => block.texts);
  const named = blocks.flatMap((block) =>
    block.themes.flatMap((theme) => [theme.title, ...theme.subpoints.map((point) => point.text)]),
  );
  return quotationsIn(text)
    .filter((words) => !named.includes(words) && !texts.some((answer) => hasWords(answer, words)))
    .map(() => problem("statement-quote-unknown", { file: "report.json", path }));
}
