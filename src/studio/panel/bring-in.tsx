import { useState } from "react";
import type { PanelPreview, PanelStored, SendPanelList } from "../../api/panel.ts";
import { ActProblems } from "../fieldwork/act-problems.tsx";
import { useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { listFile, pastedList } from "./list-file.ts";
import { ListPreview } from "./list-preview.tsx";
import { usePanelAct } from "./use-panel.ts";
import { panelWords } from "./words.ts";

/** A list is dropped, chosen or pasted; it is shown what it would do before it does it. */
export function BringIn(props: StageProps): React.JSX.Element {
  const words = useWords(panelWords);
  const [list, setList] = useState<SendPanelList | null>(null);
  const [text, setText] = useState("");
  const preview = usePanelAct<PanelPreview>(props, "POST", "/preview");
  const store = usePanelAct<PanelStored>(props, "POST", "/list");
  const look = (next: SendPanelList): void => {
    setList(next);
    store.reset();
    preview.mutate(next);
  };
  const lookAt = (file: File | undefined): void => {
    if (file !== undefined) void listFile(file).then(look);
  };
  const away = (): void => {
    setList(null);
    preview.reset();
  };
  return (
    <section
      className="bring-in"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        lookAt(event.dataTransfer.files[0]);
      }}
    >
      <h2>{words.bring}</h2>
      <p className="small second">{words.bringHint}</p>
      <label className="linkish">
        {words.choose}
        <input
          type="file"
          className="unseen"
          accept=".csv,.tsv,.txt,.xlsx,.ods"
          onChange={(event) => {
            lookAt(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look(pastedList(text));
        }}
      >
        <label className="field">
          {words.paste}
          <textarea rows={3} value={text} onChange={(event) => setText(event.target.value)} />
          <span className="small second">{words.pasteHint}</span>
        </label>
        {text.trim() !== "" && (
          <button type="submit" className="button">
            {words.look}
          </button>
        )}
      </form>
      <ActProblems error={preview.error} failed={words.failed} />
      {list !== null && preview.data !== undefined && !store.isSuccess && (
        <ListPreview
          key={list.content}
          preview={preview.data}
          busy={store.isPending}
          store={(keep) => store.mutate({ ...list, keep }, { onSuccess: () => setText("") })}
          away={away}
        />
      )}
      <ActProblems error={store.error} failed={words.failed} />
      <p role="status">{store.data !== undefined && words.stored(store.data.stored)}</p>
    </section>
  );
}
