import { useState } from "react";
import { useWords } from "../language.ts";
import { ActProblems } from "../fieldwork/act-problems.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { usePanelAct } from "./use-panel.ts";
import { panelWords } from "./words.ts";

/** The last day of the register, to be chosen. */
export function KeptUntil(props: { readonly stage: StageProps; readonly day: string }): React.JSX.Element {
  const words = useWords(panelWords);
  const [day, setDay] = useState(props.day);
  const keep = usePanelAct(props.stage, "PUT", "/kept-until");
  return (
    <section>
      <h2>{words.kept}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate({ day });
        }}
      >
        <label className="field small">
          {words.keep}
          <input type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
          <span className="second">{words.keptHint}</span>
        </label>
        {day !== props.day && (
          <button type="submit" className="button" disabled={keep.isPending}>
            {words.save}
          </button>
        )}
        <ActProblems error={keep.error} failed={words.failed} />
      </form>
    </section>
  );
}
