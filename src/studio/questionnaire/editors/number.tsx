import type { QuestionOf } from "../../../questionnaire/model.ts";
import { useWords } from "../../language.ts";
import { withOptional } from "../question-card.tsx";
import { WordsField } from "../words-field.tsx";
import { useChangeQuestion } from "../writing.ts";
import type { EditorProps } from "./editor.ts";
import { NumberField } from "./number-field.tsx";
import { editorWords } from "./words.ts";

export function NumberEditor({ question }: EditorProps<QuestionOf<"number">>): React.JSX.Element {
  const words = useWords(editorWords);
  const change = useChangeQuestion(question.code);
  const set = (field: "min" | "max" | "decimals") => (value: number | undefined) =>
    change((one) => withOptional(one, field, value));
  return (
    <>
      <div className="answer-row sample">
        <span className="second">123</span>
        <WordsField
          label={words.unit}
          placeholder={`${words.unit}: ${words.unitHint}`}
          text={question.unit}
          optional
          change={(unit) => change((one) => withOptional(one, "unit", unit))}
        />
      </div>
      <div className="type-settings">
        <NumberField label={words.min} value={question.min} placeholder={words.any} set={set("min")} />
        <NumberField label={words.max} value={question.max} placeholder={words.any} set={set("max")} />
        <NumberField
          label={words.decimals}
          value={question.decimals}
          placeholder="0"
          least={0}
          whole
          set={set("decimals")}
        />
      </div>
    </>
  );
}
