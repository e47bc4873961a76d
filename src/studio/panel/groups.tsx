import type { PanelView } from "../../api/panel.ts";
import { counts } from "../counts.ts";
import { useSay, useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { panelWords } from "./words.ts";

/** The groups with their sizes; which are too small to be told apart, and what to merge. */
export function Groups({ view }: { readonly view: PanelView }): React.JSX.Element {
  const [words, say, count] = [useWords(panelWords), useSay(), useWords(counts)];
  const { groups, merge, threshold } = view;
  const merged = groups.filter(({ code }) => merge?.includes(code) === true).map(({ label }) => say(label));
  return (
    <section>
      <h2>{words.groups}</h2>
      <table className="participation small">
        <thead className="unseen">
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.people}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ code, label, people, tooSmall }) => (
            <tr key={code}>
              <th scope="row">
                {say(label)}
                {tooSmall && <span className="chip look">{words.tooSmall(threshold)}</span>}
              </th>
              <td className="count">{count(people)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {merged.length > 0 && <Note tone="warn">{words.merge(merged.join(", "))}</Note>}
    </section>
  );
}
