import { useWords } from "../../language.ts";
import { codebookWords } from "./words.ts";

/** A small form below the codebook; Escape closes it. */
export function FormFrame(props: {
  readonly label: string;
  readonly close: () => void;
  readonly done: () => void;
  readonly doneLabel: string;
  readonly ready: boolean;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const words = useWords(codebookWords);
  return (
    <form
      className="codebook-form"
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        if (props.ready) props.done();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") props.close();
      }}
    >
      {props.children}
      <p className="buttons">
        <button type="submit" className="button primary" disabled={!props.ready}>
          {props.doneLabel}
        </button>
        <button type="button" className="button" onClick={props.close}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
