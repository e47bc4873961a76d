import { useState } from "react";
import type { HeldWave } from "../../api/house.ts";
import { sayDate } from "../../time.ts";
import { useLanguage, useWords } from "../language.ts";
import { ConfirmDestroying } from "./confirm-destroying.tsx";
import { WaveTitles } from "./wave-titles.tsx";
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
        <WaveTitles titles={wave} /> {wave.pilot && <span className="chip">{words.pilot}</span>}
      </p>
      <p className="small second">
        {words.states[wave.state]} · {words.kept(sayDate(wave.keptUntil, language))}
      </p>
      {wave.state !== "open" && !asked && (
        <button type="button" className="button danger" onClick={() => setAsked(true)}>
          {words.destroy}
          <span className="unseen"> {wave.name}</span>
        </button>
      )}
      {asked && (
        <ConfirmDestroying
          path="destroy"
          what={{ slug: wave.slug }}
          name={wave.name}
          means={words.destroyMeans}
          away={() => setAsked(false)}
        />
      )}
    </li>
  );
}
