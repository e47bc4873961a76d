import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { SeriesOverview, WaveSummary } from "../../api/series.ts";
import { ask } from "../ask.ts";
import { useLanguage, useSay, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { EmptyPart } from "../parts/empty.tsx";
import { Failing } from "../parts/failing.tsx";
import { TopBar } from "../parts/top-bar.tsx";
import { BeginWave } from "./begin-wave.tsx";
import { ComparableList } from "./comparable-list.tsx";
import { EarlierWaves } from "./earlier-waves.tsx";
import { WaveCard } from "./wave-card.tsx";
import { seriesWords } from "./words.ts";
import "./series.css";

/** The most that stand side by side; of a longer series the last three do, and what came before is a list. */
const ABREAST = 4;

/** The waves of a series side by side, and what they say together. */
export default function SeriesView({ series }: { readonly series: string }): React.JSX.Element {
  const [words, say, language] = [useWords(seriesWords), useSay(), useLanguage()];
  const overview = useQuery({
    queryKey: ["series", series, language],
    queryFn: () => ask<SeriesOverview>(`series/${encodeURIComponent(series)}`),
  });
  const title = overview.data === undefined ? words.allSeries : say(overview.data.title);
  useEffect(() => {
    document.title = `${title} · Peilschaal`;
  }, [title]);
  if (overview.isPending) return <Busy />;
  if (overview.isError) return <Failing alone error={overview.error} again={() => void overview.refetch()} />;
  const { organisation, waves } = overview.data;
  return (
    <>
      <TopBar crumbs={[{ label: title, path: `/${series}` }]} />
      <main className="series" id="main" tabIndex={-1}>
        <h1>{title}</h1>
        <p className="second">{words.seriesOf(say(organisation), waves.length)}</p>
        {waves.length === 0 ? (
          <EmptyPart head={words.noWaves} hint={words.noWavesHint}>
            <BeginWave series={series} waves={waves} />
          </EmptyPart>
        ) : (
          <Waves series={series} overview={overview.data} />
        )}
      </main>
    </>
  );
}

function Waves(props: { readonly series: string; readonly overview: SeriesOverview }): React.JSX.Element {
  const { series, overview } = props;
  const { waves } = overview;
  const abreast = waves.length > ABREAST ? waves.slice(1 - ABREAST) : waves;
  const earlier = waves.slice(0, waves.length - abreast.length);
  const inHand = waves.findLast((wave) => wave.stages.some((stage) => !stage.done));
  return (
    <>
      <ol className="waves">
        {abreast.map((wave: WaveSummary) => (
          <WaveCard key={wave.id} series={series} wave={wave} inHand={wave === inHand} />
        ))}
      </ol>
      <BeginWave series={series} waves={waves} />
      <ComparableList overview={overview} />
      {earlier.length > 0 && <EarlierWaves series={series} waves={earlier} />}
    </>
  );
}
