import { useEffect, useRef } from "react";
import { useWords } from "../../language.ts";
import { numberOf } from "../bench/state.ts";
import { useBench } from "../use-bench.ts";
import { splitWords } from "./words.ts";

/** An answer with the parts it goes to; in hand, with the parts it may go to. */
export function SplitRow(props: {
  readonly row: string;
  readonly titles: readonly string[];
  readonly chosen: readonly number[];
  readonly isInHand: boolean;
  readonly goTo: () => void;
  readonly put: (part: number, also: boolean) => void;
}): React.JSX.Element {
  const { state, store } = useBench();
  const words = useWords(splitWords);
  const { row, titles, chosen, isInHand } = props;
  const index = store.thread.indexOf(row) ?? -1;
  const text = state.work.answers[index]?.words ?? "";
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (isInHand && (focused === document.body || focused?.closest(".answer-list") != null))
      box.current?.focus({ preventScroll: true });
  }, [isInHand]);
  const named = (part: number): string => {
    const title = titles[part]?.trim() ?? "";
    return title === "" ? words.part(part + 1) : title;
  };
  if (!isInHand)
    return (
      <div className={chosen.length > 0 ? "answer done" : "answer"}>
        <button type="button" className="answer-words" tabIndex={-1} onClick={props.goTo}>
          <span className="number">{numberOf(state, index)}</span>{" "}
          <span className="voice" lang={state.work.language}>
            {text}
          </span>
        </button>
        <ul className="chips">
          {chosen.map((part) => (
            <li key={part} className="chip">
              {named(part)}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <article className="answer-in-hand" tabIndex={-1} ref={box}>
      <span className="number">{numberOf(state, index)}</span>
      <div className="in-hand-body">
        <p className="voice large" lang={state.work.language}>
          {text}
        </p>
        <ol className="suggestions">
          {titles.map((_title, part) => (
            <li key={part}>
              <button
                type="button"
                className="suggestion to-part"
                aria-pressed={chosen.includes(part)}
                onClick={({ shiftKey }) => props.put(part, shiftKey)}
              >
                <kbd>{part + 1}</kbd> <b>{named(part)}</b>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </article>
  );
}
