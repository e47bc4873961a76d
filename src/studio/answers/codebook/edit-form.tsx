import { useState } from "react";
import { useSearchParams } from "wouter";
import { useSay, useWords } from "../../language.ts";
import { splitWords } from "../split/words.ts";
import { useBench } from "../use-bench.ts";
import { textOf } from "./code-names.ts";
import { countsOf, entriesOf } from "./codebook-entries.ts";
import { FormFrame } from "./form-frame.tsx";
import { useCodebook } from "./use-codebook.ts";
import { codebookWords } from "./words.ts";

/** Another title or description for a code, or its end. */
export function EditForm({
  code,
  close,
}: {
  readonly code: string;
  readonly close: () => void;
}): React.ReactNode {
  const { coding } = useBench().state.shown;
  const [words, say, { take }] = [useWords(codebookWords), useSay(), useCodebook()];
  const entry = entriesOf(coding.themes).find((one) => one.code === code);
  const [title, setTitle] = useState(entry === undefined ? "" : say({ nl: entry.title.nl }));
  const [include, setInclude] = useState(entry?.include ?? "");
  const [exclude, setExclude] = useState(entry?.exclude ?? "");
  const [removing, setRemoving] = useState(false);
  const { split: splitting } = useWords(splitWords);
  const [, setSearch] = useSearchParams();
  const split = (): void =>
    setSearch((now) => {
      now.set("splits", code);
      return now;
    });
  if (entry === undefined) return null;
  const save = (): void => {
    if (title.trim() !== say({ nl: entry.title.nl }))
      take({ do: "rename", code, title: textOf(title.trim(), entry.title) });
    if (include !== (entry.include ?? "") || exclude !== (entry.exclude ?? ""))
      take({ do: "describe", code, include: include.trim(), exclude: exclude.trim() });
    close();
  };
  return (
    <FormFrame
      label={words.editHead}
      close={close}
      done={save}
      doneLabel={words.save}
      ready={title.trim() !== ""}
    >
      <label>
        {words.title}
        <input autoFocus value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <label>
        {words.includeLabel}
        <textarea rows={2} value={include} onChange={({ target }) => setInclude(target.value)} />
      </label>
      <label>
        {words.excludeLabel}
        <textarea rows={2} value={exclude} onChange={({ target }) => setExclude(target.value)} />
      </label>
      {removing ? (
        <p className="note warn">
          {words.removeHint(countsOf(coding).get(code) ?? 0)}{" "}
          <button
            type="button"
            className="button danger"
            onClick={() => {
              take({ do: "delete", code });
              close();
            }}
          >
            {words.removeSure}
          </button>
        </p>
      ) : (
        <p className="more">
          <button type="button" className="linkish" onClick={split}>
            {splitting}
          </button>
          <button type="button" className="linkish" onClick={() => setRemoving(true)}>
            {words.remove}
          </button>
        </p>
      )}
    </FormFrame>
  );
}
