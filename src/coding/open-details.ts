import { codePointSpan, overlap, utf16Span, wordsBetween } from "./code-points.ts";
import type { Detail, Detector } from "./details/detail.ts";
import { detailsIn } from "./details/index.ts";
import type { ReviewDecision } from "./model.ts";
import type { OpenDetail, ReviewProposal } from "./proposal-model.ts";
import type { Answer } from "./answer.ts";

/** Signs shown on either side of a detail. */
const AROUND = 40;

/**
 * The details of an answer that no decision covers: what detection finds (the panel's own names first, where `known`
 * is handed over) and what an earlier proposal marked in words that still stand there.
 */
export function openDetails(
  { row, words }: Answer,
  decisions: readonly ReviewDecision[],
  proposal?: ReviewProposal,
  known?: Detector,
): OpenDetail[] {
  const decided = decisions.map((one) => ({ ...one, ...utf16Span(words, one) }));
  const marked = (proposal?.details ?? []).filter(
    (one) => one.row === row && wordsBetween(words, one) === one.words,
  );
  const earlier = marked.map((one): Detail => ({ kind: one.kind, ...utf16Span(words, one) }));
  const found = detailsIn(words, known).filter(
    (one) => !earlier.some((other) => one.kind === other.kind && overlap(one, other)),
  );
  return [...earlier, ...found]
    .filter((one) => !decided.some((decision) => settles(decision, one)))
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((one) => described(row, words, one, marked));
}

/**
 * Whether a decision is about a detail: on the same kind of thing in the same place, whatever its bounds, or on words that
 * hold it whole. To keep a phrase is not to keep the name in it.
 */
function settles(decision: ReviewDecision, detail: Detail): boolean {
  if (!overlap(decision, detail)) return false;
  if (decision.kind === detail.kind) return true;
  const whole = decision.from <= detail.from && detail.to <= decision.to;
  return whole && (decision.decision !== "keep" || decision.kind === "other");
}

function described(row: string, words: string, detail: Detail, marked: readonly OpenDetail[]): OpenDetail {
  const { from, to } = codePointSpan(words, detail);
  const same = marked.find((one) => one.from === from && one.to === to);
  const signs = [...words];
  const before = `${from > AROUND ? "…" : ""}${signs.slice(Math.max(0, from - AROUND), from).join("")}`;
  const after = `${signs.slice(to, to + AROUND).join("")}${to + AROUND < signs.length ? "…" : ""}`;
  const part = signs.slice(from, to).join("");
  return {
    row,
    from,
    to,
    words: part,
    kind: detail.kind,
    around: `${before}[[${part}]]${after}`,
    ...(same?.decision === undefined ? {} : { decision: same.decision }),
  };
}
