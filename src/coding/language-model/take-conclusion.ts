import type { Code } from "../../questionnaire/code.ts";
import { numbersIn, numbersInTexts, quotationsIn } from "../statement.ts";
import { fitText } from "./fit-text.ts";
import { flagged, type Flag, type Taken } from "./flags.ts";
import type { ProposedConclusion } from "./model.ts";
import type { OfferedAnswer } from "./offer.ts";
import { answersById, quotesIn, standsIn } from "./quotes.ts";
import type { Replies } from "./schemas.ts";

const LONGEST = 500;

/**
 * The conclusion in a reply, where it holds: plainly worded, resting on codes that answers carry, and with no number or
 * quotation that is not in the answers.
 */
export function takeConclusion(
  reply: Replies["conclusion"],
  offered: readonly OfferedAnswer[],
  carried: readonly Code[],
  model: string,
): Taken<ProposedConclusion | undefined> {
  const flags: Flag[] = [];
  const text = fitText(reply.conclusion, LONGEST);
  if (text === undefined) flags.push("model-text-unfit");
  const restsOn = [...new Set(reply.rests_on.filter((code) => carried.includes(code)))];
  if (reply.rests_on.some((code) => !carried.includes(code))) flags.push("model-code-unknown");
  const quotes = quotesIn(reply.quotes, answersById(offered), flags);
  if (text !== undefined) flags.push(...strange(text, offered));
  const holds =
    text !== undefined &&
    restsOn.length > 0 &&
    !flags.includes("model-number-unknown") &&
    !flags.includes("model-quote-invented");
  return { value: holds ? { text, restsOn, quotes, model } : undefined, flags: flagged(flags) };
}

function strange(text: string, offered: readonly OfferedAnswer[]): Flag[] {
  const numbers = new Set(numbersInTexts(offered.map((answer) => answer.text)));
  return [
    ...(numbersIn(text).some((number) => !numbers.has(number)) ? ["model-number-unknown" as const] : []),
    ...(quotationsIn(text).some((words) => !offered.some((answer) => standsIn(answer, words)))
      ? ["model-quote-invented" as const]
      : []),
  ];
}
