import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { OutlineEntry } from "../../api/publication.ts";
import type { Coding } from "../../coding/model.ts";
import { ConflictNote } from "../files/conflict-note.tsx";
import { useFile, type UsedFile } from "../files/use-file.ts";
import { useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { blockWords } from "./block-words.ts";
import type { Edited } from "./editing.ts";
import { changeText, textIn } from "./texts.ts";
import { useDraft } from "./use-draft.ts";

type Props = StageProps & { readonly edited: Edited; readonly entry: OutlineEntry };
type OpenFile = Extract<UsedFile<Coding>, { state: "open" }>;

/** The conclusion over the themes of an open question. It stands in the coding, beside what it rests on. */
export function Conclusion(props: Props): React.ReactNode {
  const file = useFile<Coding>(props, `coding:${props.entry.id}`);
  if (file.state !== "open") return null;
  return <Field {...props} file={file} />;
}

function Field({ edited, file }: Props & { readonly file: OpenFile }): React.ReactNode {
  const words = useWords(blockWords);
  const queries = useQueryClient();
  const conclusion = file.file.conclusion;
  const form = edited.view.voice;
  const draft = useDraft(textIn(conclusion?.text, form), (said) =>
    file.store.change(changeText("conclusion/text", conclusion?.text, form, said.trim())),
  );
  const saved = JSON.stringify((file.editing.server as Coding).conclusion);
  const shown = useRef(saved);
  useEffect(() => {
    if (shown.current === saved) return;
    shown.current = saved;
    void queries.invalidateQueries({ queryKey: ["publication"] });
  }, [saved, queries]);
  if (file.file.themes.length === 0) return null;
  if (conclusion === undefined) return <p className="small second">{words.noConclusion}</p>;
  return (
    <>
      <ConflictNote editing={file.editing} store={file.store} />
      <label className="written">
        <span className="small second">{words.conclusion}</span>
        <textarea
          rows={3}
          value={draft.text}
          readOnly={edited.change === null}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
        />
        <span className="tiny second">{words.conclusionHint}</span>
      </label>
      {file.problems.map(({ message, hint }, i) => (
        <div key={i} className="note warn">
          <b>{message}</b> {hint}
        </div>
      ))}
    </>
  );
}
