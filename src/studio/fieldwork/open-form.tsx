import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Fieldwork, FieldworkMode, OpenFieldwork } from "../../api/fieldwork.ts";
import { send } from "../ask.ts";
import { useWords } from "../language.ts";
import { Field } from "../parts/field.tsx";
import { RefusedNote } from "../parts/refused-note.tsx";
import { useDay } from "./moment.ts";
import { fieldworkWords } from "./words.ts";

const MODES: readonly FieldworkMode[] = ["anoniem", "vertrouwelijk", "open-link"];

interface Props {
  readonly address: string;
  readonly fieldwork: Fieldwork;
  readonly mayOpen: boolean;
}

/** Opens a poll: how people take part, in words on what that means, and from when until when. */
export function OpenForm({ address, fieldwork, mayOpen }: Props): React.JSX.Element {
  const [words, day] = [useWords(fieldworkWords), useDay()];
  const queries = useQueryClient();
  const [mode, setMode] = useState<FieldworkMode>("anoniem");
  const [contact, setContact] = useState("");
  const [opens, setOpens] = useState("");
  const [closes, setCloses] = useState("");
  const [pilot, setPilot] = useState(false);
  const open = useMutation({
    mutationFn: () => {
      const moments = { ...(opens !== "" && { opens }), ...(closes !== "" && { closes }) };
      const wanted: OpenFieldwork = { mode, contact, pilot, ...moments };
      return send<Fieldwork>("POST", `${address}/open`, wanted);
    },
    onSuccess: (shown) => queries.setQueryData([address], shown),
  });
  const { opened, closed } = fieldwork.planned;
  return (
    <main className="alone open-form">
      <h1>{words.none}</h1>
      <p className="second">{words.noneTold}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open.mutate();
        }}
      >
        <fieldset>
          <legend>{words.how}</legend>
          {MODES.map((one) => (
            <label key={one} className="mode">
              <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
              <span>
                <b>{words.modes[one].name}</b>
                <span className="small second">{words.modes[one].means}</span>
              </span>
            </label>
          ))}
          <p className="small second">{words.modeFixed}</p>
        </fieldset>
        <Field label={words.contact} hint={words.contactHint} value={contact} change={setContact} />
        <div className="moments">
          <Moment label={words.opens} value={opens} change={setOpens} />
          <Moment label={words.closes} value={closes} change={setCloses} />
        </div>
        <p className="small second">{words.dates(day(opened), day(closed))}</p>
        <label className="mode">
          <input type="checkbox" checked={pilot} onChange={(event) => setPilot(event.target.checked)} />
          <span>{words.pilotToo}</span>
        </label>
        <RefusedNote error={open.error} />
        <button type="submit" className="button primary" disabled={!mayOpen || open.isPending}>
          {words.openIt}
        </button>
      </form>
    </main>
  );
}

function Moment(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}): React.JSX.Element {
  return (
    <label className="field">
      <b>{props.label}</b>
      <input
        type="datetime-local"
        value={props.value}
        onChange={(event) => props.change(event.target.value)}
      />
    </label>
  );
}
