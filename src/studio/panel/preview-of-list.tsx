import type { PanelPreview } from "../../api/panel.ts";
import { useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { panelWords } from "./words.ts";

interface Props {
  readonly preview: PanelPreview;
  readonly keep: readonly number[];
  readonly choose: (rows: readonly number[]) => void;
}

/** What bringing a list in would do, with a choice where people seem double. */
export function PreviewOfList({ preview, keep, choose }: Props): React.JSX.Element {
  const words = useWords(panelWords);
  const { added, changed, known, optedOut, absent, columns, doubles, problems } = preview;
  const toggle = (row: number): void =>
    choose(keep.includes(row) ? keep.filter((one) => one !== row) : [...keep, row]);
  return (
    <div className="preview">
      <Note tone="act" head={`${words.wouldHead}:`}>
        {words.would(added, changed, known, optedOut, absent)}
      </Note>
      <p className="small second">
        {words.columns}: {columns.map(({ header, use }) => `${header} → ${use ?? words.unused}`).join(", ")}
      </p>
      <ul className="problems small">
        {problems.map((one, i) => (
          <li key={i}>
            <b>{one.message}</b> <span className="second">{one.hint}</span>
          </li>
        ))}
      </ul>
      {doubles.length > 0 && (
        <fieldset>
          <legend>{words.doublesHead}</legend>
          <p className="small second">{words.doublesTold}</p>
          {doubles.map(({ resemblance, rows, there }, i) => (
            <div key={i} className="double">
              <span className="small second">{words[resemblance]}</span>
              {there.map(({ name, mail }) => (
                <span key={mail}>
                  {name} · {mail} <span className="second">({words.there})</span>
                </span>
              ))}
              {rows.map(({ row, name, mail }) => (
                <label key={row}>
                  <input type="checkbox" checked={keep.includes(row)} onChange={() => toggle(row)} /> {name} ·{" "}
                  {mail} <span className="second">({words.row(row)})</span>
                </label>
              ))}
            </div>
          ))}
        </fieldset>
      )}
    </div>
  );
}
