import type { Code } from "../../questionnaire/code.ts";
import { flagged, type Flag, type Taken } from "./flags.ts";
import type { ProposedReason } from "./model.ts";
import type { OfferedAnswer } from "./offer.ts";
import { answersById, standsIn } from "./quotes.ts";
import type { Replies } from "./schemas.ts";

/** Codes suggested for one answer, each with the words it rests on; none where nothing fits. */
export interface SuggestedForRow {
  readonly row: string;
  readonly reasons: readonly ProposedReason[];
}

/**
 * The suggestions in a reply that hold: for an answer that was sent and is named once, a code that there is, and words
 * that stand in that very answer.
 */
export function takeCodes(
  { answers }: Replies["codes"],
  offered: readonly OfferedAnswer[],
  codes: readonly Code[],
): Taken<readonly SuggestedForRow[]> {
  const flags: Flag[] = [];
  const byId = answersById(offered);
  const named = new Map<string, number>();
  for (const { id } of answers) named.set(id, (named.get(id) ?? 0) + 1);
  for (const [id, times] of named) {
    if (!byId.has(id)) flags.push("model-id-unknown");
    else if (times > 1) flags.push("model-id-twice");
  }
  for (const { id } of offered) if (!named.has(id)) flags.push("model-id-missing");
  const value = answers.flatMap((given): SuggestedForRow[] => {
    const answer = byId.get(given.id);
    if (answer === undefined || named.get(given.id) !== 1) return [];
    return [{ row: answer.row, reasons: reasonsIn(given.codes, answer, codes, flags) }];
  });
  return { value, flags: flagged(flags) };
}

function reasonsIn(
  given: Replies["codes"]["answers"][number]["codes"],
  answer: OfferedAnswer,
  codes: readonly Code[],
  flags: Flag[],
): ProposedReason[] {
  const reasons = new Map<Code, ProposedReason>();
  for (const { code, quote } of given) {
    if (!codes.includes(code)) flags.push("model-code-unknown");
    else if (!standsIn(answer, quote)) flags.push("model-quote-invented");
    else if (!reasons.has(code)) reasons.set(code, { row: answer.row, code, words: quote });
  }
  return [...reasons.values()];
}
