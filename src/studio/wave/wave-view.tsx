import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Redirect } from "wouter";
import { STAGES, type SeriesOverview, type StageName, type WaveSummary } from "../../api/series.ts";
import { ask } from "../ask.ts";
import { useAddress, useLanguage, useSay, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { later, type Later } from "../parts/later.tsx";
import { NotFound } from "../parts/not-found.tsx";
import { TopBar } from "../parts/top-bar.tsx";
import { useOthers } from "./presence.ts";
import type { StageProps } from "./stage-props.ts";
import { StageBar } from "./stage-bar.tsx";
import { stageNames, waveWords } from "./words.ts";
import "./wave.css";

/** One line a stage; each is loaded when it is opened. */
const stages: Readonly<Record<StageName, Later<StageProps>>> = {
  vragenlijst: later(() => import("../questionnaire/questionnaire-stage.tsx")),
  panel: later(() => import("../panel/panel-stage.tsx")),
  veldwerk: later(() => import("../fieldwork/fieldwork-stage.tsx")),
  resultaten: later(() => import("../results/results-stage.tsx")),
  "open-antwoorden": later(() => import("../answers/answers-stage.tsx")),
  publicatie: later(() => import("../publication/publication-stage.tsx")),
};

interface Props {
  readonly series: string;
  readonly wave: string;
  readonly stage: string | undefined;
  readonly item: string | undefined;
}

/** A wave: the stages of its work in their order, and the one that is open. */
export default function WaveView({ series, wave, stage, item }: Props): React.JSX.Element {
  const [say, language, address] = [useSay(), useLanguage(), useAddress()];
  const overview = useQuery({
    queryKey: ["series", series, language],
    queryFn: () => ask<SeriesOverview>(`series/${encodeURIComponent(series)}`),
  });
  const summary = overview.data?.waves.find((one) => one.id === wave);
  const name = STAGES.find((one) => one === stage);
  useEffect(() => {
    if (name !== undefined) stages[name].begin();
  }, [name]);
  const [stageName, { within }] = [useWords(stageNames), useWords(waveWords)];
  useEffect(() => {
    if (summary !== undefined && name !== undefined)
      document.title = `${within[item ?? ""] ?? stageName[name]} · ${say(summary.title)} · Peilschaal`;
  });
  if (overview.isPending) return <Busy />;
  if (overview.isError) return <Failing alone error={overview.error} again={() => void overview.refetch()} />;
  if (summary === undefined) return <NotFound />;
  if (stage === undefined)
    return <Redirect to={address(`/${series}/${wave}/${nextStage(summary)}`)} replace />;
  if (name === undefined) return <NotFound />;
  return <OpenWave series={series} overview={overview.data} wave={summary} stage={name} item={item} />;
}

function OpenWave(props: StageProps & { readonly overview: SeriesOverview; readonly stage: StageName }) {
  const { series, overview, wave, stage, item } = props;
  const [say, others] = [useSay(), useOthers(props)];
  const Stage = stages[stage];
  return (
    <div className="wave-view">
      <TopBar
        crumbs={[
          { label: say(overview.title), path: `/${series}` },
          { label: say(wave.title), path: `/${series}/${wave.id}` },
        ]}
      />
      <StageBar series={series} wave={wave} current={stage} others={others} />
      <Stage key={stage} series={series} wave={wave} item={item} />
    </div>
  );
}

function nextStage({ stages: all }: WaveSummary): StageName {
  return all.find((stage) => !stage.done)?.name ?? "publicatie";
}
