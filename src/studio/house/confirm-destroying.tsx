import { useState } from "react";
import { ActProblems } from "../fieldwork/act-problems.tsx";
import { useWords } from "../language.ts";
import { Field } from "../parts/field.tsx";
import { useHouseAct } from "./house-view.tsx";
import { houseWords } from "./words.ts";

/** Destroys something once its name was typed and a reason given. */
export function ConfirmDestroying(props: {
  /** What is asked of the house, and what it is asked of. */
  readonly path: string;
  readonly what: Readonly<Record<string, string>>;
  readonly name: string;
  readonly means: string;
  readonly away: () => void;
}): React.JSX.Element {
  const { path, what, name, means, away } = props;
  const words = useWords(houseWords);
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const destroy = useHouseAct(path);
  return (
    <form
      className="note warn"
      onSubmit={(event) => {
        event.preventDefault();
        destroy.mutate({ ...what, name: typed, reason });
      }}
    >
      <p>{means}</p>
      <Field label={words.reason} value={reason} change={setReason} />
      <Field label={words.typeName(name)} value={typed} change={setTyped} />
      <ActProblems error={destroy.error} failed={words.failed} />
      <p className="buttons">
        <button
          type="submit"
          className="button danger"
          disabled={destroy.isPending || typed.trim() !== name || reason.trim() === ""}
        >
          {words.destroyNow}
        </button>
        <button type="button" className="button" onClick={away}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
