import type { QuestionOf } from "../../../questionnaire/model.ts";
import { useWords } from "../../language.ts";
import { withOptional } from "../question-card.tsx";
import { useChangeQuestion } from "../writing.ts";
import type { EditorProps } from "./editor.ts";
import { NumberField } from "./number-field.tsx";
import { OptionsEditor } from "./options.tsx";
import { editorWords } from "./words.ts";

export function RankingEditor(props: EditorProps<QuestionOf<"ranking">>): React.JSX.Element {
  const words = useWords(editorWords);
  const change = useChangeQuestion(props.question.code);
  return (
    <>
      <OptionsEditor {...props} marker="number" flags={[]} />
      <div className="type-settings">
        <NumberField
          label={words.places}
          value={props.question.places}
          placeholder={words.allPlaces}
          least={1}
          whole
          set={(places) => change((one) => withOptional(one, "places", places))}
        />
      </div>
    </>
  );
}
