import { useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { useWords } from "../../language.ts";
import type { StageProps } from "../../wave/stage-props.ts";
import { ProblemNotes } from "../problem-notes.tsx";
import { ConflictOnDesk } from "../conflict-on-desk.tsx";
import { CodebookPanel, type Asked } from "../codebook/codebook-panel.tsx";
import { KeyBar } from "../key-bar.tsx";
import { useBench } from "../use-bench.ts";
import { useKeys } from "../use-keys.ts";
import { codingActions } from "./coding-actions.ts";
import { codingKeys } from "./coding-keys.ts";
import { CodingList } from "./coding-list.tsx";
import { Measures } from "./measures.tsx";
import { codingWords } from "./words.ts";

/** Answers on the left in the order to read them in, the codebook on the right; all of it by keys. */
export function CodingView(props: StageProps & { readonly head: React.ReactNode }): React.JSX.Element {
  const words = useWords(codingWords);
  const bench = useBench();
  const [asked, setAsked] = useState<Asked>(null);
  const [search, setSearch] = useSearchParams();
  const find = useRef<HTMLInputElement>(null);
  const isBeside = search.get("zij") === "codeboek";
  const show = (beside: boolean): void =>
    setSearch(
      (now) => {
        if (beside) now.set("zij", "codeboek");
        else now.delete("zij");
        return now;
      },
      { replace: true },
    );
  const actions = codingActions(bench);
  useKeys(
    codingKeys(bench, actions, {
      find: () => {
        show(true);
        find.current?.focus();
      },
      add: () => {
        show(true);
        setAsked({ kind: "add" });
      },
      merge: () => {
        show(true);
        setAsked({ kind: "merge" });
      },
    }),
  );
  return (
    <div className={isBeside ? "bench beside" : "bench"}>
      <main className="bench-main" id="main">
        {props.head}
        <Measures {...props} />
        <button type="button" className="button to-beside" onClick={() => show(!isBeside)}>
          {isBeside ? words.toAnswers : words.codebook}
        </button>
        <ConflictOnDesk />
        <ProblemNotes problems={bench.state.problems} />
        {bench.state.advice === "waiting" ? (
          <p className="preparing second" role="status">
            {words.preparing}
          </p>
        ) : (
          <CodingList actions={actions} />
        )}
        <KeyBar most={words.most} all={words.all} />
      </main>
      <CodebookPanel actions={actions} asked={asked} ask={setAsked} find={find} />
    </div>
  );
}
