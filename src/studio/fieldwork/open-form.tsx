import { useState } from "react";
import { Link } from "wouter";
import { OPENED_MODES, type FieldworkView, type OpenFieldwork } from "../../api/fieldwork.ts";
import { useAddress, useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { ActProblems } from "./act-problems.tsx";
import { useAct } from "./use-fieldwork.ts";
import { fieldworkWords } from "./words.ts";

/** What is promised to participants, before anybody is invited. */
export function OpenForm({
  view,
  ...stage
}: StageProps & { readonly view: FieldworkView }): React.JSX.Element {
  const [words, address] = [useWords(fieldworkWords), useAddress()];
  const [mode, setMode] = useState<OpenFieldwork["mode"]>("anoniem");
  const [opens, setOpens] = useState(view.usual.opens.replace(" ", "T"));
  const [closes, setCloses] = useState(view.usual.closes.replace(" ", "T"));
  const [contact, setContact] = useState("");
  const [pilot, setPilot] = useState(false);
  const open = useAct(stage, "POST", "");
  const submit = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    open.run({ mode, opens: opens.replace("T", " "), closes: closes.replace("T", " "), contact, pilot });
  };
  return (
    <main className="alone fieldwork opening" id="main" tabIndex={-1}>
      <h1>{words.openHead}</h1>
      <p className="second">{words.openHint}</p>
      <form onSubmit={submit}>
        <fieldset className="modes">
          <legend>{words.modeHead}</legend>
          {OPENED_MODES.map((one) => (
            <label key={one} className={one === mode ? "chosen" : ""}>
              <input
                type="radio"
                name="mode"
                value={one}
                checked={one === mode}
                onChange={() => setMode(one)}
                aria-describedby={`means-${one}`}
              />
              <b>{words.modes[one]}</b>
              <span id={`means-${one}`} className="small second">
                {words.meaning[one]}
              </span>
            </label>
          ))}
          <p className="small second">{words.fixed}</p>
        </fieldset>
        <div className="moments">
          <label className="field">
            {words.opens}
            <input
              type="datetime-local"
              required
              value={opens}
              onChange={(event) => setOpens(event.target.value)}
            />
          </label>
          <label className="field">
            {words.closes}
            <input
              type="datetime-local"
              required
              value={closes}
              onChange={(event) => setCloses(event.target.value)}
            />
          </label>
        </div>
        <p className="small second">{words.zone}</p>
        <label className="field">
          {words.contact}
          <input type="text" required value={contact} onChange={(event) => setContact(event.target.value)} />
          <span className="small second">{words.contactHint}</span>
        </label>
        <label className="pilot">
          <input type="checkbox" checked={pilot} onChange={(event) => setPilot(event.target.checked)} />
          <span>
            {words.pilot} <span className="small second">{words.pilotHint}</span>
          </span>
        </label>
        <ActProblems error={open.error} failed={words.failed} />
        <button type="submit" className="button primary" disabled={open.busy}>
          {words.open}
        </button>
      </form>
      <p className="instead">
        {words.fromFileHint}{" "}
        <Link href={address(`/${stage.series}/${stage.wave.id}/veldwerk/inlezen`)}>{words.fromFile}</Link>
      </p>
    </main>
  );
}
