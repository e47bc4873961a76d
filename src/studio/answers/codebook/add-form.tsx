import { useState } from "react";
import { useSay, useWords } from "../../language.ts";
import { useBench } from "../use-bench.ts";
import { FormFrame } from "./form-frame.tsx";
import { useCodebook } from "./use-codebook.ts";
import { codebookWords } from "./words.ts";

/** A new theme, or a sub-point of one, given to the answer that showed it. */
export function AddForm(props: {
  readonly title: string;
  readonly close: () => void;
  readonly give: (code: string) => void;
}): React.JSX.Element {
  const { state, store } = useBench();
  const [words, say, { take, codeFor }] = [useWords(codebookWords), useSay(), useCodebook()];
  const [title, setTitle] = useState(props.title);
  const [under, setUnder] = useState("");
  const [include, setInclude] = useState("");
  const add = (): void => {
    const code = codeFor(title, under === "" ? undefined : under);
    const taken = take({
      do: "add",
      code,
      title: { nl: title.trim() },
      ...(under !== "" && { under }),
      ...(include.trim() !== "" && { include: include.trim() }),
    });
    props.close();
    // The answer in hand is read anew: the step has been taken since this was drawn.
    if (taken && store.read() !== undefined) props.give(code);
  };
  return (
    <FormFrame
      label={words.add}
      close={props.close}
      done={add}
      doneLabel={words.addAndGive}
      ready={title.trim() !== ""}
    >
      <label>
        {words.title}
        <input autoFocus value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <label>
        {words.under}
        <select value={under} onChange={({ target }) => setUnder(target.value)}>
          <option value="">{words.ownTheme}</option>
          {state.shown.coding.themes.map((theme) => (
            <option key={theme.code} value={theme.code}>
              {say(theme.title)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.includeLabel}
        <input value={include} maxLength={500} onChange={({ target }) => setInclude(target.value)} />
      </label>
    </FormFrame>
  );
}
