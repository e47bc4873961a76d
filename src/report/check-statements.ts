import { numbersIn, numbersInTexts } from "../coding/statement.ts";
import { problem, type Problem } from "../problem.ts";
import { openNumbers } from "./check-words.ts";
import type { OpenBlock, Report } from "./model.ts";

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
