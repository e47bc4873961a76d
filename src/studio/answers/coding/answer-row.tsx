import type { Answer } from "../../../coding/answer.ts";
import type { CodedAnswer } from "../../../coding/model.ts";
import { isDealtWith } from "../../../coding/suggestions/dealt-with.ts";
import { useWords } from "../../language.ts";
import { useBench } from "../use-bench.ts";
import { CodeChips } from "./code-chips.tsx";
import { codingWords } from "./words.ts";

/** An answer that is not in hand: its words, what it carries, and undo beside the one just done. */
export function AnswerRow(props: {
  readonly number: number;
  readonly answer: Answer;
  readonly coded: CodedAnswer | undefined;
  readonly goTo: () => void;
  readonly undo?: () => void;
}): React.JSX.Element {
  const words = useWords(codingWords);
  const { language } = useBench().state.work;
  const { coded } = props;
  const isDone = coded !== undefined && isDealtWith(coded);
  return (
    <div className={isDone ? "answer done" : "answer"}>
      <button type="button" className="answer-words" tabIndex={-1} onClick={props.goTo}>
        <span className="number">{props.number}</span>{" "}
        <span className="voice" lang={language}>
          {props.answer.words}
        </span>
      </button>
      {isDone && <CodeChips answer={coded} />}
      {props.undo !== undefined && (
        <button type="button" className="undo" onClick={props.undo}>
          {words.undo} <kbd>Z</kbd>
        </button>
      )}
    </div>
  );
}
