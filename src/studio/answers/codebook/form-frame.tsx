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
      onKeyDown={(event) => {
        if (event.key === "Escape") props.close();
        // In a list of choices Enter would open it; with everything chosen it is the end of the form, as in a field.
        if (event.key !== "Enter" || !(event.target instanceof HTMLSelectElement)) return;
        event.preventDefault();
        if (props.ready) props.done();
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
