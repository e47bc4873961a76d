import { useEffect, useRef } from "react";
import type { Answer } from "../../../coding/answer.ts";
import { useWords } from "../../language.ts";
import { AnswerWords } from "../answer-words.tsx";
import { DetailKeys } from "../detail-keys.tsx";
import { useBench } from "../use-bench.ts";
import { reviewWords } from "./words.ts";

/** An answer with what is marked in it; in hand, with the keys that decide. */
export function ReviewRow(props: {
  readonly number: number;
  readonly answer: Answer;
  readonly isInHand: boolean;
  readonly goTo: () => void;
  readonly decide: (decision: "redact" | "keep") => void;
  readonly withhold: () => void;
}): React.JSX.Element {
  const { state } = useBench();
  const words = useWords(reviewWords);
  const { answer, isInHand } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (
      isInHand &&
      (document.activeElement === document.body || document.activeElement?.closest(".answer-list") != null)
    )
      box.current?.focus({ preventScroll: true });
  }, [isInHand]);
  const details = state.details.get(answer.row) ?? [];
  const decisions = state.shown.review.decisions.filter((one) => one.row === answer.row);
  const isWithheld = decisions.some((one) => one.decision === "withhold");
  const text = (
    <AnswerWords words={answer.words} details={details} decisions={decisions} first={details[0]} />
  );
  if (!isInHand)
    return (
      <div className={isWithheld ? "answer" : "answer done"}>
        <button type="button" className="answer-words" tabIndex={-1} onClick={props.goTo}>
          <span className="number">{props.number}</span>{" "}
          <span className="voice" lang={state.work.language}>
            {text}
          </span>
        </button>
        {isWithheld && <span className="tiny second">{words.withheld}</span>}
      </div>
    );
  return (
    <article className="answer-in-hand" tabIndex={-1} ref={box}>
      <span className="number">{props.number}</span>
      <div className="in-hand-body">
        <p className="voice large" lang={state.work.language}>
          {text}
        </p>
        <DetailKeys detail={details[0]} decide={props.decide} />
        {isWithheld ? (
          <p className="small second">{words.withheld}</p>
        ) : (
          <button type="button" className="plain small" onClick={props.withhold}>
            <kbd>A</kbd> {words.withhold}
          </button>
        )}
      </div>
    </article>
  );
}
