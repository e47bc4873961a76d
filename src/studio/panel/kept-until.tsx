import { useState } from "react";
import { sayDate } from "../../time.ts";
import { useLanguage, useWords } from "../language.ts";
import { foundInstead, StaleNote } from "../parts/stale-note.tsx";
import { ActProblems } from "../fieldwork/act-problems.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { usePanelAct } from "./use-panel.ts";
import { panelWords } from "./words.ts";

/** The last day of the register, to be chosen. */
export function KeptUntil(props: { readonly stage: StageProps; readonly day: string }): React.JSX.Element {
  const [words, language] = [useWords(panelWords), useLanguage()];
  const [day, setDay] = useState(props.day);
  const [was, setWas] = useState({ day: props.day });
  const keep = usePanelAct(props.stage, "PUT", "/kept-until");
  return (
    <section>
      <h2>{words.kept}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate(
            { day, was },
            {
              onSuccess: () => setWas({ day }),
              onError: (error) => setWas({ ...was, ...foundInstead<typeof was>(error) }),
            },
          );
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
        {foundInstead(keep.error) === undefined ? (
          <ActProblems error={keep.error} failed={words.failed} />
        ) : (
          <StaleNote
            fields={[{ label: words.keep, theirs: sayDate(was.day, language), mine: sayDate(day, language) }]}
          />
        )}
      </form>
    </section>
  );
}
