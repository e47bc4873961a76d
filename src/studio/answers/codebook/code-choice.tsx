import { useSay, useWords } from "../../language.ts";
import { useBench } from "../use-bench.ts";
import { codebookWords } from "./words.ts";

/** All codes of the codebook to choose one of, sub-points under their theme. */
export function CodeChoice(props: {
  readonly label: string;
  readonly value: string;
  readonly choose: (code: string) => void;
  readonly without?: string;
  readonly first?: boolean;
}): React.JSX.Element {
  const { state } = useBench();
  const [words, say] = [useWords(codebookWords), useSay()];
  return (
    <label>
      {props.label}
      <select
        autoFocus={props.first === true}
        value={props.value}
        onChange={({ target }) => props.choose(target.value)}
      >
        <option value="">{words.choose}</option>
        {state.shown.coding.themes.map((theme) => (
          <optgroup key={theme.code} label={say(theme.title)}>
            {theme.code !== props.without && <option value={theme.code}>{say(theme.title)}</option>}
            {theme.subpoints
              .filter((point) => point.code !== props.without)
              .map((point) => (
                <option key={point.code} value={point.code}>
                  {say(point.text)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
