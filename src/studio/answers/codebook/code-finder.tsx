import { Search } from "lucide-react";
import { useId, useState, type KeyboardEvent, type RefObject } from "react";
import { useSay, useWords } from "../../language.ts";
import type { Theme } from "../../../coding/model.ts";
import type { Giving } from "../coding/coding-actions.ts";
import { entriesOf, matching, type Entry } from "./codebook-entries.ts";
import { codebookWords } from "./words.ts";

const MOST_SHOWN = 8;

/** Finds a theme by its words and gives it: Enter goes on, Shift+Enter stays; what is not found can be made. */
export function CodeFinder(props: {
  readonly themes: readonly Theme[];
  readonly give: (code: string, giving: Giving) => void;
  /** Makes a theme of what was typed; absent where the codebook is not to be changed. */
  readonly make?: (title: string) => void;
  readonly find: RefObject<HTMLInputElement | null>;
}): React.JSX.Element {
  const [words, say, id] = [useWords(codebookWords), useSay(), useId()];
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const found = typed.trim() === "" ? [] : matching(entriesOf(props.themes), typed, say).slice(0, MOST_SHOWN);
  const leave = (): void => {
    setTyped("");
    setChosen(0);
    props.find.current?.blur();
  };
  const take = (entry: Entry | undefined, stay: boolean): void => {
    if (entry !== undefined) props.give(entry.code, { stay });
    else if (typed.trim() !== "") props.make?.(typed.trim());
    leave();
  };
  const hear = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") leave();
    else if (event.key === "Enter") take(found[chosen], event.shiftKey);
    else if (move !== undefined && found.length > 0) setChosen((chosen + move + found.length) % found.length);
    else return;
    event.preventDefault();
  };
  return (
    <div className="finder">
      <Search size={16} strokeWidth={1.9} aria-hidden />
      <input
        ref={props.find}
        type="text"
        role="combobox"
        aria-label={words.find}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={found[chosen] === undefined ? undefined : `${id}-${chosen}`}
        autoComplete="off"
        placeholder={words.find}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={hear}
      />
      <kbd>/</kbd>
      <ul id={id} role="listbox" aria-label={words.head} hidden={found.length === 0}>
        {found.map((entry, i) => (
          <li
            key={entry.code}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              take(entry, event.shiftKey);
            }}
          >
            {entry.isTheme ? <b>{say(entry.title)}</b> : say(entry.title)}
            {!entry.isTheme && <span className="tiny second"> {say(entry.theme.title)}</span>}
          </li>
        ))}
      </ul>
      <p className="tiny second" role="status">
        {typed.trim() === ""
          ? ""
          : found.length === 0
            ? props.make === undefined
              ? words.found(0)
              : words.none
            : words.found(found.length)}
      </p>
    </div>
  );
}
