import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSearchParams } from "wouter";
import type { OpenQuestion } from "../../api/answers.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { CodingView } from "./coding/coding-view.tsx";
import { QuestionHead } from "./question-head.tsx";
import { ReviewView } from "./review/review-view.tsx";
import { SecondView } from "./second/second-view.tsx";
import { SplitView } from "./split/split-view.tsx";
import { BenchProvider, useOpenBench } from "./use-bench.ts";
import { TABS, type Tab } from "./words.ts";
import { WritingView } from "./writing/writing-view.tsx";

interface Props extends StageProps {
  readonly question: OpenQuestion;
  readonly questions: readonly OpenQuestion[];
}

/** One question on the desk, with what is being done to it. */
export function QuestionBench(props: Props): React.ReactNode {
  const [search] = useSearchParams();
  const opened = useOpenBench(props, props.question.variable);
  useStagesAnew();
  if (opened.state === "loading") return <Busy />;
  if (opened.state === "failed") return <Failing error={opened.error} again={opened.again} />;
  const tab = TABS.find((one) => one === search.get("tab")) ?? firstTab(props.question);
  const head = <QuestionHead {...props} tab={tab} />;
  return <BenchProvider value={opened.bench}>{viewOf(tab, head, props, search.get("splits"))}</BenchProvider>;
}

/** How far a wave is follows from what was done here; it is asked anew when one leaves the question. */
function useStagesAnew(): void {
  const queries = useQueryClient();
  useEffect(
    () => () => {
      void queries.invalidateQueries({ queryKey: ["answers"] });
      void queries.invalidateQueries({ queryKey: ["series"] });
    },
    [queries],
  );
}

/** Details first: what was not reviewed is not published, and a name is easily coded over. */
function firstTab({ isRead }: OpenQuestion): Tab {
  return isRead ? "coderen" : "nakijken";
}

function viewOf(tab: Tab, head: React.ReactNode, props: Props, split: string | null): React.ReactNode {
  switch (tab) {
    case "nakijken":
      return <ReviewView head={head} />;
    case "coderen":
      if (split !== null) return <SplitView key={split} code={split} head={head} />;
      return <CodingView {...props} head={head} />;
    case "tweede":
      return <SecondView {...props} head={head} />;
    case "schrijven":
      return <WritingView {...props} head={head} />;
  }
}
