import { renameAnswer } from "../../../questionnaire/editing/rename.ts";
import type { QuestionOf } from "../../../questionnaire/model.ts";
import { useWords } from "../../language.ts";
import { useChangeQuestion, useWriting } from "../writing.ts";
import { AnswerList } from "./answer-list.tsx";
import type { EditorProps } from "./editor.ts";
import { ScalePart } from "./scale-part.tsx";
import { editorWords } from "./words.ts";

type Row = QuestionOf<"grid">["rows"][number];

export function GridEditor(props: EditorProps<QuestionOf<"grid">>): React.JSX.Element {
  const words = useWords(editorWords);
  const writing = useWriting();
  const { question, problems, breaks } = props;
  const change = useChangeQuestion(question.code);
  const points = new Set(question.scale.points.map(({ code }) => code));
  return (
    <>
      <h2 className="small second">{words.rows}</h2>
      <AnswerList<Row>
        items={question.rows}
        make={(code, label) => ({ code, label })}
        change={(make) => change((one: QuestionOf<"grid">) => ({ ...one, rows: make(one.rows) }))}
        rename={(from, to) => writing.change((now) => renameAnswer(now, question.code, from, to))}
        marker="none"
        flags={[]}
        what="row"
        list="rows"
        problems={problems}
        breaks={breaks.filter(({ answer }) => answer !== undefined && !points.has(answer))}
      />
      <h2 className="small second">{words.points}</h2>
      <ScalePart
        question={question}
        problems={problems}
        breaks={breaks.filter(({ answer }) => answer !== undefined && points.has(answer))}
      />
    </>
  );
}
