import { useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { useWords } from "../../language.ts";
import type { StageProps } from "../../wave/stage-props.ts";
import { withWhole } from "../bench/searching.ts";
import { BulkDialog } from "../bulk/bulk-dialog.tsx";
import { FindBar } from "../finding/find-bar.tsx";
import { DeskNotes } from "../problem-notes.tsx";
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
  const [address, setAddress] = useSearchParams();
  const [bulk, setBulk] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const isBeside = address.get("zij") === "codeboek";
  const show = (beside: boolean): void =>
    setAddress(
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
      split: () => {
        show(true);
        setAsked({ kind: "split" });
      },
      search: () => search.current?.focus(),
      bundle: () => bench.store.thread.bundle(),
      bulk: () => setBulk(true),
      whole: () => bench.store.turn(withWhole),
    }),
  );
  return (
    <div className={isBeside ? "bench beside" : "bench"}>
      <main className="bench-main" id="main" tabIndex={-1}>
        {props.head}
        <Measures {...props} />
        {bench.state.work.answers.length > 0 && <FindBar find={search} bulk={() => setBulk(true)} />}
        <button type="button" className="button to-beside" onClick={() => show(!isBeside)}>
          {isBeside ? words.toAnswers : words.codebook}
        </button>
        <DeskNotes />
        {bench.state.advice === "waiting" ? (
          <p className="preparing second" role="status">
            {words.preparing}
          </p>
        ) : (
          <CodingList actions={actions} />
        )}
        <KeyBar most={words.most} all={words.all} />
        {bulk && <BulkDialog close={() => setBulk(false)} />}
      </main>
      <CodebookPanel actions={actions} asked={asked} ask={setAsked} find={find} />
    </div>
  );
}
