import type { QuestionOf } from "../../../questionnaire/model.ts";
import { useWords } from "../../language.ts";
import { withOptional } from "../question-card.tsx";
import { useChangeQuestion } from "../writing.ts";
import { CheckBox } from "./check-box.tsx";
import type { EditorProps } from "./editor.ts";
import { OptionsEditor } from "./options.tsx";
import { editorWords } from "./words.ts";

export function OneAnswerEditor(props: EditorProps<QuestionOf<"one-answer">>): React.JSX.Element {
  const words = useWords(editorWords);
  const { question } = props;
  const change = useChangeQuestion(question.code);
  const set = (field: "background" | "ordered") => (on: boolean) =>
    change((one) => withOptional(one, field, on ? true : undefined));
  return (
    <>
      <OptionsEditor {...props} marker="circle" flags={["other", "dontKnow"]} />
      <div className="type-settings">
        <CheckBox
          label={words.background}
          hint={words.backgroundHint}
          checked={question.background === true}
          set={set("background")}
        />
        <CheckBox label={words.ordered} checked={question.ordered === true} set={set("ordered")} />
      </div>
    </>
  );
}
