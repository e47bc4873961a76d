import { useSearchParams } from "wouter";
import { useState } from "react";
import { useWords } from "../../language.ts";
import { Segmented } from "../../parts/segmented.tsx";
import { AnswerList } from "../answer-list.tsx";
import { KeyBar } from "../key-bar.tsx";
import { DeskNotes } from "../problem-notes.tsx";
import { useBench } from "../use-bench.ts";
import { useKeys } from "../use-keys.ts";
import { reviewActions } from "./review-actions.ts";
import { ReviewRow } from "./review-row.tsx";
import { ReviewSummary } from "./review-summary.tsx";
import { reviewWords } from "./words.ts";

/** Personal details first: what the program points at, and everything else that somebody sees who reads all answers. */
export function ReviewView({ head }: { readonly head: React.ReactNode }): React.JSX.Element {
  const bench = useBench();
  const words = useWords(reviewWords);
  const [search, setSearch] = useSearchParams();
  const { state } = bench;
  const [at, setAt] = useState(0);
  const shows = search.get("toon") ?? (state.details.size > 0 ? "open" : "alle");
  // What was just decided on stays where it is while one looks at what is open.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const rows = state.work.answers.filter(
    ({ row }) => shows === "alle" || state.details.has(row) || kept.has(row),
  );
  const place = Math.max(0, Math.min(at, rows.length - 1));
  const row = rows[place]?.row;
  const go = (by: number): void => setAt(Math.max(0, Math.min(rows.length - 1, place + by)));
  const actions = reviewActions(bench, row, () => go(1));
  const deciding = (act: () => void) => () => {
    if (row !== undefined) setKept(new Set([...kept, row]));
    act();
  };
  const decide = (decision: "redact" | "keep") => deciding(() => actions.decide(decision))();
  useKeys({
    w: () => decide("redact"),
    b: () => decide("keep"),
    a: deciding(actions.withhold),
    z: actions.undo,
    y: actions.redo,
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    Enter: () => go(1),
    Home: () => setAt(0),
    End: () => setAt(rows.length - 1),
  });
  return (
    <div className="bench alone-bench">
      <main className="bench-main" id="main" tabIndex={-1}>
        {head}
        <ReviewSummary read={actions.read} />
        <DeskNotes />
        <div className="review-choice">
          <Segmented
            label={words.show}
            value={shows}
            choices={[
              { value: "open", label: words.open },
              { value: "alle", label: words.all },
            ]}
            choose={(value) => {
              setAt(0);
              setKept(new Set());
              setSearch((now) => {
                now.set("toon", value);
                return now;
              });
            }}
          />
          <span className="tiny second">{words.select}</span>
        </div>
        {rows.length === 0 ? (
          <p className="preparing second">{words.nothingOpen}</p>
        ) : (
          <AnswerList
            key={shows}
            count={rows.length}
            at={place}
            label={words.answers}
            keyOf={(i) => rows[i]?.row ?? i}
            row={(i) => {
              const answer = rows[i];
              if (answer === undefined) return null;
              return (
                <ReviewRow
                  number={state.work.answers.indexOf(answer) + 1}
                  answer={answer}
                  isInHand={i === place}
                  goTo={() => setAt(i)}
                  decide={decide}
                  withhold={deciding(actions.withhold)}
                />
              );
            }}
          />
        )}
        <KeyBar most={words.most} all={words.keys} />
      </main>
    </div>
  );
}
