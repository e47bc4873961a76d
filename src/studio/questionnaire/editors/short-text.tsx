import type { QuestionOf } from "../../../questionnaire/model.ts";
import type { EditorProps } from "./editor.ts";
import { WrittenEditor } from "./written.tsx";

export function ShortTextEditor({ question }: EditorProps<QuestionOf<"short-text">>): React.JSX.Element {
  return <WrittenEditor question={question} lines="one" />;
}
