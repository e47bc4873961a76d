import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CloseFieldwork, Fieldwork, FieldworkPhase, OpenedWave } from "../../api/fieldwork.ts";
import { send } from "../ask.ts";
import { useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { useDay, useMoment } from "./moment.ts";
import { fieldworkWords } from "./words.ts";

interface Props {
  readonly address: string;
  readonly wave: OpenedWave;
  readonly phase: FieldworkPhase;
  readonly mayChange: boolean;
}

/** What closing does, told before it is done; where people take part; how long what is kept. */
export function Closing({ address, wave, phase, mayChange }: Props): React.JSX.Element {
  const words = useWords(fieldworkWords);
  const [moment, day] = [useMoment(), useDay()];
  return (
    <aside>
      {phase !== "closed" && (
        <>
          <h2>{words.closing}</h2>
          <p className="small">{words.closesAt(moment(wave.closes))}</p>
          <ol className="small">
            {words.closeSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Note tone="warn">{words.forGood}</Note>
          {mayChange && <CloseButton address={address} />}
          <h2>{words.takePart}</h2>
          <p className="small second">{words.sees}</p>
          <a className="small" href={wave.path}>
            {location.host}
            {wave.path}
          </a>
        </>
      )}
      <h2>{words.keeping}</h2>
      <dl className="small">
        <dt>{words.box}</dt>
        <dd>{words.until(day(wave.kept.box))}</dd>
        <dt>{words.answers}</dt>
        <dd>{words.until(day(wave.kept.answers))}</dd>
      </dl>
    </aside>
  );
}

function CloseButton({ address }: { readonly address: string }): React.JSX.Element {
  const words = useWords(fieldworkWords);
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const close = useMutation({
    mutationFn: () => send<Fieldwork>("POST", `${address}/close`, { early: true } satisfies CloseFieldwork),
    onSuccess: (shown) => {
      queries.setQueryData([address], shown);
      return queries.invalidateQueries({ queryKey: ["series"] });
    },
  });
  if (!asked) {
    return (
      <button type="button" className="button danger" onClick={() => setAsked(true)}>
        {words.closeNow}
      </button>
    );
  }
  return (
    <div role="group" aria-label={words.sure} className="sure">
      <b>{words.sure}</b>
      <RefusedNote error={close.error} />
      <div className="buttons">
        <button
          type="button"
          className="button danger"
          disabled={close.isPending}
          onClick={() => close.mutate()}
        >
          {words.closeYes}
        </button>
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {words.closeNo}
        </button>
      </div>
    </div>
  );
}
