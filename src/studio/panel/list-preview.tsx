import { useState } from "react";
import type { PanelDouble, PanelPreview } from "../../api/panel.ts";
import { Problems } from "../fieldwork/act-problems.tsx";
import { useWords } from "../language.ts";
import { panelWords } from "./words.ts";

interface Props {
  readonly preview: PanelPreview;
  readonly busy: boolean;
  readonly store: (keep: readonly number[]) => void;
  readonly away: () => void;
}

const COUNTS = ["added", "changed", "known", "optedOut", "absent"] as const;

/** What a list would do; rows that seem double wait for a choice. */
export function ListPreview({ preview, busy, store, away }: Props): React.JSX.Element {
  const words = useWords(panelWords);
  const [keep, setKeep] = useState<ReadonlySet<number>>(new Set());
  const undecided = preview.doubles.filter(({ rows }) => !rows.some(({ row }) => keep.has(row))).length;
  const toggle = (row: number): void => {
    const next = new Set(keep);
    if (!next.delete(row)) next.add(row);
    setKeep(next);
  };
  return (
    <div className="list-preview">
      <h3>{words.columns}</h3>
      <ul className="small">
        {preview.columns.map(({ header, use }, i) => (
          <li key={i}>
            {header} →{" "}
            {use === null ? <span className="second">{words.unused}</span> : <b>{words.uses[use]}</b>}
          </li>
        ))}
      </ul>
      <ul className="counts small">
        {COUNTS.filter((name) => preview[name] > 0).map((name) => (
          <li key={name}>
            <b>{preview[name]}</b> {words.counts[name]}
          </li>
        ))}
      </ul>
      <Problems problems={preview.problems} />
      {preview.doubles.length > 0 && (
        <>
          <h3>{words.doubles}</h3>
          <p className="small second">{words.doublesHint}</p>
          {preview.doubles.map((double, i) => (
            <Double key={i} double={double} keep={keep} toggle={toggle} />
          ))}
        </>
      )}
      <p role="status" className="small">
        {undecided > 0 && words.undecided(undecided)}
      </p>
      <p className="acts">
        <button
          type="button"
          className="button primary"
          disabled={busy || undecided > 0}
          onClick={() => store([...keep])}
        >
          {words.store}
        </button>
        <button type="button" className="button" onClick={away}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

function Double(props: {
  readonly double: PanelDouble;
  readonly keep: ReadonlySet<number>;
  readonly toggle: (row: number) => void;
}): React.JSX.Element {
  const words = useWords(panelWords);
  const { resemblance, members, rows } = props.double;
  return (
    <fieldset className="double small">
      <legend>{words[resemblance]}</legend>
      {members.map(({ name, mail }) => (
        <p key={mail} className="second">
          {words.inPanel}: {name} {mail}
        </p>
      ))}
      {rows.map(({ row, name, mail }) => (
        <label key={row}>
          <input type="checkbox" checked={props.keep.has(row)} onChange={() => props.toggle(row)} />
          {words.keepRow(row)}: {name} {mail}
        </label>
      ))}
    </fieldset>
  );
}
