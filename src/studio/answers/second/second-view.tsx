import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "wouter";
import type { AgreementView, OpenQuestion, SampleWish } from "../../../api/answers.ts";
import { isRefused, send } from "../../ask.ts";
import { useWords } from "../../language.ts";
import { Busy } from "../../parts/busy.tsx";
import { Note } from "../../parts/note.tsx";
import { waveAddress, type StageProps } from "../../wave/stage-props.ts";
import { useAgreement } from "../coding/measures.tsx";
import { ProblemNotes } from "../problem-notes.tsx";
import { useBench } from "../use-bench.ts";
import { AgreementResult } from "./agreement-result.tsx";
import { BlindQuestion } from "./blind-stage.tsx";
import { Differences } from "./differences.tsx";
import { DrawSample } from "./draw-sample.tsx";
import { secondWords } from "./words.ts";

/** How often is asked whether a second coder handed in. */
const HAND_IN_MS = 10_000;

interface Props extends StageProps {
  readonly head: React.ReactNode;
  readonly question: OpenQuestion;
}

/** Drawing a blind sample, what it tells, and deciding where two codings differ. */
export function SecondView(props: Props): React.JSX.Element {
  const words = useWords(secondWords);
  const { state, store } = useBench();
  const [search, setSearch] = useSearchParams();
  const agreement = useAgreement(props, HAND_IN_MS);
  const queries = useQueryClient();
  const address = `${waveAddress(props)}/answers/${props.question.variable}`;
  const [asked, setAsked] = useState(0);
  const change = useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: unknown }) =>
      send<AgreementView>("POST", `${address}/${path}`, body),
    onSuccess: (view, { path }) => {
      // What was decided is what the answers carry from now on.
      if (path === "decided") void store.catchUp();
      queries.setQueryData(["agreement", `${address}/agreement`], view);
      setAsked((before) => before + 1);
    },
  });
  const problems = isRefused(change.error) ? (change.error.refusal.problems ?? []) : [];
  if (search.get("blind") === "ja") return <BlindQuestion {...props} />;
  const samples = agreement.data?.samples ?? [];
  const waiting = samples.filter((sample) => sample.answers.some((answer) => answer.second === undefined));
  const results = (agreement.data?.results ?? []).toReversed().filter(({ measured }) => measured.answers > 0);
  const firstOpen = results.find(({ measured }) =>
    measured.differences.some((one) => one.decided === undefined),
  );
  const { review } = state.shown;
  const isRead = (review.read?.answers ?? -1) >= state.work.answers.length;
  return (
    <div className="bench alone-bench">
      <main className="bench-main" id="main" tabIndex={-1}>
        {props.head}
        <div className="second-view">
          <p className="second">{words.why}</p>
          <ProblemNotes problems={problems} />
          {!isRead && <Note tone="warn">{words.reviewFirst}</Note>}
          {agreement.isLoading && <Busy />}
          {waiting.map((sample) => (
            <Note key={sample.seed} tone="act" head={waits(sample, words.waits)}>
              {words.waitsHint}{" "}
              {sample.coder === state.work.coder && (
                <button
                  type="button"
                  className="linkish"
                  onClick={() =>
                    setSearch((now) => {
                      now.set("blind", "ja");
                      return now;
                    })
                  }
                >
                  {words.codeMine}
                </button>
              )}
            </Note>
          ))}
          {state.shown.coding.answers.length === 0 ? (
            <p>{words.first}</p>
          ) : (
            <DrawSample
              key={asked}
              open={samples.length === 0}
              draw={(wish: SampleWish) => change.mutate({ path: "sample", body: wish })}
              busy={change.isPending}
            />
          )}
          {results.map((result, i) => (
            <section key={i} className="agreement">
              <AgreementResult result={result} />
              <Differences
                measured={result.measured}
                hasKeys={result === firstOpen}
                decide={(body) => change.mutate({ path: "decided", body })}
                busy={change.isPending}
              />
            </section>
          ))}
        </div>
      </main>
    </div>
  );
}

function waits(
  { coder, answers }: AgreementView["samples"][number],
  say: (coder: string, left: number, of: number) => string,
): string {
  return say(coder, answers.filter((answer) => answer.second === undefined).length, answers.length);
}
