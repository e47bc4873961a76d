import { useEffect, useRef } from "react";
import type { Answer } from "../../../coding/answer.ts";
import type { CodedAnswer } from "../../../coding/model.ts";
import { AnswerWords } from "../answer-words.tsx";
import { DetailKeys } from "../detail-keys.tsx";
import { useWords } from "../../language.ts";
import { useBench } from "../use-bench.ts";
import { answersWords } from "../words.ts";
import { CodeChips } from "./code-chips.tsx";
import type { CodingActions } from "./coding-actions.ts";
import { Suggestions } from "./suggestions.tsx";

/** The answer somebody is reading: large, with what may point at a person, what it carries and what it may carry. */
export function AnswerInHand(props: {
  readonly number: number;
  readonly answer: Answer;
  readonly coded: CodedAnswer | undefined;
  readonly actions: CodingActions;
}): React.JSX.Element {
  const { state } = useBench();
  const said = useWords(answersWords);
  const { answer, coded, actions } = props;
  const box = useRef<HTMLElement>(null);
  const details = state.details.get(answer.row) ?? [];
  const decisions = state.shown.review.decisions.filter((one) => one.row === answer.row);
  useEffect(() => {
    // Who is writing in a field keeps it; everybody else is where the answer is.
    if (document.activeElement === document.body || document.activeElement?.closest(".answer-list") != null)
      box.current?.focus({ preventScroll: true });
  }, [answer.row]);
  return (
    <article className="answer-in-hand" tabIndex={-1} ref={box}>
      <span className="number">{props.number}</span>
      <div className="in-hand-body">
        <p className="voice large" lang={state.work.language}>
          <AnswerWords words={answer.words} details={details} decisions={decisions} first={details[0]} />
        </p>
        {state.justChanged === answer.row && (
          <p className="note warn" role="status">
            {said.justChanged}
          </p>
        )}
        <DetailKeys detail={details[0]} decide={actions.decide} />
        {coded !== undefined && <CodeChips answer={coded} full takeOff={actions.takeOff} />}
        <Suggestions coded={coded} actions={actions} />
      </div>
    </article>
  );
}
