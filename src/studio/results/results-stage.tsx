import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "wouter";
import type { Results } from "../../api/results.ts";
import { ask } from "../ask.ts";
import { useLanguage } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { isWithoutAnswers, NoAnswers } from "../wave/no-answers.tsx";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { BaseColumn } from "./base-column.tsx";
import { ClosedResult } from "./closed-result.tsx";
import { OpenResult } from "./open-result.tsx";
import { ParticipantsResult } from "./participants-result.tsx";
import { QuestionOutline } from "./question-outline.tsx";
import "./results.css";

/** Every question as chart and table, as protected as a publication. */
export default function ResultsStage(props: StageProps): React.JSX.Element {
  const [search] = useSearchParams();
  const language = useLanguage();
  const by = search.get("by") ?? undefined;
  const results = useQuery({
    queryKey: ["results", props.series, props.wave.id, by, language],
    queryFn: () => ask<Results>(`${waveAddress(props)}/results`, { by }),
    placeholderData: keepPreviousData,
  });
  if (results.isPending) return <Busy />;
  if (results.isError && isWithoutAnswers(results.error)) return <NoAnswers {...props} />;
  if (results.isError) return <Failing error={results.error} again={() => void results.refetch()} />;
  return <Shown {...props} results={results.data} />;
}

function Shown({ results, ...props }: StageProps & { readonly results: Results }): React.JSX.Element {
  const chosen = props.item ?? results.closed[0]?.question ?? "deelnemers";
  const block = results.closed.find((one) => one.question === chosen);
  const open = results.open.find((one) => one.variable === chosen);
  return (
    <div className="columns">
      <QuestionOutline {...props} results={results} chosen={chosen} />
      <main className="middle" id="main" tabIndex={-1}>
        {block !== undefined && <ClosedResult key={chosen} block={block} results={results} />}
        {open !== undefined && <OpenResult {...props} open={open} />}
        {block === undefined && open === undefined && <ParticipantsResult results={results} />}
      </main>
      {block !== undefined && (
        <aside className="side">
          <BaseColumn block={block} />
        </aside>
      )}
    </div>
  );
}
