import type { Question, QuestionOf, QuestionType } from "../../../questionnaire/model.ts";
import type { EditorProps } from "./editor.ts";
import { ExplanationEditor } from "./explanation.tsx";
import { GridEditor } from "./grid.tsx";
import { NumberEditor } from "./number.tsx";
import { OneAnswerEditor } from "./one-answer.tsx";
import { OpenTextEditor } from "./open-text.tsx";
import { RankingEditor } from "./ranking.tsx";
import { ScaleEditor } from "./scale.tsx";
import { SeveralAnswersEditor } from "./several-answers.tsx";
import { ShortTextEditor } from "./short-text.tsx";

/** One line a type; a type without a line does not compile. */
const editors: { readonly [T in QuestionType]: React.ComponentType<EditorProps<QuestionOf<T>>> } = {
  "one-answer": OneAnswerEditor,
  "several-answers": SeveralAnswersEditor,
  scale: ScaleEditor,
  grid: GridEditor,
  number: NumberEditor,
  "short-text": ShortTextEditor,
  "open-text": OpenTextEditor,
  ranking: RankingEditor,
  explanation: ExplanationEditor,
};

/** The editor of a question's type, typed for any question so that callers need not ask which kind it is. */
export function editorOf(question: Question): React.ComponentType<EditorProps<Question>> {
  // Sound because the table maps each type to the editor of that very type.
  return editors[question.type] as React.ComponentType<EditorProps<Question>>;
}
