import { useState } from "react";
import { entryOf } from "../../../coding/steps/places.ts";
import { useWords } from "../../language.ts";
import { useBench } from "../use-bench.ts";
import { CodeChoice } from "./code-choice.tsx";
import { countsOf } from "./codebook-entries.ts";
import { FormFrame } from "./form-frame.tsx";
import { useCodebook } from "./use-codebook.ts";
import { codebookWords } from "./words.ts";

/** Two codes become one; or, where that fits, one moves under the other. Says what happens before it does. */
export function MergeForm(props: {
  readonly asked: { readonly from?: string; readonly into?: string };
  readonly close: () => void;
}): React.JSX.Element {
  const { coding } = useBench().state.shown;
  const [words, { take }] = [useWords(codebookWords), useCodebook()];
  const [from, setFrom] = useState(props.asked.from ?? "");
  const [into, setInto] = useState(props.asked.into ?? "");
  const count = (code: string): number => countsOf(coding).get(code) ?? 0;
  const ready = from !== "" && into !== "" && from !== into;
  const [source, target] = [entryOf(coding.themes, from), entryOf(coding.themes, into)];
  const canMove =
    ready &&
    target?.point === undefined &&
    !(source?.point === undefined && (source?.theme.subpoints.length ?? 0) > 0) &&
    source?.theme.code !== into;
  const merge = (): void => {
    if (take({ do: "merge", code: from, into })) props.close();
  };
  const move = (): void => {
    if (take({ do: "move", code: from, under: into })) props.close();
  };
  return (
    <FormFrame label={words.merge} close={props.close} done={merge} doneLabel={words.mergeDo} ready={ready}>
      <CodeChoice label={words.mergeFrom} value={from} choose={setFrom} first={from === ""} />
      <CodeChoice
        label={words.mergeInto}
        value={into}
        choose={setInto}
        without={from}
        first={from !== "" && into === ""}
      />
      {ready && <p className="tiny second">{words.mergeHint(count(from), count(into))}</p>}
      {canMove && (
        <button type="button" className="linkish" onClick={move}>
          {words.move}
        </button>
      )}
    </FormFrame>
  );
}
