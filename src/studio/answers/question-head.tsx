import { useLocation, useSearchParams } from "wouter";
import type { OpenQuestion } from "../../api/answers.ts";
import { useAddress, useSay, useWords } from "../language.ts";
import { useOthers } from "../wave/presence.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { answersWords, TABS, type Tab } from "./words.ts";

interface Props extends StageProps {
  readonly question: OpenQuestion;
  readonly questions: readonly OpenQuestion[];
  readonly tab: Tab;
}

/** What was asked, what one does with its answers, and the way to the other questions. */
export function QuestionHead({ series, wave, question, questions, tab }: Props): React.JSX.Element {
  const [words, address, name] = [useWords(answersWords), useAddress(), useQuestionName()];
  const [, go] = useLocation();
  const [, setSearch] = useSearchParams();
  const others = useOthers({ series, wave, stage: "open-antwoorden", item: question.variable });
  const workedOnBy = ({ variable }: OpenQuestion): string[] =>
    others.filter((one) => one.item === variable).map((one) => one.name);
  const choose = (wanted: Tab) =>
    setSearch((now) => {
      now.set("tab", wanted);
      return now;
    });
  return (
    <header className="question-head">
      <h1>{name(question)}</h1>
      <p className="question-choice">
        <select
          aria-label={words.question}
          value={question.variable}
          onChange={({ target }) =>
            go(address(`/${series}/${wave.id}/open-antwoorden/${target.value}`, { tab }))
          }
        >
          {questions.map((one) => (
            <option key={one.variable} value={one.variable}>
              {one === question && one.number !== null
                ? `${words.question} ${one.number}, ${words.codedOf(one.coded, one.answers)}`
                : `${name(one)} (${words.codedOf(one.coded, one.answers)})`}
              {one !== question && workedOnBy(one).length > 0 && ` · ${words.atWork(workedOnBy(one))}`}
            </option>
          ))}
        </select>
        {workedOnBy(question).length > 0 && (
          <span className="small at-work" role="status">
            {words.alsoHere(workedOnBy(question))}
          </span>
        )}
      </p>
      <div className="segmented" role="group" aria-label={words.tabsLabel}>
        {TABS.map((one) => (
          <button key={one} type="button" aria-pressed={one === tab} onClick={() => choose(one)}>
            {words.tabs[one]}
          </button>
        ))}
      </div>
    </header>
  );
}

/** "4. Wat zijn voorbeelden van waar de kwaliteit hoog is?" */
export function useQuestionName(): (
  question: Pick<OpenQuestion, "number" | "wording"> & Partial<Pick<OpenQuestion, "kind">>,
) => string {
  const [say, words] = [useSay(), useWords(answersWords)];
  return ({ number, wording, kind = "open" }) => {
    const asked = number === null ? say(wording) : `${number}. ${say(wording)}`;
    return kind === "open" ? asked : `${asked} – ${words[kind]}`;
  };
}
