import { useId, useState } from "react";
import { answersIn } from "../../../questionnaire/editing/pasted-list.ts";
import { useWords } from "../../language.ts";
import { editorWords } from "./words.ts";

/** A place to paste a list into, and to see how many answers are in it before they are added. */
export function PasteList(props: {
  readonly add: (labels: readonly string[]) => void;
  readonly done: () => void;
}): React.JSX.Element {
  const words = useWords(editorWords);
  const [text, setText] = useState("");
  const id = useId();
  const found = answersIn(text);
  return (
    <div className="paste-list">
      <label htmlFor={id} className="small">
        {words.pasteLabel}
      </label>
      <textarea
        id={id}
        rows={6}
        value={text}
        autoFocus
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") props.done();
        }}
      />
      <p id={`${id}-hint`} className="tiny second">
        {words.pasteHint}
      </p>
      <p className="note-buttons">
        <button
          type="button"
          className="button"
          disabled={found.length === 0}
          onClick={() => {
            props.add(found);
            props.done();
          }}
        >
          {words.pasteDo(found.length)}
        </button>
        <button type="button" className="button" onClick={props.done}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
