import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "wouter";
import type { Results } from "../../api/results.ts";
import type { ClosedBlock } from "../../report/model.ts";
import { ask } from "../ask.ts";
import { useLanguage, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { isWithoutAnswers, NoAnswers } from "../wave/no-answers.tsx";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { BaseColumn } from "./base-column.tsx";
import { ClosedResult } from "./closed-result.tsx";
import { OpenResult } from "./open-result.tsx";
import { ParticipantsResult } from "./participants-result.tsx";
import { QuestionOutline } from "./question-outline.tsx";
import { resultsWords } from "./words.ts";
import "./results.css";

/**
 * Every question as chart and table, as protected as a publication. All splits come at once, since they are protected
 * together: choosing a question, a comparison or a group asks the server nothing.
 */
export default function ResultsStage(props: StageProps): React.JSX.Element {
  const [words, language] = [useWords(resultsWords), useLanguage()];
  const { series, wave } = props;
  const results = useQuery({
    queryKey: ["results", series, wave.id, language],
    queryFn: () => ask<Results>(`${waveAddress(props)}/results`),
    // In another language the figures of this wave are the same; those of another wave are not.
    placeholderData: (before, query) =>
      query?.queryKey[1] === series && query.queryKey[2] === wave.id ? before : undefined,
    gcTime: KEPT_MS,
  });
  if (results.isPending) return <Busy says={words.counting} />;
  if (results.isError && isWithoutAnswers(results.error)) return <NoAnswers {...props} />;
  if (results.isError) return <Failing error={results.error} again={() => void results.refetch()} />;
  return <Shown {...props} results={results.data} />;
}

/** Somebody who codes for an hour and comes back sees at once what was there, and then what is new. */
const KEPT_MS = 60 * 60_000;

function Shown({ results, ...props }: StageProps & { readonly results: Results }): React.JSX.Element {
  const [search] = useSearchParams();
  const chosen = props.item ?? results.closed[0]?.question ?? "deelnemers";
  const block = splitBy(
    results.closed.find((one) => one.question === chosen),
    search.get("by"),
  );
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

function splitBy(block: ClosedBlock | undefined, by: string | null): ClosedBlock | undefined {
  return block && { ...block, breakdowns: block.breakdowns.filter((one) => one.by === by) };
}
