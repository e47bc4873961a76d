import type { QuestionOf } from "../../../questionnaire/model.ts";
import { useWords } from "../../language.ts";
import { withOptional } from "../question-card.tsx";
import { useChangeQuestion } from "../writing.ts";
import { CheckBox } from "./check-box.tsx";
import type { EditorProps } from "./editor.ts";
import { NumberField } from "./number-field.tsx";
import { OptionsEditor } from "./options.tsx";
import { editorWords } from "./words.ts";

export function SeveralAnswersEditor(props: EditorProps<QuestionOf<"several-answers">>): React.JSX.Element {
  const words = useWords(editorWords);
  const { question } = props;
  const change = useChangeQuestion(question.code);
  const set = (field: "atLeast" | "atMost") => (value: number | undefined) =>
    change((one) => withOptional(one, field, value));
  return (
    <>
      <OptionsEditor {...props} marker="square" flags={["other", "exclusive", "dontKnow"]} />
      <div className="type-settings">
        <NumberField
          label={words.atLeast}
          value={question.atLeast}
          placeholder={words.any}
          least={0}
          whole
          set={set("atLeast")}
        />
        <NumberField
          label={words.atMost}
          value={question.atMost}
          placeholder={words.any}
          least={1}
          whole
          set={set("atMost")}
        />
        <CheckBox
          label={words.ordered}
          checked={question.ordered === true}
          set={(on) => change((one) => withOptional(one, "ordered", on ? true : undefined))}
        />
      </div>
    </>
  );
}
