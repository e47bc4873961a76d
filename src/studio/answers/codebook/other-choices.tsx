import { useSay, useWords } from "../../language.ts";
import { codedByRow, rowAt } from "../bench/state.ts";
import type { CodingActions } from "../coding/coding-actions.ts";
import { useBench } from "../use-bench.ts";
import { codebookWords } from "./words.ts";

/** What an answer may carry beside themes: nothing that fits, or what an option of the question says. */
export function OtherChoices({ actions }: { readonly actions: CodingActions }): React.JSX.Element {
  const { state } = useBench();
  const [words, say] = [useWords(codebookWords), useSay()];
  const { answers } = state.shown.coding;
  const inHand = codedByRow(state).get(rowAt(state, state.at) ?? "");
  const { options } = state.work.question;
  return (
    <>
      <section className="theme">
        <div className="code-line">
          <button
            type="button"
            className="code"
            aria-pressed={inHand !== undefined && inHand.codes.length === 0 && inHand.backTo === undefined}
            onClick={actions.fitsNowhere}
          >
            <span className="title">
              {words.nowhere} <kbd>0</kbd>
            </span>
            <span className="count">
              {answers.filter(({ codes, backTo }) => codes.length === 0 && backTo === undefined).length}
            </span>
          </button>
        </div>
      </section>
      {options.length > 0 && (
        <section className="theme">
          <h3 className="tiny second">{words.backTo}</h3>
          <ul>
            {options.map(({ code, label }) => (
              <li key={code} className="code-line">
                <button
                  type="button"
                  className="code"
                  aria-pressed={inHand?.backTo === code}
                  onClick={() => actions.codeBack(code)}
                >
                  <span className="title">{say(label)}</span>
                  <span className="count">{answers.filter(({ backTo }) => backTo === code).length}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
