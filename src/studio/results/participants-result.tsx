import type { Results } from "../../api/results.ts";
import { useWords } from "../language.ts";
import { KeyTable } from "../parts/key-table.tsx";
import { resultsWords } from "./words.ts";

/** Who took part: the table where somebody chose to show it, else only how many. */
export function ParticipantsResult({ results }: { readonly results: Results }): React.JSX.Element {
  const words = useWords(resultsWords);
  const { participants, meta } = results;
  return (
    <article className="result">
      <h1>{words.participants}</h1>
      <p className="lead">{participants?.intro ?? `${meta.participants} · ${meta.period}`}</p>
      {participants !== null && (
        <KeyTable className="facts wide">
          <thead>
            <tr>
              {participants.columns.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...participants.rows, participants.total].map(([head = "", ...cells], i) => (
              <tr key={head} className={i === participants.rows.length ? "sum" : undefined}>
                <th scope="row">{head}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </KeyTable>
      )}
      {participants?.notes.map((note) => (
        <p key={note} className="small second">
          {note}
        </p>
      ))}
    </article>
  );
}
