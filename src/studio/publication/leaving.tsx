import { Check, Combine, EyeOff, FileText, TriangleAlert, Users } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import type { LeavingFact } from "../../api/publication.ts";
import type { SaidProblem } from "../../api/problem.ts";
import { useSession } from "../session/session.ts";
import { useAddress, useWords } from "../language.ts";
import type { StageProps } from "../wave/stage-props.ts";
import { field, type Edited } from "./editing.ts";
import { leavingWords, type LeavingWords } from "./leaving-words.ts";

/** Remarks about how it is set, of which there can be many. */
const SHOWN_REMARKS = 3;

type Props = StageProps & { readonly edited: Edited };

/** What goes out and what does not in plain words, and what has to be solved before it can. */
export function LeavingHouse(props: Props): React.JSX.Element {
  const words = useWords(leavingWords);
  const { leaving, problems } = props.edited.view;
  const errors = problems.filter(({ severity }) => severity === "error");
  const remarks = problems.filter(({ severity }) => severity === "warning");
  return (
    <>
      <section>
        <h2>{words.head}</h2>
        <ul className="leaving small">
          {leaving.map((fact, i) => (
            <li key={i}>
              <FactIcon fact={fact} />
              <span>
                {sayFact(words, fact)} {fact.kind === "participants" && <ParticipantsChoice {...props} />}
                {fact.kind === "protected" && <Why notes={fact.notes} />}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {errors.length > 0 && (
        <section>
          <h2>{words.toRepair}</h2>
          <Problems {...props} problems={errors} />
        </section>
      )}
      {remarks.length > 0 && <Remarks {...props} remarks={remarks} />}
    </>
  );
}

/** What was merged or withheld in one breakdown, for who wants to know. */
function Why({ notes }: { readonly notes: readonly (readonly [string, string])[] }): React.JSX.Element {
  const { why } = useWords(leavingWords);
  return (
    <details>
      <summary>{why}</summary>
      {notes.map(([head, text]) => (
        <p key={head + text}>
          <b>{head}.</b> {text}
        </p>
      ))}
    </details>
  );
}

function sayFact<F extends LeavingFact>({ facts }: LeavingWords, fact: F): string {
  return (facts[fact.kind] as (fact: LeavingFact) => string)(fact);
}

function FactIcon({ fact }: { readonly fact: LeavingFact }): React.JSX.Element {
  const look = { size: 18, strokeWidth: 1.9, "aria-hidden": true } as const;
  switch (fact.kind) {
    case "safe":
      return <Check {...look} className="fine" />;
    case "protected":
      return <Combine {...look} />;
    case "texts":
      return <FileText {...look} />;
    case "hidden":
    case "open-whole":
      return <EyeOff {...look} />;
    case "participants":
      return fact.shown && fact.small.length > 0 ? (
        <TriangleAlert {...look} className="mind" />
      ) : (
        <Users {...look} />
      );
    default:
      return <TriangleAlert {...look} className="mind" />;
  }
}

function Remarks({
  remarks,
  ...props
}: Props & { readonly remarks: readonly SaidProblem[] }): React.JSX.Element {
  const words = useWords(leavingWords);
  const [all, setAll] = useState(false);
  return (
    <section>
      <h2>{words.remarks}</h2>
      <Problems {...props} problems={all ? remarks : remarks.slice(0, SHOWN_REMARKS)} />
      {remarks.length > SHOWN_REMARKS && (
        <button type="button" className="linkish small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(remarks.length)}
        </button>
      )}
    </section>
  );
}

function Problems(props: Props & { readonly problems: readonly SaidProblem[] }): React.JSX.Element {
  const [words, address] = [useWords(leavingWords), useAddress()];
  return (
    <ul className="leaving small">
      {props.problems.map((one, i) => (
        <li key={i}>
          <TriangleAlert
            size={18}
            strokeWidth={1.9}
            className={one.severity === "error" ? "wrong" : "mind"}
            aria-hidden
          />
          <span>
            {one.message} <span className="second">{one.hint}</span>{" "}
            {one.place.file?.startsWith("review/") === true && (
              <Link href={address(`/${props.series}/${props.wave.id}/open-antwoorden/${variableIn(one)}`)}>
                {words.toAnswers}
              </Link>
            )}
            {one.code === "participants-not-chosen" && <ParticipantsChoice {...props} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function variableIn({ place }: SaidProblem): string {
  return (place.file ?? "").replace(/^review\/|\.json$/g, "");
}

/** Showing who took part is a choice of somebody, and recorded as such. */
function ParticipantsChoice({ edited }: Props): React.ReactNode {
  const words = useWords(leavingWords);
  const session = useSession();
  const { change } = edited;
  if (change === null) return null;
  const now = edited.words.participants;
  const choose = (show: boolean): void =>
    change([
      now === undefined
        ? field("participants", undefined, { show, chosenBy: session.data?.coder ?? "?" })
        : field("participants", now, { ...now, show, chosenBy: session.data?.coder ?? "?" }),
    ]);
  return (
    <>
      {now?.show !== true && (
        <button type="button" className="linkish" onClick={() => choose(true)}>
          {words.showParticipants}
        </button>
      )}{" "}
      {now?.show !== false && (
        <button type="button" className="linkish" onClick={() => choose(false)}>
          {words.hideParticipants}
        </button>
      )}
    </>
  );
}
