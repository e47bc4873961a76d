import type { QuestionOf } from "../../../questionnaire/model.ts";
import type { EditorProps } from "./editor.ts";
import { WrittenEditor } from "./written.tsx";

export function OpenTextEditor({ question }: EditorProps<QuestionOf<"open-text">>): React.JSX.Element {
  return <WrittenEditor question={question} lines="several" />;
}
