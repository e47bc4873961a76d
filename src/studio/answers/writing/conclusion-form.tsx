import { useState, type RefObject } from "react";
import type { AnswerConflict, Written } from "../../../api/answers.ts";
import type { SaidProblem } from "../../../api/problem.ts";
import type { Conclusion } from "../../../coding/model.ts";
import { isRefused, send } from "../../ask.ts";
import { useSay, useWords } from "../../language.ts";
import { ProblemNotes } from "../problem-notes.tsx";
import { useBench } from "../use-bench.ts";
import { useDraft, type ConclusionDraft } from "./use-draft.ts";
import { writingWords } from "./words.ts";

type Sent =
  | { readonly state: "not" | "busy" | "saved" }
  | { readonly state: "refused"; readonly problems: readonly SaidProblem[] }
  | { readonly state: "conflict"; readonly found: Conclusion | null }
  | { readonly state: "lost" };

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
  const [sent, setSent] = useState<Sent>({ state: "not" });
  const save = (expected: Conclusion | null): void => {
    setSent({ state: "busy" });
    send<Written>("POST", `${store.address}/conclusion`, {
      was: expected,
      conclusion: conclusionOf(draft, expected),
    })
      .then(({ coding: now }) => {
        store.absorb(now);
        clear();
        setSent({ state: "saved" });
      })
      .catch((error: unknown) => setSent(refusedAs(error)));
  };
  const write = (change: Partial<ConclusionDraft>): void => {
    setDraft({ ...draft, ...change });
    if (sent.state !== "busy") setSent({ state: "not" });
  };
  return (
    <form
      className="conclusion"
      onSubmit={(event) => {
        event.preventDefault();
        save(was);
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
        <button
          type="submit"
          className="button primary"
          disabled={sent.state === "busy" || draft.nl.trim() === ""}
        >
          {words.check}
        </button>
        <span className="small" role="status">
          {sent.state === "busy" && words.busy}
          {sent.state === "saved" && words.saved}
          {sent.state === "lost" && <b className="bad-words">{words.lost}</b>}
          {sent.state === "refused" && <b className="bad-words">{words.refused}</b>}
        </span>
      </p>
      {"problems" in sent && <ProblemNotes problems={sent.problems} />}
      {sent.state === "conflict" && (
        <div className="note warn" role="alert">
          <p>{words.conflict}</p>
          <blockquote>{sent.found === null ? "–" : say(sent.found.text)}</blockquote>
          <button
            type="button"
            className="button"
            onClick={() => {
              clear();
              setSent({ state: "not" });
              void store.load();
            }}
          >
            {words.take}
          </button>{" "}
          <button type="button" className="button" onClick={() => save(sent.found)}>
            {words.keep}
          </button>
        </div>
      )}
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

function refusedAs(error: unknown): Sent {
  if (!isRefused(error)) return { state: "lost" };
  if (error.refusal.status === 409)
    return { state: "conflict", found: (error.body as AnswerConflict).found as Conclusion | null };
  return { state: "refused", problems: error.refusal.problems ?? [] };
}
