import { useSearchParams } from "wouter";
import { useWords } from "../../language.ts";
import { AnswerList } from "../answer-list.tsx";
import { codedByRow, countWaiting, numberOf, rowAt, type BenchState } from "../bench/state.ts";
import { useBench } from "../use-bench.ts";
import { findingWords } from "../finding/words.ts";
import { answersWords } from "../words.ts";
import { AnswerInHand } from "./answer-in-hand.tsx";
import { AnswerRow } from "./answer-row.tsx";
import type { CodingActions } from "./coding-actions.ts";
import { codingWords } from "./words.ts";

/** All answers in one list; the one in hand opens where it stands. */
export function CodingList({ actions }: { readonly actions: CodingActions }): React.JSX.Element {
  const { state } = useBench();
  const words = useWords(codingWords);
  const { none } = useWords(findingWords);
  const nobody = useWords(answersWords).nobodyAnswered;
  if (state.work.answers.length === 0) return <p className="preparing second">{nobody}</p>;
  const coded = codedByRow(state);
  const lastDone = lastDoneRow(state);
  return (
    <>
      {state.advice === "late" && (
        <p className="note" role="status">
          {words.late}
        </p>
      )}
      {state.advice === "failed" && <p className="note warn">{words.noAdvice}</p>}
      {state.shown.coding.themes.length === 0 && <p className="note act">{words.firstThemes}</p>}
      {countWaiting(state) === 0 && <AllDone />}
      {state.sequence.length === 0 && <p className="preparing second">{none}</p>}
      <AnswerList
        count={state.sequence.length}
        at={state.at}
        label={words.answers}
        keyOf={(place) => state.sequence[place] ?? place}
        row={(place) => {
          const index = state.sequence[place] ?? -1;
          const answer = state.work.answers[index];
          if (answer === undefined) return null;
          const known = coded.get(answer.row);
          const number = numberOf(state, index);
          return (
            <>
              <BundleHead place={place} />
              {place === state.at ? (
                <AnswerInHand number={number} answer={answer} coded={known} actions={actions} />
              ) : (
                <AnswerRow
                  number={number}
                  answer={answer}
                  coded={known}
                  goTo={() => actions.goTo(place)}
                  {...(answer.row === lastDone && { undo: actions.undo })}
                />
              )}
            </>
          );
        }}
      />
    </>
  );
}

/** Above the first answer of a bundle: how many there are in it. */
function BundleHead({ place }: { readonly place: number }): React.ReactNode {
  const part = useBench().state.aside?.part;
  const words = useWords(findingWords);
  const size = part?.kind === "bundles" ? part.sizes.get(place) : undefined;
  return size === undefined ? null : <h2 className="bundle-head">{words.bundle(size)}</h2>;
}

/** Undo stands beside what was just done, until the next act. */
function lastDoneRow(state: BenchState): string | undefined {
  const last = state.done.at(-1);
  return last !== undefined && "row" in last && last.row !== rowAt(state, state.at) ? last.row : undefined;
}

function AllDone(): React.JSX.Element {
  const words = useWords(codingWords);
  const [, setSearch] = useSearchParams();
  return (
    <div className="note all-done">
      <b>{words.allDone}</b> {words.allDoneHint}{" "}
      <button
        type="button"
        className="linkish"
        onClick={() =>
          setSearch((now) => {
            now.set("tab", "schrijven");
            return now;
          })
        }
      >
        {words.toWriting}
      </button>
    </div>
  );
}
