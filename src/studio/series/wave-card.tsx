import { Link } from "wouter";
import type { StageName, WaveSummary } from "../../api/series.ts";
import { roleIn } from "../../people/role.ts";
import { sayDate, sayPeriod } from "../../time.ts";
import { useAddress, useLanguage, useSay, useWords } from "../language.ts";
import { Staff } from "../parts/staff.tsx";
import { useSession } from "../session/session.ts";
import { StateChip } from "./state-chip.tsx";
import { seriesWords, type SeriesWords } from "./words.ts";

interface Props {
  readonly series: string;
  readonly wave: WaveSummary;
  /** The one wave that is worked on, with the one button of the view that is filled. */
  readonly inHand: boolean;
}

/** One wave: how far it is, what is next. */
export function WaveCard({ series, wave, inHand }: Props): React.JSX.Element {
  const [words, say, language] = [useWords(seriesWords), useSay(), useLanguage()];
  const version = wave.stages.find((stage) => stage.name === "publicatie")?.version;
  const coding = wave.stages.find((stage) => stage.progress !== undefined)?.progress;
  return (
    <li className="wave">
      <Staff level={wave.stages.filter((stage) => stage.done).length} total={wave.stages.length} />
      <div className="about">
        <h2>{say(wave.title)}</h2>
        <StateChip wave={wave} inHand={inHand} />
        <p>
          {version === undefined
            ? coding !== undefined && words.coded(coding.done, coding.total)
            : `${sayDate(wave.date, language)}, ${words.version(version)}`}
        </p>
        {wave.participants > 0 && <p>{words.participants(wave.participants)}</p>}
        <p>{sayPeriod(wave.opened, wave.closed, language)}</p>
        <Next series={series} wave={wave} inHand={inHand} />
      </div>
    </li>
  );
}

/** What is done next to a wave; who only reads is shown what there is to read. */
function Next({ series, wave, inHand }: Props): React.JSX.Element {
  const [words, address, session] = [useWords(seriesWords), useAddress(), useSession().data];
  const reads = session !== undefined && roleIn(session.roles, series) === "lezer";
  const [label, stage] = reads ? toRead(words, wave) : toDo(words, wave);
  return (
    <Link
      className={inHand && !reads ? "act button primary" : "act"}
      href={address(`/${series}/${wave.id}/${stage}`)}
    >
      {label}
    </Link>
  );
}

function toDo(words: SeriesWords, { stages }: WaveSummary): [label: string, stage: StageName] {
  const next = stages.find((stage) => !stage.done);
  return next === undefined ? [words.see, "publicatie"] : [words.goOn[next.name], next.name];
}

function toRead(words: SeriesWords, { participants }: WaveSummary): [label: string, stage: StageName] {
  return participants > 0 ? [words.goOn.resultaten, "resultaten"] : [words.seeQuestions, "vragenlijst"];
}
