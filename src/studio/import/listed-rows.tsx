import { importNames } from "../../exchange/import-names.ts";
import type { ImportPreview } from "../../api/importing.ts";
import { useLanguage, useWords } from "../language.ts";
import { importViewWords } from "./words.ts";

/** Every row of the source is a participant or is listed here. */
export function ListedRows({ preview }: { readonly preview: ImportPreview }): React.JSX.Element {
  const [words, language] = [useWords(importViewWords), useLanguage()];
  const { rows, participants, listed } = preview;
  return (
    <section aria-labelledby="import-rows">
      <h2 id="import-rows">{words.rows}</h2>
      <p>{words.rowsSaid(rows, participants)}</p>
      <ul className="small">
        {listed.map(({ reason, count, rows: numbers }) => (
          <li key={reason}>
            <b>{count}</b> {importNames[language].listed[reason]}{" "}
            <span className="second">
              ({words.rowNumbers} {numbers.join(", ")}
              {count > numbers.length && `, ${words.more(count - numbers.length)}`})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
