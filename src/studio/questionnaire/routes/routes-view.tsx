import { useRef } from "react";
import { Link } from "wouter";
import {
  isBackground,
  numberedQuestions,
  questionsOf,
  type Questionnaire,
} from "../../../questionnaire/model.ts";
import { conditionsBefore } from "../../../questionnaire/links.ts";
import { answersIn } from "../../../questionnaire/routing.ts";
import { routingWords } from "../../../questionnaire/routing-words.ts";
import { useLanguage, useWords } from "../../language.ts";
import type { StageProps } from "../../wave/stage-props.ts";
import { nameOf } from "../outline-page.tsx";
import { useQuestionAddress } from "../use-place.ts";
import { useWriting } from "../writing.ts";
import { useRows, type Rows } from "./use-rows.ts";
import { routeWords } from "./words.ts";

const LANE = 14;

/** A map of the routes: the questions in their order, with a line to each from those that decide over it. */
export function RoutesView(props: StageProps): React.JSX.Element {
  const words = useWords(routeWords);
  const language = useLanguage();
  const address = useQuestionAddress(props);
  const { questionnaire, wording, problems } = useWriting();
  const questions = questionsOf(questionnaire);
  const numbers = numberedQuestions(questionnaire);
  const conditions = conditionsBefore(questionnaire);
  const lines = linesOf(questionnaire);
  const list = useRef<HTMLOListElement>(null);
  const rows = useRows(list);
  const say = routingWords(questionnaire, { language, register: wording === "u" ? "u" : "je" });
  const dead = new Set(
    problems.filter(({ problem }) => problem.code === "question-never-asked").map(({ question }) => question),
  );
  return (
    <section className="sheet route-map" aria-labelledby="routes-title">
      <h1 id="routes-title">{words.map}</h1>
      <p className="second">{lines.length === 0 ? words.noRoutes : words.mapHint}</p>
      <div className="map">
        <RouteLinesDrawn lines={lines} rows={rows} />
        <ol ref={list}>
          {questions.map((question) => (
            <li key={question.code}>
              <Link href={address(question.code)}>
                <span className="number">
                  {numbers.get(question.code) ?? (isBackground(question) ? "A" : "¶")}
                </span>{" "}
                {nameOf(question, wording)}
              </Link>
              <span className="tiny second">
                {dead.has(question.code) ? (
                  <b>{words.never}</b>
                ) : (
                  (conditions.get(question.code) ?? []).map((when, i) => (
                    <span key={i}>
                      {i > 0 && ` ${language === "nl" ? "en" : "and"} `}
                      {words.onlyWho} {say(when)}
                    </span>
                  ))
                )}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

interface RouteArc {
  readonly from: number;
  readonly to: number;
}

function linesOf(questionnaire: Questionnaire): RouteArc[] {
  const codes = questionsOf(questionnaire).map(({ code }) => code);
  return [...conditionsBefore(questionnaire)].flatMap(([code, conditions]) =>
    [...new Set(conditions.flatMap(answersIn).map(({ question }) => question))]
      .map((question) => ({ from: codes.indexOf(question), to: codes.indexOf(code) }))
      .filter(({ from }) => from !== -1),
  );
}

/** Lines of which spans overlap run in lanes of their own. For the eye; the words beside say the same. */
function RouteLinesDrawn({
  lines,
  rows,
}: {
  readonly lines: readonly RouteArc[];
  readonly rows: Rows;
}): React.ReactNode {
  const lanes: RouteArc[][] = [];
  for (const line of [...lines].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const free = lanes.find((lane) => lane.every((other) => other.to <= line.from || other.from >= line.to));
    if (free === undefined) lanes.push([line]);
    else free.push(line);
  }
  if (lanes.length === 0) return null;
  const width = lanes.length * LANE + 18;
  const { height } = rows;
  const y = (at: number): number => rows.middles[at] ?? 0;
  return (
    <svg
      className="route-arcs"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {lanes.flatMap((lane, i) =>
        lane.map(({ from, to }) => {
          const x = width - 12 - (i + 1) * LANE;
          return (
            <g key={`${from}-${to}`}>
              <path
                d={`M${width - 8} ${y(from) + 6}H${x + 6}Q${x} ${y(from) + 6} ${x} ${y(from) + 12}V${y(to) - 12}Q${x} ${y(to) - 6} ${x + 6} ${y(to) - 6}H${width - 8}`}
              />
              <path className="arrow" d={`M${width - 8} ${y(to) - 10}l7 4l-7 4z`} />
            </g>
          );
        }),
      )}
    </svg>
  );
}
