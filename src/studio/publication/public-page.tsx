import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { send } from "../ask.ts";
import { sayDate } from "../../time.ts";
import { useLanguage, useWords } from "../language.ts";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import type { Edited } from "./editing.ts";
import { WhatDiffers } from "./difference.tsx";
import { makingWords } from "./making-words.ts";

interface Props extends StageProps {
  readonly edited: Edited;
  /** Something wrong keeps it from being published. */
  readonly held: boolean;
  /** Undefined where it cannot be started now. */
  readonly start: (() => void) | undefined;
}

/** Where everybody can read it, and making a new version public after saying what that does. */
export function PublicPage(props: Props): React.JSX.Element {
  const { edited, held, start } = props;
  const [words, language] = [useWords(makingWords), useLanguage()];
  const dialog = useRef<HTMLDialogElement>(null);
  const { version, next, online } = edited.view.published;
  return (
    <section className="public">
      <h2>{words.publish}</h2>
      {online === null && (
        <p className="small second">{version === 0 ? words.notPublished : words.offline(version)}</p>
      )}
      {online !== null && (
        <p className="small">
          {words.published(online.version, sayDate(online.date, language))}{" "}
          <a href={online.path} target="_blank" rel="noreferrer">
            {online.path}
          </a>
        </p>
      )}
      <WhatDiffers {...props} />
      {edited.change !== null && (
        <button
          type="button"
          className="button primary"
          disabled={held || start === undefined}
          onClick={() => dialog.current?.showModal()}
        >
          {words.publishAs(next)}
        </button>
      )}
      {held && <p className="small second">{words.held}</p>}
      {online !== null && edited.change !== null && <TakeOffline {...props} />}
      <dialog ref={dialog} aria-labelledby="publish-what">
        <h2 id="publish-what">{words.what(next)}</h2>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="acts">
          <button
            type="button"
            className="button primary"
            onClick={() => {
              dialog.current?.close();
              start?.();
            }}
          >
            {words.sure}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </dialog>
    </section>
  );
}

function TakeOffline(props: Props): React.JSX.Element {
  const [words, queries] = [useWords(makingWords), useQueryClient()];
  const take = useMutation({
    mutationFn: () => send("DELETE", `${waveAddress(props)}/publication/online`),
    onSettled: () => queries.invalidateQueries({ queryKey: ["publication"] }),
  });
  return (
    <button type="button" className="linkish small" onClick={() => take.mutate()}>
      {words.takeOffline}
    </button>
  );
}
