import type { ClosedBlock } from "../../report/model.ts";
import { useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { resultsWords } from "./words.ts";

/** Who counts, what is withheld and why, and what to mind. */
export function BaseColumn({ block }: { readonly block: ClosedBlock }): React.JSX.Element {
  const words = useWords(resultsWords);
  const base = block.charts[0]?.base;
  const protection = block.breakdowns.flatMap((one) => one.protection);
  return (
    <>
      {base !== undefined && (
        <section>
          <h2>{words.whoCounts}</h2>
          <table className="facts">
            <tbody>
              {(["answered", "skipped", "notAsked", "brokeOff"] as const).map((status) => (
                <tr key={status}>
                  <th scope="row">{words[status]}</th>
                  <td>{status === "answered" ? <b>{base[status]}</b> : base[status]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {block.breakdowns.length > 0 && (
        <section>
          <h2>{words.notShown}</h2>
          {protection.length === 0 && <p className="small">{words.allShown}</p>}
          {protection.map(([head, text]) => (
            <Note key={head + text} head={`${head}.`}>
              {text}
            </Note>
          ))}
        </section>
      )}
    </>
  );
}
