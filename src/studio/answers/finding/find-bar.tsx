import { Layers, ListChecks, Search } from "lucide-react";
import { useEffect, useState, type RefObject } from "react";
import { useWords } from "../../language.ts";
import { withWhole } from "../bench/searching.ts";
import { useBench } from "../use-bench.ts";
import { bulkWords } from "../bulk/words.ts";
import { findingWords } from "./words.ts";

/** Whoever types has not finished a word before this. */
const SHORTEST = 2;

/** Finds answers by words in any form, or puts like ones together; one codes in what is shown as in the whole list. */
export function FindBar(props: {
  readonly find: RefObject<HTMLInputElement | null>;
  readonly bulk: () => void;
}): React.JSX.Element {
  const { state, store } = useBench();
  const [words, bulk] = [useWords(findingWords), useWords(bulkWords)];
  const part = state.aside?.part;
  const [typed, setTyped] = useState("");
  const isFound = part?.kind === "found";
  useEffect(() => {
    // What was typed is of what is shown; left by a key, the field is empty again.
    if (!isFound && document.activeElement !== props.find.current) setTyped("");
  }, [isFound]);
  const leave = (): void => {
    setTyped("");
    store.turn(withWhole);
    props.find.current?.blur();
  };
  const look = (query: string): void => {
    setTyped(query);
    if (query.trim().length >= SHORTEST) store.thread.find(query.trim());
    else if (part?.kind === "found") store.turn(withWhole);
  };
  return (
    <div className="find-bar">
      <label className="finder">
        <Search size={16} strokeWidth={1.9} aria-hidden />
        <input
          ref={props.find}
          type="text"
          aria-label={words.find}
          placeholder={words.find}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => look(target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") leave();
            else if (event.key === "Enter") event.currentTarget.blur();
          }}
        />
        <kbd>F</kbd>
      </label>
      <button
        type="button"
        className="plain small"
        aria-pressed={part?.kind === "bundles"}
        onClick={() => (part?.kind === "bundles" ? leave() : store.thread.bundle())}
      >
        <Layers size={16} strokeWidth={1.9} aria-hidden /> {words.bundles} <kbd>G</kbd>
      </button>
      <button type="button" className="plain small" onClick={props.bulk}>
        <ListChecks size={16} strokeWidth={1.9} aria-hidden /> {bulk.open} <kbd>A</kbd>
      </button>
      <p className="small" role="status">
        {state.isLooking && <span className="second">{words.looking}</span>}
        {part?.kind === "found" && <b>{words.found(state.sequence.length, part.query)}</b>}
        {part?.kind === "bundles" && <b>{words.bundled(part.sizes.size, state.sequence.length)}</b>}
        {part !== undefined && (
          <button type="button" className="linkish" onClick={leave}>
            {words.whole} <kbd>Esc</kbd>
          </button>
        )}
      </p>
    </div>
  );
}
