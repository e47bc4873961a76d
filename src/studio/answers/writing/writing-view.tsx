import { useRef } from "react";
import { useSearchParams } from "wouter";
import type { OpenQuestion } from "../../../api/answers.ts";
import { useWords } from "../../language.ts";
import type { StageProps } from "../../wave/stage-props.ts";
import { entriesOf } from "../codebook/codebook-entries.ts";
import { KeyBar } from "../key-bar.tsx";
import { DeskNotes } from "../problem-notes.tsx";
import { useBench } from "../use-bench.ts";
import { useKeys } from "../use-keys.ts";
import { ConclusionForm } from "./conclusion-form.tsx";
import { Ground } from "./ground.tsx";
import { StatementLine } from "./statement-line.tsx";
import { writingWords } from "./words.ts";

interface Props extends StageProps {
  readonly head: React.ReactNode;
  readonly question: OpenQuestion;
}

/** What is said over the answers, written beside the answers it rests on. */
export function WritingView(props: Props): React.JSX.Element {
  const bench = useBench();
  const { state } = bench;
  const words = useWords(writingWords);
  const [search, setSearch] = useSearchParams();
  const conclusion = useRef<HTMLTextAreaElement>(null);
  const lines = useRef<HTMLUListElement>(null);
  const entries = entriesOf(state.shown.coding.themes);
  const at = Math.max(
    0,
    entries.findIndex((one) => one.code === search.get("bij")),
  );
  const entry = entries[at];
  const choose = (code: string | undefined): void => {
    if (code === undefined) return;
    setSearch(
      (now) => {
        now.set("bij", code);
        return now;
      },
      { replace: true },
    );
  };
  const go = (by: number): void => choose(entries[Math.max(0, Math.min(entries.length - 1, at + by))]?.code);
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    e: () => lines.current?.querySelector<HTMLTextAreaElement>("[aria-current] textarea")?.focus(),
    z: () => void bench.store.undo(),
    y: () => void bench.store.redo(),
    c: () => conclusion.current?.focus(),
  });
  return (
    <div className="bench writing">
      <main className="bench-main" id="main" tabIndex={-1}>
        {props.head}
        <div className="writing-scroll">
          <DeskNotes />
          <ConclusionForm {...props} field={conclusion} />
          <section className="statements">
            <h2>{words.themes}</h2>
            <p className="small second">{entries.length === 0 ? words.noThemes : words.themesHint}</p>
            <ul ref={lines}>
              {entries.map((one) => (
                <StatementLine
                  key={one.code}
                  entry={one}
                  isChosen={one === entry}
                  choose={() => choose(one.code)}
                />
              ))}
            </ul>
          </section>
        </div>
        <KeyBar most={words.most} all={words.most} />
      </main>
      {entry !== undefined && <Ground key={entry.code} {...props} entry={entry} />}
    </div>
  );
}
