import { useState } from "react";
import type { HeldSet } from "../../api/house.ts";
import { sayDate } from "../../time.ts";
import { useLanguage, useWords } from "../language.ts";
import { ConfirmDestroying } from "./confirm-destroying.tsx";
import { WaveTitles } from "./wave-titles.tsx";
import { houseWords } from "./words.ts";

/** Answers a participant that lie in the folders of waves, each set to be destroyed by who types the name of its wave. */
export function HeldSets({ sets }: { readonly sets: readonly HeldSet[] }): React.JSX.Element {
  const words = useWords(houseWords);
  return (
    <section>
      <h2>{words.sets}</h2>
      {sets.length === 0 ? <p>{words.noSets}</p> : <p className="small second">{words.setsHint}</p>}
      <ul className="held">
        {sets.map((set) => (
          <Held key={`${set.series}/${set.wave}/${set.name}`} set={set} />
        ))}
      </ul>
    </section>
  );
}

function Held({ set }: { readonly set: HeldSet }): React.JSX.Element {
  const [words, language] = [useWords(houseWords), useLanguage()];
  const [asked, setAsked] = useState(false);
  const { series, wave, keptUntil, titles } = set;
  const name = `${series}/${wave}`;
  return (
    <li>
      <p>{titles === null ? <b>{name}</b> : <WaveTitles titles={titles} />}</p>
      <p className="small second">
        {keptUntil === null ? words.noTerm : words.kept(sayDate(keptUntil, language))}
      </p>
      {asked ? (
        <ConfirmDestroying
          path="destroy-restricted"
          what={{ series, wave, set: set.name }}
          name={name}
          means={words.destroySetMeans}
          away={() => setAsked(false)}
        />
      ) : (
        <button type="button" className="button danger" onClick={() => setAsked(true)}>
          {words.destroy}
          <span className="unseen"> {name}</span>
        </button>
      )}
    </li>
  );
}
