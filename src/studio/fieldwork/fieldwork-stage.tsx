import { Link } from "wouter";
import type { FieldworkView, OpenedWave } from "../../api/fieldwork.ts";
import { useAddress, useWords } from "../language.ts";
import { Busy } from "../parts/busy.tsx";
import { Failing } from "../parts/failing.tsx";
import { later } from "../parts/later.tsx";
import type { StageProps } from "../wave/stage-props.ts";
import { Closing } from "./closing.tsx";
import { Kept } from "./kept.tsx";
import { Mails } from "./mails.tsx";
import { MoveEnd } from "./move-end.tsx";
import type { OpenedProps } from "./opened-props.ts";
import { OpenForm } from "./open-form.tsx";
import { Participation } from "./participation.tsx";
import { TakePart } from "./take-part.tsx";
import { useFieldwork, useMoment } from "./use-fieldwork.ts";
import { fieldworkWords, type FieldworkWords } from "./words.ts";
import "./fieldwork.css";

const ImportView = later(() => import("../import/import-view.tsx"));

/** The part of the address at which answers come from a file instead. */
const IMPORT = "inlezen";

/** From opening a wave until its answers are in the poll. */
export default function FieldworkStage(props: StageProps): React.JSX.Element {
  const [words, fieldwork] = [useWords(fieldworkWords), useFieldwork(props)];
  if (fieldwork.isPending) return <Busy />;
  if (fieldwork.isError)
    return (
      <Failing error={fieldwork.error} again={() => void fieldwork.refetch()} forWhom={words.notForYou} />
    );
  const view = fieldwork.data;
  if (view.phase === "not-opened" && props.item === IMPORT) return <ImportView {...props} />;
  if (view.phase === "not-opened") return <OpenForm {...props} view={view} />;
  if (view.wave === null) return <Elsewhere {...props} />;
  return <Opened stage={props} view={view} opened={view.wave} />;
}

function Elsewhere({ series, wave }: StageProps): React.JSX.Element {
  const [words, address] = [useWords(fieldworkWords), useAddress()];
  return (
    <main className="alone" id="main" tabIndex={-1}>
      <h1>{words.elsewhere}</h1>
      <p className="second">{words.elsewhereHint}</p>
      <Link className="button" href={address(`/${series}/${wave.id}/resultaten`)}>
        {words.results}
      </Link>
    </main>
  );
}

function Opened({ stage, view, opened }: OpenedProps): React.JSX.Element {
  const [words, moment, address] = [useWords(fieldworkWords), useMoment(), useAddress()];
  const { phase } = view;
  const ended = phase === "waiting" || phase === "closed";
  return (
    <div className="columns fieldwork">
      <main className="middle" id="main" tabIndex={-1}>
        <div className="head-row">
          <div>
            <h1>{headOf(words, view, opened, moment)}</h1>
            <p className="second">
              {opened.pilot && `${words.pilot} · `}
              {words.modes[opened.mode]} · {opened.languages.map((one) => words.languages[one]).join(", ")}
            </p>
          </div>
          {(phase === "open" || phase === "before") && <MoveEnd stage={stage} view={view} opened={opened} />}
        </div>
        {phase === "closed" && (
          <>
            <p>{words.closedHint}</p>
            <Link className="button" href={address(`/${stage.series}/${stage.wave.id}/resultaten`)}>
              {words.results}
            </Link>
          </>
        )}
        {phase === "waiting" && <p>{words.waitingHint}</p>}
        {!ended && <Participation opened={opened} />}
        {!ended && <Mails stage={stage} view={view} opened={opened} />}
      </main>
      <aside className="side">
        {phase !== "closed" && <Closing stage={stage} view={view} opened={opened} />}
        {!ended && <TakePart opened={opened} />}
        <Kept opened={opened} ended={ended} />
      </aside>
    </div>
  );
}

function headOf(
  { heads }: FieldworkWords,
  { phase }: FieldworkView,
  { opens, closes }: OpenedWave,
  moment: (at: string) => string,
): string {
  if (phase === "waiting" || phase === "closed") return heads[phase];
  if (phase === "before") return heads.before(moment(opens));
  return phase === "over" ? heads.over(moment(closes)) : heads.open(moment(closes));
}
