import { Check, ChevronDown } from "lucide-react";
import { useId } from "react";
import { Link } from "wouter";
import type { Present } from "../../api/presence.ts";
import type { Stage, StageName, WaveSummary } from "../../api/series.ts";
import { useAddress, useWords } from "../language.ts";
import { StageGauge } from "./stage-gauge.tsx";
import { useStageList } from "./use-stage-list.ts";
import { stageNames, waveWords } from "./words.ts";

interface Props {
  readonly series: string;
  readonly wave: WaveSummary;
  readonly current: StageName;
  /** Who else is at work in this wave. */
  readonly others: readonly Present[];
}

/**
 * The stages of the work: what is done, how far, what has to be solved, and where one is. Where the screen is narrow
 * it is one line that says where one is, and opens the list.
 */
export function StageBar({ series, wave, current, others }: Props): React.JSX.Element {
  const [words, names, address] = [useWords(waveWords), useWords(stageNames), useAddress()];
  const list = useStageList(current);
  const id = useId();
  const here = wave.stages.find(({ name }) => name === current);
  return (
    <nav className={list.isOpen ? "stages open" : "stages"} aria-label={words.stages} ref={list.bar}>
      <button type="button" aria-expanded={list.isOpen} aria-controls={id} onClick={list.toggle}>
        <b>{names[current]}</b>
        <span className="unseen">{words.allStages}</span>
        {here !== undefined && <StageState stage={here} />}
        <StageGauge stages={wave.stages} current={current} />
        <ChevronDown size={18} strokeWidth={1.9} aria-hidden />
      </button>
      <ol id={id}>
        {wave.stages.map((stage) => (
          <li key={stage.name}>
            <Link
              href={address(`/${series}/${wave.id}/${stage.name}`)}
              aria-current={stage.name === current ? "page" : undefined}
              onClick={list.close}
            >
              {stage.done && stage.name !== current && (
                <Check size={18} strokeWidth={1.9} aria-label={words.done} />
              )}
              {names[stage.name]}
              <StageState stage={stage} />
              <AtWork names={others.filter((one) => one.stage === stage.name).map(({ name }) => name)} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StageState({ stage }: { readonly stage: Stage }): React.ReactNode {
  const words = useWords(waveWords);
  if (stage.busy === true) return <span className="tiny second">{words.busy}</span>;
  if (stage.points > 0) return <span className="chip look">{words.points(stage.points)}</span>;
  if (stage.version !== undefined) return <span className="tiny second">{words.version(stage.version)}</span>;
  if (stage.open === true) return <span className="tiny second">{words.open}</span>;
  if (stage.progress === undefined) return null;
  return <span className="tiny second">{words.of(stage.progress.done, stage.progress.total)}</span>;
}

/** Somebody else is at work there. */
function AtWork({ names }: { readonly names: readonly string[] }): React.ReactNode {
  const words = useWords(waveWords);
  const [first] = names;
  if (first === undefined) return null;
  return (
    <span className="tiny second at-work" title={names.join(", ")}>
      {words.atWork(first, names.length - 1)}
    </span>
  );
}
