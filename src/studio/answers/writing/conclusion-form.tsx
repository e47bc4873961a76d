import { useEffect, useRef, useState, type RefObject } from "react";
import { isSame } from "../../../changes/places.ts";
import type { Conclusion } from "../../../coding/model.ts";
import { useSay, useWords } from "../../language.ts";
import { useSaving } from "../../saving.ts";
import { ProblemNotes } from "../problem-notes.tsx";
import { useBench } from "../use-bench.ts";
import { useDraft, type ConclusionDraft } from "./use-draft.ts";
import { writingWords } from "./words.ts";

/** The conclusion with what it rests on. It is checked as a publication is before it is kept; a refused text stays here. */
export function ConclusionForm({
  field,
}: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
}): React.JSX.Element {
  const { state, store } = useBench();
  const [words, say] = [useWords(writingWords), useSay()];
  const { coding } = state.shown;
  const was = coding.conclusion ?? null;
  const { draft, setDraft, clear } = useDraft(store.address, was, coding.themes);
  const saving = useSaving();
  const [wasSent, setWasSent] = useState(false);
  const isUnderWay = state.pending.some((one) => one.kind === "conclusion");
  const isRefused = state.refused?.kind === "conclusion" && state.problems.length > 0;
  const wanted = conclusionOf(draft, was);
  const isKept = isSame(wanted, state.server.coding.conclusion ?? null);
  // What is with the server is no draft any more; a refused text stays here.
  useEffect(() => {
    if (isKept && !isUnderWay) clear();
  }, [isKept, isUnderWay]);
  const isConflict = state.conflict?.change.kind === "conclusion";
  const hadConflict = useRef(false);
  useEffect(() => {
    // Who left the other version stand gave up their own.
    if (hadConflict.current && !isConflict && !isUnderWay) clear();
    hadConflict.current = isConflict;
  }, [isConflict, isUnderWay]);
  const save = (): void => {
    if (isSame(wanted, was)) clear();
    else store.change({ kind: "conclusion", body: { was: draft.from, conclusion: wanted } });
    setWasSent(true);
  };
  const write = (change: Partial<ConclusionDraft>): void => {
    setDraft({ ...draft, ...change });
    setWasSent(false);
  };
  return (
    <form
      className="conclusion"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{words.conclusion}</h2>
      <p className="small second">{words.conclusionHint}</p>
      <label>
        <span className="tiny second">{words.dutch}</span>
        <textarea
          ref={field}
          rows={3}
          lang="nl"
          value={draft.nl}
          onChange={({ target }) => write({ nl: target.value })}
          onKeyDown={({ key, currentTarget }) => {
            if (key === "Escape") currentTarget.blur();
          }}
        />
      </label>
      <label>
        <span className="tiny second">{words.english}</span>
        <textarea
          rows={2}
          lang="en"
          value={draft.en}
          onChange={({ target }) => write({ en: target.value })}
        />
      </label>
      <fieldset>
        <legend className="tiny second">{words.restsOn}</legend>
        {coding.themes.map(({ code, title }) => (
          <label key={code} className="check small">
            <input
              type="checkbox"
              checked={draft.restsOn.includes(code)}
              onChange={({ target }) =>
                write({
                  restsOn: target.checked
                    ? [...draft.restsOn, code]
                    : draft.restsOn.filter((one) => one !== code),
                })
              }
            />
            {say(title)}
          </label>
        ))}
      </fieldset>
      <p className="buttons">
        <button type="submit" className="button primary" disabled={isUnderWay || draft.nl.trim() === ""}>
          {words.check}
        </button>
        <span className="small" role="status">
          {isUnderWay && (saving === "failed" ? <b className="bad-words">{words.lost}</b> : words.busy)}
          {wasSent && isKept && !isUnderWay && words.saved}
          {isRefused && <b className="bad-words">{words.refused}</b>}
        </span>
      </p>
      {isRefused && <ProblemNotes problems={state.problems} />}
    </form>
  );
}

/** Answers and quotations somebody named by hand stay with what is written now. */
function conclusionOf({ nl, en, restsOn }: ConclusionDraft, before: Conclusion | null): Conclusion {
  const { answers, quotes } = before ?? {};
  return {
    text: { nl: nl.trim(), ...(en.trim() !== "" && { en: en.trim() }) },
    restsOn,
    ...(answers !== undefined && { answers }),
    ...(quotes !== undefined && { quotes }),
  };
}
