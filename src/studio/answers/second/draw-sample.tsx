import { useState } from "react";
import type { SampleWish } from "../../../api/answers.ts";
import { useWords } from "../../language.ts";
import { secondWords } from "./words.ts";

/** Fewer tell little, more take long: a usual size for a first look. */
const USUAL = 30;

export function DrawSample(props: {
  readonly open: boolean;
  readonly busy: boolean;
  readonly draw: (wish: SampleWish) => void;
}): React.JSX.Element {
  const words = useWords(secondWords);
  const [wish, setWish] = useState<SampleWish>({ coder: "C2", kind: "second", size: USUAL, pick: "chance" });
  return (
    <details open={props.open}>
      <summary>{words.draw}</summary>
      <form
        className="draw"
        onSubmit={(event) => {
          event.preventDefault();
          props.draw(wish);
        }}
      >
        <label>
          {words.who} <span className="tiny second">{words.whoHint}</span>
          <input
            value={wish.coder}
            pattern="C[1-9][0-9]{0,3}"
            required
            onChange={({ target }) => setWish({ ...wish, coder: target.value.trim() })}
          />
        </label>
        <label>
          {words.size}
          <input
            type="number"
            min={1}
            max={10_000}
            required
            value={wish.size}
            onChange={({ target }) => setWish({ ...wish, size: Number(target.value) })}
          />
        </label>
        <label>
          {words.pick}
          <select
            value={wish.pick}
            onChange={({ target }) =>
              setWish({ ...wish, pick: target.value === "doubt" ? "doubt" : "chance" })
            }
          >
            <option value="chance">{words.chance}</option>
            <option value="doubt">{words.doubt}</option>
          </select>
        </label>
        <label>
          {words.kind}
          <select
            value={wish.kind}
            onChange={({ target }) =>
              setWish({ ...wish, kind: target.value === "recheck" ? "recheck" : "second" })
            }
          >
            <option value="second">{words.second}</option>
            <option value="recheck">{words.recheck}</option>
          </select>
        </label>
        <button type="submit" className="button" disabled={props.busy}>
          {words.doDraw}
        </button>
      </form>
    </details>
  );
}
