import { useSearchParams } from "wouter";
import type { Results } from "../../api/results.ts";
import type { ClosedBlock } from "../../report/model.ts";
import { useSay, useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { BreakdownTable } from "./breakdown-table.tsx";
import { ChartTable } from "./chart-table.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { CopyTable } from "./copy-table.tsx";
import { resultsWords } from "./words.ts";

/** One closed question: chart and table in one, beside the previous wave, split by a group. */
export function ClosedResult({
  block,
  results,
}: {
  readonly block: ClosedBlock;
  readonly results: Results;
}): React.JSX.Element {
  const [words, say] = [useWords(resultsWords), useSay()];
  const [search, setSearch] = useSearchParams();
  const comparisons = results.comparisons.filter((one) => one.question === block.question);
  const compares = search.get("vergelijk") !== "niets" && comparisons.length > 0;
  const choose = (name: string, value: string, none: string) =>
    setSearch((now) => {
      if (value === none) now.delete(name);
      else now.set(name, value);
      return now;
    });
  return (
    <article className="result">
      <p className="small second">
        {words.question(block.number)} · {block.charts[0]?.nLabel}
      </p>
      <h1>{block.wording}</h1>
      <div className="choices">
        {comparisons[0] !== undefined && (
          <Segmented
            label={words.compareWith}
            value={compares ? "vorige" : "niets"}
            choices={[
              { value: "niets", label: words.nothing },
              { value: "vorige", label: comparisons[0].before.name },
            ]}
            choose={(value) => choose("vergelijk", value, "vorige")}
          />
        )}
        <Segmented
          label={words.splitBy}
          value={search.get("by") ?? ""}
          choices={[
            { value: "", label: words.nothing },
            ...results.groupings.map(({ code, text }) => ({ value: code, label: say(text) })),
          ]}
          choose={(value) => choose("by", value, "")}
        />
        <CopyTable block={block} status={results.meta.status} />
      </div>
      {compares
        ? comparisons.map((one) => <ComparisonTable key={one.id} block={one} fallback={block} />)
        : block.charts.map((chart) => <ChartTable key={chart.id} chart={chart} />)}
      {block.breakdowns.map((one) => (
        <BreakdownTable key={one.id} breakdown={one} />
      ))}
      {block.charts[0]?.markerNote != null && <Note>{block.charts[0].markerNote}</Note>}
    </article>
  );
}
