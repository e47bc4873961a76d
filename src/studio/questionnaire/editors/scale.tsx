import type { QuestionOf } from "../../../questionnaire/model.ts";
import type { EditorProps } from "./editor.ts";
import { ScalePart } from "./scale-part.tsx";

export function ScaleEditor(props: EditorProps<QuestionOf<"scale">>): React.JSX.Element {
  return <ScalePart {...props} />;
}
