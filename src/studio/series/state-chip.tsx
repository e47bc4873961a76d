import { Check } from "lucide-react";
import type { WaveSummary } from "../../api/series.ts";
import { useWords } from "../language.ts";
import { stageNames } from "../wave/words.ts";
import { seriesWords } from "./words.ts";

interface Props {
  readonly wave: WaveSummary;
  /** The one wave that is worked on; what waits elsewhere asks for nothing. */
  readonly inHand: boolean;
}

/** The stage a wave is at. */
export function StateChip({ wave, inHand }: Props): React.JSX.Element {
  const [words, names] = [useWords(seriesWords), useWords(stageNames)];
  const next = wave.stages.find((stage) => !stage.done);
  if (next === undefined)
    return (
      <span className="chip done">
        <Check size={14} strokeWidth={1.9} aria-hidden /> {words.published}
      </span>
    );
  return <span className={inHand ? "chip look" : "chip"}>{names[next.name]}</span>;
}
