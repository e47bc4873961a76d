import { Redo2, Undo2 } from "lucide-react";
import { Link, useSearchParams } from "wouter";
import type { Editing } from "../../changes/editing.ts";
import type { Wording } from "../../questionnaire/editing/forms.ts";
import { questionsOf } from "../../questionnaire/model.ts";
import type { FileStore } from "../files/file-store.ts";
import { useWords } from "../language.ts";
import { Segmented } from "../parts/segmented.tsx";
import { EmptyPart } from "../parts/empty.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { AboutWave } from "./about-wave.tsx";
import { ProblemNotes } from "./problem-notes.tsx";
import { QuestionCard } from "./question-card.tsx";
import { TakeOver } from "./take-over.tsx";
import { StartCard } from "./start-card.tsx";
import { useQuestionAddress } from "./use-place.ts";
import { questionnaireWords } from "./words.ts";
import { useWriting } from "./writing.ts";

interface Props extends StageProps {
  readonly editing: Editing;
  readonly store: FileStore;
}

/** The question that is open, on the page it will appear on. */
export function WritingColumn({ editing, store, ...props }: Props): React.JSX.Element {
  const { questionnaire, problems, isFixed } = useWriting();
  const item = props.item ?? questionsOf(questionnaire)[0]?.code ?? "begin";
  const question = questionsOf(questionnaire).find(({ code }) => code === item);
  const ofWhole = problems.filter((one) => one.question === null);
  return (
    <>
      <Toolbar editing={editing} store={store} />
      <ProblemNotes problems={ofWhole.filter(({ problem }) => problem.code !== "questionnaire-empty")} />
      {item === "begin" && <StartCard {...props} />}
      {item === "begin" && <AboutWave {...props} />}
      {item === "begin" && !isFixed && <TakeOver {...props} />}
      {question !== undefined && <QuestionCard key={question.code} {...props} question={question} />}
      {question === undefined && item !== "begin" && <NoSuchQuestion {...props} />}
      {item === "begin" && questionsOf(questionnaire).length === 0 && <NoQuestions />}
    </>
  );
}

/** Which wording one writes in, and taking back. */
function Toolbar({ editing, store }: Pick<Props, "editing" | "store">): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const { questionnaire, wording } = useWriting();
  const [search, setSearch] = useSearchParams();
  const wordings: readonly Wording[] = questionnaire.languages.includes("en")
    ? ["je", "u", "en"]
    : ["je", "u"];
  const put = (name: string, value: string | null) =>
    setSearch((before) => {
      if (value === null) before.delete(name);
      else before.set(name, value);
      return before;
    });
  return (
    <div className="writing-tools">
      <Segmented
        label={words.writeIn}
        choices={wordings.map((value) => ({ value, label: words.wordings[value] }))}
        value={wording}
        choose={(value) => put("in", value)}
      />
      <span className="undo-buttons">
        <button type="button" className="button" disabled={editing.undo.length === 0} onClick={store.undo}>
          <Undo2 size={16} strokeWidth={1.9} aria-hidden /> {words.undo} <kbd>Ctrl Z</kbd>
        </button>
        <button
          type="button"
          className="button"
          disabled={editing.redo.length === 0}
          onClick={store.redo}
          aria-label={words.redo}
          title={words.redo}
        >
          <Redo2 size={16} strokeWidth={1.9} aria-hidden />
        </button>
      </span>
      <span className="narrow-only">
        <Segmented
          label={words.tabs.label}
          choices={[
            { value: "", label: words.tabs.write },
            { value: "voorbeeld", label: words.tabs.look },
          ]}
          value={search.get("tab") ?? ""}
          choose={(value) => put("tab", value === "" ? null : value)}
        />
      </span>
    </div>
  );
}

function NoSuchQuestion(props: StageProps): React.JSX.Element {
  const words = useWords(questionnaireWords);
  const address = useQuestionAddress(props);
  return (
    <div className="sheet">
      <h1>{words.noSuch}</h1>
      <Link href={address("")}>{words.back2}</Link>
    </div>
  );
}

function NoQuestions(): React.JSX.Element {
  const words = useWords(questionnaireWords);
  return <EmptyPart head={words.empty} hint={words.emptyHint} />;
}
