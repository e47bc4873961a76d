import type { QuestionOf } from "../../../questionnaire/model.ts";
import type { EditorProps } from "./editor.ts";

/** Its words are all there is to it. */
export function ExplanationEditor(_props: EditorProps<QuestionOf<"explanation">>): React.ReactNode {
  return null;
}
