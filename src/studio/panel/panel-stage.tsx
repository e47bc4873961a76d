import { useQuery } from "@tanstack/react-query";
import type { PanelShown } from "../../api/panel.ts";
import { ask, isRefused } from "../ask.ts";
import { useSay, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { Note } from "../parts/note.tsx";
import { waveAddress, type StageProps } from "../wave/stage-props.ts";
import { BringList } from "./bring-list.tsx";
import { panelWords } from "./words.ts";
import "./panel.css";

/** Who can be invited, as counts of groups: names are in the list one brings in, and nowhere on screen after. */
export default function PanelStage(props: StageProps): React.JSX.Element {
  const address = `${waveAddress(props)}/panel`;
  const words = useWords(panelWords);
  const panel = useQuery({ queryKey: [address], queryFn: () => ask<PanelShown>(address) });
  if (panel.isPending) return <Busy />;
  if (isRefused(panel.error) && panel.error.refusal.status === 403) {
    return (
      <main className="alone">
        <p>{words.only}</p>
      </main>
    );
  }
  if (panel.isError) return <Failing error={panel.error} again={() => void panel.refetch()} />;
  const { people, optedOut } = panel.data;
  return (
    <main className="panel">
      <h1>{words.head}</h1>
      <p className="second">{people === 0 ? words.empty : words.intro(people, optedOut)}</p>
      {people > 0 && <Groups panel={panel.data} />}
      <BringList address={address} />
    </main>
  );
}

function Groups({ panel }: { readonly panel: PanelShown }): React.JSX.Element {
  const [words, say] = [useWords(panelWords), useSay()];
  const { groups, threshold, merge } = panel;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col" className="number" colSpan={2}>
              {words.people}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ label, people, tooSmall }) => (
            <tr key={say(label)}>
              <th scope="row">{say(label)}</th>
              <td>{tooSmall && <span className="chip look">{words.tooSmall(threshold)}</span>}</td>
              <td className="number">{people}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {merge !== null && (
        <Note tone="warn" head={words.mergeHead}>
          {words.merge(merge.map(say).join(", "), threshold)}
        </Note>
      )}
    </>
  );
}
