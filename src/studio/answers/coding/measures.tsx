import { useQuery } from "@tanstack/react-query";
import type { AgreementView } from "../../../api/answers.ts";
import { ask } from "../../ask.ts";
import { useLanguage, useWords } from "../../language.ts";
import { waveAddress, type StageProps } from "../../wave/stage-props.ts";
import { countWaiting } from "../bench/state.ts";
import { useBench } from "../use-bench.ts";
import { answersWords } from "../words.ts";
import { Gauge } from "./gauge.tsx";

/** How far coding is, how often the first suggestion was right, and how far a second coder agrees. */
export function Measures(props: Pick<StageProps, "series" | "wave">): React.JSX.Element {
  const { state } = useBench();
  const words = useWords(answersWords);
  const total = state.work.answers.length;
  const left = countWaiting(state);
  const { firstRight } = state;
  return (
    <div className="measures">
      <div>
        <b role="status">{words.codedOf(total - left, total)}</b>
        <Gauge done={total - left} total={total} />
        <span className="unseen">{left === 0 ? words.allCoded : words.left(left)}</span>
      </div>
      <div>
        <b>
          {firstRight === null || firstRight.of === 0
            ? words.firstRightNot
            : words.firstRight(firstRight.right, firstRight.of)}
        </b>
        <span className="tiny second">
          {firstRight === null || firstRight.of === 0
            ? words.notYetMeasured
            : words.between(
                Math.round((100 * firstRight.right) / firstRight.of),
                Math.round(100 * firstRight.from),
                Math.round(100 * firstRight.to),
              )}
        </span>
      </div>
      <SecondMeasure {...props} />
    </div>
  );
}

function SecondMeasure(props: Pick<StageProps, "series" | "wave">): React.JSX.Element {
  const words = useWords(answersWords);
  const say = useFigure();
  const { data } = useAgreement(props);
  const last = data?.results.findLast(
    ({ measured }) => measured.kind === "second" && measured.themes !== null,
  );
  const alpha = last?.measured.themes ?? null;
  const interval = last?.intervals.themes ?? null;
  return (
    <div>
      <b>{alpha === null ? words.agreeNot : words.agree(say(alpha))}</b>
      <span className="tiny second">
        {last === undefined || interval === null
          ? words.agreeHow
          : words.agreeOn(last.measured.answers, say(interval[0]), say(interval[1]))}
      </span>
    </div>
  );
}

/** What blind samples tell of the question on the desk. */
export function useAgreement(props: Pick<StageProps, "series" | "wave">, askAgain?: number) {
  const { work } = useBench().state;
  const address = `${waveAddress(props)}/answers/${work.question.variable}/agreement`;
  return useQuery({
    queryKey: ["agreement", address],
    queryFn: () => ask<AgreementView>(address),
    enabled: work.coding.themes.length > 0,
    retry: false,
    ...(askAgain !== undefined && { refetchInterval: askAgain }),
  });
}

/** A figure with two decimals, as one writes it. */
export function useFigure(): (figure: number) => string {
  const language = useLanguage();
  return (figure) => {
    const written = figure.toFixed(2).replace("-", "−");
    return language === "nl" ? written.replace(".", ",") : written;
  };
}
