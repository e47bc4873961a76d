import { useId, useState } from "react";
import type { MapCorrection } from "../../exchange/corrections/model.ts";
import type { ImportPreview, ImportView } from "../../api/importing.ts";
import { chosenSource } from "../../exchange/source-choice.ts";
import { useWords } from "../language.ts";
import { importViewWords } from "./words.ts";

interface Props {
  readonly corrections: ImportView["corrections"];
  readonly preview: ImportPreview;
  readonly say: (correction: MapCorrection) => void;
}

/** Where in the file the table stands: which sheet, and in which row its header begins. */
export function SourcePlace({ corrections, preview, say }: Props): React.ReactNode {
  const [words, id] = [useWords(importViewWords), useId()];
  const { sheets, own } = preview;
  // What somebody said last is shown also where nothing could be read there.
  const { choice } = chosenSource(corrections);
  const sheet = choice.sheet ?? preview.sheet;
  const headerRow = choice.headerRow ?? preview.headerRow;
  if (own || headerRow === null) return null;
  return (
    <fieldset className="source-place small">
      <legend className="unseen">{words.table}</legend>
      {sheet !== null && sheets.length > 1 && (
        <p>
          <label htmlFor={`${id}-sheet`}>{words.tableSheet}</label>
          <select
            id={`${id}-sheet`}
            value={sheet}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => say({ kind: "sheet", sheet: target.value })}
          >
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </p>
      )}
      <HeaderRow key={`${sheet ?? ""}/${headerRow}`} row={headerRow} say={say} />
      {sheets.length > 1 && (
        <p id={`${id}-hint`} className="second">
          {words.sheetsHint(sheets.length)}
        </p>
      )}
    </fieldset>
  );
}

/** The row counts when somebody leaves the field or presses Enter, and only where it is another. */
function HeaderRow({ row, say }: { readonly row: number; readonly say: Props["say"] }): React.JSX.Element {
  const [words, id] = [useWords(importViewWords), useId()];
  const [typed, setTyped] = useState(String(row));
  const done = (): void => {
    const next = Number(typed);
    if (!Number.isInteger(next) || next < 1) setTyped(String(row));
    else if (next !== row) say({ kind: "header-row", row: next });
  };
  return (
    <p>
      <label htmlFor={id}>{words.headerRow}</label>
      <input
        id={id}
        inputMode="numeric"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
          if (event.key === "Escape") setTyped(String(row));
        }}
      />
    </p>
  );
}
