import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import type { BlindSample, OpenQuestion } from "../../../api/answers.ts";
import { ask, isRefused } from "../../ask.ts";
import { useAddress, useLanguage, useWords } from "../../language.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failing } from "../../parts/failing.tsx";
import { waveAddress, type StageProps } from "../../wave/stage-props.ts";
import { Nothing } from "../nothing.tsx";
import { useQuestionName } from "../question-head.tsx";
import { BlindBench } from "./blind-bench.tsx";
import { blindWords } from "./blind-words.ts";

/** All that a second coder sees: the samples that wait for them, the codebook and the words. */
export function BlindStage(
  props: StageProps & { readonly questions: readonly OpenQuestion[] },
): React.JSX.Element {
  const words = useWords(blindWords);
  const [address, name] = [useAddress(), useQuestionName()];
  const waiting = props.questions.filter((one) => one.waiting > 0);
  const question = waiting.find((one) => one.variable === props.item) ?? waiting[0];
  if (question === undefined) return <Nothing head={words.nothing} hint={words.nothingHint} />;
  const others = waiting.filter((one) => one !== question);
  return (
    <BlindQuestion key={question.variable} {...props} question={question}>
      {others.map((one) => (
        <Link
          key={one.variable}
          className="small"
          href={address(`/${props.series}/${props.wave.id}/open-antwoorden/${one.variable}`)}
        >
          {name(one)} ({one.waiting})
        </Link>
      ))}
    </BlindQuestion>
  );
}

/** The sample of one question that waits for whoever is signed in. */
export function BlindQuestion(
  props: StageProps & { readonly question: OpenQuestion; readonly children?: React.ReactNode },
): React.JSX.Element {
  const language = useLanguage();
  const words = useWords(blindWords);
  const address = `${waveAddress(props)}/answers/${encodeURIComponent(props.question.variable)}/blind`;
  const sample = useQuery({
    queryKey: ["blind", address, language],
    queryFn: () => ask<BlindSample>(address),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  if (sample.isPending) return <Busy />;
  if (sample.isError && isRefused(sample.error) && sample.error.refusal.status === 422)
    return <Nothing head={words.nothing} hint={words.nothingHint} />;
  if (sample.isError) return <Failing error={sample.error} again={() => void sample.refetch()} />;
  return (
    <BlindBench sample={sample.data} address={address} again={() => void sample.refetch()}>
      {props.children}
    </BlindBench>
  );
}
