import { useState } from "react";
import { useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { ActProblems } from "./act-problems.tsx";
import type { OpenedProps } from "./opened-props.ts";
import { useAct, useMoment } from "./use-fieldwork.ts";
import { fieldworkWords } from "./words.ts";

/** The step that says what becomes of the answers. */
const ANSWERS = 1;

/** What closing does, step by step, before anybody can do it. */
export function Closing({ stage, view, opened }: OpenedProps): React.JSX.Element {
  const [words, moment] = [useWords(fieldworkWords), useMoment()];
  const [asked, setAsked] = useState(false);
  const close = useAct(stage, "POST", "/close");
  const { phase } = view;
  const run = (): void => close.run({ name: opened.name });
  if (phase === "waiting")
    return (
      <section>
        <h2>{words.closeHead}</h2>
        <button type="button" className="button primary" onClick={run} disabled={close.busy}>
          {words.fetch}
        </button>
        <ActProblems error={close.error} failed={words.failed} />
      </section>
    );
  return (
    <section>
      <h2>{words.closeHead}</h2>
      {phase !== "over" && <p className="small">{words.closeWhen(moment(opened.closes))}</p>}
      <ol className="steps small">
        {words.closeSteps.map((step, i) => (
          <li key={step}>{i === ANSWERS && opened.pilot ? words.pilotThrown : step}</li>
        ))}
      </ol>
      <Note tone="warn">{words.closeNoWayBack}</Note>
      <p role="status" className="small">
        {close.busy && words.closing}
      </p>
      <ActProblems error={close.error} failed={words.failed} />
      {asked ? (
        <p className="acts">
          <button type="button" className="button" autoFocus onClick={() => setAsked(false)}>
            {words.cancel}
          </button>
          <button type="button" className="button danger" onClick={run} disabled={close.busy}>
            {words.closeSure}
          </button>
        </p>
      ) : (
        <button type="button" className="button danger" onClick={() => setAsked(true)}>
          {phase === "over" ? words.close : words.closeEarly}
        </button>
      )}
    </section>
  );
}
