import { Pencil } from "lucide-react";
import { useState, type DragEvent } from "react";
import { useWords } from "../../language.ts";
import { codedByRow, rowAt } from "../bench/state.ts";
import type { CodingActions } from "../coding/coding-actions.ts";
import { useBench } from "../use-bench.ts";
import type { Asked } from "./codebook-panel.tsx";
import { codebookWords } from "./words.ts";

const DRAGGED = "application/x-peilschaal-code";

/** One code: pressed it is given to the answer in hand, dragged onto another it is merged into that, or edited. */
export function CodeLine(props: {
  readonly code: string;
  readonly title: string;
  readonly isTheme?: boolean;
  readonly actions: CodingActions;
  readonly ask: (asked: Asked) => void;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { state } = useBench();
  const words = useWords(codebookWords);
  const [isOver, setIsOver] = useState(false);
  const { code, title, actions, ask } = props;
  const carried = codedByRow(state).get(rowAt(state, state.at) ?? "")?.codes ?? [];
  const isGiven = carried.some((given) => given.code === code && given.accepted);
  const drop = (event: DragEvent): void => {
    setIsOver(false);
    const from = event.dataTransfer.getData(DRAGGED);
    if (from === "" || from === code) return;
    event.preventDefault();
    ask({ kind: "merge", from, into: code });
  };
  return (
    <div className={isOver ? "code-line over" : "code-line"}>
      <button
        type="button"
        className="code"
        aria-pressed={isGiven}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData(DRAGGED, code);
          dataTransfer.effectAllowed = "move";
        }}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes(DRAGGED)) return;
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        onClick={({ shiftKey }) => (isGiven ? actions.takeOff(code) : actions.give(code, { stay: shiftKey }))}
      >
        <span className={props.isTheme === true ? "title strong" : "title"}>{title}</span>
        {props.children}
      </button>
      <button
        type="button"
        className="edit"
        aria-label={words.edit(title)}
        onClick={() => ask({ kind: "edit", code })}
      >
        <Pencil size={14} strokeWidth={1.9} aria-hidden />
      </button>
    </div>
  );
}
