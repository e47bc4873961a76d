import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { PanelPreview, PanelShown, SendPanel } from "../../api/panel.ts";
import { send } from "../ask.ts";
import { useWords } from "../language.ts";
import { RefusedNote } from "../parts/refused-note.tsx";
import { asBase64 } from "./base64.ts";
import { PreviewOfList } from "./preview-of-list.tsx";
import { panelWords } from "./words.ts";

/** Chooses or pastes a list, looks at what it would do, and stores it. */
export function BringList({ address }: { readonly address: string }): React.JSX.Element {
  const words = useWords(panelWords);
  const queries = useQueryClient();
  const id = useId();
  const [list, setList] = useState<SendPanel>();
  const [pasted, setPasted] = useState("");
  const [keep, setKeep] = useState<readonly number[]>([]);
  const preview = useMutation({
    mutationFn: (wanted: SendPanel) => send<PanelPreview>("POST", `${address}/preview`, wanted),
    onSuccess: (_preview, wanted) => {
      setList(wanted);
      setKeep([]);
    },
  });
  const store = useMutation({
    mutationFn: (wanted: SendPanel) => send<PanelShown>("POST", `${address}/import`, wanted),
    onSuccess: (shown) => {
      queries.setQueryData([address], shown);
      preview.reset();
      setPasted("");
    },
  });
  const look = async (name: string, bytes: Uint8Array): Promise<void> => {
    await preview.mutateAsync({ name, content: asBase64(bytes) }).catch(() => undefined);
  };
  return (
    <section>
      <h2>{words.bring}</h2>
      <p className="second">{words.bringTold}</p>
      <label htmlFor={`${id}-file`}>
        <b>{words.choose}</b>
      </label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".csv,.txt,.xlsx"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined)
            void file.arrayBuffer().then((bytes) => look(file.name, new Uint8Array(bytes)));
        }}
      />
      <label htmlFor={`${id}-paste`}>
        <b>{words.paste}</b>
      </label>
      <textarea
        id={`${id}-paste`}
        rows={4}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      <button
        type="button"
        className="button"
        disabled={pasted.trim() === "" || preview.isPending}
        onClick={() => void look("panel.csv", new TextEncoder().encode(pasted))}
      >
        {words.look}
      </button>
      <RefusedNote error={preview.error ?? store.error} />
      {preview.data !== undefined && list !== undefined && (
        <>
          <PreviewOfList preview={preview.data} keep={keep} choose={setKeep} />
          <button
            type="button"
            className="button primary"
            disabled={store.isPending}
            onClick={() => store.mutate({ ...list, keep })}
          >
            {words.store}
          </button>
        </>
      )}
    </section>
  );
}
