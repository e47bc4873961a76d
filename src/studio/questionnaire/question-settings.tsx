import { useId } from "react";
import { stepQuestion } from "../../questionnaire/editing/arrange.ts";
import { retype } from "../../questionnaire/editing/retype.ts";
import { isAsked, type Question, type QuestionType } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import { useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { withOptional } from "./question-card.tsx";
import { WordsField } from "./words-field.tsx";
import { questionnaireWords } from "./words.ts";
import { useChangeQuestion, useWriting } from "./writing.ts";

/** What kind of question it is, whether it may be skipped, who gets it, and moving it. */
export function QuestionSettings({
  question,
}: StageProps & { readonly question: Question }): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const writing = useWriting();
  const change = useChangeQuestion(question.code);
  const move = (step: -1 | 1) => () => writing.change((now) => stepQuestion(now, question.code, step));
  const earlier = firstRoute(
    writing.questionnaire.pages.flatMap((page) => page.questions),
    question.code,
  );
  return (
    <div className="question-settings">
      <Choice
        label={words.type}
        value={question.type}
        choices={Object.entries(words.types)}
        disabled={writing.isFixed}
        choose={(type) => change((one) => retype(one, type as QuestionType))}
      />
      {isAsked(question) && (
        <Choice
          label={words.skip.label}
          disabled={writing.isFixed}
          value={question.required === true ? "must" : "may"}
          choices={[
            ["may", words.skip.may],
            ["must", words.skip.mustNot],
          ]}
          choose={(value) =>
            change((one) => withOptional(one, "required", value === "must" ? true : undefined))
          }
        />
      )}
      <Choice
        label={words.show.label}
        disabled={writing.isFixed}
        value={question.when === undefined ? "always" : "some"}
        choices={[
          ["always", words.show.always],
          ...(earlier === undefined ? [] : [["some", words.show.some] as const]),
        ]}
        choose={(value) =>
          change((one) => withOptional(one, "when", value === "some" ? (one.when ?? earlier) : undefined))
        }
      />
      {!writing.isFixed && (
        <span className="move-keys small second">
          {words.move}
          <button type="button" className="move-key" onClick={move(-1)}>
            <kbd>Alt ↑</kbd>
            <span className="unseen">{words.moveUp}</span>
          </button>
          <button type="button" className="move-key" onClick={move(1)}>
            <kbd>Alt ↓</kbd>
            <span className="unseen">{words.moveDown}</span>
          </button>
        </span>
      )}
      {isAsked(question) && (
        <label className="short-name small">
          <span className="second">{words.short}</span>
          <WordsField
            label={words.short}
            placeholder={words.shortHint}
            text={question.short}
            optional
            unread
            change={(short) => change((one) => withOptional(one, "short", short))}
          />
        </label>
      )}
    </div>
  );
}

/** A route to begin with: whoever gave the first answer to the question just before. */
function firstRoute(questions: readonly Question[], code: string): Condition | undefined {
  const earlier = questions
    .slice(
      0,
      questions.findIndex((one) => one.code === code),
    )
    .filter(isAsked);
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const [first] = definitionOf(last).choices(last);
  return first === undefined ? { question: last.code, answered: true } : { question: last.code, is: [first] };
}

export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly choose: (value: string) => void;
  readonly disabled?: boolean;
}): React.JSX.Element {
  const id = useId();
  return (
    <span className="choice">
      <label className="unseen" htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        value={props.value}
        disabled={props.disabled}
        onChange={({ target }) => props.choose(target.value)}
      >
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}
