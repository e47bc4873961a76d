import { Check } from "lucide-react";
import { Link } from "wouter";
import type { Stage, WaveSummary } from "../../api/series.ts";
import { sayDate, sayPeriod } from "../../time.ts";
import { useAddress, useLanguage, useSay, useWords } from "../language.ts";
import { stageNames } from "../wave/words.ts";
import { Staff } from "./staff.tsx";
import { seriesWords } from "./words.ts";

/** One wave: how far it is, what is next. */
export function WaveCard({
  series,
  wave,
}: {
  readonly series: string;
  readonly wave: WaveSummary;
}): React.JSX.Element {
  const [words, names, say] = [useWords(seriesWords), useWords(stageNames), useSay()];
  const [language, address] = [useLanguage(), useAddress()];
  const next = wave.stages.find((stage) => !stage.done);
  const version = wave.stages.find((stage) => stage.name === "publicatie")?.version;
  const coding = wave.stages.find((stage) => stage.progress !== undefined)?.progress;
  return (
    <li className="wave">
      <Staff level={wave.stages.filter((stage) => stage.done).length} total={wave.stages.length} />
      <div className="about">
        <h2>{say(wave.title)}</h2>
        <StateChip next={next} name={next === undefined ? words.published : names[next.name]} />
        <p>
          {version === undefined
            ? coding !== undefined && words.coded(coding.done, coding.total)
            : `${sayDate(wave.date, language)}, ${words.version(version)}`}
        </p>
        <p>{words.participants(wave.participants)}</p>
        <p>{sayPeriod(wave.opened, wave.closed, language)}</p>
        {next === undefined ? (
          <Link className="act" href={address(`/${series}/${wave.id}/publicatie`)}>
            {words.see}
          </Link>
        ) : (
          <Link className="act button primary" href={address(`/${series}/${wave.id}/${next.name}`)}>
            {words.goOn[next.name]}
          </Link>
        )}
      </div>
    </li>
  );
}

function StateChip({
  next,
  name,
}: {
  readonly next: Stage | undefined;
  readonly name: string;
}): React.JSX.Element {
  return next === undefined ? (
    <span className="chip done">
      <Check size={14} strokeWidth={1.9} aria-hidden /> {name}
    </span>
  ) : (
    <span className="chip look">{name}</span>
  );
}
