import { Plus, X } from "lucide-react";
import type { RefObject } from "react";
import { useWords } from "../../language.ts";
import { isReady, MOST_PARTS, withoutPart, type SplitDraft } from "./split-draft.ts";
import { splitWords } from "./words.ts";

/** The parts of a code, each with its digit, its name and how many answers go to it. */
export function SplitParts(props: {
  readonly draft: SplitDraft;
  readonly rows: readonly string[];
  readonly list: RefObject<HTMLOListElement | null>;
  readonly change: (draft: SplitDraft) => void;
  readonly more: () => void;
  readonly split: () => void;
  readonly leave: () => void;
}): React.JSX.Element {
  const words = useWords(splitWords);
  const { draft, rows, change } = props;
  const left = rows.filter((row) => draft.chosen[row] === undefined).length;
  const count = (part: number): number =>
    rows.filter((row) => draft.chosen[row]?.includes(part) === true).length + (part === 0 ? left : 0);
  const name = (part: number, title: string): void =>
    change({ ...draft, titles: draft.titles.with(part, title) });
  return (
    <aside className="codebook split-parts" aria-label={words.parts}>
      <header>
        <h2>{words.parts}</h2>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.split();
        }}
        onKeyDown={({ key, target }) => {
          if (key === "Escape" && target instanceof HTMLElement) target.blur();
        }}
      >
        <ol ref={props.list}>
          {draft.titles.map((title, part) => (
            <li key={part}>
              <kbd>{part + 1}</kbd>
              <input
                autoFocus={part === 1 && title === ""}
                aria-label={words.title(part + 1)}
                placeholder={words.part(part + 1)}
                maxLength={200}
                value={title}
                onChange={({ target }) => name(part, target.value)}
                onKeyDown={(event) => {
                  // In a name Enter goes back to the answers; only the button and Shift+Enter split.
                  if (event.key !== "Enter" || event.shiftKey) return;
                  event.preventDefault();
                  event.currentTarget.blur();
                }}
              />
              <b className="count">{count(part)}</b>
              {part > 0 && draft.titles.length > 2 && (
                <button
                  type="button"
                  className="edit"
                  aria-label={words.less(part + 1)}
                  onClick={() => change(withoutPart(draft, part))}
                >
                  <X size={14} strokeWidth={1.9} aria-hidden />
                </button>
              )}
              {part === 0 && <span className="tiny second">{words.first}</span>}
            </li>
          ))}
        </ol>
        {draft.titles.length < MOST_PARTS && (
          <button type="button" className="button" onClick={props.more}>
            <Plus size={16} strokeWidth={1.9} aria-hidden /> {words.more} <kbd>N</kbd>
          </button>
        )}
        <p className="small second" role="status">
          {rows.length === 0 || left === 0 ? words.allChosen : words.stay(left, draft.titles[0] ?? "")}
        </p>
        <p className="buttons">
          <button type="submit" className="button primary" disabled={!isReady(draft)}>
            {words.take(draft.titles.length)}
          </button>
          <button type="button" className="button" onClick={props.leave}>
            {words.cancel}
          </button>
        </p>
      </form>
    </aside>
  );
}
