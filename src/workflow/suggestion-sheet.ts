import { cellOfCodes } from "../exchange/code-sheet/cell.ts";
import type { SheetLine } from "../exchange/code-sheet/model.ts";
import type { Language } from "../text.ts";
import { wordsForCoders } from "./coded-question.ts";
import type { SuggestedCodes } from "./suggest-codes.ts";

/** The first answers of the reading order as lines of a sheet, with the suggestions that wait for them. */
export function suggestionLines(
  { question, coding, order }: SuggestedCodes,
  first: number,
  language: Language,
  restricted: boolean,
): SheetLine[] {
  const words = wordsForCoders(question, language, restricted);
  const waiting = new Map(coding.answers.map((answer) => [answer.row, answer.codes]));
  return [...order.subarray(0, first)].map((answer) => {
    const row = question.answers[answer]?.row ?? "";
    const codes = waiting.get(row) ?? [];
    return { row, answer: words.get(row) ?? "", codes: codes.length === 0 ? "" : cellOfCodes(codes) };
  });
}
