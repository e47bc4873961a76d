import { checkQuotations } from "../coding/check-statements.ts";
import type { PublishedAnswers } from "../coding/published-answers.ts";
import { hasWords } from "../coding/statement.ts";
import { problem, type Problem } from "../problem.ts";
import type { Text } from "../text.ts";
import type { Block } from "./model.ts";
import type { ReportWords } from "./words.ts";

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

/**
 * What a message about an open question quotes stands in one of its published answers, or is a theme's name. A
 * translation passes where it quotes as often as the Dutch does.
 */
export function checkMessageQuotations(text: Text, blocks: readonly Block[], path: string): Problem[] {
  const open = blocks.filter((block) => block.kind === "open");
  // Of closed questions a message quotes answers by their labels, which nobody wrote.
  if (open.length === 0 || open.length < blocks.length) return [];
  const texts = open.flatMap((block) => block.texts);
  const named = open.flatMap((block) =>
    block.themes.flatMap((theme) => [theme.title, ...theme.subpoints.map((point) => point.text)]),
  );
  return checkQuotations(text, texts, { file: "report.json", path }, named);
}
