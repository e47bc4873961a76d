import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { SeriesOverview } from "../../api/series.ts";
import { ask } from "../ask.ts";
import { useLanguage, useSay, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { TopBar } from "../parts/top-bar.tsx";
import { BeginWave } from "./begin-wave.tsx";
import { ComparableList } from "./comparable-list.tsx";
import { WaveCard } from "./wave-card.tsx";
import { seriesWords } from "./words.ts";
import "./series.css";

/** The waves of a series side by side, and what they say together. */
export default function SeriesView({ series }: { readonly series: string }): React.JSX.Element {
  const [words, say, language] = [useWords(seriesWords), useSay(), useLanguage()];
  const overview = useQuery({
    queryKey: ["series", series, language],
    queryFn: () => ask<SeriesOverview>(`series/${encodeURIComponent(series)}`),
  });
  const title = overview.data === undefined ? "Peilschaal" : say(overview.data.title);
  useEffect(() => {
    document.title = `${title} · Peilschaal`;
  }, [title]);
  if (overview.isPending) return <Busy />;
  if (overview.isError) return <Failing error={overview.error} again={() => void overview.refetch()} />;
  const { organisation, waves, comparable, breaks } = overview.data;
  return (
    <>
      <TopBar crumbs={[{ label: title, path: `/${series}` }]} />
      <main className="series">
        <h1>{title}</h1>
        <p className="second">{words.seriesOf(say(organisation), waves.length)}</p>
        <ol className="waves">
          {waves.map((wave) => (
            <WaveCard key={wave.id} series={series} wave={wave} />
          ))}
        </ol>
        <BeginWave series={series} waves={waves} />
        <ComparableList comparable={comparable} breaks={breaks} />
      </main>
    </>
  );
}
