import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Link } from "wouter";
import { sayDate } from "../../time.ts";
import type { RoundView, SentKind } from "../../api/fieldwork.ts";
import { useAddress, useLanguage, useWords } from "../language.ts";
import { Note } from "../parts/note.tsx";
import { ActProblems, Problems } from "./act-problems.tsx";
import { MailText } from "./mail-text.tsx";
import type { OpenedProps } from "./opened-props.ts";
import { Undelivered } from "./undelivered.tsx";
import { useAct } from "./use-fieldwork.ts";
import { fieldworkWords } from "./words.ts";

/** Invitations and reminders: what was sent, what became of it, and the next round. */
export function Mails({ stage, view, opened }: OpenedProps): React.JSX.Element {
  const [words, address] = [useWords(fieldworkWords), useAddress()];
  if (opened.mode === "open-link")
    return (
      <section>
        <h2>{words.mailsHead}</h2>
        <p>{words.linkMode}</p>
      </section>
    );
  const over = view.phase === "over";
  return (
    <section>
      <h2>{words.mailsHead}</h2>
      {opened.rounds.length === 0 ? (
        <p className="second">{words.noMails}</p>
      ) : (
        <ul className="rounds">
          {opened.rounds.map((round) => (
            <Round key={`${round.kind}-${round.round}`} round={round} />
          ))}
        </ul>
      )}
      {!view.canMail && <Note tone="warn">{words.noServer}</Note>}
      {view.reachable === 0 && (
        <p>
          {words.noPanel}{" "}
          <Link href={address(`/${stage.series}/${stage.wave.id}/panel`)}>{words.toPanel}</Link>
        </p>
      )}
      {!over && opened.rounds.length > 0 && <Undelivered {...{ stage, view, opened }} />}
      <Sending {...{ stage, view, opened }} />
      {view.canMail && !over && view.reachable > 0 && <Sender {...{ stage, view, opened }} />}
      <MailText {...{ stage, view, opened }} />
    </section>
  );
}

function Round({ round }: { readonly round: RoundView }): React.JSX.Element {
  const [words, language] = [useWords(fieldworkWords), useLanguage()];
  const said = [
    words.taken(round.taken),
    ...(round.refused > 0 ? [words.refused(round.refused)] : []),
    ...(round.bounced > 0 ? [words.bounced(round.bounced)] : []),
    ...(round.waiting > 0 ? [words.waitingMails(round.waiting)] : []),
    ...(round.perhaps > 0 ? [words.perhaps(round.perhaps)] : []),
  ];
  return (
    <li>
      <span className="small second">{sayDate(round.day, language)}</span>
      <span>
        <b>{words.rounds(round.kind, round.round)}</b> {said.join(", ")}.
      </span>
    </li>
  );
}

function Sending({ stage, opened }: OpenedProps): React.ReactNode {
  const words = useWords(fieldworkWords);
  const stop = useAct(stage, "DELETE", "/round");
  const { sending } = opened;
  const queries = useQueryClient();
  // The stages say that mails are on their way, and which did not arrive.
  useEffect(
    () => void queries.invalidateQueries({ queryKey: ["series", stage.series] }),
    [queries, stage.series, sending?.state],
  );
  if (sending === null) return null;
  const running = sending.state === "running";
  return (
    <div className="sending">
      {running && (
        <progress
          value={sending.done}
          max={Math.max(1, sending.total)}
          aria-label={words.kinds[sending.kind]}
        />
      )}
      <p role="status">
        {sending.state === "running"
          ? words.sending(sending.done, sending.total)
          : words.ended[sending.state]}
      </p>
      {running && (
        <button type="button" className="button" onClick={() => stop.run()} disabled={stop.busy}>
          {words.stop}
        </button>
      )}
      <Problems problems={sending.problems} />
    </div>
  );
}

/** The next round, which is only sent after it was said to whom it goes. */
function Sender({ stage, view, opened }: OpenedProps): React.JSX.Element | null {
  const words = useWords(fieldworkWords);
  const [asked, setAsked] = useState<SentKind | null>(null);
  const start = useAct(stage, "POST", "/round");
  const invited = opened.rounds.some(({ kind, taken }) => kind === "invitation" && taken > 0);
  if (opened.sending?.state === "running") return null;
  if (asked !== null)
    return (
      <div className="note act asked">
        <p>{words.sure[asked](view.reachable)}</p>
        <p className="acts">
          <button
            type="button"
            className="button primary"
            autoFocus
            onClick={() => {
              start.run({ kind: asked });
              setAsked(null);
            }}
          >
            {words.sendNow}
          </button>
          <button type="button" className="button" onClick={() => setAsked(null)}>
            {words.cancel}
          </button>
        </p>
      </div>
    );
  return (
    <>
      <p className="acts">
        <button
          type="button"
          className={invited ? "button" : "button primary"}
          onClick={() => setAsked("invitation")}
        >
          {invited ? words.sendAgain : words.send.invitation}
        </button>
        {invited && (
          <button type="button" className="button" onClick={() => setAsked("reminder")}>
            {words.send.reminder}
          </button>
        )}
      </p>
      <ActProblems error={start.error} failed={words.failed} />
    </>
  );
}
