import { useState } from "react";
import type { HeldWave } from "../../api/house.ts";
import { sayDate } from "../../time.ts";
import { ActProblems } from "../fieldwork/act-problems.tsx";
import { useLanguage, useWords } from "../language.ts";
import { Field } from "../parts/field.tsx";
import { useHouseAct } from "./house-view.tsx";
import { houseWords } from "./words.ts";

/** Waves of which there still is something, each to be destroyed by who types its name. */
export function HeldWaves({ waves }: { readonly waves: readonly HeldWave[] }): React.JSX.Element {
  const words = useWords(houseWords);
  return (
    <section>
      <h2>{words.waves}</h2>
      {waves.length === 0 ? <p>{words.noWaves}</p> : <p className="small second">{words.wavesHint}</p>}
      <ul className="held">
        {waves.map((wave) => (
          <Held key={wave.slug} wave={wave} />
        ))}
      </ul>
    </section>
  );
}

function Held({ wave }: { readonly wave: HeldWave }): React.JSX.Element {
  const [words, language] = [useWords(houseWords), useLanguage()];
  const [asked, setAsked] = useState(false);
  return (
    <li>
      <p>
        <b>{wave.name}</b>{" "}
        <span className="second">
          {words.states[wave.state]} · {words.kept(sayDate(wave.keptUntil, language))}
        </span>
      </p>
      {wave.state !== "open" && !asked && (
        <button type="button" className="button danger" onClick={() => setAsked(true)}>
          {words.destroy}
          <span className="unseen"> {wave.name}</span>
        </button>
      )}
      {asked && <Confirm wave={wave} away={() => setAsked(false)} />}
    </li>
  );
}

function Confirm({ wave, away }: { readonly wave: HeldWave; readonly away: () => void }): React.JSX.Element {
  const words = useWords(houseWords);
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const destroy = useHouseAct("destroy");
  return (
    <form
      className="note warn"
      onSubmit={(event) => {
        event.preventDefault();
        destroy.mutate({ slug: wave.slug, name: typed, reason });
      }}
    >
      <p>{words.destroyMeans}</p>
      <Field label={words.reason} value={reason} change={setReason} />
      <Field label={words.typeName(wave.name)} value={typed} change={setTyped} />
      <ActProblems error={destroy.error} failed={words.failed} />
      <p className="buttons">
        <button
          type="submit"
          className="button danger"
          disabled={destroy.isPending || typed.trim() !== wave.name || reason.trim() === ""}
        >
          {words.destroyNow}
        </button>
        <button type="button" className="button" onClick={away}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
