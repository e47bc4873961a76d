import { useQuery } from "@tanstack/react-query";
import { Redirect } from "wouter";
import type { OpenQuestion } from "../../api/answers.ts";
import { roleIn } from "../../people/role.ts";
import { ask } from "../ask.ts";
import { useAddress, useLanguage, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { useSession } from "../session/session.ts";
import { isWithoutAnswers, NoAnswers } from "../wave/no-answers.tsx";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { BlindStage } from "./second/blind-stage.tsx";
import { Nothing } from "./nothing.tsx";
import { QuestionBench } from "./question-bench.tsx";
import { answersWords } from "./words.ts";
import "./answers.css";
import "./codebook/codebook.css";
import "./bulk/bulk.css";
import "./split/split.css";
import "./review/review.css";
import "./second/second.css";
import "./writing/writing.css";

/** Open answers: reviewed, coded, coded a second time, written about. A second coder sees their blind sample only. */
export default function AnswersStage(props: StageProps): React.ReactNode {
  const [language, address] = [useLanguage(), useAddress()];
  const session = useSession();
  const listed = useQuery({
    queryKey: ["answers", props.series, props.wave.id, language],
    queryFn: () => ask<readonly OpenQuestion[]>(`${waveAddress(props)}/answers`),
  });
  const words = useWords(answersWords);
  if (listed.isPending || session.data === undefined) return <Busy />;
  if (listed.isError && isWithoutAnswers(listed.error)) return <NoAnswers {...props} />;
  if (listed.isError) return <Failing error={listed.error} again={() => void listed.refetch()} />;
  if (roleIn(session.data.roles, props.series) === "tweede-codeur")
    return <BlindStage {...props} questions={listed.data} />;
  const first = listed.data.find((one) => one.kind !== "short" && one.coded < one.answers) ?? listed.data[0];
  if (first === undefined) return <Nothing head={words.noQuestions} hint={words.noQuestionsHint} />;
  const question = listed.data.find((one) => one.variable === props.item);
  if (question === undefined) {
    const place = `/${props.series}/${props.wave.id}/open-antwoorden/${first.variable}`;
    return <Redirect to={address(place)} replace />;
  }
  return <QuestionBench key={question.variable} {...props} question={question} questions={listed.data} />;
}
