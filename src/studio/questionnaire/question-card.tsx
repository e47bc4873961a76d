import { removeQuestion, stepQuestion } from "../../questionnaire/editing/arrange.ts";
import { renameQuestion } from "../../questionnaire/editing/rename.ts";
import { isAsked, numberedQuestions, questionsOf, type Question } from "../../questionnaire/model.ts";
import { useSay, useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { AcceptedBreak, BreakNotes } from "./break-notes.tsx";
import { CodeField } from "./code-field.tsx";
import { editorOf } from "./editors/index.ts";
import { PageSettings } from "./page-settings.tsx";
import { ProblemNotes } from "./problem-notes.tsx";
import { QuestionSettings } from "./question-settings.tsx";
import { RouteEditor } from "./routes/route-editor.tsx";
import { useGoToQuestion } from "./use-place.ts";
import { WordsField } from "./words-field.tsx";
import { questionnaireWords } from "./words.ts";
import { useChangeQuestion, useWriting } from "./writing.ts";

/** One question as it stands on its page, with all of it written in place. */
export function QuestionCard({
  question,
  ...props
}: StageProps & { readonly question: Question }): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const writing = useWriting();
  const change = useChangeQuestion(question.code);
  const Editor = editorOf(question);
  const problems = writing.problems.filter((one) => one.question === question.code);
  const breaks = writing.breaks.filter((one) => one.question === question.code);
  const isOf = (part: string, ...names: string[]): boolean =>
    names.some((name) => part === name || part.startsWith(`${name}.`));
  return (
    <div
      onKeyDown={(event) => {
        if (writing.isFixed || !event.altKey || event.defaultPrevented || !/^Arrow(Up|Down)$/.test(event.key))
          return;
        event.preventDefault();
        writing.change((now) => stepQuestion(now, question.code, event.key === "ArrowUp" ? -1 : 1));
      }}
    >
      <section className="sheet question" aria-labelledby="question-number">
        <CardHead {...props} question={question} />
        <WordsField
          id="question-words"
          className="question-words"
          label={words.words}
          text={question.text}
          change={(text) => text !== undefined && change((one) => ({ ...one, text }))}
          onEnter={() => document.querySelector<HTMLElement>(".answers textarea, .answers input")?.focus()}
        />
        <BreakNotes breaks={breaks.filter(({ what }) => what === "wording")} />
        <ProblemNotes problems={problems.filter(({ part }) => isOf(part, "text", ""))} />
        {isAsked(question) && (
          <WordsField
            className="question-hint second"
            label={words.hint}
            placeholder={words.hintPlaceholder}
            text={question.hint}
            optional
            change={(hint) => change((one) => withOptional(one, "hint", hint))}
          />
        )}
        <ProblemNotes problems={problems.filter(({ part }) => isOf(part, "hint"))} />
        <div className="answers">
          <Editor question={question} problems={problems} breaks={breaks} />
        </div>
        <BreakNotes
          breaks={breaks.filter(({ what }) => what === "settings" || what === "type" || what === "order")}
        />
        <AcceptedBreak question={question} />
      </section>
      <QuestionSettings {...props} question={question} />
      <BreakNotes breaks={breaks.filter(({ what }) => what === "base")} />
      <ProblemNotes problems={problems.filter(({ part }) => isOf(part, "when", "short"))} />
      {question.when !== undefined && !writing.isFixed && <RouteEditor question={question} />}
      {!writing.isFixed && <PageSettings question={question} />}
      {!writing.isFixed && <RemoveQuestion {...props} question={question} />}
    </div>
  );
}

function CardHead({ question, ...props }: StageProps & { readonly question: Question }): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const say = useSay();
  const { questionnaire, facts, change } = useWriting();
  const go = useGoToQuestion(props);
  const number = numberedQuestions(questionnaire).get(question.code);
  const codes = questionsOf(questionnaire).map(({ code }) => code);
  const { previous } = facts;
  const isNew =
    previous !== null &&
    isAsked(question) &&
    !questionsOf(previous.questionnaire).some(({ code }) => code === question.code);
  return (
    <p className="card-head small second">
      <span id="question-number" role="heading" aria-level={1}>
        {number !== undefined
          ? words.question(number)
          : isAsked(question)
            ? words.backgroundQuestion
            : words.text}
      </span>
      {isNew && (
        <span className="chip" title={words.newQuestion(say(previous.title))}>
          {words.newQuestion(say(previous.title))}
        </span>
      )}
      <span className="card-code">
        {words.code}{" "}
        <CodeField
          code={question.code}
          taken={codes}
          rename={(code) => {
            change((now) => renameQuestion(now, question.code, code));
            go(code);
          }}
        />
      </span>
    </p>
  );
}

function RemoveQuestion({
  question,
  ...props
}: StageProps & { readonly question: Question }): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const { questionnaire, change } = useWriting();
  const go = useGoToQuestion(props);
  const remove = (): void => {
    const codes = questionsOf(questionnaire).map(({ code }) => code);
    const at = codes.indexOf(question.code);
    change((now) => removeQuestion(now, question.code));
    go(codes[at + 1] ?? codes[at - 1] ?? "begin");
  };
  return (
    <p className="remove-question">
      <button type="button" className="button danger" onClick={remove}>
        {words.removeQuestion}
      </button>
    </p>
  );
}

/** A field that is not there where it has nothing to say. */
export function withOptional<T extends object>(value: T, field: string, to: unknown): T {
  const { [field]: _old, ...rest } = value as Record<string, unknown>;
  return (to === undefined ? rest : { ...rest, [field]: to }) as T;
}
