import type { QuestionOf } from "../../../questionnaire/model.ts";
import { definitionOf } from "../../../questionnaire/question-types/index.ts";
import { useWords } from "../../language.ts";
import { withOptional } from "../question-card.tsx";
import { useChangeQuestion } from "../writing.ts";
import { NumberField } from "./number-field.tsx";
import { editorWords } from "./words.ts";

type Written = QuestionOf<"open-text"> | QuestionOf<"short-text">;

/** Room for a participant's own words, in their own voice. */
export function WrittenEditor({
  question,
  lines,
}: {
  readonly question: Written;
  readonly lines: "one" | "several";
}): React.JSX.Element {
  const words = useWords(editorWords);
  const change = useChangeQuestion(question.code);
  const most = definitionOf(question).limits?.(question).length ?? 0;
  return (
    <>
      <div className={`answer-row sample voice ${lines}`}>
        <span className="second">
          {words.openField} {words.signs(most)}
        </span>
      </div>
      <div className="type-settings">
        <NumberField
          label={words.maxLength}
          value={question.maxLength}
          placeholder={String(most)}
          least={1}
          whole
          set={(maxLength) => change((one) => withOptional(one, "maxLength", maxLength))}
        />
      </div>
    </>
  );
}
