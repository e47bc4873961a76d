import { useId } from "react";
import { COLUMN_TYPES, type MapCorrection } from "../../exchange/corrections/model.ts";
import { importNames } from "../../exchange/import-names.ts";
import type { ImportedColumn, ImportPreview } from "../../api/importing.ts";
import { useLanguage, useWords } from "../language.ts";
import { Doubt } from "./doubt.tsx";
import { importViewWords } from "./words.ts";

interface Props {
  readonly preview: ImportPreview;
  readonly say: (correction: MapCorrection) => void;
}

/** Every column that is not imported, with why, and the way to import it after all. */
export function LeftOutColumns({ preview, say }: Props): React.ReactNode {
  const words = useWords(importViewWords);
  const columns = preview.columns.filter(({ reason }) => reason !== null);
  if (columns.length === 0) return null;
  return (
    <section aria-labelledby="import-left-out">
      <h2 id="import-left-out">{words.leftOut}</h2>
      <p className="small second">{words.leftOutHint}</p>
      <ul className="import-questions">
        {columns.map((column) => (
          <LeftOut key={column.column} column={column} own={preview.own} say={say} />
        ))}
      </ul>
    </section>
  );
}

function LeftOut({
  column: { column, header, reason, doubt, samples, filled },
  own,
  say,
}: {
  readonly column: ImportedColumn;
  readonly own: boolean;
  readonly say: Props["say"];
}): React.JSX.Element {
  const [words, language, id] = [useWords(importViewWords), useLanguage(), useId()];
  const names = importNames[language];
  return (
    <li className={doubt === null ? "" : "doubtful"}>
      <p className="place small second">
        {words.columns(String(column), 1)}
        <span>{words.answers(filled)}</span>
      </p>
      <div className="what">
        <p>{header}</p>
        <p className="small second">
          {reason !== null && names.reasons[reason]}
          {samples.length > 0 && <> · {samples.join(" · ")}</>}
        </p>
        {doubt !== null && <Doubt why={doubt} right={() => say({ kind: "sure-column", column })} />}
      </div>
      {!own && filled > 0 && (
        <div className="kind">
          <label htmlFor={id} className="unseen">
            {words.takeAs(header)}
          </label>
          <select
            id={id}
            value=""
            onChange={(event) => {
              const type = COLUMN_TYPES.find((one) => one === event.target.value);
              if (type !== undefined) say({ kind: "take", column, type });
            }}
          >
            <option value="">{words.take}</option>
            {COLUMN_TYPES.map((one) => (
              <option key={one} value={one}>
                {names.types[one]}
              </option>
            ))}
          </select>
        </div>
      )}
    </li>
  );
}
