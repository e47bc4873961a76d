import { Link } from "wouter";
import type { WaveSummary } from "../../api/series.ts";
import { sayPeriod } from "../../time.ts";
import { useAddress, useLanguage, useSay, useWords } from "../language.ts";
import { StateChip } from "./state-chip.tsx";
import { seriesWords } from "./words.ts";

interface Props {
  readonly series: string;
  readonly waves: readonly WaveSummary[];
}

/** What came before the waves that stand side by side, the newest first. */
export function EarlierWaves({ series, waves }: Props): React.JSX.Element {
  const [words, say, language, address] = [useWords(seriesWords), useSay(), useLanguage(), useAddress()];
  return (
    <section className="earlier" aria-labelledby="earlier">
      <h2 id="earlier">{words.earlier}</h2>
      <ul>
        {waves.toReversed().map((wave) => (
          <li key={wave.id}>
            <Link href={address(`/${series}/${wave.id}`)}>{say(wave.title)}</Link>
            <span className="second">{sayPeriod(wave.opened, wave.closed, language)}</span>
            <span className="second">{words.participants(wave.participants)}</span>
            <StateChip wave={wave} inHand={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
