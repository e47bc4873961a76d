import { useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { BringIn } from "./bring-in.tsx";
import { Groups } from "./groups.tsx";
import { KeptUntil } from "./kept-until.tsx";
import { Members } from "./members.tsx";
import { usePanel } from "./use-panel.ts";
import { panelWords } from "./words.ts";
import "../fieldwork/fieldwork.css";
import "./panel.css";

/** Who can be invited: lists that are brought in, and every member. */
export default function PanelStage(props: StageProps): React.JSX.Element {
  const [words, panel] = [useWords(panelWords), usePanel(props)];
  if (panel.isPending) return <Busy />;
  if (panel.isError)
    return <Failing error={panel.error} again={() => void panel.refetch()} forWhom={words.notForYou} />;
  const view = panel.data;
  const reachable = view.members.filter(({ optedOut }) => !optedOut).length;
  return (
    <div className="columns fieldwork panel">
      <main className="middle" id="main" tabIndex={-1}>
        <h1>{words.head(reachable)}</h1>
        {view.members.length === 0 && <p className="second">{words.empty}</p>}
        <BringIn {...props} />
        {view.members.length > 0 && <Members stage={props} view={view} />}
      </main>
      <aside className="side">
        <Groups view={view} />
        {view.keptUntil !== null && <KeptUntil stage={props} day={view.keptUntil} />}
      </aside>
    </div>
  );
}
