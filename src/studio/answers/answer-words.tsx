import type { ReviewDecision } from "../../coding/model.ts";
import type { OpenDetail } from "../../coding/proposal-model.ts";
import { useWords } from "../language.ts";
import { answersWords } from "./words.ts";

/** The words of an answer, with what waits for a decision marked and what is left out shown as such. */
export function AnswerWords(props: {
  readonly words: string;
  readonly details?: readonly OpenDetail[];
  readonly decisions?: readonly ReviewDecision[];
  /** The detail the keys are about. */
  readonly first?: OpenDetail | undefined;
}): React.JSX.Element {
  const said = useWords(answersWords);
  const { words, details = [], decisions = [], first } = props;
  if (details.length === 0 && decisions.length === 0) return <>{words}</>;
  const signs = [...words];
  const parts = partsOf(signs.length, details, decisions);
  return (
    <>
      {parts.map(({ from, to, detail, decision }) => {
        const text = signs.slice(from, to).join("");
        if (decision === "redact") return <RedactedWords key={from} words={text} label={said.redacted} />;
        if (detail === undefined) return <span key={from}>{text}</span>;
        return (
          <mark key={from} className={detail === first ? "detail first" : "detail"}>
            {text}
          </mark>
        );
      })}
    </>
  );
}

/** Struck through for who works on it; what leaves the house has the label instead. */
function RedactedWords({
  words,
  label,
}: {
  readonly words: string;
  readonly label: string;
}): React.JSX.Element {
  return (
    <del className="redacted" title={label}>
      {words}
    </del>
  );
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly detail: OpenDetail | undefined;
  readonly decision: ReviewDecision["decision"] | undefined;
}

function partsOf(
  length: number,
  details: readonly OpenDetail[],
  decisions: readonly ReviewDecision[],
): Part[] {
  const covers = (at: number) => (one: { readonly from: number; readonly to: number }) =>
    one.from <= at && at < one.to;
  const edges = [...details, ...decisions].flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, ...edges, length])]
    .filter((at) => at >= 0 && at <= length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    from,
    to: cuts[i + 1] ?? length,
    detail: details.find(covers(from)),
    decision: decisions.find((one) => one.decision === "redact" && covers(from)(one))?.decision,
  }));
}
