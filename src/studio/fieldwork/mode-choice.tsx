import { OPENED_MODES, type OpenFieldwork } from "../../api/fieldwork.ts";
import { useWords } from "../language.ts";
import { openingWords } from "./opening-words.ts";
import { fieldworkWords } from "./words.ts";

/** How people take part, and what each way means to them. */
export function ModeChoice(props: {
  readonly mode: OpenFieldwork["mode"];
  readonly choose: (mode: OpenFieldwork["mode"]) => void;
}): React.JSX.Element {
  const [words, common] = [useWords(openingWords), useWords(fieldworkWords)];
  return (
    <fieldset className="modes">
      <legend>{words.modeHead}</legend>
      {OPENED_MODES.map((one) => (
        <label key={one} className={one === props.mode ? "chosen" : ""}>
          <input
            type="radio"
            name="mode"
            value={one}
            checked={one === props.mode}
            onChange={() => props.choose(one)}
            aria-describedby={`means-${one}`}
          />
          <b>{common.modes[one]}</b>
          <span id={`means-${one}`} className="small second">
            {words.meaning[one]}
          </span>
        </label>
      ))}
      <p className="small second">{words.fixed}</p>
    </fieldset>
  );
}
