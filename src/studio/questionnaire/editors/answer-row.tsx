import { Circle, Ellipsis, GripVertical, Square } from "lucide-react";
import { useRef, useState } from "react";
import type { Code } from "../../../questionnaire/code.ts";
import { wordsIn } from "../../../questionnaire/editing/forms.ts";
import { isToFillIn } from "../../../questionnaire/to-fill-in.ts";
import { useWords } from "../../language.ts";
import { CodeField } from "../code-field.tsx";
import { WordsField } from "../words-field.tsx";
import { questionnaireWords } from "../words.ts";
import { useWriting } from "../writing.ts";
import type { Item } from "./answer-list.tsx";
import { editorWords } from "./words.ts";

export type Marker = "circle" | "square" | "number" | "none";
export type Flag = "other" | "exclusive" | "dontKnow";

const DRAGGED = "text/x-peilschaal-answer";

/** What is being dragged: a browser does not say before it is dropped. */
let dragged: Code | null = null;

interface Props {
  readonly item: Item;
  readonly number: number;
  readonly name: string;
  readonly marker: Marker;
  readonly flags: readonly Flag[];
  readonly codes: readonly Code[];
  readonly isNew: boolean;
  readonly change: (item: Item) => void;
  readonly rename: (to: Code) => void;
  readonly move: (to: number) => void;
  readonly remove: () => void;
  readonly after: () => void;
  readonly pasted: (text: string) => boolean;
  readonly drop: (code: Code) => void;
}

/** One answer as its row on the page: to write, mark, move and name. */
export function AnswerRow(props: Props): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const own = useWords(editorWords);
  const { wave, isFixed } = useWriting();
  const [isOver, setIsOver] = useState(false);
  const { item, number, flags } = props;
  const comesFromAbove = dragged !== null && props.codes.indexOf(dragged) < number - 1;
  return (
    <div
      className={`answer-row ${isOver ? (comesFromAbove ? "drop-after" : "drop-before") : ""}`}
      data-answer={item.code}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        const code = event.dataTransfer.getData(DRAGGED);
        if (!props.codes.includes(code)) return;
        event.preventDefault();
        props.drop(code);
      }}
      onKeyDown={(event) => {
        if (isFixed || !event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        props.move(number - 1 + (event.key === "ArrowUp" ? -1 : 1));
      }}
    >
      {!isFixed && (
        <span
          className="grip"
          draggable
          title={own.drag}
          onDragStart={(event) => {
            dragged = item.code;
            event.dataTransfer.setData(DRAGGED, item.code);
          }}
        >
          <GripVertical size={18} strokeWidth={1.9} aria-hidden />
        </span>
      )}
      <Mark marker={props.marker} number={number} />
      <WordsField
        label={props.name}
        text={item.label}
        change={(label) => label !== undefined && props.change({ ...item, label })}
        {...(!isFixed && { onEnter: props.after, onEmptied: props.remove, onPasteLines: props.pasted })}
      />
      {flags.map(
        (flag) =>
          item[flag] === true && (
            <span key={flag} className="small second flag">
              {own.flags[flag]}
            </span>
          ),
      )}
      {props.isNew && <span className="chip look">{words.newIn(wave)}</span>}
      <CodeField code={item.code} taken={props.codes} rename={props.rename} />
      {!isFixed && <RowMenu {...props} />}
    </div>
  );
}

function Mark({ marker, number }: { readonly marker: Marker; readonly number: number }): React.ReactNode {
  if (marker === "circle") return <Circle className="answer-mark" size={22} strokeWidth={1.5} aria-hidden />;
  if (marker === "square") return <Square className="answer-mark" size={22} strokeWidth={1.5} aria-hidden />;
  return marker === "number" ? <span className="answer-mark small second">{number}.</span> : null;
}

function RowMenu({ item, flags, number, codes, ...props }: Props): React.JSX.Element {
  const own = useWords(editorWords);
  const { wording } = useWriting();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (act: () => void) => () => {
    if (menu.current !== null) menu.current.open = false;
    act();
  };
  const said = wordsIn(item.label, wording);
  return (
    <details className="row-menu" ref={menu} onBlur={(event) => closeOnLeave(event, menu.current)}>
      <summary aria-label={own.menu(isToFillIn(said) ? props.name : said)}>
        <Ellipsis size={18} strokeWidth={1.9} aria-hidden />
      </summary>
      <ul className="menu-list">
        {flags.map((flag) => (
          <li key={flag}>
            <label className="check">
              <input
                type="checkbox"
                checked={item[flag] === true}
                onChange={({ target }) => props.change(flagged(item, flag, target.checked))}
              />{" "}
              {own.makeFlags[flag]}
            </label>
          </li>
        ))}
        <li>
          <button type="button" disabled={number === 1} onClick={close(() => props.move(number - 2))}>
            {own.up} <kbd>Alt ↑</kbd>
          </button>
        </li>
        <li>
          <button type="button" disabled={number === codes.length} onClick={close(() => props.move(number))}>
            {own.down} <kbd>Alt ↓</kbd>
          </button>
        </li>
        <li>
          <button type="button" onClick={close(props.remove)}>
            {own.remove}
          </button>
        </li>
      </ul>
    </details>
  );
}

function closeOnLeave(event: React.FocusEvent, menu: HTMLDetailsElement | null): void {
  if (menu !== null && event.relatedTarget !== null && !menu.contains(event.relatedTarget)) menu.open = false;
}

function flagged(item: Item, flag: Flag, on: boolean): Item {
  const { [flag]: _old, ...rest } = item;
  return on ? { ...rest, [flag]: true } : rest;
}
