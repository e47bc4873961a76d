import { Plus, X } from "lucide-react";
import { wordsIn } from "../../../questionnaire/editing/forms.ts";
import {
  conditionOf,
  simpleRoute,
  type RouteLine,
  type SimpleRoute,
} from "../../../questionnaire/editing/simple-route.ts";
import { isAsked, numberedQuestions, type Question } from "../../../questionnaire/model.ts";
import type { Condition } from "../../../questionnaire/routing.ts";
import { routingWords } from "../../../questionnaire/routing-words.ts";
import { useLanguage, useWords } from "../../language.ts";
import { nameOf } from "../outline-page.tsx";
import { Choice } from "../question-settings.tsx";
import { useWriting } from "../writing.ts";
import { NumberField } from "../editors/number-field.tsx";
import { askOf, asking, asksFor, choicesOf, lineAbout, type Ask } from "./route-line.ts";
import { routeWords } from "./words.ts";

interface Props {
  readonly head: string;
  readonly when: Condition;
  /** Questions that come before: routing looks back only. */
  readonly earlier: readonly Question[];
  readonly change: (when: Condition | undefined) => void;
}

/** Who gets it, built of earlier answers in words. */
export function RouteLines({ head, when, earlier, change }: Props): React.JSX.Element {
  const words = useWords(routeWords);
  const language = useLanguage();
  const { questionnaire, wording } = useWriting();
  const route = simpleRoute(when);
  const say = routingWords(questionnaire, { language, register: wording === "u" ? "u" : "je" });
  const asked = earlier.filter(isAsked);
  if (route === undefined)
    return (
      <section className="route sheet">
        <p>
          {words.rich} <b>{say(when)}</b>
        </p>
        <StartAnew asked={asked} change={change} />
      </section>
    );
  const put = (next: SimpleRoute): void => change(conditionOf(next));
  const putLine = (at: number, line: RouteLine): void => put({ ...route, lines: route.lines.with(at, line) });
  return (
    <section className="route sheet" aria-label={head}>
      <h2 className="small second">{head}</h2>
      {route.lines.length > 1 && (
        <Choice
          label={words.join}
          value={route.join}
          choices={[
            ["all", words.all],
            ["any", words.any],
          ]}
          choose={(join) => put({ ...route, join: join === "any" ? "any" : "all" })}
        />
      )}
      <ul>
        {route.lines.map((line, at) => (
          <li key={at}>
            <Line
              line={line}
              asked={asked}
              put={(next) => putLine(at, next)}
              remove={() => put({ ...route, lines: route.lines.toSpliced(at, 1) })}
            />
          </li>
        ))}
      </ul>
      <p className="note-buttons">
        <button
          type="button"
          className="button"
          disabled={asked.length === 0}
          onClick={() => {
            const last = asked.at(-1);
            if (last !== undefined) put({ ...route, lines: [...route.lines, lineAbout(last)] });
          }}
        >
          <Plus size={16} strokeWidth={1.9} aria-hidden /> {words.add}
        </button>
        <span className="small second">
          {words.onlyWho} {say(when)}
        </span>
      </p>
    </section>
  );
}

function StartAnew({
  asked,
  change,
}: {
  readonly asked: readonly Question[];
  readonly change: Props["change"];
}): React.ReactNode {
  const words = useWords(routeWords);
  const last = asked.at(-1);
  if (last === undefined) return null;
  const begin = (): void => change(conditionOf({ join: "all", lines: [lineAbout(last)] }));
  return (
    <button type="button" className="button" onClick={begin}>
      {words.startAnew}
    </button>
  );
}

function Line(props: {
  readonly line: RouteLine;
  readonly asked: readonly Question[];
  readonly put: (line: RouteLine) => void;
  readonly remove: () => void;
}): React.JSX.Element {
  const words = useWords(routeWords);
  const { questionnaire, wording } = useWriting();
  const { line, asked, put } = props;
  const { answer } = line;
  const numbers = numberedQuestions(questionnaire);
  const question = asked.find(({ code }) => code === answer.question);
  const ask = askOf(line);
  const bound = answer.atLeast ?? answer.atMost;
  const known = asked.map((one) => {
    const number = numbers.get(one.code);
    return [one.code, `${number === undefined ? "" : `${number} `}${nameOf(one, wording)}`] as const;
  });
  return (
    <div className="route-line">
      <Choice
        label={words.question}
        value={answer.question}
        choices={question === undefined ? [[answer.question, answer.question], ...known] : known}
        choose={(code) => {
          const chosen = asked.find((one) => one.code === code);
          if (chosen !== undefined) put(lineAbout(chosen));
        }}
      />
      {question?.type === "grid" && (
        <Choice
          label={words.row}
          value={answer.row ?? ""}
          choices={[
            ["", words.anyRow],
            ...question.rows.map(({ code, label }) => [code, wordsIn(label, wording)] as const),
          ]}
          choose={(row) => {
            const { row: _row, ...rest } = answer;
            put({ ...line, answer: row === "" ? rest : { ...rest, row } });
          }}
        />
      )}
      {question !== undefined && (
        <Choice
          label={words.ask}
          value={ask}
          choices={asksFor(question).map((one) => [one, words.asks[one]] as const)}
          choose={(one) => put(asking(line, one as Ask, question))}
        />
      )}
      {bound !== undefined && (
        <NumberField
          label={words.number}
          value={bound}
          placeholder=""
          set={(value) => {
            if (value === undefined) return;
            put({
              ...line,
              answer: {
                ...answer,
                ...(answer.atLeast === undefined ? { atMost: value } : { atLeast: value }),
              },
            });
          }}
        />
      )}
      <button type="button" className="icon-button" aria-label={words.remove} onClick={props.remove}>
        <X size={16} strokeWidth={1.9} aria-hidden />
      </button>
      {answer.is !== undefined && question !== undefined && (
        <fieldset className="route-answers">
          <legend className="unseen">{words.answers}</legend>
          {choicesOf(question).map(({ code, label }) => (
            <label key={code} className="check small">
              <input
                type="checkbox"
                checked={answer.is?.includes(code) === true}
                onChange={({ target }) => {
                  const chosen = choicesOf(question)
                    .map((one) => one.code)
                    .filter((one) => (one === code ? target.checked : answer.is?.includes(one)));
                  // A route that names no answer would say nothing.
                  if (chosen.length > 0) put({ ...line, answer: { ...answer, is: chosen } });
                }}
              />{" "}
              {wordsIn(label, wording) || wordsIn(label, "je")}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
