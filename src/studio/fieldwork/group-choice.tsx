import type { BackgroundChoice } from "../../api/fieldwork.ts";
import { useSay, useWords } from "../language.ts";
import { openingWords } from "./opening-words.ts";

/** The background question by which people are invited and participation is told. */
export function GroupChoice(props: {
  readonly choices: readonly BackgroundChoice[];
  readonly by: string | undefined;
  readonly choose: (by: string) => void;
}): React.JSX.Element {
  const [words, say] = [useWords(openingWords), useSay()];
  const { choices, by, choose } = props;
  const chosen = choices.find(({ code }) => code === by);
  return (
    <fieldset className="told">
      <legend>{words.groupsHead}</legend>
      {chosen === undefined ? (
        <p className="small second">{words.noGroups}</p>
      ) : (
        <>
          {choices.length > 1 && (
            <label className="field">
              {words.groupsBy}
              <select value={by} onChange={(event) => choose(event.target.value)}>
                {choices.map(({ code, label }) => (
                  <option key={code} value={code}>
                    {say(label)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p className="small">{words.groups(say(chosen.label), chosen.groups.map(say).join(", "))}</p>
          <p className="small second">{words.groupsHint}</p>
        </>
      )}
    </fieldset>
  );
}
