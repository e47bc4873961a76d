import { useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { useWords } from "../../language.ts";
import { useCodebook } from "../codebook/use-codebook.ts";
import { AnswerList } from "../answer-list.tsx";
import { KeyBar } from "../key-bar.tsx";
import { DeskNotes } from "../problem-notes.tsx";
import { useKeys } from "../use-keys.ts";
import { choose, chooseAlso, isReady, MOST_PARTS, stepOf, type SplitDraft } from "./split-draft.ts";
import { SplitParts } from "./split-parts.tsx";
import { SplitRow } from "./split-row.tsx";
import { useSplitDraft, useSplitting } from "./use-split.ts";
import { splitWords } from "./words.ts";

/** Which answers go to which part of a code: the answers on the left, the parts with their digits on the right. */
export function SplitView({ code, head }: { readonly code: string; readonly head: React.ReactNode }) {
  const words = useWords(splitWords);
  const splitting = useSplitting(code);
  const [, setSearch] = useSearchParams();
  const leave = (): void =>
    setSearch((now) => {
      now.delete("splits");
      return now;
    });
  return splitting === undefined ? (
    <div className="bench">
      <main className="bench-main" id="main" tabIndex={-1}>
        {head}
        <p className="note warn">
          {words.gone}{" "}
          <button type="button" className="linkish" onClick={leave}>
            {words.cancel}
          </button>
        </p>
      </main>
    </div>
  ) : (
    <Splitter splitting={splitting} head={head} leave={leave} />
  );
}

function Splitter(props: {
  readonly splitting: NonNullable<ReturnType<typeof useSplitting>>;
  readonly head: React.ReactNode;
  readonly leave: () => void;
}): React.JSX.Element {
  const { splitting, leave } = props;
  const { rows, name, code } = splitting;
  const [words, { take }] = [useWords(splitWords), useCodebook()];
  const [draft, setDraft] = useSplitDraft(code, name);
  const [at, setAt] = useState(0);
  const parts = useRef<HTMLOListElement>(null);
  const place = Math.max(0, Math.min(at, rows.length - 1));
  const row = rows[place];
  const go = (by: number): void => setAt(Math.max(0, Math.min(rows.length - 1, place + by)));
  const next = (now: SplitDraft): void => {
    const open = (one: string): boolean => now.chosen[one] === undefined;
    const after = rows.findIndex((one, i) => i > place && open(one));
    setAt(after >= 0 ? after : Math.max(0, rows.findIndex(open)));
  };
  const put = (part: number, also: boolean): void => {
    if (row === undefined || part >= draft.titles.length) return;
    const now = also ? chooseAlso(draft, row, part) : choose(draft, row, part);
    setDraft(now);
    if (!also) next(now);
  };
  const more = (): void => {
    if (draft.titles.length >= MOST_PARTS) return;
    setDraft({ ...draft, titles: [...draft.titles, ""] });
    setTimeout(() => parts.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus());
  };
  const split = (): void => {
    if (!isReady(draft)) return;
    const { step, parts: to } = stepOf(draft, splitting);
    if (!take(step, to)) return;
    setDraft(null);
    leave();
  };
  const digits = Array.from({ length: MOST_PARTS }, (_, part) => [
    [String(part + 1), () => put(part, false)] as const,
    [`Shift+${part + 1}`, () => put(part, true)] as const,
  ]).flat();
  useKeys({
    ...Object.fromEntries(digits),
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    Enter: () => next(draft),
    n: more,
    "Shift+Enter": split,
    Escape: leave,
  });
  return (
    <div className="bench splitting">
      <main className="bench-main" id="main" tabIndex={-1}>
        {props.head}
        <div className="split-head">
          <h2>{words.head(name)}</h2>
          <p className="small second">{rows.length === 0 ? words.none : words.hint}</p>
        </div>
        <DeskNotes />
        <AnswerList
          count={rows.length}
          at={place}
          label={words.answers}
          keyOf={(i) => rows[i] ?? i}
          row={(i) => (
            <SplitRow
              row={rows[i] ?? ""}
              titles={draft.titles}
              chosen={draft.chosen[rows[i] ?? ""] ?? []}
              isInHand={i === place}
              goTo={() => setAt(i)}
              put={put}
            />
          )}
        />
        <KeyBar most={words.most} all={words.most} />
      </main>
      <SplitParts
        draft={draft}
        rows={rows}
        list={parts}
        change={setDraft}
        more={more}
        split={split}
        leave={() => {
          setDraft(null);
          leave();
        }}
      />
    </div>
  );
}
